// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/csv_reader.h"
#include "app/urls/format.h"
#include "app/urls/url_in_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace app::urls {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Urls", text);
}

/// Where URLs stand in a table.
struct Place
{
    qsizetype column = -1;
    bool firstIsHeader = false;
};

/// By the header's names, else the first column that has a URL in it, else the only column there is.
Place placeOfUrls(QStringView text, QChar separator)
{
    CsvReader reader(text, separator);
    CsvRecord record;
    bool first = true;
    qsizetype width = 0;
    for (; reader.next(record); first = false) {
        if (const qsizetype column = first ? urlColumn(record.cells) : -1; column >= 0) {
            return { column, true };
        }
        width = std::max(width, record.cells.size());
        const auto cell = std::ranges::find_if(
            record.cells, [](const QString& text) { return startsWithUrl(QStringView(text).trimmed()); });
        if (cell != record.cells.end()) {
            return { cell - record.cells.begin(), !first && width > 1 };
        }
    }
    return { width <= 1 ? 0 : -1, false };
}

} // namespace

void readCsv(QStringView text, Collector& collector)
{
    const QChar separator = separatorOf(text);
    const Place place = placeOfUrls(text, separator);
    if (place.column < 0) {
        collector.refuseFile(tr("No column of this table has URLs in it; name the column url, or check its cells."));
        return;
    }
    CsvReader reader(text, separator);
    CsvRecord record;
    bool skip = place.firstIsHeader;
    while (!collector.isFull() && reader.next(record)) {
        if (record.broken) {
            collector.refuse(record.line, {}, tr("A quote that opens in this line is not closed."));
            continue;
        }
        const QString cell = record.cells.value(place.column).trimmed();
        if (!std::exchange(skip, false) && !cell.isEmpty() && !collector.refusedAsTooLong(cell, record.line)) {
            collector.offer(cell, record.line);
        }
    }
}

} // namespace app::urls

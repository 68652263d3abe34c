// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace app::report {

using namespace Qt::StringLiterals;

namespace {

} // namespace

QString shapeOf(Sign sign)
{
    switch (sign) {
    case Sign::None:
        return {};
    case Sign::Supported:
        return u"✓"_s;
    case Sign::NotSupported:
        return u"✗"_s;
    case Sign::Inconclusive:
        return u"≈"_s;
    case Sign::NotMeasured:
        return u"○"_s;
    case Sign::Stale:
        return u"◔"_s;
    case Sign::Reported:
        return u"¶"_s;
    }
    return {};
}

QList<qsizetype> numberColumnsOf(const QList<Row>& rows)
{
    constexpr qsizetype longest = 40; // "11.0 ms (7.59–14.4)"; a sentence is longer
    QMap<qsizetype, bool> isNumber;
    QMap<qsizetype, bool> isEmpty;
    for (const Row& row : rows) {
        for (qsizetype i = 1; i < row.size(); ++i) {
            const QString& text = row[i].text;
            isEmpty[i] = isEmpty.value(i, true) && text.isEmpty();
            isNumber[i] = isNumber.value(i) || (!text.isEmpty() && text.front().isDigit());
        }
    }
    QList<qsizetype> columns = isNumber.keys();
    columns.removeIf([&](qsizetype column) {
        const bool hasSentence = std::ranges::any_of(
            rows, [column](const Row& row) { return column < row.size() && row[column].text.size() > longest; });
        return hasSentence || !(isNumber[column] || isEmpty[column]);
    });
    return columns;
}

charts::Chart plotOf(const charts::Chart& chart)
{
    charts::Chart plot = chart;
    plot.title.clear();
    plot.finding.clear();
    plot.warnings.clear();
    plot.caption.clear();
    plot.notes.clear();
    return plot;
}

Table numbersOf(const charts::Chart& chart)
{
    Table table { .caption = QCoreApplication::translate("Report", "The numbers of “%1”").arg(chart.title),
        .headers = chart.table.headers,
        .rows = {} };
    for (const QStringList& cells : chart.table.rows) {
        Row row;
        for (qsizetype i = 0; i < table.headers.size(); ++i) {
            row.append({ cells.value(i) });
        }
        table.rows.append(row);
    }
    table.numberColumns = numberColumnsOf(table.rows);
    return table;
}

} // namespace app::report

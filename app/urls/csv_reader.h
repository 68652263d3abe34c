// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace app::urls {

/// One record of a table.
struct CsvRecord
{
    int line = 0; ///< where it starts, from 1
    QStringList cells;
    bool broken = false; ///< a quote that opens in it is not closed: no cells, and reading goes on at the next line
};

/// Reads RFC 4180 with any separator and any end of line, record by record.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// False at the end.
    [[nodiscard]] bool next(CsvRecord& record);

private:
    [[nodiscard]] bool readCell(QString& cell);
    [[nodiscard]] bool readQuoted(QString& cell);
    void skipLine();
    void skipLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The separator of a table: of comma, semicolon and tab the most frequent in the first line.
[[nodiscard]] QChar separatorOf(QStringView text);

/// The column named url, link, href or address; -1: none.
[[nodiscard]] qsizetype urlColumn(const QStringList& header);

/// Whether text begins with a table's header that names such a column among others.
[[nodiscard]] bool hasUrlHeader(QStringView text);

} // namespace app::urls

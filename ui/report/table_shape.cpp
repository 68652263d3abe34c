// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/table_shape.h"

namespace ui::report {

using app::report::Row;
using app::report::Table;

Table columnsOf(const Table& table, qsizetype first, qsizetype count)
{
    Table part { .caption = table.caption, .headers = { table.headers.first() }, .rows = {} };
    part.headers += table.headers.mid(first, count);
    for (const Row& row : table.rows) {
        part.rows.append(table.isHeading(row) ? row : Row { row.first() } + row.mid(first, count));
    }
    for (qsizetype i = 1; i < part.headers.size(); ++i) {
        if (table.isNumber(first + i - 1)) {
            part.numberColumns.append(i);
        }
    }
    return part;
}

Table folded(const Table& table, qsizetype columns)
{
    const qsizetype width = table.headers.size();
    Table wide { .caption = table.caption, .headers = {}, .rows = {} };
    for (qsizetype column = 0; column < columns; ++column) {
        wide.headers += table.headers;
        for (const qsizetype number : table.numberColumns) {
            wide.numberColumns.append(column * width + number);
        }
    }
    for (qsizetype first = 0; first < table.rows.size(); first += columns) {
        Row line;
        for (const Row& row : table.rows.mid(first, columns)) {
            line += row;
        }
        line.resize(columns * width); // of the last line
        wide.rows.append(line);
    }
    return wide;
}

} // namespace ui::report

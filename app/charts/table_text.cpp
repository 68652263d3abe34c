// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/table_text.h"

#include "app/language/numbers.h"

#include <QList>

#include <algorithm>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(QString cell)
{
    if (looksLikeFormula(cell)) {
        cell.prepend(u'\'');
    }
    const bool special = std::ranges::any_of(cell, [](QChar c) { return u",\"\r\n"_s.contains(c); });
    return special ? u'"' + cell.replace(u'"', R"("")"_L1) + u'"' : cell;
}

QString csvLine(const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells) {
        line.append(csvCell(language::withPoint(cell)));
    }
    return line.join(u',') + "\r\n"_L1;
}

QString markdownLine(const QStringList& cells, const QList<qsizetype>& widths)
{
    QString line = u"|"_s;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        line += u' ' + cells.value(i).leftJustified(widths[i]) + u" |"_s;
    }
    return line + u'\n';
}

} // namespace

bool looksLikeFormula(const QString& cell)
{
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return !cell.isEmpty() && !isNumber && u"=+-@\t\r"_s.contains(cell.front());
}

QString markdownText(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (u"\\|`*_<>[]"_s.contains(c)) {
            escaped += u'\\';
        }
        escaped += c < u' ' ? u' ' : c;
    }
    return escaped;
}

QString toCsv(const Table& table)
{
    QString text = csvLine(table.headers);
    for (const QStringList& row : table.rows) {
        text += csvLine(row);
    }
    return text;
}

QString toMarkdown(const Table& table)
{
    QList<QStringList> lines { table.headers };
    lines += table.rows;
    QList<qsizetype> widths(table.headers.size(), 3);
    for (QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size() && i < widths.size(); ++i) {
            line[i] = markdownText(line[i]);
            widths[i] = std::max(widths[i], line[i].size());
        }
    }
    QStringList rule;
    for (const qsizetype width : widths) {
        rule.append(QString(width, u'-'));
    }
    lines.insert(1, rule);
    QString text;
    for (const QStringList& line : lines) {
        text += markdownLine(line, widths);
    }
    return text;
}

} // namespace app::charts

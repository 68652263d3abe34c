// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/text.h"

#include "app/charts/format.h"
#include "app/charts/table_text.h"
#include "app/run/ratio_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSpokenRows = 12; ///< more nobody keeps in mind: the table is there to be walked through

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("app::charts::text", text, disambiguation, n);
}

QString rowText(const Table& table, const QStringList& row)
{
    QStringList parts;
    for (qsizetype i = 1; i < row.size(); ++i) {
        if (!row.at(i).isEmpty()) {
            parts.append(table.headers.value(i) + u' ' + row.at(i));
        }
    }
    return row.value(0) + u": "_s + parts.join(u", "_s);
}

QString tsvCell(QString cell)
{
    for (QChar& character : cell) {
        if (character < u' ') {
            character = u' ';
        }
    }
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString tsvLine(const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells) {
        line.append(tsvCell(cell));
    }
    return line.join(u'\t') + u'\n';
}

/// "Go: 1333 points, from 1.20 ms (3.00 s) to 45.0 ms (5.00 s)".
QString keyFigures(const Chart& chart, const Series& series)
{
    const bool sideways = !chart.y.categories.isEmpty();
    const auto size = [sideways](const QPointF& point) { return sideways ? point.x() : point.y(); };
    const auto [lowest, highest] = std::minmax_element(series.points.cbegin(), series.points.cend(),
        [&size](const QPointF& a, const QPointF& b) { return size(a) < size(b); });
    const Axis& value = sideways ? chart.x : chart.y;
    const Axis& place = sideways ? chart.y : chart.x;
    const auto at = [&](const QPointF& point) { return valueText(place, sideways ? point.y() : point.x()); };
    return tr("%1: %n point(s), from %2 (%3) to %4 (%5)", nullptr, int(series.points.size()))
        .arg(series.name, valueText(value, size(*lowest)), at(*lowest), valueText(value, size(*highest)), at(*highest));
}

QStringList tableLines(const Chart& chart)
{
    QStringList lines;
    for (const QStringList& row : chart.table.rows) {
        lines.append(rowText(chart.table, row));
    }
    return lines;
}

QStringList seriesLines(const Chart& chart)
{
    QStringList lines;
    for (const Series& series : chart.series) {
        if (series.mark != Mark::Band && !series.points.isEmpty()) {
            lines.append(keyFigures(chart, series));
        }
    }
    lines.append(tr("The table of numbers has %n row(s).", nullptr, int(chart.table.rows.size())));
    return lines;
}

} // namespace

QString textSummary(const Chart& chart)
{
    QStringList lines { chart.title };
    if (!chart.emptyReason.isEmpty()) {
        lines.append(chart.emptyReason);
        return lines.join(u'\n');
    }
    lines.append(chart.finding);
    lines.append(chart.warnings);
    lines.append(chart.table.rows.size() <= MostSpokenRows ? tableLines(chart) : seriesLines(chart));
    lines.append(chart.notes);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList foldedWarnings(const QStringList& warnings, qsizetype most)
{
    QStringList folded = warnings.first(std::min(most, warnings.size()));
    if (const qsizetype more = warnings.size() - folded.size(); more > 0) {
        folded.append(tr("And %n more warning(s).", nullptr, int(more)));
    }
    return folded;
}

QString valueText(const Axis& axis, double value)
{
    if (!axis.categories.isEmpty()) {
        return axis.categories.value(qRound(value));
    }
    if (axis.scale == Scale::Percentile) {
        return percentileName(value);
    }
    if (axis.ratio) {
        return run::ratioNumber(value) + u'×';
    }
    return axis.unit.isEmpty() ? number(value) : number(value) + u' ' + axis.unit;
}

QString pointText(const Chart& chart, qsizetype series, qsizetype point)
{
    const Series& of = chart.series.at(series);
    const QPointF& at = of.points.at(point);
    QString x = valueText(chart.x, at.x());
    QString y = valueText(chart.y, at.y());
    if (of.mark == Mark::Steps && point + 1 < of.points.size()) {
        x += u" – "_s + valueText(chart.x, of.points.at(point + 1).x());
    }
    if (point < of.errorLow.size() && point < of.errorHigh.size()) {
        const bool sideways = !chart.y.categories.isEmpty();
        const Axis& axis = sideways ? chart.x : chart.y;
        const QPointF& low = of.errorLow.at(point);
        const QPointF& high = of.errorHigh.at(point);
        const QString range = u" ("_s + valueText(axis, sideways ? low.x() : low.y()) + u" – "_s
            + valueText(axis, sideways ? high.x() : high.y()) + u')';
        (sideways ? x : y) += range;
    }
    return of.name + u'\n' + x + u'\n' + y;
}

QString toTsv(const Table& table)
{
    QString text = tsvLine(table.headers);
    for (const QStringList& row : table.rows) {
        text += tsvLine(row);
    }
    return text;
}

} // namespace app::charts

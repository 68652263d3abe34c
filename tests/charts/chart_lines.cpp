// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charts/chart_lines.h"

#include "app/charts/format.h"

#include <QMap>

namespace tests::charts {

using namespace Qt::StringLiterals;
using app::charts::Mark;
using app::charts::Series;

namespace {

QString wordOf(Mark mark)
{
    static const QMap<Mark, QString> words { { Mark::Bar, u"bar"_s }, { Mark::Line, u"line"_s },
        { Mark::Steps, u"steps"_s }, { Mark::Points, u"points"_s }, { Mark::Band, u"band"_s } };
    return words.value(mark);
}

QString pointText(const QList<QPointF>& points)
{
    QStringList texts;
    for (const QPointF& point : points) {
        texts.append(app::charts::number(point.x()) + u':' + app::charts::number(point.y()));
    }
    return texts.join(u' ');
}

} // namespace

QStringList seriesLines(const app::charts::Chart& chart)
{
    QStringList lines;
    for (const Series& series : chart.series) {
        const QString name = u"%1 %2/%3"_s.arg(series.name, series.key).arg(series.variant);
        QStringList parts { name, wordOf(series.mark), pointText(series.points) };
        if (!series.upper.isEmpty()) {
            parts.append({ u"to"_s, pointText(series.upper) });
        }
        if (!series.errorLow.isEmpty()) {
            parts.append({ u"from"_s, pointText(series.errorLow), u"to"_s, pointText(series.errorHigh) });
        }
        lines.append(parts.join(u' '));
    }
    return lines;
}

QStringList tableLines(const app::charts::Table& table)
{
    QStringList lines { table.headers.join(u'|') };
    for (const QStringList& row : table.rows) {
        lines.append(row.join(u'|'));
    }
    return lines;
}

qsizetype pointCount(const app::charts::Chart& chart)
{
    qsizetype count = 0;
    for (const Series& series : chart.series) {
        count += series.points.size() + series.upper.size() + series.errorLow.size() + series.errorHigh.size();
    }
    return count;
}

} // namespace tests::charts

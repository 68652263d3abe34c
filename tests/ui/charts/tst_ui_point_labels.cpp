// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"
#include "ui/charts/point_labels.h"

#include <QTest>

using namespace app::charts;
using namespace ui::charts;
using namespace Qt::StringLiterals;

namespace {

const QRectF Area(40, 10, 400, 300);

/// Named points on axes from 0 to 100.
Chart chartOf(const QList<QPointF>& points)
{
    Chart chart;
    setLinearRange(chart.x, 100);
    setLinearRange(chart.y, 100);
    Series series;
    series.points = points;
    for (qsizetype i = 0; i < points.size(); ++i) {
        series.labels.append(u"p99 96%1 ms"_s.arg(i));
    }
    chart.series = { series };
    return chart;
}

QList<PointLabel> placedIn(const Chart& chart)
{
    return placeLabels(chart, PlotMap(chart.x, chart.y, Area), QFont());
}

} // namespace

class TestPointLabels : public QObject
{
    Q_OBJECT

private slots:
    void labels_neitherMeetNorLeaveThePlot_data()
    {
        QTest::addColumn<QList<QPointF>>("points");
        using Points = QList<QPointF>;
        QTest::newRow("one") << Points { { 50, 50 } };
        QTest::newRow("corners") << Points { { 0, 0 }, { 100, 0 }, { 0, 100 }, { 100, 100 } };
        QTest::newRow("three almost in one place") << Points { { 50, 50 }, { 50, 51 }, { 51, 50 } };
    }

    void labels_neitherMeetNorLeaveThePlot()
    {
        QFETCH(QList<QPointF>, points);
        const QList<PointLabel> labels = placedIn(chartOf(points));
        QCOMPARE(labels.size(), points.size());
        for (const PointLabel& a : labels) {
            QVERIFY2(Area.contains(a.rect), qPrintable(a.text));
            for (const PointLabel& b : labels) {
                QVERIFY2(&a == &b || !a.rect.intersects(b.rect), qPrintable(a.text + u' ' + b.text));
            }
        }
    }

    void moreThanFit_areLeftOut()
    {
        const QList<PointLabel> labels = placedIn(chartOf(QList<QPointF>(60, QPointF(50, 50))));
        QVERIFY(!labels.isEmpty());
        QVERIFY(labels.size() < 60);
    }

    void labelBesideAnInterval_standsBehindItsEnd()
    {
        Chart chart = chartOf({ { 50, 0 } });
        setCategories(chart.y, { u"Latency"_s });
        chart.series[0].errorLow = { { 40, 0 } };
        chart.series[0].errorHigh = { { 70, 0 } };
        const QList<PointLabel> labels = placedIn(chart);
        QCOMPARE(labels.size(), 1);
        QVERIFY(labels.first().rect.left() > Area.left() + Area.width() * 0.7);
        QCOMPARE(labels.first().rect.center().y(), Area.center().y());
    }

    void labels_keepOffLinesBetweenFarPoints()
    {
        // A steep line through the place on the left where the label would stand.
        Chart chart = chartOf({ { 60, 50 } });
        const QRectF before = placedIn(chart).first().rect;
        Series line;
        line.mark = Mark::Line;
        const double x = (before.center().x() - Area.left()) / Area.width() * 100;
        line.points = { { x - 5, 0 }, { x + 5, 100 } };
        chart.series.append(line);
        const QRectF after = placedIn(chart).first().rect;
        QVERIFY(before.left() < Area.left() + Area.width() * 0.6);
        QVERIFY(after.left() > Area.left() + Area.width() * 0.6);
    }

    void emptyLabel_isNone()
    {
        Chart chart = chartOf({ { 50, 50 }, { 20, 20 } });
        chart.series[0].labels = { QString(), u"this one"_s };
        QCOMPARE(placedIn(chart).size(), 1);
        QCOMPARE(placedIn(chart).first().text, u"this one"_s);
    }
};

QTEST_MAIN(TestPointLabels)
#include "tst_ui_point_labels.moc"

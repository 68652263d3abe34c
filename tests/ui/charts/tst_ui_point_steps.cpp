// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"
#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/point_steps.h"

#include <QTest>

using namespace app::charts;
using namespace ui::charts;
using namespace Qt::StringLiterals;

namespace {

/// Two rows, the upper one listed last; Rust has the lower one alone.
Chart rows()
{
    Chart chart;
    setCategories(chart.y, { u"low"_s, u"high"_s });
    setLinearRange(chart.x, 10);
    Series go;
    go.mark = Mark::Points;
    go.points = { { 5, 0.2 }, { 7, 1.2 } };
    Series rust = go;
    rust.points = { { 6, -0.2 } };
    chart.series = { go, rust };
    return chart;
}

std::optional<Hit> walk(const Chart& chart, const QList<Qt::Key>& keys)
{
    std::optional<Hit> at;
    for (const Qt::Key key : keys) {
        at = stepped(chart, at, stepOf(chart, key));
    }
    return at;
}

std::optional<Hit> hit(qsizetype series, qsizetype point)
{
    return Hit { series, point };
}

} // namespace

class TestPointSteps : public QObject
{
    Q_OBJECT

private slots:
    void anyFirstKey_meetsTheFirstPoint()
    {
        QCOMPARE(walk(tests::ui::barChart(), { Qt::Key_Left }), hit(0, 0));
        QCOMPARE(walk(rows(), { Qt::Key_Down }), hit(0, 1)); // the upper row
    }

    void rightAndLeft_goAlongASeriesAndStayAtItsEnds()
    {
        const Chart chart = tests::ui::barChart();
        QCOMPARE(walk(chart, { Qt::Key_Right, Qt::Key_Right }), hit(0, 1));
        QCOMPARE(walk(chart, QList<Qt::Key>(9, Qt::Key_Right)), hit(0, 2));
        QCOMPARE(walk(chart, { Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Left }), hit(0, 0));
    }

    void downAndUp_goToTheOtherSeriesInTheSameCategory()
    {
        const Chart chart = tests::ui::barChart();
        QCOMPARE(walk(chart, { Qt::Key_Right, Qt::Key_Right, Qt::Key_Down }), hit(1, 1));
        QCOMPARE(walk(chart, { Qt::Key_Right, Qt::Key_Down, Qt::Key_Down }), hit(1, 0));
        QCOMPARE(walk(chart, { Qt::Key_Right, Qt::Key_Down, Qt::Key_Up }), hit(0, 0));
    }

    void otherSeries_isMetWhereItIsNearest()
    {
        Chart chart;
        setLinearRange(chart.x, 100);
        Series dense;
        dense.points = { { 0, 1 }, { 40, 1 }, { 80, 1 } };
        Series sparse;
        sparse.points = { { 5, 1 }, { 70, 1 } };
        chart.series = { dense, sparse };
        QCOMPARE(walk(chart, QList<Qt::Key>(3, Qt::Key_Right) + QList { Qt::Key_Down }), hit(1, 1));
    }

    void rows_areWalkedDownwardsAndSeriesSideways()
    {
        QCOMPARE(walk(rows(), { Qt::Key_Down, Qt::Key_Down }), hit(0, 0));
        QCOMPARE(walk(rows(), { Qt::Key_Down, Qt::Key_Down, Qt::Key_Right }), hit(1, 0));
        QCOMPARE(walk(rows(), { Qt::Key_Down, Qt::Key_Down, Qt::Key_Up }), hit(0, 1));
    }

    void bandsAndEmptySeries_areSteppedOver()
    {
        Chart chart = tests::ui::barChart();
        chart.series[0].mark = Mark::Band;
        QCOMPARE(walk(chart, { Qt::Key_Right }), hit(1, 0));
        chart.series[1].points.clear();
        QVERIFY(!walk(chart, { Qt::Key_Right }));
    }
};

QTEST_APPLESS_MAIN(TestPointSteps)
#include "tst_ui_point_steps.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"
#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/legend_button.h"
#include "ui/charts/plot_view.h"

#include <QLabel>
#include <QTest>

#include <memory>

using namespace ui::charts;
using namespace Qt::StringLiterals;
using app::charts::Chart;
using tests::ui::barChart;
using tests::ui::GoBlue;
using tests::ui::placeOf;
using tests::ui::RustVermilion;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(20, 22, 24));
    palette.setColor(QPalette::Text, QColor(240, 240, 240));
    return palette;
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<ChartView>();
        m_view->resize(600, 400);
        m_view->setChart(barChart());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void bars_haveTheirColours()
    {
        QVERIFY(!placeOf(picture(), GoBlue).isEmpty());
        QVERIFY(!placeOf(picture(), RustVermilion).isEmpty());
    }

    void barOfAProfileOfItsOwn_isHatchedInTheColourOfItsEngine()
    {
        const QRect full = placeOf(picture(), GoBlue);
        Chart chart = barChart();
        chart.series[0].key = u"go@as-written"_s;
        m_view->setChart(chart);
        const QImage image = picture();
        int blue = 0;
        int background = 0;
        // Inside of the first bar, away from its outline.
        const QRect bar(full.left() + 4, full.bottom() - 30, 20, 26);
        for (int y = bar.top(); y < bar.bottom(); ++y) {
            for (int x = bar.left(); x < bar.right(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                blue += colour.blue() > colour.red() + 40 ? 1 : 0;
                background += colour.lightness() > 240 ? 1 : 0;
            }
        }
        QVERIFY2(blue > 50, qPrintable(QString::number(blue)));
        QVERIFY2(background > 100, qPrintable(QString::number(background)));
    }

    void reference_isALineAcrossThePlot()
    {
        Chart chart = barChart();
        for (app::charts::Series& series : chart.series) {
            series.points.clear();
        }
        m_view->setChart(chart);
        const QImage without = picture();
        chart.y.reference = 50;
        m_view->setChart(chart);
        const QImage with = picture();
        QRect changed;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                changed |= with.pixel(x, y) == without.pixel(x, y) ? QRect() : QRect(x, y, 1, 1);
            }
        }
        QVERIFY(changed.width() > with.width() * 3 / 4);
        QVERIFY(changed.height() >= 1 && changed.height() <= 4);
    }

    void legendEntry_hidesItsSeriesAndBringsItBack()
    {
        QTest::mouseClick(entry(u"Rust"_s), Qt::LeftButton);
        QVERIFY(placeOf(picture(), RustVermilion).isEmpty());
        QVERIFY(!placeOf(picture(), GoBlue).isEmpty());
        QVERIFY(m_view->visibleChart().series.at(1).points.isEmpty());
        QTest::mouseClick(entry(u"Rust"_s), Qt::LeftButton);
        QVERIFY(!placeOf(picture(), RustVermilion).isEmpty());
    }

    void legendEntry_isWorkedByTheKeyboard()
    {
        entry(u"Go"_s)->setFocus();
        QTest::keyClick(entry(u"Go"_s), Qt::Key_Space);
        QVERIFY(placeOf(picture(), GoBlue).isEmpty());
    }

    void hiddenSeries_staysHiddenWhenTheRunGrows()
    {
        QTest::mouseClick(entry(u"Go"_s), Qt::LeftButton);
        Chart grown = barChart();
        grown.series[0].points[0].setY(25);
        m_view->setChart(grown);
        QVERIFY(placeOf(picture(), GoBlue).isEmpty());
        QVERIFY(!entry(u"Go"_s)->isChecked());
    }

    void allHidden_isAnEmptyPlotAndNoCrash()
    {
        QTest::mouseClick(entry(u"Go"_s), Qt::LeftButton);
        QTest::mouseClick(entry(u"Rust"_s), Qt::LeftButton);
        QVERIFY(placeOf(picture(), GoBlue).isEmpty());
        QVERIFY(placeOf(picture(), RustVermilion).isEmpty());
    }

    void palette_isFollowed()
    {
        QCOMPARE(picture().pixelColor(5, 5), m_view->palette().color(QPalette::Base));
        m_view->setPalette(darkPalette());
        QCOMPARE(picture().pixelColor(5, 5), QColor(20, 22, 24));
        QVERIFY(!placeOf(picture(), GoBlue).isEmpty());
    }

    void emptyChart_saysWhy()
    {
        Chart empty;
        empty.emptyReason = u"Press Compare."_s;
        m_view->setChart(empty);
        auto* reason = m_view->findChild<QLabel*>(u"chartEmpty"_s);
        QVERIFY(reason->isVisible());
        QCOMPARE(reason->text(), u"Press Compare."_s);
        QVERIFY(!plot()->isVisible());
        m_view->setChart(barChart());
        QVERIFY(plot()->isVisible());
        QVERIFY(!reason->isVisible());
    }

    void screenReader_getsTheNumbers()
    {
        QCOMPARE(plot()->accessibleName(), u"Latency by percentile"_s);
        QVERIFY(plot()->accessibleDescription().contains(u"Rust: p50 (ms) 10.0, p90 (ms) 50.0, p99 (ms) 90.0"_s));
    }

    void pointerOverABar_readsItsValue()
    {
        const QRect rust = placeOf(picture(), RustVermilion);
        QCOMPARE(plot()->textAt({ rust.right() - 5, rust.bottom() - 5 }), u"Rust\np99\n90.0 ms"_s);
        QCOMPARE(plot()->textAt({ 1, 1 }), QString());
    }

    void logarithmicSeries_survivesValuesOfZero()
    {
        Chart chart = barChart();
        chart.x = {};
        app::charts::setLogarithmicRange(chart.x, 1, 100);
        app::charts::setLogarithmicRange(chart.y, 1, 100);
        for (app::charts::Series& series : chart.series) {
            series.mark = app::charts::Mark::Line;
            series.points = { { 0, 0 }, { 1, 50 }, { 100, 50 } };
        }
        chart.series.removeLast();
        m_view->setChart(chart);
        QVERIFY(placeOf(picture(), GoBlue).width() > 400); // the line goes all along the plot
    }

    void everyMark_isDrawn_data()
    {
        QTest::addColumn<app::charts::Mark>("mark");
        QTest::addColumn<int>("points");
        QTest::newRow("line") << app::charts::Mark::Line << 10;
        QTest::newRow("steps") << app::charts::Mark::Steps << 10;
        QTest::newRow("few points") << app::charts::Mark::Points << 10;
    }

    void everyMark_isDrawn()
    {
        QFETCH(app::charts::Mark, mark);
        QFETCH(int, points);
        Chart chart = barChart();
        chart.x = {};
        app::charts::setLinearRange(chart.x, points);
        chart.series.resize(1);
        chart.series[0].mark = mark;
        chart.series[0].points.clear();
        for (int i = 0; i < points; ++i) {
            chart.series[0].points.append({ double(i), 10.0 + 5 * i });
        }
        m_view->setChart(chart);
        const QRect drawn = placeOf(picture(), GoBlue);
        QVERIFY(drawn.width() > 400);
        QVERIFY(drawn.height() > 80);
    }

private:
    /// The plot alone: the legend has the colours too.
    QImage picture() { return plot()->grab().toImage(); }
    PlotView* plot() { return m_view->findChild<PlotView*>(u"plot"_s); }
    LegendButton* entry(const QString& name) { return m_view->findChild<LegendButton*>(u"legend-"_s + name); }

    std::unique_ptr<ChartView> m_view;
};

QTEST_MAIN(TestChartView)
#include "tst_ui_chart_view.moc"

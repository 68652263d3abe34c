// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/place.h"
#include "app/charts/ticks.h"
#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/axis_layout.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/export.h"
#include "ui/charts/legend_button.h"
#include "ui/charts/plot_view.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace ui::charts;
using namespace Qt::StringLiterals;
using app::charts::Chart;
using tests::ui::barChart;
using tests::ui::GoBlue;
using tests::ui::placeOf;
using tests::ui::RustVermilion;

namespace {

using Keys = QList<QKeyCombination>;

/// A line from 0 to 100 s at 50 ms, with a spike to 90 ms and a dip to 10 ms.
Chart lineChart()
{
    Chart chart;
    chart.title = u"Latency over time"_s;
    chart.x.title = u"Time (s)"_s;
    chart.x.unit = u"s"_s;
    app::charts::setLinearRange(chart.x, 100);
    chart.y.title = u"Latency (ms)"_s;
    chart.y.unit = u"ms"_s;
    app::charts::setLinearRange(chart.y, 100);
    app::charts::Series go;
    go.name = u"Go"_s;
    go.key = u"go"_s;
    for (int i = 0; i <= 10; ++i) {
        go.points.append({ 10.0 * i, i == 4 ? 90.0 : i == 6 ? 10.0 : 50.0 });
    }
    chart.series = { go };
    return chart;
}

QImage drawnSvg(const Chart& chart)
{
    QSvgRenderer renderer(ui::charts::toSvg(chart, {}));
    QImage image(ui::charts::ExportOptions().size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

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

    void wheel_looksCloserAtThePointer()
    {
        m_view->setChart(lineChart());
        const double before = xUnder(middle());
        wheel(middle(), 240);
        QVERIFY(seen().x.max - seen().x.min < 70); // of 100
        QVERIFY(std::abs(xUnder(middle()) - before) < 1);
        wheel(middle(), -480);
        QVERIFY(plot()->view().isWhole());
    }

    void wheelInAPageThatScrolls_isThePages()
    {
        QScrollArea page;
        auto* view = new ChartView;
        view->setChart(lineChart());
        view->setFixedSize(400, 300);
        page.setWidget(view);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        wheelOver(view->plot(), middle(), 120, {});
        QVERIFY(view->plot().view().isWhole());
        wheelOver(view->plot(), middle(), 120, Qt::ControlModifier);
        QVERIFY(!view->plot().view().isWhole());
    }

    void rectangle_isWhatIsSeenThen()
    {
        m_view->setChart(lineChart());
        const QRect area = axesArea();
        const QPoint from = area.topLeft() + QPoint(area.width() / 4, area.height() / 4);
        const QPoint to = area.topLeft() + QPoint(area.width() / 2, area.height() / 2);
        drag(from, to);
        QVERIFY2(std::abs(seen().x.min - 25) < 2 && std::abs(seen().x.max - 50) < 2, qPrintable(told()));
        QVERIFY2(std::abs(seen().y.min - 50) < 2 && std::abs(seen().y.max - 75) < 2, qPrintable(told()));
        QTest::mouseDClick(plot()->viewport(), Qt::LeftButton, {}, middle());
        QVERIFY(plot()->view().isWhole());
    }

    void rectangleOverCategories_zoomsTheOtherAxisAlone()
    {
        const QRect area = axesArea();
        drag(area.center(), area.center() + QPoint(30, 60));
        QVERIFY(!plot()->view().x);
        QVERIFY(plot()->view().y.has_value());
        QCOMPARE(seen().x.ticks.size(), 3);
    }

    void rectangleWithoutHeight_zoomsAcrossAlone()
    {
        m_view->setChart(lineChart());
        drag(middle(), middle() + QPoint(60, 2));
        QVERIFY(plot()->view().x.has_value());
        QVERIFY(!plot()->view().y);
    }

    void escape_takesARectangleBack()
    {
        m_view->setChart(lineChart());
        QTest::mousePress(plot()->viewport(), Qt::LeftButton, {}, middle());
        moveTo(middle() + QPoint(60, 60), Qt::LeftButton);
        plot()->setFocus();
        QTest::keyClick(plot(), Qt::Key_Escape);
        QTest::mouseRelease(plot()->viewport(), Qt::LeftButton, {}, middle() + QPoint(60, 60));
        QVERIFY(plot()->view().isWhole());
    }

    void plotSeizedBesideItsAxes_isDraggedAway()
    {
        QSignalSpy dragged(plot(), &PlotView::dragged);
        drag({ 4, 200 }, { 60, 260 });
        QCOMPARE(dragged.count(), 1);
        QVERIFY(plot()->view().isWhole());
    }

    void keys_zoomMoveAndShowAll_data()
    {
        QTest::addColumn<Keys>("keys");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::newRow("closer") << Keys { Qt::Key_Plus } << 16.7 << 83.3;
        QTest::newRow("and back") << Keys { Qt::Key_Plus, Qt::Key_Minus } << 0.0 << 100.0;
        QTest::newRow("right") << Keys { Qt::Key_Plus, Qt::SHIFT | Qt::Key_Right } << 23.3 << 90.0;
        QTest::newRow("left, to the end") << Keys { Qt::Key_Plus, Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Left,
            Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Left }
                                          << 0.0 << 66.7;
        QTest::newRow("all by 0") << Keys { Qt::Key_Plus, Qt::Key_Plus, Qt::Key_0 } << 0.0 << 100.0;
        QTest::newRow("all by Home") << Keys { Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Home } << 0.0 << 100.0;
    }

    void keys_zoomMoveAndShowAll()
    {
        QFETCH(Keys, keys);
        m_view->setChart(lineChart());
        plot()->setFocus();
        for (const QKeyCombination key : keys) {
            QTest::keyClick(plot(), key.key(), key.keyboardModifiers());
        }
        QFETCH(double, min);
        QFETCH(double, max);
        QVERIFY2(std::abs(seen().x.min - min) < 0.1 && std::abs(seen().x.max - max) < 0.1, qPrintable(told()));
    }

    void arrowKeys_sayEachPointAndScreenReadersHearIt()
    {
        plot()->setFocus();
        QTest::keyClick(plot(), Qt::Key_Right);
        QCOMPARE(plot()->currentText(), u"Go\np50\n20.0 ms"_s);
        QTest::keyClick(plot(), Qt::Key_Right);
        QTest::keyClick(plot(), Qt::Key_Down);
        QCOMPARE(plot()->currentText(), u"Rust\np90\n50.0 ms"_s);
        QTRY_COMPARE(QToolTip::text(), u"<p style='white-space:pre'>Rust\np90\n50.0 ms</p>"_s);
        const auto* heard = QAccessible::queryAccessibleInterface(plot());
        QCOMPARE(heard->role(), QAccessible::Chart);
        QCOMPARE(heard->text(QAccessible::Name), u"Latency by percentile: Rust, p90, 50.0 ms"_s);
        QTest::keyClick(plot(), Qt::Key_Escape);
        QCOMPARE(plot()->currentText(), QString());
        QCOMPARE(heard->text(QAccessible::Name), u"Latency by percentile"_s);
    }

    void steppedPoint_isBroughtIntoSight()
    {
        m_view->setChart(lineChart());
        plot()->setFocus();
        drag(axesArea().topLeft() + QPoint(5, 5), axesArea().topLeft() + QPoint(100, 300));
        const double right = seen().x.max;
        for (int i = 0; i < 11; ++i) {
            QTest::keyClick(plot(), Qt::Key_Right);
        }
        QCOMPARE(plot()->currentText(), u"Go\n100 s\n50.0 ms"_s);
        QVERIFY(seen().x.max > right);
        QVERIFY2(std::abs(seen().x.max - 100) < 1e-6, qPrintable(told()));
    }

    void growingChart_isSeenAsBefore_anotherChartWhole()
    {
        m_view->setChart(lineChart());
        wheel(middle(), 240);
        const app::charts::View view = plot()->view();
        Chart grown = lineChart();
        grown.series[0].points.append({ 99, 40 });
        m_view->setChart(grown);
        QCOMPARE(plot()->view(), view);
        m_view->setChart(barChart());
        QVERIFY(plot()->view().isWhole());
    }

    void scale_isSwitchedWhereBothMakeSense()
    {
        Chart chart = lineChart();
        app::charts::setLogarithmicRange(chart.y, 10, 100);
        m_view->setChart(chart);
        QVERIFY(action(u"logarithmicY"_s)->isVisible() && action(u"logarithmicY"_s)->isChecked());
        QVERIFY(!action(u"logarithmicX"_s)->isVisible());
        action(u"logarithmicY"_s)->trigger();
        QCOMPARE(seen().y.scale, app::charts::Scale::Linear);
        QVERIFY(!action(u"logarithmicY"_s)->isChecked());
        action(u"logarithmicY"_s)->trigger();
        QCOMPARE(seen().y.scale, app::charts::Scale::Logarithmic);
    }

    void zoomedSeries_staysWithinTheAxes_data()
    {
        QTest::addColumn<app::charts::Mark>("mark");
        QTest::newRow("bar") << app::charts::Mark::Bar;
        QTest::newRow("line") << app::charts::Mark::Line;
        QTest::newRow("steps") << app::charts::Mark::Steps;
        QTest::newRow("points") << app::charts::Mark::Points;
    }

    void zoomedSeries_staysWithinTheAxes()
    {
        QFETCH(app::charts::Mark, mark);
        Chart chart = mark == app::charts::Mark::Bar ? barChart() : lineChart();
        chart.series.resize(1);
        chart.series[0].mark = mark;
        m_view->setChart(chart);
        for (int i = 0; i < 4; ++i) {
            action(u"zoomIn"_s)->trigger();
        }
        const QRect drawn = placeOf(picture(), GoBlue);
        QVERIFY(!drawn.isEmpty());
        // An SVG of it has nothing beyond either, and no clip to hide it.
        QVERIFY2(axesArea().adjusted(-6, -6, 6, 6).contains(drawn), qPrintable(told()));
        const QRect inSvg = placeOf(drawnSvg(m_view->visibleChart()), GoBlue);
        const QRect inPicture = placeOf(ui::charts::toImage(m_view->visibleChart(), {}), GoBlue);
        QVERIFY(std::abs(inSvg.top() - inPicture.top()) < 4 && std::abs(inSvg.bottom() - inPicture.bottom()) < 4);
        QVERIFY(std::abs(inSvg.left() - inPicture.left()) < 4 && std::abs(inSvg.right() - inPicture.right()) < 4);
    }

    void bars_carryTheirMarkerForAPrintInGrey()
    {
        // Inside the foot of each bar, where there would be its colour alone.
        const QImage image = picture();
        const QRect rust = placeOf(image, RustVermilion);
        int white = 0;
        for (int y = rust.bottom() - 14; y < rust.bottom() - 2; ++y) {
            for (int x = rust.right() - 60; x < rust.right() - 2; ++x) {
                white += image.pixelColor(x, y) == Qt::white ? 1 : 0;
            }
        }
        QVERIFY2(white > 15, qPrintable(QString::number(white)));
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
    QAction* action(const QString& name) { return plot()->findChild<QAction*>(name); }
    /// What the plot shows at the moment.
    Chart seen() { return m_view->visibleChart(); }
    QString told()
    {
        const Chart chart = seen();
        return u"x %1 to %2, y %3 to %4"_s.arg(chart.x.min).arg(chart.x.max).arg(chart.y.min).arg(chart.y.max);
    }
    /// Of the plot between its axes, in pixels.
    QRect axesArea() { return layOut(seen(), plot()->viewport()->size(), plot()->font()).plot.toRect(); }
    QPoint middle() { return plot()->viewport()->rect().center(); }
    double xUnder(const QPoint& position)
    {
        const QRect area = axesArea();
        return app::charts::valueAt(seen().x, double(position.x() - area.left()) / area.width());
    }
    static void wheelOver(PlotView& plot, const QPoint& at, int angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, plot.viewport()->mapToGlobal(at), {}, { 0, angle }, {}, modifiers, {}, false);
        QApplication::sendEvent(plot.viewport(), &event);
    }
    void wheel(const QPoint& at, int angle) { wheelOver(*plot(), at, angle, {}); }
    void moveTo(const QPoint& to, Qt::MouseButtons buttons)
    {
        QMouseEvent event(QEvent::MouseMove, to, plot()->viewport()->mapToGlobal(to), Qt::NoButton, buttons, {});
        QApplication::sendEvent(plot()->viewport(), &event);
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(plot()->viewport(), Qt::LeftButton, {}, from);
        moveTo((from + to) / 2, Qt::LeftButton);
        moveTo(to, Qt::LeftButton);
        QTest::mouseRelease(plot()->viewport(), Qt::LeftButton, {}, to);
    }
    LegendButton* entry(const QString& name) { return m_view->findChild<LegendButton*>(u"legend-"_s + name); }

    std::unique_ptr<ChartView> m_view;
};

QTEST_MAIN(TestChartView)
#include "tst_ui_chart_view.moc"

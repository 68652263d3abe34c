// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"
#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/axis_layout.h"

#include <QTest>

using namespace app::charts;
using namespace ui::charts;
using namespace Qt::StringLiterals;

namespace {

Chart logarithmicChart()
{
    Chart chart;
    chart.x.title = u"Latency (ms)"_s;
    chart.y.title = u"Fetches"_s;
    setLogarithmicRange(chart.x, 0.001, 1e6);
    setLinearRange(chart.y, 123456);
    return chart;
}

Chart rowChart(int rows)
{
    Chart chart;
    QStringList names;
    for (int i = 0; i < rows; ++i) {
        names.append(u"/a/rather/long/path/that/goes/on/and/on/for/a/while/%1"_s.arg(i));
    }
    setCategories(chart.y, names);
    setLogarithmicRange(chart.x, 20, 22);
    return chart;
}

QStringList textsOf(const QList<PlacedLabel>& labels)
{
    QStringList texts;
    for (const PlacedLabel& label : labels) {
        texts.append(label.text);
    }
    return texts;
}

} // namespace

class TestAxisLayout : public QObject
{
    Q_OBJECT

private slots:
    void labels_neitherMeetNorLeaveThePicture_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF& size : { QSizeF(240, 170), QSizeF(600, 300), QSizeF(1400, 800) }) {
            QTest::addRow("bars %g", size.width()) << tests::ui::barChart() << size;
            QTest::addRow("logarithmic %g", size.width()) << logarithmicChart() << size;
            QTest::addRow("rows %g", size.width()) << rowChart(15) << size;
        }
    }

    void labels_neitherMeetNorLeaveThePicture()
    {
        QFETCH(Chart, chart);
        QFETCH(QSizeF, size);
        const AxisLayout layout = layOut(chart, size, QFont());
        const QRectF whole = QRectF(QPointF(0, 0), size).adjusted(-1, -1, 1, 1);
        QVERIFY(whole.contains(layout.plot));
        for (const QList<PlacedLabel>* labels : { &layout.x, &layout.y }) {
            QVERIFY(labels->size() >= 2);
            for (const PlacedLabel& a : *labels) {
                QVERIFY2(whole.contains(a.rect), qPrintable(a.text));
                QVERIFY2(!layout.plot.intersects(a.rect.adjusted(1, 1, -1, -1)), qPrintable(a.text));
                for (const PlacedLabel& b : *labels) {
                    QVERIFY2(&a == &b || !a.rect.intersects(b.rect), qPrintable(a.text + u' ' + b.text));
                }
            }
        }
    }

    void minorTicks_loseTheirLabelsFirst()
    {
        Chart chart = logarithmicChart();
        setLogarithmicRange(chart.x, 1, 10'000);
        const QStringList texts = textsOf(layOut(chart, { 400, 300 }, QFont()).x);
        QVERIFY2(texts.contains(u"1"_s) && texts.contains(u"10"_s) && texts.contains(u"100"_s),
            qPrintable(texts.join(u' ')));
        QVERIFY(!texts.contains(u"2000"_s) || !texts.contains(u"5000"_s));
    }

    void rows_allKeepTheirNamesInSmallerLetters()
    {
        QFont font;
        font.setPixelSize(16);
        const AxisLayout layout = layOut(rowChart(15), { 600, 230 }, font);
        QCOMPARE(layout.y.size(), 15);
        QVERIFY(layout.fontY.pixelSize() < 16);
    }

    void longNames_areShortenedInTheMiddle()
    {
        const AxisLayout layout = layOut(rowChart(3), { 400, 200 }, QFont());
        QVERIFY(layout.y.first().text.startsWith(u"/a/"_s));
        QVERIFY(layout.y.first().text.contains(u'…'));
        QVERIFY(layout.y.first().text.endsWith(u"/0"_s));
        QVERIFY(layout.plot.width() > 200);
    }
};

QTEST_MAIN(TestAxisLayout)
#include "tst_ui_axis_layout.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/bars.h"

#include <QTest>

using app::article::Bar;
using app::article::parseBars;

class TestBars final : public QObject
{
    Q_OBJECT

private slots:
    void linesOfLabelAndPercent_areBars();
    void anythingElse_isNoChart_data();
    void anythingElse_isNoChart();
};

void TestBars::linesOfLabelAndPercent_areBars()
{
    const QList<Bar> expected { { u"Hobby projects"_qs, 65 }, { u"None"_qs, 0 }, { u"All"_qs, 100 } };
    QCOMPARE(parseBars(u"Hobby projects: 65 %\n\n  None:0%\nAll:  100 %\n").value(), expected);
}

void TestBars::anythingElse_isNoChart_data()
{
    QTest::addColumn<QString>("block");
    QTest::newRow("empty") << QString();
    QTest::newRow("beyond all") << u"A: 101 %"_qs;
    QTest::newRow("no percent sign") << u"A: 10"_qs;
    QTest::newRow("no label") << u": 10 %"_qs;
    QTest::newRow("negative") << u"A: -1 %"_qs;
    QTest::newRow("one bad line") << u"A: 1 %\nprose"_qs;
    QTest::newRow("huge") << u"A: 99999999999999999999 %"_qs;
}

void TestBars::anythingElse_isNoChart()
{
    QFETCH(QString, block);
    QVERIFY(!parseBars(block));
}

QTEST_APPLESS_MAIN(TestBars)
#include "tst_article_bars.moc"

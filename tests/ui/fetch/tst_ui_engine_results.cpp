// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/made_up_run.h"
#include "ui/fetch/engine_results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::support::madeUpRun;
using ui::fetch::engineResults;

class TestEngineResults : public QObject
{
    Q_OBJECT

private slots:
    void median_isTheNearestRankOverRounds_data();
    void median_isTheNearestRankOverRounds();
    void warmUp_isNotCounted();
    void failures_areCountedAndTheFirstIsKept();
    void otherEngines_areNotLookedAt();
    void emptyRun_hasAnEmptyResultForEachUrl();
};

void TestEngineResults::median_isTheNearestRankOverRounds_data()
{
    QTest::addColumn<QList<double>>("times");
    QTest::addColumn<int>("medianMs");
    QTest::newRow("one") << QList<double> { 7 } << 7;
    QTest::newRow("two: the smaller") << QList<double> { 9, 4 } << 4;
    QTest::newRow("three") << QList<double> { 9, 4, 6 } << 6;
    QTest::newRow("four: the second") << QList<double> { 9, 4, 6, 8 } << 6;
}

void TestEngineResults::median_isTheNearestRankOverRounds()
{
    QFETCH(QList<double>, times);
    QFETCH(int, medianMs);
    const auto run = madeUpRun({ u"go"_s }, int(times.size()), 2,
        [&](const QString&, int round, int url) { return round == 0 ? 1000 : times[round - 1] + url * 100; });
    const auto results = engineResults(run, u"go"_s);
    QCOMPARE(results.size(), 2);
    QCOMPARE(results[0].median, std::optional<std::chrono::nanoseconds>(std::chrono::milliseconds(medianMs)));
    QCOMPARE(results[1].median, std::optional<std::chrono::nanoseconds>(std::chrono::milliseconds(medianMs + 100)));
}

void TestEngineResults::warmUp_isNotCounted()
{
    const auto run = madeUpRun({ u"go"_s }, 3, 1, [](const QString&, int, int) { return 5.0; });
    QCOMPARE(engineResults(run, u"go"_s)[0].succeeded, 3);
}

void TestEngineResults::failures_areCountedAndTheFirstIsKept()
{
    const auto run
        = madeUpRun({ u"go"_s }, 3, 1, [](const QString&, int round, int) { return round == 2 ? -1.0 : 5.0; });
    const auto result = engineResults(run, u"go"_s)[0];
    QCOMPARE(result.succeeded, 2);
    QCOMPARE(result.failed, 1);
    QVERIFY(result.error);
    QCOMPARE(result.median, std::optional<std::chrono::nanoseconds>(5ms));
}

void TestEngineResults::otherEngines_areNotLookedAt()
{
    const auto run = madeUpRun(
        { u"go"_s, u"rust"_s }, 2, 1, [](const QString& engine, int, int) { return engine == "go"_L1 ? 5.0 : 50.0; });
    QCOMPARE(engineResults(run, u"rust"_s)[0].median, std::optional<std::chrono::nanoseconds>(50ms));
}

void TestEngineResults::emptyRun_hasAnEmptyResultForEachUrl()
{
    app::run::Run run;
    run.plan.urls = { "http://a/", "http://b/" };
    const auto results = engineResults(run, u"go"_s);
    QCOMPARE(results.size(), 2);
    QVERIFY(!results[0].median);
    QCOMPARE(results[0].succeeded, 0);
}

QTEST_GUILESS_MAIN(TestEngineResults)

#include "tst_ui_engine_results.moc"

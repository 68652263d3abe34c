// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/condition.h"
#include "tests/support/made_up_run.h"

#include <QTest>

using namespace app::run;
using namespace Qt::StringLiterals;

namespace {

/// Go takes 2 ms and Rust 1 ms in each of 10 rounds of 12 URLs; peak memory is 5 MB, a round one second.
Run someRun()
{
    return tests::support::madeUpRun(
        { u"go"_s, u"rust"_s }, 10, 12, [](const QString& engine, int, int) { return engine == u"go"_s ? 2.0 : 1.0; });
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT

private slots:
    void condition_isJudgedByTheFigures_data()
    {
        QTest::addColumn<bool>("holds");
        QTest::newRow("rust.p99 < go.p99") << true;
        QTest::newRow("rust.p99 > 1.2 * go.p99") << false;
        QTest::newRow("go.p50 >= 2000") << true;
        QTest::newRow("go.p50 <= 1999.9") << false;
        QTest::newRow("go.p50 > rust.p50 * 2") << false;
        QTest::newRow("go.p50 >= rust.p50 + rust.p50") << true;
        QTest::newRow("go.peak_rss > 4e6") << true;
        QTest::newRow("(go.p50 - rust.p50) / rust.p50 < 1.01") << true;
        QTest::newRow("2 + 3 * 4 > 13.9") << true; // products before sums
        QTest::newRow("10 - 3 - 2 < 5.1") << true; // from the left
        QTest::newRow("go.errors > 0") << false;
        QTest::newRow("go.throughput < 12.1") << true; // 120 in 10 s
    }

    void condition_isJudgedByTheFigures()
    {
        QFETCH(bool, holds);
        QString problem;
        const auto condition = Condition::parse(QString::fromLatin1(QTest::currentDataTag()), problem);
        QVERIFY2(condition.has_value(), qPrintable(problem));
        const Condition::Verdict verdict = condition->judge(someRun());
        QCOMPARE(verdict.holds, std::optional(holds));
        QVERIFY(verdict.sentence.startsWith(QString::fromLatin1(QTest::currentDataTag())));
    }

    void badCondition_isRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("") << u"two sides"_s;
        QTest::newRow("go.p99") << u"two sides"_s;
        QTest::newRow("go.p99 > 1 > 2") << u"two sides"_s;
        QTest::newRow("go.p99 > ") << u"missing"_s;
        QTest::newRow("go.p98 > 1") << u"go.p98 is not known"_s;
        QTest::newRow("go.p99 > 1 2") << u"\"2\""_s;
        QTest::newRow("(go.p99 > 1") << u"bracket"_s;
        QTest::newRow("go.p99 > *") << u"missing"_s;
    }

    void badCondition_isRefusedWithASentence()
    {
        QFETCH(QString, words);
        QString problem;
        QVERIFY(!Condition::parse(QString::fromLatin1(QTest::currentDataTag()), problem));
        QVERIFY2(problem.contains(words), qPrintable(problem));
    }

    void figureThatTheRunDoesNotHave_cannotBeJudged()
    {
        QString problem;
        const auto missingEngine = Condition::parse(u"qt.p50 > 1"_s, problem)->judge(someRun());
        QVERIFY(!missingEngine.holds);
        QVERIFY(missingEngine.sentence.contains("qt.p50 is not known"_L1));
        const Run few = tests::support::madeUpRun({ u"go"_s }, 1, 2, [](const QString&, int, int) { return 1.0; });
        QVERIFY(!Condition::parse(u"go.p99 > 1"_s, problem)->judge(few).holds); // two samples have no p99
    }

    void engineNamedTwice_hasItsNumber()
    {
        QString problem;
        const Run run = tests::support::madeUpRun({ u"go"_s, u"go#2"_s }, 2, 2,
            [](const QString& engine, int, int) { return engine == u"go"_s ? 2.0 : 1.0; });
        QCOMPARE(Condition::parse(u"go#2.p50 < go.p50"_s, problem)->judge(run).holds, std::optional(true));
    }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"

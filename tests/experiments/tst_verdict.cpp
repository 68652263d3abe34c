// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/verdict.h"

#include <QTest>

using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

Claim claimWith(const Bounds& bounds, bool onlyConsistent = false)
{
    Claim claim { .id = u"goroutine-2kb"_s, .section = u"Concurrency Models"_s, .text = u"About 2 KB."_s };
    claim.test = Test { .experiment = u"tasks"_s,
        .figure = u"go_stack_bytes"_s,
        .bounds = bounds,
        .meaning = u"1.5 to 3 KiB"_s,
        .onlyConsistent = onlyConsistent };
    return claim;
}

Figure stackOf(double value, std::optional<double> low, std::optional<double> high)
{
    return { .name = u"go_stack_bytes"_s,
        .title = u"Stack"_s,
        .unit = u"B"_s,
        .value = value,
        .low = low,
        .high = high,
        .rounds = 5 };
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void interval_decides_data()
    {
        QTest::addColumn<std::optional<double>>("atLeast");
        QTest::addColumn<std::optional<double>>("atMost");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<Ruling>("ruling");
        using Open = std::optional<double>;
        QTest::newRow("inside") << Open(1536) << Open(3072) << 2000.0 << 2100.0 << Ruling::Supported;
        QTest::newRow("at the bounds") << Open(1536) << Open(3072) << 1536.0 << 3072.0 << Ruling::Supported;
        QTest::newRow("below") << Open(1536) << Open(3072) << 1000.0 << 1535.0 << Ruling::NotSupported;
        QTest::newRow("above") << Open(1536) << Open(3072) << 3073.0 << 4000.0 << Ruling::NotSupported;
        QTest::newRow("over the lower bound") << Open(1536) << Open(3072) << 1500.0 << 1600.0 << Ruling::Inconclusive;
        QTest::newRow("over the upper bound") << Open(1536) << Open(3072) << 3000.0 << 3100.0 << Ruling::Inconclusive;
        QTest::newRow("wider than the bounds") << Open(1536) << Open(3072) << 1000.0 << 4000.0 << Ruling::Inconclusive;
        QTest::newRow("at least, no end above") << Open(1.1) << Open() << 1.2 << 99.0 << Ruling::Supported;
        QTest::newRow("at least, missed") << Open(1.1) << Open() << 0.9 << 1.0 << Ruling::NotSupported;
        QTest::newRow("at most, no end below") << Open() << Open(1000) << 0.0 << 999.0 << Ruling::Supported;
    }

    void interval_decides()
    {
        QFETCH(std::optional<double>, atLeast);
        QFETCH(std::optional<double>, atMost);
        QFETCH(double, low);
        QFETCH(double, high);
        const Bounds bounds { .low = atLeast, .high = atMost };
        const Verdict verdict = judge(claimWith(bounds), bounds, { .figure = stackOf((low + high) / 2, low, high) });
        QTEST(verdict.ruling, "ruling");
    }

    void numberAndInterval_standBesideTheVerdict()
    {
        const Bounds bounds { .low = 1536, .high = 3072 };
        const Verdict verdict = judge(claimWith(bounds), bounds, { .figure = stackOf(2050, 2040, 2060) });
        QCOMPARE(verdict.sentence, u"2.05 kB (2.04–2.06): supported."_s);
    }

    void readersBounds_areTheOnesThatCount()
    {
        const Bounds stricter { .low = 1536, .high = 2000 };
        const Verdict verdict = judge(claimWith({ 1536, 3072 }), stricter, { .figure = stackOf(2050, 2040, 2060) });
        QCOMPARE(verdict.ruling, Ruling::NotSupported);
        QCOMPARE(verdict.bounds, stricter);
    }

    void noInterval_isInconclusive()
    {
        const Bounds bounds { .low = 1536, .high = 3072 };
        const Verdict verdict = judge(claimWith(bounds), bounds, { .figure = stackOf(2050, {}, {}) });
        QCOMPARE(verdict.ruling, Ruling::Inconclusive);
        QCOMPARE(verdict.sentence, u"2.05 kB (no interval): inconclusive."_s);
    }

    void whatCannotBeProved_isConsistentAtMost()
    {
        const Bounds bounds { .low = {}, .high = 3072 };
        const Verdict verdict = judge(claimWith(bounds, true), bounds, { .figure = stackOf(2050, 2040, 2060) });
        QCOMPARE(verdict.ruling, Ruling::Supported);
        QCOMPARE(verdict.sentence, u"2.05 kB (2.04–2.06): consistent with the claim."_s);
    }

    void noFigure_isNotMeasuredAndSaysWhy()
    {
        const Bounds bounds { .low = {}, .high = 3072 };
        const Verdict verdict = judge(claimWith(bounds), bounds, { .missing = u"Go is not there."_s });
        QCOMPARE(verdict.ruling, Ruling::NotMeasured);
        QCOMPARE(verdict.sentence, u"Not measured. Go is not there."_s);
    }

    void changedProgram_isStale()
    {
        const Bounds bounds { .low = 1536, .high = 3072 };
        const Verdict verdict = judge(claimWith(bounds), bounds,
            { .figure = stackOf(2050, 2040, 2060), .stale = u"The program of Go has changed since."_s });
        QCOMPARE(verdict.ruling, Ruling::Stale);
        QCOMPARE(verdict.measured, Ruling::Supported);
        QCOMPARE(verdict.sentence,
            u"2.05 kB (2.04–2.06): stale (it was: supported). The program of Go has changed since."_s);
    }

    void whatCannotBeProved_wasNotProvedEitherWhenItIsStale()
    {
        const Bounds bounds { .low = {}, .high = 3072 };
        const Verdict verdict = judge(claimWith(bounds, true), bounds,
            { .figure = stackOf(2050, 2040, 2060), .stale = u"The program of Go has changed since."_s });
        QCOMPARE(verdict.sentence,
            u"2.05 kB (2.04–2.06): stale (it was: consistent with the claim). The program of Go has changed since."_s);
    }

    void fewRounds_decideNothing()
    {
        const Bounds bounds { .low = 1536, .high = 3072 };
        Figure figure = stackOf(2050, 2040, 2060);
        figure.rounds = FewestRounds - 1;
        QCOMPARE(judge(claimWith(bounds), bounds, { .figure = figure }).ruling, Ruling::Inconclusive);
    }

    void exactCount_needsNoRounds()
    {
        const Bounds bounds { .low = {}, .high = 0 };
        Figure packages {
            .name = u"go_packages"_s, .title = u"Packages"_s, .unit = {}, .value = 0, .low = 0, .high = 0
        };
        packages.rounds = 1;
        QCOMPARE(judge(claimWith(bounds), bounds, { .figure = packages }).ruling, Ruling::Supported);
        packages.value = packages.low.emplace(packages.high.emplace(1));
        QCOMPARE(judge(claimWith(bounds), bounds, { .figure = packages }).ruling, Ruling::NotSupported);
    }

    void quickRun_isSaidToBeOne()
    {
        const Bounds bounds { .low = 1536, .high = 3072 };
        const Verdict verdict
            = judge(claimWith(bounds), bounds, { .figure = stackOf(2050, 2040, 2060), .quick = true });
        QCOMPARE(verdict.sentence, u"2.05 kB (2.04–2.06): supported, by a quick run."_s);
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"

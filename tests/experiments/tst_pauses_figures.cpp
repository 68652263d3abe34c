// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"

#include <QTest>

using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Million = 1'000'000;

/// One round of a second in which so many of a thousand operations were late by 2 ms, and so many ticks of the control.
Trial lateTrial(int round, const QString& contestant, qint64 operations, qint64 ticks)
{
    const QList<qint64> bins { 1000, 2000, 2 * Million, 3 * Million };
    Trial trial;
    trial.round = round;
    trial.contestant = contestant;
    trial.caseName = u"gogc-100"_s;
    trial.check = u"1"_s;
    trial.figures = { { u"wall_ns"_s, 1000 * Million } };
    trial.histograms = { { u"operation_latency"_s, { u"ns"_s, bins, { 1000 - operations, 0, operations, 0 } } },
        { u"control_lateness"_s, { u"ns"_s, bins, { 1000 - ticks, 0, ticks, 0 } } } };
    return trial;
}

Result pauses(const QList<Trial>& trials, int rounds)
{
    Result result;
    result.experiment = u"pauses"_s;
    result.rounds = rounds;
    result.trials = trials;
    return result;
}

Figure figureOf(const QList<Figure>& figures, const QString& name)
{
    const Figure* figure = findFigure(figures, name);
    return figure == nullptr ? Figure() : *figure;
}

} // namespace

class TestPausesFigures : public QObject
{
    Q_OBJECT

private slots:
    void lateOperations_countBeyondTheReferenceAndNotBeyondASleeper()
    {
        // 3 and 1 of a thousand are late; that every tick of a sleeping control is late excuses nothing.
        QList<Trial> trials;
        for (int round = 1; round <= 5; ++round) {
            trials += { lateTrial(round, u"rust"_s, 3, 1000), lateTrial(round, u"cpp"_s, 1, 0),
                lateTrial(round, u"go"_s, 0, 0) };
        }
        const QList<Figure> figures = pausesFigures(pauses(trials, 5));
        QCOMPARE(figureOf(figures, u"rust_late_share"_s).value, 3000.0);
        QCOMPARE(figureOf(figures, u"rust_slow_share"_s).value, 2000.0);
        QCOMPARE(figureOf(figures, u"control_late_share"_s).value, 1e6);
        // Fewer than the reference is told as fewer: a floor at 0 would make noise look like a collector.
        QCOMPARE(figureOf(figures, u"go_slow_share"_s).value, -1000.0);
        QVERIFY(findFigure(figures, u"cpp_slow_share"_s) == nullptr);
    }

    void nothingLate_isBoundedByTheTimeThatWasMeasured()
    {
        // 5 rounds of 1 s: in at most 3 of 5,000 ms there may be a stall that none of them saw.
        QList<Trial> trials;
        for (int round = 1; round <= 5; ++round) {
            trials += { lateTrial(round, u"rust"_s, 0, 0), lateTrial(round, u"cpp"_s, 0, 0) };
        }
        const Figure figure = figureOf(pausesFigures(pauses(trials, 5)), u"rust_slow_share"_s);
        QCOMPARE(figure.value, 0.0);
        QCOMPARE(figure.low, std::optional(-600.0));
        QCOMPARE(figure.high, std::optional(600.0));
    }
};

QTEST_APPLESS_MAIN(TestPausesFigures)
#include "tst_pauses_figures.moc"

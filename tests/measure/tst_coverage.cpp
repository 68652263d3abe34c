// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/interval.h"
#include "app/measure/moments.h"

#include <QTest>

#include <cmath>
#include <random>
#include <vector>

using namespace app::measure;

namespace {

constexpr int Runs = 2000;
constexpr int FetchesARound = 60;
constexpr double TrueRatio = 1.1;

/// The logarithms of one simulated run. Machines drift: a slow walk of the speed that both engines share, a step
/// between the two engines of a round, and skewed noise of each fetch.
std::vector<double> simulatedLogs(int rounds, std::mt19937_64& random)
{
    std::normal_distribution<double> drift(0, 0.05);
    std::normal_distribution<double> betweenEngines(0, 0.03);
    std::lognormal_distribution<double> fetchNoise(0, 0.2);
    std::vector<double> logs;
    double speed = 0;
    for (int round = 0; round < rounds; ++round) {
        speed += drift(random);
        const double stepA = betweenEngines(random);
        const double stepB = betweenEngines(random);
        std::vector<double> pairs;
        for (int fetch = 0; fetch < FetchesARound; ++fetch) {
            const double a = TrueRatio * std::exp(speed + stepA) * fetchNoise(random);
            const double b = std::exp(speed + stepB) * fetchNoise(random);
            pairs.push_back(std::log(a / b));
        }
        logs.push_back(mean(pairs));
    }
    return logs;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void interval_holdsTheTruthAsOftenAsItSays_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::newRow("5 rounds") << 5;
        QTest::newRow("10 rounds") << 10;
        QTest::newRow("20 rounds") << 20;
    }

    void interval_holdsTheTruthAsOftenAsItSays()
    {
        QFETCH(int, rounds);
        std::mt19937_64 random(20261124);
        int held = 0;
        for (int run = 0; run < Runs; ++run) {
            const Ratio ratio = *ratioOverRounds(simulatedLogs(rounds, random));
            held += *ratio.low <= TrueRatio && TrueRatio <= *ratio.high ? 1 : 0;
        }
        const double share = double(held) / Runs;
        QVERIFY2(share >= 0.93 && share <= 0.97, QByteArray::number(share));
    }

    /// Two runs one after the other, of which the second has the noisier rounds.
    void intervalOfTwoSeries_holdsTheTruthAsOftenAsItSays_data() { interval_holdsTheTruthAsOftenAsItSays_data(); }
    void intervalOfTwoSeries_holdsTheTruthAsOftenAsItSays()
    {
        QFETCH(int, rounds);
        std::mt19937_64 random(20261125);
        std::normal_distribution<double> calm(std::log(TrueRatio), 0.03);
        std::normal_distribution<double> noisy(0, 0.06);
        int held = 0;
        for (int run = 0; run < Runs; ++run) {
            std::vector<double> a;
            std::vector<double> b;
            for (int round = 0; round < rounds; ++round) {
                a.push_back(calm(random));
                b.push_back(noisy(random));
            }
            const Ratio ratio = *ratioOfSeries(a, b);
            held += *ratio.low <= TrueRatio && TrueRatio <= *ratio.high ? 1 : 0;
        }
        const double share = double(held) / Runs;
        QVERIFY2(share >= 0.93 && share <= 0.97, QByteArray::number(share));
    }
};

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"

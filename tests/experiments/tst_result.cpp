// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/design.h"
#include "app/experiments/progress.h"
#include "app/experiments/result.h"
#include "app/experiments/trial_reader.h"

#include <QSet>
#include <QTest>

using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

Trial trialOf(int round, const QString& contestant, qint64 wall, const QString& check = u"42"_s)
{
    Trial trial;
    trial.round = round;
    trial.contestant = contestant;
    trial.caseName = u"nbody"_s;
    trial.check = check;
    trial.figures = { { u"wall_ns"_s, wall } };
    return trial;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void progress_weighsStepsByTheirCost()
    {
        Progress progress;
        progress.start({ 10, 30 });
        QCOMPARE(progress.status(u"first"_s, 0.5).done, 0.125);
        QVERIFY(!progress.status(u"first"_s, 0.5).left); // nothing to judge by
        progress.endStep();
        const Status second = progress.status(u"second"_s);
        QCOMPARE(second.done, 0.25);
        QCOMPARE(second.text, u"second"_s);
        QCOMPARE(second.left, std::chrono::seconds(0)); // three times next to nothing
        progress.endStep();
        QCOMPARE(progress.status({}, 0.5).done, 1.0);
    }

    void steps_putContestantsOfACaseSideBySide()
    {
        const Design design { .cases = { { u"a"_s, u"A"_s, {} }, { u"b"_s, u"B"_s, {} }, { u"c"_s, u"C"_s, {} } },
            .contestants = { u"go"_s, u"rust"_s },
            .rounds = 3,
            .warmUps = 1 };
        const QList<Step> steps = stepsOf(design, 7);
        QCOMPARE(steps.size(), 3 * 2 * 4);
        for (qsizetype i = 0; i < steps.size(); i += 2) {
            QCOMPARE(steps[i].what.name, steps[i + 1].what.name);
            QVERIFY(steps[i].contestant != steps[i + 1].contestant);
            QCOMPARE(steps[i].round, int(i / 6));
            QCOMPARE(steps[i].position, int(i % 6));
        }
    }

    void steps_areShuffledAndRepeatable()
    {
        const Design design { .cases = { { u"a"_s, u"A"_s, {} } },
            .contestants = { u"go"_s, u"rust"_s, u"cpp"_s },
            .rounds = 60,
            .warmUps = 0 };
        QSet<QStringList> orders;
        const QList<Step> steps = stepsOf(design, 1);
        const QList<Step> again = stepsOf(design, 1);
        for (qsizetype i = 0; i < steps.size(); i += 3) {
            orders.insert({ steps[i].contestant, steps[i + 1].contestant, steps[i + 2].contestant });
            QCOMPARE(again[i].contestant, steps[i].contestant);
        }
        QCOMPARE(orders.size(), 6);
    }

    void caseForSome_isNotForOthers()
    {
        const Design design { .cases = { { u"a"_s, u"A"_s, {}, {} }, { u"b"_s, u"B"_s, {}, { u"go"_s } } },
            .contestants = { u"go"_s, u"rust"_s },
            .rounds = 1,
            .warmUps = 0 };
        QStringList made;
        for (const Step& step : stepsOf(design, 3)) {
            made.append(step.what.name + u' ' + step.contestant);
            QCOMPARE(step.position, int(made.size()) - 1);
        }
        made.sort();
        QCOMPARE(made, QStringList({ u"a go"_s, u"a rust"_s, u"b go"_s }));
    }

    void pairedValues_areOfRoundsInWhichAllEndedWell()
    {
        Result result;
        result.rounds = 3;
        result.trials = { trialOf(0, u"go"_s, 999), trialOf(1, u"go"_s, 10), trialOf(1, u"rust"_s, 5),
            trialOf(2, u"rust"_s, 6), trialOf(2, u"go"_s, 12), trialOf(3, u"go"_s, 14) };
        Trial failed = trialOf(3, u"rust"_s, 1);
        failed.failure = u"It crashed."_s;
        result.trials.append(failed);
        const auto columns = pairedValues(result, u"nbody"_s, { u"go"_s, u"rust"_s }, figureNamed(u"wall_ns"_s));
        QCOMPARE(columns[0], std::vector<double>({ 10, 12 }));
        QCOMPARE(columns[1], std::vector<double>({ 5, 6 }));
    }

    void unequalOutputs_areNamed()
    {
        Result result;
        result.trials = { trialOf(1, u"go"_s, 10), trialOf(1, u"rust"_s, 5) };
        QVERIFY(!disagreement(result, u"nbody"_s));
        result.trials.append(trialOf(2, u"rust"_s, 5, u"43"_s));
        const auto sentence = disagreement(result, u"nbody"_s);
        QVERIFY(sentence.has_value());
        QVERIFY2(sentence->contains("go computed 42 and rust computed 43"_L1), qPrintable(*sentence));
    }

    void linesOfAProgram_fillATrial()
    {
        Trial trial;
        TrialReader reader(trial);
        QVERIFY(
            !reader.take(R"({"type":"about","language":"Go","versions":{"go":"1.26.8"},"debug_build":false,"pid":7})"));
        QVERIFY(!reader.take(R"({"type":"progress","done":0.5})"));
        QCOMPARE(reader.done(), 0.5);
        QVERIFY(!reader.hasResult());
        QVERIFY(!reader.take(
            R"({"type":"result","check":"7","figures":{"wall_ns":123456789012},"histograms":{"op":{"unit":"ns","lower":[0,10],"count":[3,1]}},"series":{"rss":{"at_ns":[0,5],"bytes":[100,200]}}})"));
        QVERIFY(reader.hasResult());
        QCOMPARE(trial.versions.value(u"go"_s), u"1.26.8"_s);
        QCOMPARE(trial.figures.value(u"wall_ns"_s), 123456789012);
        QCOMPARE(trial.histograms.value(u"op"_s).count, QList<qint64>({ 3, 1 }));
        QCOMPARE(trial.series.value(u"rss"_s).values, QList<qint64>({ 100, 200 }));
    }

    void badLines_areRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("panic: out of memory");
        QTest::newRow("unknown type") << QByteArray(R"({"type":"hello"})");
        QTest::newRow("no check") << QByteArray(R"({"type":"result","figures":{}})");
        QTest::newRow("negative figure") << QByteArray(R"({"type":"result","check":"1","figures":{"wall_ns":-1}})");
        QTest::newRow("text as a figure") << QByteArray(R"({"type":"result","check":"1","figures":{"wall_ns":"1"}})");
        QTest::newRow("unequal columns") << QByteArray(
            R"({"type":"result","check":"1","figures":{},"histograms":{"op":{"unit":"ns","lower":[0],"count":[]}}})");
        QTest::newRow("bins that fall") << QByteArray(
            R"({"type":"result","check":"1","figures":{},"histograms":{"op":{"unit":"ns","lower":[5,1],"count":[1,1]}}})");
    }

    void badLines_areRefused()
    {
        QFETCH(QByteArray, line);
        Trial trial;
        QVERIFY(TrialReader(trial).take(line).has_value());
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/program_work.h"

#include <QSignalSpy>
#include <QTest>

using namespace app::experiments;
using namespace Qt::StringLiterals;
using app::fetch::EngineEntry;

namespace {

/// A program that is a line of shell; $2 is the case's argument.
EngineEntry shell(const QString& id, const QString& script)
{
    return { .id = id,
        .name = id,
        .language = {},
        .command = { u"/bin/sh"_s, u"-c"_s, script, u"program"_s },
        .manifest = {},
        .reason = {} };
}

QString writes(const QString& check)
{
    return uR"(echo '{"type":"about","language":"x","versions":{"x":"1"},"debug_build":false}';)"
           uR"(echo '{"type":"result","check":"%1","figures":{"wall_ns":1000}}')"_s.arg(check);
}

Design twoCases(const Order& order)
{
    return { .cases = { { u"a"_s, u"Case A"_s, { u"a"_s } }, { u"b"_s, u"Case B"_s, { u"b"_s } } },
        .contestants = { u"go"_s, u"rust"_s },
        .rounds = order.quick ? 2 : 3,
        .warmUps = 1 };
}

SharedResult resultOf(const QList<EngineEntry>& programs)
{
    ProgramWork work(u"cpu"_s, twoCases, programs);
    QSignalSpy finished(&work, &Work::finished);
    work.start({ .quick = true, .seed = 7 });
    return finished.wait(20'000) ? finished[0][0].value<SharedResult>() : SharedResult();
}

} // namespace

class TestProgramWork : public QObject
{
    Q_OBJECT

private slots:
    void everyContestant_doesEveryCaseOnceARound()
    {
        const SharedResult result = resultOf({ shell(u"go"_s, writes(u"42"_s)), shell(u"rust"_s, writes(u"42"_s)) });
        QVERIFY(result);
        QVERIFY(!result->partial);
        QCOMPARE(result->trials.size(), (1 + 2) * 2 * 2);
        QCOMPARE(result->rounds, 2);
        for (const QString& contestant : { u"go"_s, u"rust"_s }) {
            for (const QString& name : { u"a"_s, u"b"_s }) {
                QCOMPARE(counted(*result, contestant, name).size(), 2); // the warm-up does not count
            }
            QCOMPARE(result->programs[contestant].size(), 64); // SHA-256
        }
        QCOMPARE(result->trials[0].versions[u"x"_s], u"1"_s);
    }

    void wrongSum_stopsTheExperimentWithAMessage()
    {
        const SharedResult result = resultOf({ shell(u"go"_s, writes(u"42"_s)), shell(u"rust"_s, writes(u"41"_s)) });
        QVERIFY(result);
        QVERIFY(result->partial);
        QCOMPARE(result->trials.size(), 2); // at the first case where both have answered
        const QString name = result->trials[0].caseName;
        const auto sentence = disagreement(*result, name);
        QVERIFY(sentence);
        QVERIFY2(sentence->contains(u"computed 42"_s) && sentence->contains(u"computed 41"_s), qPrintable(*sentence));
    }

    void failedTrial_costsItselfOnly_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("says");
        QTest::newRow("status") << u"echo 'out of memory' >&2; exit 1"_s
                                << u"rust ended with status 1. out of memory."_s;
        QTest::newRow("no result") << u"true"_s << u"rust ended without a result."_s;
        QTest::newRow("no JSON") << u"echo hello"_s << u"rust wrote a line that is not understood: hello."_s;
        QTest::newRow("crash") << u"kill -SEGV $$"_s << u"rust"_s;
    }

    void failedTrial_costsItselfOnly()
    {
        QFETCH(QString, script);
        QFETCH(QString, says);
        const SharedResult result = resultOf({ shell(u"go"_s, writes(u"42"_s)), shell(u"rust"_s, script) });
        QVERIFY(result);
        QCOMPARE(result->trials.size(), 12);
        QCOMPARE(counted(*result, u"go"_s, u"a"_s).size(), 2);
        QVERIFY(counted(*result, u"rust"_s, u"a"_s).isEmpty());
        const auto failed = std::ranges::find_if(result->trials, [](const Trial& trial) { return !trial.ok(); });
        QVERIFY2(failed->failure.startsWith(says.chopped(1)), qPrintable(failed->failure));
    }

    void missingProgram_isLeftOutWithItsReason()
    {
        EngineEntry missing = shell(u"rust"_s, {});
        missing.reason = u"Rust is not there. Install Rust 1.95."_s;
        const SharedResult one = resultOf({ shell(u"go"_s, writes(u"42"_s)), missing });
        QVERIFY(one);
        QCOMPARE(contestantsOf(*one), QStringList { u"go"_s });
        QVERIFY(one->notMeasured.isEmpty());
        const SharedResult none = resultOf({ missing });
        QVERIFY(none);
        QVERIFY(none->trials.isEmpty());
        QVERIFY2(none->notMeasured.contains(missing.reason), qPrintable(none->notMeasured));
    }

    void cancel_endsTheProgramAndKeepsWhatWasMeasured()
    {
        ProgramWork work(u"cpu"_s, twoCases,
            { shell(u"go"_s, writes(u"42"_s)), shell(u"rust"_s, writes(u"42"_s) + u"; sleep 60"_s) });
        QSignalSpy finished(&work, &Work::finished);
        work.start({ .quick = true, .seed = 7 });
        QTest::qWait(1000);
        QVERIFY(finished.isEmpty());
        work.cancel();
        QVERIFY(finished.wait(5000));
        const auto result = finished[0][0].value<SharedResult>();
        QVERIFY(result->partial);
        QVERIFY(result->trials.size() < 12);
        QVERIFY(std::ranges::all_of(result->trials, &Trial::ok)); // the one that was cut short is not there
    }

    void status_tellsRoundContestantAndCase()
    {
        ProgramWork work(u"cpu"_s, twoCases, { shell(u"go"_s, writes(u"42"_s)), shell(u"rust"_s, writes(u"42"_s)) });
        QList<Status> seen;
        connect(&work, &Work::statusChanged, this, [&seen](const Status& status) { seen.append(status); });
        QSignalSpy finished(&work, &Work::finished);
        work.start({ .quick = true, .seed = 7 });
        QVERIFY(finished.wait(20'000));
        QVERIFY(seen.constFirst().text.startsWith(u"warm-up, "_s));
        QVERIFY(seen.constLast().text.startsWith(u"round 2 of 2, "_s));
        QVERIFY(seen.constLast().left.has_value());
        QVERIFY(std::ranges::is_sorted(seen, {}, &Status::done));
    }
};

QTEST_GUILESS_MAIN(TestProgramWork)
#include "tst_program_work.moc"

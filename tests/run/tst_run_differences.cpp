// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_differences.h"
#include "tests/support/made_up_run.h"

#include <QTest>

using namespace app::run;
using namespace Qt::StringLiterals;

namespace {

Run someRun()
{
    return tests::support::madeUpRun({ u"go"_s, u"rust"_s }, 2, 3, [](const QString&, int, int) { return 5.0; });
}

void setVersion(Run& run, const QString& engine, const QString& version)
{
    for (SharedRound& part : run.parts) {
        if (part->engine == engine) {
            auto copy = std::make_shared<EngineRound>(*part);
            copy->ready->versions[u"lib"_s] = version;
            part = copy;
        }
    }
}

using Change = std::function<void(Run&)>;

} // namespace

class TestRunDifferences : public QObject
{
    Q_OBJECT

private slots:
    void runOfTheSameKind_differsInNothing()
    {
        Run later = someRun();
        later.name = u"later"_s;
        later.started = later.started.addDays(3);
        later.seed = 1;
        later.environment.loadBefore = 1.5;
        QCOMPARE(runDifferences(someRun(), later), QList<Difference>());
    }

    void eachCircumstance_isNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const QString& what, const QString& before, const QString& after,
                             const Change& change) { QTest::newRow(name) << change << what << before << after; };
        row("profile", u"Profile"_s, u"level-field"_s, u"as-written"_s,
            [](Run& run) { run.plan.profile = app::fetch::Profile::AsWritten; });
        row("no limit", u"Concurrency"_s, u"6"_s, u"no limit"_s, [](Run& run) { run.plan.concurrency = 0; });
        row("rate", u"Schedule"_s, u"closed"_s, u"50 a second"_s, [](Run& run) {
            run.plan.schedule = app::fetch::Schedule::Constant;
            run.plan.ratePerSecond = 50;
        });
        row("deadline", u"Deadline of a fetch"_s, u"10 s"_s, u"0.5 s"_s,
            [](Run& run) { run.plan.totalTimeout = std::chrono::milliseconds(500); });
        row("rounds", u"Rounds"_s, u"2"_s, u"5"_s, [](Run& run) { run.rounds = 5; });
        row("stopped", u"Extent"_s, u"whole"_s, u"stopped before its end"_s, [](Run& run) { run.partial = true; });
        row("another URL", u"URLs"_s, u"3, of which 2 are in both"_s, u"3, of which 2 are in both"_s,
            [](Run& run) { run.plan.urls[2] = "lab:/delay/1"; });
        row("a URL twice", u"URLs"_s, u"3, of which 3 are in both"_s, u"4, of which 3 are in both"_s,
            [](Run& run) { run.plan.urls.append(run.plan.urls[0]); });
        row("another order", u"URLs"_s, u"3"_s, u"the same in another order"_s,
            [](Run& run) { run.plan.urls.swapItemsAt(0, 1); });
        row("engines", u"Engines"_s, u"Go, Rust"_s, u"Rust"_s, [](Run& run) { run.engines = { u"rust"_s }; });
        row("version", u"Go"_s, u"lib 1.2"_s, u"lib 1.3"_s, [](Run& run) { setVersion(run, u"go"_s, u"1.3"_s); });
        row("machine", u"Machine"_s, u"desk"_s, u"rack"_s, [](Run& run) { run.environment.host = u"rack"_s; });
        row("memory", u"Memory"_s, u"24.0 GiB"_s, u"8.0 GiB"_s,
            [](Run& run) { run.environment.memoryBytes = qint64(8) << 30; });
        row("own authority", u"Own authorities"_s, QString(), u"ca.pem"_s,
            [](Run& run) { run.plan.caFile = u"ca.pem"_s; });
    }

    void eachCircumstance_isNamed()
    {
        QFETCH(Change, change);
        QFETCH(QString, what);
        QFETCH(QString, before);
        QFETCH(QString, after);
        Run changed = someRun();
        change(changed);
        const QList<Difference> differences = runDifferences(someRun(), changed);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().what, what);
        QCOMPARE(differences.first().before, before);
        QCOMPARE(differences.first().after, after);
    }
};

QTEST_GUILESS_MAIN(TestRunDifferences)
#include "tst_run_differences.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/made_up_results.h"
#include "tests/ui/experiments/made_up_work.h"
#include "ui/experiments/counting_results.h"
#include "ui/experiments/experiment_marks.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace app::experiments;
using namespace Qt::StringLiterals;
using namespace tests::ui_experiments;
using namespace ui::experiments;
using tests::support::madeUpTasks;
using ui::widgets::Mark;
using ui::widgets::Notice;

class TestExperimentSession final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExperimentSession> m_session;
    QStringList m_said; ///< how runs ended
    QList<Notice> m_notices;

    void make(const MadeUp& how = {}, const std::function<void(SessionServices&)>& change = {})
    {
        m_session.reset();
        m_said.clear();
        m_notices.clear();
        SessionServices services = madeUpServices(m_folder->path(), how);
        if (change) {
            change(services);
        }
        m_session = std::make_unique<ExperimentSession>(services);
        m_session->loadKept();
        connect(m_session.get(), &ExperimentSession::concluded, this, [this](const QString& said) { m_said += said; });
        connect(m_session.get(), &ExperimentSession::noticed, this, [this](const Notice& said) { m_notices += said; });
    }
    void runToTheEnd(const QStringList& words)
    {
        m_session->run(words, true);
        QTRY_COMPARE(m_said.size(), 1);
    }
    [[nodiscard]] Ruling ruling(const QString& claim) const
    {
        const Verdict* verdict = findVerdict(m_session->assessment(), claim);
        return verdict == nullptr ? Ruling::NotMeasured : verdict->ruling;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(path(u"experiments"_s)).entryList({ u"*.versus.json"_s }, QDir::Files);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_session.reset(); }

    void run_decidesClaims()
    {
        make();
        const QSignalSpy progress(m_session.get(), &ExperimentSession::progressed);
        m_session->run({ u"tasks"_s }, true);
        QVERIFY(m_session->busy());
        QCOMPARE(m_session->running(), u"tasks"_s);
        QTRY_COMPARE(m_said, QStringList { u"Done."_s });
        QVERIFY(!m_session->busy());
        QTRY_COMPARE(ruling(u"goroutine-2kb"_s), Ruling::Supported);
        QCOMPARE(progress.first()[1].toString(), u"Waiting tasks: starting"_s);
        QCOMPARE(progress.last()[1].toString(), u"Waiting tasks: round 1 of 2, 2 min left"_s);
        QCOMPARE(progress.last()[0].toDouble(), 0.5);
    }

    void runAll_runsEveryOneOnce()
    {
        make();
        m_session->runAll(false);
        QTRY_COMPARE(m_said.size(), 1);
        QTRY_COMPARE(m_session->assessment().examined.size(), allExperiments().size());
        for (const Examined& examined : m_session->assessment().examined) {
            QVERIFY(!examined.result->quick);
        }
    }

    void missingToolchain_isSaid_andTheRestWorks()
    {
        make({ .waiting = {}, .missing = { u"cpu"_s } });
        runToTheEnd({ u"cpu"_s, u"tasks"_s });
        QVERIFY(m_said[0].contains(u"Install the toolchain."_s));
        QTRY_COMPARE(ruling(u"goroutine-2kb"_s), Ruling::Supported);
        QVERIFY(
            findVerdict(m_session->assessment(), u"cpu-rust-edge"_s)->sentence.contains(u"Install the toolchain."_s));
    }

    void cancel_keepsWhatIsDone_andDropsWhatIsEmpty()
    {
        make({ .waiting = { u"cpu"_s }, .missing = {} });
        m_session->run({ u"tasks"_s, u"cpu"_s }, true);
        QTRY_COMPARE(m_session->running(), u"cpu"_s);
        m_session->cancel();
        QCOMPARE(m_session->state(), ExperimentSession::State::Stopping);
        QTRY_COMPARE(m_said, QStringList { u"Stopped. What was measured is kept."_s });
        QCOMPARE(m_session->assessment().examined.size(), 1);
        QTRY_COMPARE(kept().size(), 1);
    }

    void stoppedResult_doesNotReplaceACompleteOne()
    {
        const auto complete = madeUpTasks();
        const auto stopped = madeUpTasks();
        stopped->started = complete->started.addDays(1);
        stopped->partial = true;
        QCOMPARE(countingResults({ complete, stopped }), Results { complete });
        QCOMPARE(countingResults({ stopped }), Results { stopped });
        const auto missing = madeUpTasks();
        missing->started = complete->started.addDays(2);
        missing->notMeasured = u"why"_s;
        QCOMPARE(countingResults({ missing, stopped }), Results { stopped });
        const auto newer = madeUpTasks();
        newer->started = complete->started.addDays(3);
        QCOMPARE(countingResults({ newer, complete }), Results { newer });
    }

    void results_areThereNextTime()
    {
        make();
        runToTheEnd({ u"tasks"_s });
        make();
        QTRY_COMPARE(ruling(u"goroutine-2kb"_s), Ruling::Supported);
    }

    /// It takes a while, and nothing could be stale.
    void present_isLookedAtOnlyForResults()
    {
        const auto looks = std::make_shared<std::atomic_int>(0);
        make({}, [&looks](SessionServices& services) {
            services.present = [looks] {
                ++*looks;
                return madeUpPresent();
            };
        });
        const QSignalSpy assessed(m_session.get(), &ExperimentSession::assessmentChanged);
        QTRY_COMPARE(assessed.size(), 1);
        QCOMPARE(int(*looks), 0);
        runToTheEnd({ u"tasks"_s });
        QTRY_COMPARE(ruling(u"goroutine-2kb"_s), Ruling::Supported);
        QVERIFY(*looks > 0);
    }

    void otherProgram_makesStale()
    {
        make();
        runToTheEnd({ u"tasks"_s });
        make({}, [](SessionServices& services) {
            services.present = [] {
                Present present = madeUpPresent();
                present.programs[u"tasks"_s][u"go"_s] = u"another"_s;
                return present;
            };
        });
        QTRY_COMPARE(ruling(u"goroutine-2kb"_s), Ruling::Stale);
        QVERIFY(!findExamined(m_session->assessment(), u"tasks"_s)->stale.isEmpty());
    }

    void blocked_startsNothingAndSaysWhy()
    {
        make();
        m_session->setBlocked(u"URLs are being fetched."_s);
        m_session->run({ u"tasks"_s }, true);
        QVERIFY(!m_session->busy());
        QCOMPARE(m_notices.size(), 1);
        QCOMPARE(m_notices[0].text, u"URLs are being fetched."_s);
        m_session->setBlocked({});
        runToTheEnd({ u"tasks"_s });
    }

    void ownThreshold_judgesAtOnce_andIsKept()
    {
        make();
        runToTheEnd({ u"tasks"_s });
        const Claim& claim = *findClaim(builtinClaims(), u"goroutine-2kb"_s);
        m_session->setBounds(claim, { .low = 1000, .high = 2000 }); // it is 2,048
        QTRY_COMPARE(ruling(claim.id), Ruling::NotSupported);
        make();
        QTRY_COMPARE(ruling(claim.id), Ruling::NotSupported);
        QCOMPARE(m_session->boundsOf(claim).high, 2000.0);
        m_session->setBounds(claim, claim.test->bounds);
        QTRY_COMPARE(ruling(claim.id), Ruling::Supported);
        make();
        QCOMPARE(m_session->boundsOf(claim), claim.test->bounds);
    }

    void openedDocument_isShownInPlaceOfOnesOwn()
    {
        const auto other = madeUpTasks();
        other->environment.host = u"elsewhere"_s;
        QVERIFY(!saveResults({ other }, path(u"other.versus.json"_s)));
        make();
        const QSignalSpy opened(m_session.get(), &ExperimentSession::opened);
        m_session->open({ path(u"other.versus.json"_s) });
        QTRY_COMPARE(ruling(u"goroutine-2kb"_s), Ruling::Stale);
        QCOMPARE(opened.size(), 1);
        m_session->showOwn();
        QTRY_COMPARE(ruling(u"goroutine-2kb"_s), Ruling::NotMeasured);
        QVERIFY(kept().isEmpty()); // what is only looked at is not ours
    }

    void documentsOpenedTogether_areShownTogether()
    {
        QVERIFY(!saveResults({ madeUpTasks() }, path(u"tasks.versus.json"_s)));
        QFile damaged(path(u"bad.versus.json"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.close();
        const auto cpu = madeUpTasks();
        cpu->experiment = u"cpu"_s;
        QVERIFY(!saveResults({ cpu }, path(u"cpu.versus.json"_s)));
        make();
        m_session->open({ path(u"tasks.versus.json"_s), damaged.fileName(), path(u"cpu.versus.json"_s) });
        QTRY_VERIFY(findExamined(m_session->assessment(), u"tasks"_s) != nullptr);
        QVERIFY(findExamined(m_session->assessment(), u"cpu"_s) != nullptr);
        QCOMPARE(m_session->openedPaths(), (QStringList { path(u"tasks.versus.json"_s), path(u"cpu.versus.json"_s) }));
        QCOMPARE(m_notices.size(), 1); // of the damaged one
    }

    void damagedDocument_isSaid()
    {
        QFile file(path(u"bad.versus.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"versus-experiments"})");
        file.close();
        make();
        m_session->open({ file.fileName() });
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY(m_notices[0].text.contains(u"bad.versus.json"_s));
    }

    void savedResults_canBeRead()
    {
        make();
        runToTheEnd({ u"tasks"_s, u"cpu"_s });
        const QSignalSpy saved(m_session.get(), &ExperimentSession::saved);
        m_session->save(path(u"all.versus.json"_s));
        m_session->save(path(u"one.versus.json"_s), u"cpu"_s);
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(std::get<Results>(loadResults(path(u"all.versus.json"_s))).size(), 2);
        const auto one = std::get<Results>(loadResults(path(u"one.versus.json"_s)));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0]->experiment, u"cpu"_s);
    }

    void hugeCase_isAskedFirst_whereMemoryAllowsOnly()
    {
        make();
        QVERIFY(!m_session->hasRoomForHuge());
        make({ .waiting = { u"tasks"_s }, .missing = {} },
            [](SessionServices& services) { services.memoryBytes = qint64(64) << 30; });
        QVERIFY(m_session->hasRoomForHuge());
        m_session->runHuge({ u"tasks"_s });
        QVERIFY(!m_session->busy());
        QCOMPARE(m_notices[0].kind, Notice::Kind::Question);
        m_notices[0].action();
        QTRY_COMPARE(m_session->status().status.text, u"huge"_s);
    }

    /// Its end must not hang on an experiment that goes on.
    void endOfTheSession_endsTheExperiment()
    {
        make({ .waiting = { u"tasks"_s }, .missing = {} });
        m_session->run({ u"tasks"_s }, true);
        QTRY_COMPARE(m_session->status().status.done, 0.5);
        m_session.reset();
    }

    void marks_tellTheState_data()
    {
        QTest::addColumn<Ruling>("ruling");
        QTest::addColumn<Mark>("mark");
        QTest::newRow("not measured") << Ruling::NotMeasured << Mark::Empty;
        QTest::newRow("supported") << Ruling::Supported << Mark::Yes;
        QTest::newRow("not supported") << Ruling::NotSupported << Mark::No;
        QTest::newRow("inconclusive") << Ruling::Inconclusive << Mark::Undecided;
        QTest::newRow("stale") << Ruling::Stale << Mark::Old;
    }

    void marks_tellTheState()
    {
        QFETCH(Ruling, ruling);
        Assessment assessment;
        assessment.verdicts.append({ .claim = u"goroutine-2kb"_s, .ruling = ruling, .sentence = u"Why."_s });
        const auto marks = claimMarks(assessment, {});
        QCOMPARE(marks.value(u"goroutine-2kb"_s).text, u"Why."_s);
        QTEST(*marks.value(u"goroutine-2kb"_s).mark, "mark");
        QCOMPARE(claimMarks(assessment, u"tasks"_s).value(u"goroutine-2kb"_s).mark, Mark::Running);
        QCOMPARE(claimMarks(assessment, u"cpu"_s).value(u"goroutine-2kb"_s), marks.value(u"goroutine-2kb"_s));
    }

    void claims_haveMarksByWhatStandsBehindThem()
    {
        const auto marks = claimMarks({}, {});
        QCOMPARE(marks.value(u"goroutine-2kb"_s).mark, Mark::Empty);
        QVERIFY(!marks.value(u"adoption"_s).mark);
        QVERIFY(marks.value(u"adoption"_s).text.contains(u"JetBrains"_s));
        QVERIFY(!marks.contains(u"opening"_s)); // neither tested nor reported
    }
};

QTEST_GUILESS_MAIN(TestExperimentSession)
#include "tst_ui_experiment_session.moc"

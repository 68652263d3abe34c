// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fetch/test_engines.h"
#include "ui/fetch/lab_control.h"
#include "ui/fetch/session.h"
#include "ui/fetch/url_list_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests::ui_fetch;
using namespace ui::fetch;
using app::run::SharedRun;
using ui::widgets::Notice;

namespace {

/// A name of 127.0.0.1 that only a look-up can tell from others; empty where this machine has none.
QString nameOfLoopback()
{
    QFile hosts(u"/etc/hosts"_s);
    const QString text = hosts.open(QIODevice::ReadOnly) ? QString::fromLatin1(hosts.readAll()) : QString();
    static const QRegularExpression line(
        u"^127\\.0\\.0\\.1[ \\t]+([a-z0-9-]+)[ \\t]*$"_s, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch& match : line.globalMatch(text)) {
        if (match.captured(1) != "localhost"_L1) {
            return match.captured(1);
        }
    }
    return {};
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void emptyList_isRefusedInOneSentence();
    void noEngine_isRefusedInOneSentence();
    void fetch_fillsTheListLogsAndMakesARun();
    void fetch_withFailures_saysHowMany();
    void fetch_cancelled_answersAtOnce();
    void fetch_cancelled_doesNotWaitForAStuckEngine();
    void fetch_engineFailure_isSaid();
    void compare_fillsAColumnForEachEngine();
    void compare_growsAfterEachRound();
    void compare_ofManyUrls_growsWhenItHasDoubled();
    void compare_toStrangers_asksFirst();
    void compare_inBothProfiles_asksForTwiceAsMuch();
    void compare_question_isDroppedWhenTheListChanged();
    void listThatGrowsMeanwhile_isNotPartOfTheRun();
    void compare_cancelled_keepsWhatWasMeasured();
    void compare_failingEngine_spoilsOnlyItsOwn();
    void labThatDoesNotStart_endsTheWait();
    void cancelWhileWaitingForTheLab_forgetsTheMeasurement();
    void labThatStarts_isUsed();
    void labThatEnds_endsTheMeasurement_data();
    void labThatEnds_endsTheMeasurement();
    void destroyedWhileRunning_endsAtOnce();
    void guarded_privateAddress_sendsNothing_data();
    void guarded_privateAddress_sendsNothing();
    void guarded_nameOfThisMachine_isLookedUp();
    void guarded_publicAddress_isFetchedWithoutRedirects_data();
    void guarded_publicAddress_isFetchedWithoutRedirects();
    void guarded_enginesOwnDefaults_areRefused();
    void guarded_cancelledWhileLookingUp_isIdle();
    void guardTurnedOn_dropsTheQuestion();

private:
    void make(const WindowEngine& window, const app::run::EngineFactory& engines);
    [[nodiscard]] QStringList loggedLines() const;
    [[nodiscard]] Notice lastNotice() const { return m_notices->last()[0].value<Notice>(); }
    [[nodiscard]] QString text(int row, int column) const { return m_list->index(row, column).data().toString(); }

    std::unique_ptr<UrlListModel> m_list;
    std::unique_ptr<LabControl> m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_notices;
    std::unique_ptr<QSignalSpy> m_logged;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_concluded;
    CompareSettings m_settings { .engines = { u"qt"_s, u"go"_s, u"rust"_s }, .rounds = 2 };
};

void TestSession::init()
{
    m_list = std::make_unique<UrlListModel>();
    m_lab = std::make_unique<LabControl>(u"/nonexistent/versus"_s);
    make([] { return timedEngine(u"qt"_s, 5); }, knownEngine);
}

void TestSession::cleanup()
{
    m_session.reset();
}

void TestSession::make(const WindowEngine& window, const app::run::EngineFactory& engines)
{
    m_session = std::make_unique<Session>(*m_list, *m_lab, window, engines);
    m_notices = std::make_unique<QSignalSpy>(m_session.get(), &Session::noticed);
    m_logged = std::make_unique<QSignalSpy>(m_session.get(), &Session::logged);
    m_finished = std::make_unique<QSignalSpy>(m_session.get(), &Session::runFinished);
    m_concluded = std::make_unique<QSignalSpy>(m_session.get(), &Session::concluded);
}

QStringList TestSession::loggedLines() const
{
    QStringList lines;
    for (const auto& signal : *m_logged) {
        lines += signal[0].toStringList();
    }
    return lines;
}

void TestSession::emptyList_isRefusedInOneSentence()
{
    m_session->fetch();
    QCOMPARE(m_notices->count(), 1);
    QCOMPARE(lastNotice().text, u"The list is empty. Drop links or files here, or press Demo list."_s);
    m_session->compare(m_settings);
    QCOMPARE(m_notices->count(), 2);
    QVERIFY(!m_session->busy());
}

void TestSession::noEngine_isRefusedInOneSentence()
{
    m_list->append({ "http://127.0.0.1/" });
    m_settings.engines = {};
    m_session->compare(m_settings);
    QCOMPARE(lastNotice().text, u"No engine is chosen. Tick at least one below the list."_s);
    m_settings.engines = { u"qt"_s, u"go"_s, u"rust"_s };
}

void TestSession::fetch_fillsTheListLogsAndMakesARun()
{
    m_list->append({ "http://a/", "http://b/" });
    m_session->fetch();
    QVERIFY(m_session->busy());
    QTRY_COMPARE(m_finished->count(), 1);
    QVERIFY(!m_session->busy());
    QCOMPARE(text(0, UrlListModel::Total), u"5.00 ms"_s);
    QCOMPARE(text(1, UrlListModel::Total), u"15.0 ms"_s);
    QCOMPARE(loggedLines().first(2),
        QStringList({ u"http://a/: 1024 bytes in 5.00ms"_s, u"http://b/: 1024 bytes in 15.0ms"_s }));
    const auto run = m_finished->at(0)[0].value<SharedRun>();
    QCOMPARE(run->origin, app::run::Origin::Window);
    QCOMPARE(run->parts.size(), 1U);
    QCOMPARE(run->parts[0]->round, 1);
    QCOMPARE(run->parts[0]->samples.size(), 2);
    QVERIFY(!run->partial);
}

void TestSession::fetch_withFailures_saysHowMany()
{
    make([] { return timedEngine(u"qt"_s, -1); }, knownEngine);
    const QSignalSpy concluded(m_session.get(), &Session::concluded);
    m_list->append({ "http://a/", "http://b/" });
    m_session->fetch();
    QTRY_COMPARE(concluded.count(), 1);
    QVERIFY(concluded[0][0].toString().endsWith(u", 2 failed"_s));
    QCOMPARE(text(0, UrlListModel::Error), u"connect: Connection refused"_s);
}

void TestSession::fetch_cancelled_answersAtOnce()
{
    make([] { return waitingEngine(u"qt"_s); }, knownEngine);
    m_list->append({ "http://a/" });
    m_session->fetch();
    m_session->cancel();
    QCOMPARE(m_session->state(), Session::State::Stopping);
    QCOMPARE(text(0, UrlListModel::Status), u"cancelled"_s);
    QTRY_VERIFY(!m_session->busy());
}

void TestSession::fetch_cancelled_doesNotWaitForAStuckEngine()
{
    make([] { return std::make_unique<StuckEngine>(); }, knownEngine);
    m_list->append({ "http://a/" });
    m_session->fetch();
    m_session->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->busy(), 1000);
}

void TestSession::fetch_engineFailure_isSaid()
{
    make([] { return failingEngine(u"qt"_s, u"It fell over."_s); }, knownEngine);
    m_list->append({ "http://a/" });
    m_session->fetch();
    QTRY_VERIFY(!m_session->busy());
    QCOMPARE(lastNotice().text, u"Qt lost 1 round: It fell over."_s);
    QVERIFY(loggedLines().contains(u"last words"_s));
    QCOMPARE(m_finished->count(), 0); // nothing was measured
}

void TestSession::compare_fillsAColumnForEachEngine()
{
    m_list->append({ "http://a/" });
    m_session->compare(m_settings);
    lastNotice().action();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(text(0, UrlListModel::FirstEngine), u"30.0 ms"_s);
    QCOMPARE(text(0, UrlListModel::FirstEngine + 1), u"20.0 ms"_s);
    QCOMPARE(text(0, UrlListModel::FirstEngine + 2), u"10.0 ms"_s);
    const auto run = m_finished->at(0)[0].value<SharedRun>();
    QCOMPARE(run->parts.size(), 9U); // 3 engines, 2 rounds and a warm-up
    QVERIFY(loggedLines().contains(u"Done: 2 rounds of Qt, Go, Rust over 1 URL."_s));
}

void TestSession::compare_growsAfterEachRound()
{
    const QSignalSpy grown(m_session.get(), &Session::runGrown);
    m_list->append({ "http://a/" });
    m_session->compare(m_settings);
    lastNotice().action();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(grown.count(), 2);
    QCOMPARE(grown[0][0].value<SharedRun>()->parts.size(), 6U);
}

void TestSession::compare_ofManyUrls_growsWhenItHasDoubled()
{
    const QSignalSpy grown(m_session.get(), &Session::runGrown);
    m_list->append(QList<QByteArray>(7000, "http://a/"));
    CompareSettings four = m_settings;
    four.rounds = 4;
    m_session->compare(four);
    lastNotice().action();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, 30000);
    QCOMPARE(grown.count(), 2); // 21,000 samples a round: after rounds 1 and 3, counted with the warm-up
    QCOMPARE(grown[0][0].value<SharedRun>()->parts.size(), 6U);
    QCOMPARE(grown[1][0].value<SharedRun>()->parts.size(), 12U);
}

void TestSession::compare_toStrangers_asksFirst()
{
    m_list->append({ "https://example.com/" });
    m_session->compare(m_settings);
    QVERIFY(!m_session->busy());
    QCOMPARE(lastNotice().kind, Notice::Kind::Question);
    QCOMPARE(lastNotice().text, u"This sends 9 requests to example.com."_s);
    lastNotice().action();
    QCOMPARE(m_session->state(), Session::State::Comparing);
}

void TestSession::compare_inBothProfiles_asksForTwiceAsMuch()
{
    m_list->append({ "http://a/" });
    CompareSettings both = m_settings;
    both.profile = ProfileChoice::Both;
    m_session->compare(both);
    // 2 rounds and the warm-up, 3 engines, 2 profiles
    QCOMPARE(lastNotice().text, u"This sends 18 requests to a."_s);
    lastNotice().action();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, 20000);
    const auto run = m_finished->first()[0].value<SharedRun>();
    QCOMPARE(run->engines,
        (QStringList { u"qt"_s, u"qt@as-written"_s, u"go"_s, u"go@as-written"_s, u"rust"_s, u"rust@as-written"_s }));
    QCOMPARE(m_list->columnCount(), UrlListModel::FirstEngine + 6);
    for (int engine = 0; engine < 6; ++engine) {
        QVERIFY(!text(0, UrlListModel::FirstEngine + engine).isEmpty());
    }
}

void TestSession::compare_question_isDroppedWhenTheListChanged()
{
    m_list->append({ "https://example.com/" });
    m_session->compare(m_settings);
    m_list->append({ "https://other.example/" });
    lastNotice().action();
    QVERIFY(!m_session->busy());
}

void TestSession::listThatGrowsMeanwhile_isNotPartOfTheRun()
{
    m_list->append({ "http://a/" });
    m_session->fetch();
    m_list->append({ "http://late/" });
    QCOMPARE(text(1, UrlListModel::Status), u"next run"_s);
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(m_finished->at(0)[0].value<SharedRun>()->plan.urls, QList<QByteArray>({ "http://a/" }));
    QCOMPARE(text(0, UrlListModel::Total), u"5.00 ms"_s);
    QCOMPARE(text(1, UrlListModel::Status), QString());
}

void TestSession::compare_cancelled_keepsWhatWasMeasured()
{
    int made = 0;
    make([] { return timedEngine(u"qt"_s, 5); },
        [&made](const QString& id) { return ++made > 4 ? waitingEngine(id) : knownEngine(id); });
    const QSignalSpy concluded(m_session.get(), &Session::concluded);
    m_list->append({ "http://a/" });
    m_session->compare(m_settings);
    lastNotice().action();
    QTRY_VERIFY(loggedLines().join(u'\n').contains(u"round 1, "_s));
    m_session->cancel();
    QCOMPARE(m_session->state(), Session::State::Stopping);
    QTRY_COMPARE(concluded.count(), 1);
    QCOMPARE(concluded[0][0].toString(), u"Stopped early. What was measured of Qt, Go, Rust over 1 URL is kept."_s);
    QVERIFY(!m_session->busy());
    const auto run = m_finished->at(0)[0].value<SharedRun>();
    QVERIFY(run->partial);
    QVERIFY(run->parts.size() >= 4U);
    m_session.reset(); // `made` belongs to the other thread until then
}

void TestSession::compare_failingEngine_spoilsOnlyItsOwn()
{
    make([] { return timedEngine(u"qt"_s, 5); },
        [](const QString& id) { return id == "rust"_L1 ? failingEngine(id, u"It crashed."_s) : knownEngine(id); });
    m_list->append({ "http://a/" });
    m_session->compare(m_settings);
    lastNotice().action();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(lastNotice().text, u"Rust lost 3 rounds: It crashed."_s);
    QCOMPARE(text(0, UrlListModel::FirstEngine + 1), u"20.0 ms"_s);
    QCOMPARE(text(0, UrlListModel::FirstEngine + 2), QString());
}

void TestSession::labThatDoesNotStart_endsTheWait()
{
    m_list->append({ "lab:/delay/20" });
    m_session->fetch();
    QTRY_VERIFY(!m_session->busy());
    QVERIFY(lastNotice().text.startsWith(u"The list needs the lab, and the lab is not there."_s));
    QCOMPARE(m_concluded->count(), 1);
    QCOMPARE(m_concluded->at(0)[0].toString(), u"Nothing was measured."_s);
}

void TestSession::cancelWhileWaitingForTheLab_forgetsTheMeasurement()
{
    const QTemporaryDir folder;
    m_lab = std::make_unique<LabControl>(writeScript(folder.path(), u"silent"_s, "exec sleep 60"));
    make([] { return timedEngine(u"qt"_s, 5); }, knownEngine);
    m_list->append({ "lab:/delay/20" });
    m_session->fetch();
    QCOMPARE(m_session->state(), Session::State::WaitingForLab);
    QCOMPARE(text(0, UrlListModel::Status), u"…"_s);
    m_session->cancel();
    QVERIFY(!m_session->busy());
    QCOMPARE(m_list->shows(), UrlListModel::Shows::Nothing);
    QCOMPARE(m_concluded->count(), 1);
    QCOMPARE(m_concluded->at(0)[0].toString(), u"Nothing was measured."_s);
}

void TestSession::labThatStarts_isUsed()
{
    const QTemporaryDir folder;
    m_lab = std::make_unique<LabControl>(writeScript(folder.path(), u"lab"_s,
        "echo https://127.0.0.1:2; echo http://127.0.0.1:1; echo /tmp/authority.pem; exec sleep 60"));
    make([] { return timedEngine(u"qt"_s, 5); }, knownEngine);
    m_list->append({ "lab:/delay/20" });
    m_session->fetch();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(m_lab->text(), u"lab: ready"_s);
    QCOMPARE(m_finished->at(0)[0].value<SharedRun>()->plan.urls, QList<QByteArray>({ "lab:/delay/20" }));
    QCOMPARE(loggedLines().first(), u"lab:/delay/20: 1024 bytes in 5.00ms"_s);
}

void TestSession::labThatEnds_endsTheMeasurement_data()
{
    QTest::addColumn<bool>("byItself");
    QTest::addColumn<bool>("compare");
    QTest::newRow("by itself, fetch") << true << false;
    QTest::newRow("by itself, comparison") << true << true;
    QTest::newRow("stopped, comparison") << false << true;
}

void TestSession::labThatEnds_endsTheMeasurement()
{
    QFETCH(const bool, byItself);
    QFETCH(const bool, compare);
    const QTemporaryDir folder;
    const QString end = folder.filePath(u"end"_s);
    m_lab = std::make_unique<LabControl>(writeScript(folder.path(), u"lab"_s,
        "echo https://127.0.0.1:2; echo http://127.0.0.1:1; echo /tmp/authority.pem; while [ ! -e '" + end.toUtf8()
            + "' ]; do sleep 0.05; done"));
    make([] { return waitingEngine(u"qt"_s); }, waitingEngine);
    m_list->append({ "lab:/delay/20" });
    if (compare) {
        m_session->compare(m_settings);
    } else {
        m_session->fetch();
    }
    QTRY_COMPARE(m_session->state(), compare ? Session::State::Comparing : Session::State::Fetching);

    if (byItself) {
        QVERIFY(QFile(end).open(QIODevice::WriteOnly));
    } else {
        m_lab->stop();
    }

    QTRY_VERIFY(!m_session->busy());
    if (byItself) {
        QCOMPARE(lastNotice().text, u"The lab ended by itself. Start it again from the menu Run."_s);
    }
}

void TestSession::destroyedWhileRunning_endsAtOnce()
{
    make([] { return waitingEngine(u"qt"_s); }, waitingEngine);
    m_list->append({ "http://a/" });
    m_session->compare(m_settings);
    lastNotice().action();
    QCOMPARE(m_session->state(), Session::State::Comparing);
    QElapsedTimer clock;
    clock.start();
    m_session.reset();
    QVERIFY(clock.elapsed() < 1000);
}

void TestSession::guarded_privateAddress_sendsNothing_data()
{
    QTest::addColumn<bool>("compare");
    QTest::addColumn<QList<QByteArray>>("urls");
    QTest::addColumn<QString>("notice");
    const QString one = u"Nothing was sent: 127.0.0.1 is this machine, and private addresses are refused. Take it off "
                        "the list, or allow them in the preferences."_s;
    const QList<QByteArray> loopback { "http://203.0.113.7/", "http://127.0.0.1:1/" };
    QTest::newRow("fetch") << false << loopback << one;
    QTest::newRow("compare") << true << loopback << one;
    QTest::newRow("two of them")
        << false << QList<QByteArray> { "http://10.0.0.1/", "http://203.0.113.7/", "http://localhost/" }
        << u"Nothing was sent, for 2 URLs of the list: 10.0.0.1 is in a private network, and private addresses are "
           "refused. Take them off, or allow them in the preferences."_s;
}

void TestSession::guarded_privateAddress_sendsNothing()
{
    QFETCH(const bool, compare);
    QFETCH(const QList<QByteArray>, urls);
    int made = 0;
    const WindowEngine counted = [&made] {
        ++made;
        return timedEngine(u"qt"_s, 5);
    };
    make(counted, knownEngine);
    m_session->setRefusesPrivate(true);
    m_list->append(urls);
    if (compare) {
        m_session->compare(m_settings);
    } else {
        m_session->fetch();
    }
    QVERIFY(m_session->busy());
    QTRY_VERIFY(!m_session->busy());
    QTEST(lastNotice().text, "notice");
    QVERIFY(!lastNotice().action);
    QCOMPARE(made, 0);
    QCOMPARE(m_finished->count(), 0);
    QCOMPARE(m_concluded->count(), 1);
    QCOMPARE(m_concluded->at(0)[0].toString(), u"Nothing was measured."_s);
}

void TestSession::guarded_nameOfThisMachine_isLookedUp()
{
    const QString name = nameOfLoopback();
    if (name.isEmpty()) {
        QSKIP("/etc/hosts has no name for 127.0.0.1 but localhost");
    }
    m_session->setRefusesPrivate(true);
    m_list->append({ "http://" + name.toLatin1() + "/" });
    m_session->fetch();
    QTRY_VERIFY(!m_session->busy());
    const QString said = u"Nothing was sent: %1 (127.0.0.1) is this machine"_s.arg(name);
    QVERIFY2(lastNotice().text.startsWith(said), qPrintable(lastNotice().text));
}

void TestSession::guarded_publicAddress_isFetchedWithoutRedirects_data()
{
    QTest::addColumn<bool>("compare");
    QTest::newRow("fetch") << false;
    QTest::newRow("compare") << true;
}

void TestSession::guarded_publicAddress_isFetchedWithoutRedirects()
{
    QFETCH(const bool, compare);
    m_session->setRefusesPrivate(true);
    m_list->append({ "http://203.0.113.7/" });
    if (compare) {
        m_session->compare(m_settings);
        QTRY_COMPARE(m_notices->count(), 1);
        QCOMPARE(lastNotice().actionText, u"Send them"_s);
        lastNotice().action();
    } else {
        m_session->fetch();
    }
    QTRY_COMPARE(m_finished->count(), 1);
    const auto run = m_finished->at(0)[0].value<SharedRun>();
    QCOMPARE(run->plan.redirectLimit, 0);
    QVERIFY(!run->partial);
}

void TestSession::guarded_enginesOwnDefaults_areRefused()
{
    m_session->setRefusesPrivate(true);
    m_list->append({ "http://203.0.113.7/" });
    CompareSettings both = m_settings;
    both.profile = ProfileChoice::Both;
    m_session->compare(both);
    QVERIFY(!m_session->busy());
    QVERIFY2(lastNotice().text.contains("Choose the profile Level field"_L1), qPrintable(lastNotice().text));
}

void TestSession::guarded_cancelledWhileLookingUp_isIdle()
{
    m_session->setRefusesPrivate(true);
    m_list->append({ "http://127.0.0.1:1/" });
    m_session->fetch();
    QCOMPARE(m_session->state(), Session::State::LookingUp);
    m_session->cancel();
    QVERIFY(!m_session->busy());
    QTest::qWait(50);
    QCOMPARE(m_notices->count(), 0);
    QCOMPARE(m_concluded->count(), 1);
    QCOMPARE(m_concluded->at(0)[0].toString(), u"Nothing was measured."_s);
}

void TestSession::guardTurnedOn_dropsTheQuestion()
{
    m_list->append({ "http://127.0.0.1:1/" });
    m_session->compare(m_settings);
    m_session->setRefusesPrivate(true);
    lastNotice().action();
    QVERIFY(!m_session->busy());
}

QTEST_GUILESS_MAIN(TestSession)

#include "tst_ui_session.moc"

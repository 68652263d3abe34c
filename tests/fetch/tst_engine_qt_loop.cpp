// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine_qt/protocol_loop.h"
#include "tests/support/fake_fetch_engine.h"

#include <QJsonDocument>
#include <QTest>

#include <poll.h>
#include <unistd.h>

#include <array>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using app::engine_qt::ProtocolLoop;
using tests::support::FakeFetchEngine;

namespace {

/// Both ends of the protocol: what a parent writes and reads, around a loop.
class Conversation final
{
public:
    explicit Conversation(FakeFetchEngine::Script script)
        : m_engine(std::move(script))
    {
        m_ok = pipe(m_toEngine.data()) == 0 && pipe(m_fromEngine.data()) == 0;
        m_loop = std::make_unique<ProtocolLoop>(m_engine, m_toEngine[0], m_fromEngine[1]);
        QObject::connect(m_loop.get(), &ProtocolLoop::ended, m_loop.get(), [this](int status, const QString& words) {
            exitStatus = status;
            complaint = words;
        });
    }

    ~Conversation()
    {
        m_loop.reset();
        hangUp();
        close(m_toEngine[0]);
        close(m_fromEngine[0]);
        close(m_fromEngine[1]);
    }

    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    [[nodiscard]] bool isOpen() const { return m_ok; }
    void say(const QByteArray& bytes) const
    {
        QCOMPARE(write(m_toEngine[1], bytes.data(), size_t(bytes.size())), bytes.size());
    }
    void sayPlan(int urls)
    {
        Plan plan;
        plan.urls = QList<QByteArray>(urls, "http://127.0.0.1/");
        for (const QByteArray& line : protocol::planLines(plan)) {
            say(line);
        }
    }
    void hangUp()
    {
        if (m_toEngine[1] >= 0) {
            close(std::exchange(m_toEngine[1], -1));
        }
    }
    /// What the loop has written so far, as the names of the types of its lines.
    [[nodiscard]] QStringList heard()
    {
        std::array<char, 65536> buffer {};
        pollfd readable { m_fromEngine[0], POLLIN, 0 };
        while (poll(&readable, 1, 0) == 1) {
            m_heard.append(buffer.data(), read(m_fromEngine[0], buffer.data(), buffer.size()));
        }
        QStringList types;
        for (const QByteArray& line : m_heard.split('\n')) {
            if (!line.isEmpty()) {
                types.append(QJsonDocument::fromJson(line)["type"_L1].toString());
            }
        }
        return types;
    }
    void stop() { m_loop->stop(); }
    [[nodiscard]] bool waitForReady()
    {
        return QTest::qWaitFor([this] { return heard().contains(u"ready"_s); });
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return exitStatus.has_value(); });
    }

    std::optional<int> exitStatus;
    QString complaint;

private:
    FakeFetchEngine m_engine;
    std::array<int, 2> m_toEngine { -1, -1 };
    std::array<int, 2> m_fromEngine { -1, -1 };
    std::unique_ptr<ProtocolLoop> m_loop;
    QByteArray m_heard;
    bool m_ok = false;
};

FakeFetchEngine::Script goodScript()
{
    FakeFetchEngine::Script script;
    script.sample = [](int index) {
        Sample sample;
        sample.index = index;
        sample.error = FetchError { .kind = ErrorKind::Dns, .text = {} };
        return sample;
    };
    return script;
}

} // namespace

class TestEngineQtLoop final : public QObject
{
    Q_OBJECT

private slots:
    void planAndGo_areCarriedOut();
    void bytewiseInput_isUnderstood();
    void badInput_endsWithStatus2_data();
    void badInput_endsWithStatus2();
    void secondPlan_isRefused();
    void goTwice_isRefused();
    void longLine_isRefused();
    void stop_endsWithDone_data();
    void stop_endsWithDone();
    void engineFailure_isComplainedOf();
};

void TestEngineQtLoop::planAndGo_areCarriedOut()
{
    Conversation talk(goodScript());
    QVERIFY(talk.isOpen());
    talk.sayPlan(3);
    QVERIFY(talk.waitForReady());
    QCOMPARE(talk.heard(), QStringList { u"ready"_s });
    talk.say(protocol::goLine());
    QVERIFY(talk.waitForEnd());
    QCOMPARE(talk.exitStatus, 0);
    QCOMPARE(talk.complaint, QString());
    QStringList heard = talk.heard();
    heard.removeAll(u"progress"_s);
    QCOMPARE(heard, (QStringList { u"ready"_s, u"sample"_s, u"sample"_s, u"sample"_s, u"done"_s }));
}

void TestEngineQtLoop::bytewiseInput_isUnderstood()
{
    Conversation talk(goodScript());
    for (const QByteArray& line : protocol::planLines({})) {
        for (const char byte : line) {
            talk.say(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
    }
    QVERIFY(talk.waitForReady());
}

void TestEngineQtLoop::badInput_endsWithStatus2_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no protocol") << QByteArray("hello\n");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("go without plan") << protocol::goLine();
    QTest::newRow("urls without plan") << QByteArray("{\"type\":\"urls\",\"urls\":[]}\n");
    QTest::newRow("plan that must have more")
        << protocol::planLines({}).first().replace("\"must\":[]", "\"must\":[\"magic\"]");
}

void TestEngineQtLoop::badInput_endsWithStatus2()
{
    QFETCH(QByteArray, bytes);
    Conversation talk(goodScript());
    talk.say(bytes);
    QVERIFY(talk.waitForEnd());
    QCOMPARE(talk.exitStatus, 2);
    QVERIFY(talk.complaint.endsWith(u'.'));
    QVERIFY(!talk.complaint.contains(u'\n'));
    QCOMPARE(talk.heard(), QStringList());
}

void TestEngineQtLoop::secondPlan_isRefused()
{
    Conversation talk(goodScript());
    talk.sayPlan(1);
    QVERIFY(talk.waitForReady());
    talk.sayPlan(1);
    QVERIFY(talk.waitForEnd());
    QCOMPARE(talk.exitStatus, 2);
}

void TestEngineQtLoop::goTwice_isRefused()
{
    FakeFetchEngine::Script script = goodScript();
    script.waitsForCancel = true;
    Conversation talk(script);
    talk.sayPlan(1);
    QVERIFY(talk.waitForReady());
    talk.say(protocol::goLine() + protocol::goLine());
    QVERIFY(talk.waitForEnd());
    QCOMPARE(talk.exitStatus, 2);
}

void TestEngineQtLoop::longLine_isRefused()
{
    Conversation talk(goodScript());
    const QByteArray piece(16 << 10, ' ');
    for (int i = 0; i < 16; ++i) { // the sixteenth reaches 262,144 bytes
        QVERIFY(!talk.exitStatus);
        talk.say(piece);
        QTest::qWait(5);
    }
    QVERIFY(talk.waitForEnd());
    QCOMPARE(talk.exitStatus, 2);
    QVERIFY(talk.complaint.contains(u"262144"_s));
}

void TestEngineQtLoop::stop_endsWithDone_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("how");
    for (const QString& state : { u"no plan"_s, u"ready"_s, u"running"_s }) {
        for (const QString& how : { u"line"_s, u"end"_s, u"signal"_s }) {
            QTest::newRow(qPrintable(state + u", "_s + how)) << state << how;
        }
    }
}

void TestEngineQtLoop::stop_endsWithDone()
{
    QFETCH(QString, state);
    QFETCH(QString, how);
    FakeFetchEngine::Script script = goodScript();
    script.waitsForCancel = true;
    Conversation talk(script);
    if (state != u"no plan"_s) {
        talk.sayPlan(2);
        QVERIFY(talk.waitForReady());
    }
    if (state == u"running"_s) {
        talk.say(protocol::goLine());
        QCoreApplication::processEvents();
    }
    if (how == u"line"_s) {
        talk.say(protocol::cancelLine());
    } else if (how == u"end"_s) {
        talk.hangUp();
    } else {
        talk.stop();
    }
    QVERIFY(talk.waitForEnd());
    QCOMPARE(talk.exitStatus, 0);
    QCOMPARE(talk.heard().last(), u"done"_s);
}

void TestEngineQtLoop::engineFailure_isComplainedOf()
{
    FakeFetchEngine::Script script = goodScript();
    script.failure = Failure { FailureKind::BadPlan, u"No."_s, {} };
    Conversation talk(script);
    talk.sayPlan(1);
    QVERIFY(talk.waitForReady());
    talk.say(protocol::goLine());
    QVERIFY(talk.waitForEnd());
    QCOMPARE(talk.exitStatus, 2);
    QCOMPARE(talk.complaint, u"No."_s);
}

QTEST_GUILESS_MAIN(TestEngineQtLoop)
#include "tst_engine_qt_loop.moc"

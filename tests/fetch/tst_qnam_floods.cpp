// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_floods.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace app::fetch;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Mebibyte = qint64(1) << 20;

/// A connection of this process that brings what its other end writes.
class Wire
{
public:
    Wire()
    {
        m_server.listen(QHostAddress::LocalHost);
        client.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        m_server.waitForNewConnection(5000);
        m_end = m_server.nextPendingConnection();
        client.waitForConnected(5000);
    }

    /// Until the client has read it all.
    bool bring(qint64 bytes)
    {
        const qint64 wanted = m_read + bytes;
        m_end->write(QByteArray(bytes, 'x'));
        return QTest::qWaitFor(
            [&] {
                m_read += client.readAll().size();
                return m_read >= wanted;
            },
            10'000);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] bool isCut()
    {
        return QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, 200);
    }

    QTcpSocket client;

private:
    QTcpServer m_server;
    QTcpSocket* m_end = nullptr;
    qint64 m_read = 0;
};

} // namespace

/// What a flood is, and what is none.
class TestQnamFloods final : public QObject
{
    Q_OBJECT

private slots:
    void connectionThatBringsMoreThanResponses_isCut();
    void responses_areNoFlood();
    void smallChunks_areNoFlood();
    void whatCameBefore_doesNotCount();
    void nothingIsCut_whileNothingIsWrong();
    void headerLimit_isRespected();

private:
    static constexpr bool Blocked = true;
    SharedLedger m_ledger = std::make_shared<QnamLedger>(Plan());
};

void TestQnamFloods::connectionThatBringsMoreThanResponses_isCut()
{
    Wire wire;
    Wire other;
    QnamFloods floods(m_ledger, 256 << 10, 6);
    m_ledger->begin();
    floods.watch(Blocked);
    QVERIFY(wire.bring(3 * Mebibyte));
    QVERIFY(other.bring(Mebibyte));

    floods.watch(Blocked);

    QVERIFY(wire.isCut());
    QVERIFY(!other.isCut());
    QVERIFY(m_ledger->wasFlooded(wire.port(), 0ns));
    QVERIFY(!m_ledger->wasFlooded(wire.port(), m_ledger->now() + 1s));
}

void TestQnamFloods::responses_areNoFlood()
{
    Wire wire;
    QnamFloods floods(m_ledger, 256 << 10, 6);
    floods.watch(Blocked);
    QVERIFY(wire.bring(30 * Mebibyte));
    m_ledger->countResponse(wire.port(), 29 * Mebibyte);

    floods.watch(Blocked);

    QVERIFY(!wire.isCut());
}

/// Six bytes on the wire for one of the body.
void TestQnamFloods::smallChunks_areNoFlood()
{
    Wire wire;
    QnamFloods floods(m_ledger, 256 << 10, 6);
    floods.watch(Blocked);
    QVERIFY(wire.bring(6 * Mebibyte));
    m_ledger->countResponse(wire.port(), Mebibyte);

    floods.watch(Blocked);

    QVERIFY(!wire.isCut());
}

void TestQnamFloods::whatCameBefore_doesNotCount()
{
    Wire wire;
    QnamFloods floods(m_ledger, 256 << 10, 6);
    QVERIFY(wire.bring(3 * Mebibyte));

    floods.watch(Blocked);
    floods.watch(Blocked);

    QVERIFY(!wire.isCut());
}

void TestQnamFloods::nothingIsCut_whileNothingIsWrong()
{
    Wire wire;
    QnamFloods floods(m_ledger, 256 << 10, 10'000); // so many that memory may grow by much
    floods.watch(Blocked);
    QVERIFY(wire.bring(3 * Mebibyte));

    floods.watch(!Blocked);

    QVERIFY(!wire.isCut());
}

void TestQnamFloods::headerLimit_isRespected()
{
    Wire wire;
    QnamFloods floods(m_ledger, 4 * Mebibyte, 6);
    floods.watch(Blocked);
    QVERIFY(wire.bring(7 * Mebibyte));

    floods.watch(Blocked);

    QVERIFY(!wire.isCut());
}

QTEST_GUILESS_MAIN(TestQnamFloods)
#include "tst_qnam_floods.moc"

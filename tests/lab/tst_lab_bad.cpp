// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/background_server.h"
#include "app/lab/odd_answer.h"
#include "tests/lab/lab_client.h"

#include <QElapsedTimer>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace app::lab;
using tests::lab::LabClient;

namespace {

const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-\n";
constexpr qsizetype mebibyte = 1 << 20;

/// The system's error with which the answer to `path` ends; 0 for an orderly end. Qt does not tell the two apart.
int errorAtEnd(const std::string& address, const QByteArray& path)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in server {};
    server.sin_family = AF_INET;
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server.sin_port = htons(static_cast<std::uint16_t>(QUrl(QString::fromStdString(address)).port()));
    const int failed = connect(descriptor, reinterpret_cast<const sockaddr*>(&server), sizeof server);
    const QByteArray request = "GET " + path + " HTTP/1.1\r\n\r\n";
    send(descriptor, request.data(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL);
    std::array<char, 4096> dropped {};
    ssize_t size = failed == 0 ? 1 : -1;
    while (size > 0) {
        size = recv(descriptor, dropped.data(), dropped.size(), 0);
    }
    const int error = size < 0 ? errno : 0;
    close(descriptor);
    return error;
}

} // namespace

/// Every bad answer, byte by byte, over TCP and over TLS.
class LabBadTest final : public QObject
{
    Q_OBJECT

    static void addSchemes();
    [[nodiscard]] LabClient client(bool tls) const
    {
        const auto& at = m_lab->addresses();
        return tls ? LabClient(at.https, at.caFile) : LabClient(at.http);
    }

    std::unique_ptr<BackgroundServer> m_lab;

private slots:
    void initTestCase();
    void wholeAnswer_isOnTheWire_data();
    void wholeAnswer_isOnTheWire();
    void noAnswer_staysOpen_data() { addSchemes(); }
    void noAnswer_staysOpen();
    void drip_sendsByteByByte_data() { addSchemes(); }
    void drip_sendsByteByByte();
    void endlessBody_goesOn_data() { addSchemes(); }
    void endlessBody_goesOn();
    void endlessHeaders_goOn_data() { addSchemes(); }
    void endlessHeaders_goOn();
    void manyHeaders_are150_data() { addSchemes(); }
    void manyHeaders_are150();
    void dripHead_goesOn_data() { addSchemes(); }
    void dripHead_goesOn();
    void endlessOddAnswer_goesOn_data();
    void endlessOddAnswer_goesOn();
    void reset_comesInTheBody_data() { addSchemes(); }
    void reset_comesInTheBody();
    void reset_isNoOrderlyEnd_data();
    void reset_isNoOrderlyEnd();
    void redirect_leads_data();
    void redirect_leads();
    void gzip_isSaid_data() { addSchemes(); }
    void gzip_isSaid();
    void gzipBomb_isAGibibyte_data() { addSchemes(); }
    void gzipBomb_isAGibibyte();
    void huge_isAGibibyte_data() { addSchemes(); }
    void huge_isAGibibyte();
    void badAnswer_waitsForItsDelay();
    void badAnswer_comesAfterItsRedirects();
};

void LabBadTest::initTestCase()
{
    m_lab = std::make_unique<BackgroundServer>(Options { .tls = true });
    QVERIFY2(m_lab->error().empty(), m_lab->error().c_str());
}

void LabBadTest::addSchemes()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void LabBadTest::wholeAnswer_isOnTheWire_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunk = "10\r\nABCDEFGHIJKLMNOP\r\n";
    const QMap<QByteArray, QByteArray> answers {
        { "/bad/close", "" },
        { "/bad/short-body/bytes/9", ok + "Content-Length: 9\r\n\r\nABCD" },
        { "/bad/short-body", ok + "Content-Length: 1024\r\n\r\n" + alphabet.repeated(8) },
        { "/bad/bad-chunk", ok + "Transfer-Encoding: chunked\r\n\r\n" + chunk + "xyz\r\nnot a size\r\n" },
        { "/bad/two-lengths", ok + "Content-Length: 16\r\nContent-Length: 17\r\n\r\nABCDEFGHIJKLMNOPQ" },
        { "/bad/length-and-chunked",
            ok + "Content-Length: 16\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n" },
        { "/bad/garbage", QByteArray("\0\xff\xfe\x80 This is no HTTP \x7f\x01\r\n\r\n\0", 28) },
        { "/bad/http09", "<html>A body without a status line</html>\n" },
        { "/bad/length-negative", ok + "Content-Length: -1\r\nConnection: close\r\n\r\nABCDEFGHIJKLMNOP" },
        { "/bad/chunk-beyond-64-bits",
            ok + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + "10000000000000010\r\nABCDEFGHIJKLMNOP\r\n0\r\n\r\n" },
        { "/bad/status-nul",
            QByteArray("HTTP/1.1 200 O\0K\r\n", 18)
                + "Content-Length: 16\r\nConnection: close\r\n\r\nABCDEFGHIJKLMNOP" },
        { "/bad/cut-head", ok + "Content-Length: 16\r\nX-Cut: a" },
        { "/bad/cut-without-farewell", ok + "Content-Type: text/plain\r\nConnection: close\r\n\r\nABCDEFGHIJKLMNOP" },
        { "/bad/redirect-ftp",
            "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" },
        { "/bad/drip/0/bytes/4", ok + "Content-Length: 4\r\nConnection: close\r\n\r\nABCD" },
    };
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        QTest::addRow("http %s", it.key().constData()) << it.key() << false << it.value();
        QTest::addRow("https %s", it.key().constData()) << it.key() << true << it.value();
    }
}

void LabBadTest::wholeAnswer_isOnTheWire()
{
    QFETCH(const QByteArray, path);
    QFETCH(const bool, tls);
    QFETCH(const QByteArray, expected);
    auto client = this->client(tls);

    client.get(path);

    QCOMPARE(client.readToEnd(), expected);
    QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
}

void LabBadTest::noAnswer_staysOpen()
{
    QFETCH(const bool, tls);
    auto silent = client(tls);
    auto other = client(tls);

    silent.get("/bad/no-answer");
    silent.get("/bytes/2");
    other.get("/delay/50");
    other.readHead();

    QVERIFY(!silent.hasEnded());
    QVERIFY(silent.read(0).isEmpty());
}

void LabBadTest::drip_sendsByteByByte()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    QElapsedTimer timer;
    timer.start();
    client.get("/bad/drip/10/bytes/5");
    QCOMPARE(client.readHead().fields.value("content-length"), QByteArray("5"));
    QCOMPARE(client.read(1), QByteArray("A"));
    QCOMPARE(client.readToEnd(), QByteArray("BCDE"));

    QVERIFY(timer.elapsed() >= 40); // four intervals lie between five bytes
}

void LabBadTest::endlessBody_goesOn()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    client.get("/bad/endless-body");

    QCOMPARE(client.readHead().fields.value("transfer-encoding"), QByteArray("chunked"));
    const QByteArray chunk = "10000\r\n" + alphabet.repeated(1024) + "\r\n";
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(client.read(chunk.size()), chunk);
    }
    QVERIFY(!client.hasEnded());
}

void LabBadTest::endlessHeaders_goOn()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    client.get("/bad/endless-headers");
    const auto bytes = client.read(4 * mebibyte);

    QCOMPARE(bytes.size(), 4 * mebibyte);
    QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\nX-Endless: ABC"));
    QVERIFY(!bytes.contains("\r\n\r\n"));
}

void LabBadTest::manyHeaders_are150()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    client.get("/bad/many-headers");
    const auto head = client.readHead();

    QCOMPARE(head.bytes.count("\r\nX-Many-"), 150);
    QVERIFY(head.fields.contains("x-many-150"));
    QCOMPARE(head.fields.value("content-length"), QByteArray("2"));
    QCOMPARE(client.read(2), QByteArray("AB"));
}

void LabBadTest::dripHead_goesOn()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    client.get("/bad/drip-head/0");

    QVERIFY(client.read(39).endsWith("\r\nX-Drip: a\r\nX-Drip: a\r\n"));
    QVERIFY(!client.hasEnded());
}

void LabBadTest::endlessOddAnswer_goesOn_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const OddAnswer& odd : oddAnswers()) {
        if (!odd.answer.repeated.empty()) {
            const QByteArray name(odd.name.data(), qsizetype(odd.name.size()));
            QTest::newRow(name.constData()) << QByteArray("/bad/" + name);
        }
    }
}

void LabBadTest::endlessOddAnswer_goesOn()
{
    QFETCH(const QByteArray, path);
    auto client = this->client(false);

    client.get(path);

    QCOMPARE(client.read(mebibyte).size(), mebibyte);
    QVERIFY(!client.hasEnded());
}

void LabBadTest::reset_comesInTheBody()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    client.get("/bad/reset");
    QCOMPARE(client.readHead().fields.value("content-length"), QByteArray("1024"));
    QCOMPARE(client.readToEnd(), alphabet.repeated(8));
    QVERIFY(client.hasEnded());
}

void LabBadTest::reset_isNoOrderlyEnd_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("error");

    QTest::newRow("reset") << QByteArray("/bad/reset") << ECONNRESET;
    QTest::newRow("reset at once") << QByteArray("/bad/reset-at-once") << ECONNRESET;
    QTest::newRow("close") << QByteArray("/bad/short-body") << 0;
}

void LabBadTest::reset_isNoOrderlyEnd()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, error);

    QCOMPARE(errorAtEnd(m_lab->addresses().http, path), error);
}

void LabBadTest::redirect_leads_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("location");

    for (const bool tls : { false, true }) {
        const char* scheme = tls ? "https" : "http";
        QTest::addRow("%s loop", scheme) << QByteArray("/bad/redirect-loop") << tls << QByteArray("/bad/redirect-loop");
        QTest::addRow("%s file", scheme) << QByteArray("/bad/redirect-file") << tls
                                         << QByteArray("file:///etc/hostname");
    }
}

void LabBadTest::redirect_leads()
{
    QFETCH(const QByteArray, path);
    QFETCH(const bool, tls);
    QFETCH(const QByteArray, location);
    auto client = this->client(tls);

    client.get(path);
    const auto head = client.readHead();

    QCOMPARE(head.statusLine, QByteArray("HTTP/1.1 302 Found"));
    QCOMPARE(head.fields.value("location"), location);
}

void LabBadTest::gzip_isSaid()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    client.get("/bad/gzip/bytes/1000000");
    const auto head = client.readHead();
    const auto body = client.read(head.fields.value("content-length").toLongLong());

    QCOMPARE(head.fields.value("content-encoding"), QByteArray("gzip"));
    QVERIFY(body.startsWith("\x1f\x8b\x08"));
    QCOMPARE(body.last(4), QByteArray("\x40\x42\x0f\x00", 4)); // 1000000, least byte first: RFC 1952, ISIZE
}

void LabBadTest::gzipBomb_isAGibibyte()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    client.get("/bad/gzip-bomb");
    const auto head = client.readHead();
    const auto body = client.read(head.fields.value("content-length").toLongLong());

    QCOMPARE(head.fields.value("content-encoding"), QByteArray("gzip"));
    QVERIFY(body.size() < 2 * mebibyte);
    QCOMPARE(body.last(4), QByteArray("\x00\x00\x00\x40", 4));
}

void LabBadTest::huge_isAGibibyte()
{
    QFETCH(const bool, tls);
    auto client = this->client(tls);

    client.get("/bad/huge");

    QCOMPARE(client.readHead().fields.value("content-length"), QByteArray("1073741824"));
    QCOMPARE(client.read(mebibyte), alphabet.repeated(mebibyte / 64));
}

void LabBadTest::badAnswer_waitsForItsDelay()
{
    auto client = this->client(false);
    QElapsedTimer timer;
    timer.start();

    client.get("/delay/30/bad/close");

    QVERIFY(client.readToEnd().isEmpty());
    QVERIFY(timer.nsecsElapsed() >= 30'000'000);
}

void LabBadTest::badAnswer_comesAfterItsRedirects()
{
    auto client = this->client(false);

    client.get("/redirect/1/bad/http09");

    const auto head = client.readHead();
    QCOMPARE(head.fields.value("location"), QByteArray("/bad/http09"));
}

QTEST_GUILESS_MAIN(LabBadTest)

#include "tst_lab_bad.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/background_server.h"
#include "tests/lab/lab_client.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace app::lab;
using tests::lab::Head;
using tests::lab::LabClient;

namespace {

const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-\n";

QByteArray bodyOf(LabClient& client, const Head& head)
{
    return client.read(head.fields.value("content-length").toLongLong());
}

QByteArray fetch(const std::string& address, const QByteArray& path)
{
    LabClient client(address);
    client.get(path);
    return bodyOf(client, client.readHead());
}

QJsonObject statsOf(const std::string& address)
{
    return QJsonDocument::fromJson(fetch(address, "/lab/stats")).object();
}

/// The entries of /lab/record, which comes in chunks.
QList<QJsonObject> recordOf(const std::string& address)
{
    LabClient client(address);
    client.send("GET /lab/record HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    client.readHead();
    QList<QJsonObject> entries;
    const auto lines = client.readToEnd().split('\n');
    for (const auto& line : lines) {
        if (line.startsWith('{')) {
            entries.append(QJsonDocument::fromJson(line).object());
        }
    }
    return entries;
}

qint64 tookNs(const QJsonObject& entry)
{
    return entry.value(QStringLiteral("answered_ns")).toInteger()
        - entry.value(QStringLiteral("arrived_ns")).toInteger();
}

} // namespace

class LabServerTest final : public QObject
{
    Q_OBJECT

    [[nodiscard]] const std::string& http() const { return m_lab->addresses().http; }

    std::unique_ptr<BackgroundServer> m_lab;

private slots:
    void init();
    void body_hasItsSize_data();
    void body_hasItsSize();
    void list_namesThePaths();
    void status_isAnswered_data();
    void status_isAnswered();
    void head_hasNoBody();
    void delay_isNotShorter();
    void redirects_leadToTheRest();
    void unknownPath_is404WithASentence();
    void connection_isKept();
    void pipelinedRequests_areAnsweredInOrder();
    void connection_endsWhereTheClientSaysSo_data();
    void connection_endsWhereTheClientSaysSo();
    void nonsense_is400AndTheEnd_data();
    void nonsense_is400AndTheEnd();
    void stats_countRequestsAndConnections();
    void record_hasArrivalAndLastByte();
    void stall_holdsEverybodyUp();
    void stop_endsOpenConnections();
    void portInUse_isASentence();
};

void LabServerTest::init()
{
    m_lab = std::make_unique<BackgroundServer>();
    QVERIFY2(m_lab->error().empty(), m_lab->error().c_str());
}

void LabServerTest::body_hasItsSize_data()
{
    QTest::addColumn<int>("bytes");

    for (const int bytes : { 0, 1, 63, 65, 65535, 65536, 65537, 1'000'000 }) {
        QTest::addRow("%d", bytes) << bytes;
    }
}

void LabServerTest::body_hasItsSize()
{
    QFETCH(const int, bytes);
    LabClient client(http());

    client.get("/bytes/" + QByteArray::number(bytes));
    const auto head = client.readHead();

    QCOMPARE(head.statusLine, QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(head.fields.value("content-type"), QByteArray("application/octet-stream"));
    QCOMPARE(head.fields.value("content-length"), QByteArray::number(bytes));
    QCOMPARE(client.read(bytes), alphabet.repeated(bytes / 64 + 1).first(bytes));
}

void LabServerTest::list_namesThePaths()
{
    const auto list = fetch(http(), "/");

    QVERIFY(list.contains("/delay/MS"));
    QVERIFY(list.contains("/lab/record"));
    QVERIFY(list.contains("  gzip-bomb "));
}

void LabServerTest::status_isAnswered_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("404") << QByteArray("/status/404") << QByteArray("HTTP/1.1 404 Not Found");
    QTest::newRow("503") << QByteArray("/status/503") << QByteArray("HTTP/1.1 503 Service Unavailable");
    QTest::newRow("without a name") << QByteArray("/status/298") << QByteArray("HTTP/1.1 298");
    QTest::newRow("without a body") << QByteArray("/status/204") << QByteArray("HTTP/1.1 204 No Content");
}

void LabServerTest::status_isAnswered()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, expected);
    LabClient client(http());

    client.get(path);
    const auto head = client.readHead();

    QCOMPARE(head.statusLine, expected);
    QCOMPARE(bodyOf(client, head).size(), expected.contains("204") ? 0 : 2);
    client.get("/bytes/3"); // the next answer begins where this one ended
    QCOMPARE(client.readHead().statusLine, QByteArray("HTTP/1.1 200 OK"));
}

void LabServerTest::head_hasNoBody()
{
    LabClient client(http());

    client.get("/bytes/1000", "HEAD");
    QCOMPARE(client.readHead().fields.value("content-length"), QByteArray("1000"));

    client.get("/nothing", "HEAD");
    QCOMPARE(client.readHead().statusLine, QByteArray("HTTP/1.1 404 Not Found"));
    client.get("/lab/record", "HEAD");
    QCOMPARE(client.readHead().statusLine, QByteArray("HTTP/1.1 200 OK"));
    client.get("/bytes/2");
    const auto head = client.readHead();
    QCOMPARE(bodyOf(client, head), QByteArray("AB"));
}

void LabServerTest::delay_isNotShorter()
{
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(fetch(http(), "/bytes/2/delay/30"), QByteArray("AB"));

    QVERIFY(timer.nsecsElapsed() >= 30'000'000);
    QVERIFY(tookNs(recordOf(http()).first()) >= 30'000'000);
}

void LabServerTest::redirects_leadToTheRest()
{
    LabClient client(http());
    QByteArray path = "/bytes/5/redirect/2/delay/1";
    QByteArrayList locations;

    client.get(path);
    auto head = client.readHead();
    while (head.statusLine == "HTTP/1.1 302 Found") {
        QCOMPARE(head.fields.value("content-length"), QByteArray("0"));
        locations.append(head.fields.value("location"));
        client.get(locations.last());
        head = client.readHead();
    }

    QCOMPARE(locations, QByteArrayList({ "/redirect/1/delay/1/bytes/5", "/delay/1/bytes/5" }));
    QCOMPARE(bodyOf(client, head), QByteArray("ABCDE"));
    client.get("/redirect/1");
    QCOMPARE(client.readHead().fields.value("location"), QByteArray("/bytes/2"));
}

void LabServerTest::unknownPath_is404WithASentence()
{
    LabClient client(http());

    client.get("/nothing/here");
    const auto head = client.readHead();

    QCOMPARE(head.statusLine, QByteArray("HTTP/1.1 404 Not Found"));
    QCOMPARE(
        bodyOf(client, head), QByteArray("The lab has no path /nothing/here. The path / lists those that it has.\n"));
}

void LabServerTest::connection_isKept()
{
    LabClient client(http());

    for (int i = 0; i < 3; ++i) {
        client.get("/bytes/2");
        const auto head = client.readHead();
        QVERIFY(!head.fields.contains("connection"));
        QCOMPARE(bodyOf(client, head), QByteArray("AB"));
    }

    QCOMPARE(statsOf(http()).value(QStringLiteral("connections_opened")).toInt(), 2); // this one and that of the stats
}

void LabServerTest::pipelinedRequests_areAnsweredInOrder()
{
    LabClient client(http());

    client.send("GET /bytes/1/delay/5 HTTP/1.1\r\n\r\nGET /bytes/2 HTTP/1.1\r\n\r\nGET /bytes/3 HTT");
    for (const auto& expected : { QByteArray("A"), QByteArray("AB") }) {
        const auto head = client.readHead();
        QCOMPARE(bodyOf(client, head), expected);
    }
    client.send("P/1.1\r\n\r\n");
    const auto head = client.readHead();
    QCOMPARE(bodyOf(client, head), QByteArray("ABC"));
}

void LabServerTest::connection_endsWhereTheClientSaysSo_data()
{
    QTest::addColumn<QByteArray>("request");

    QTest::newRow("1.1") << QByteArray("GET /bytes/2 HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTest::newRow("1.0") << QByteArray("GET /bytes/2 HTTP/1.0\r\n\r\n");
}

void LabServerTest::connection_endsWhereTheClientSaysSo()
{
    QFETCH(const QByteArray, request);
    LabClient client(http());

    client.send(request);

    QCOMPARE(client.readHead().fields.value("connection"), QByteArray("close"));
    QCOMPARE(client.readToEnd(), QByteArray("AB"));
    QVERIFY(client.hasEnded());
}

void LabServerTest::nonsense_is400AndTheEnd_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("endless head") << "GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'x')
                                  << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("body") << QByteArray("GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc")
                          << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("method") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc")
                            << QByteArray("HTTP/1.1 405 Method Not Allowed");
}

void LabServerTest::nonsense_is400AndTheEnd()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, expected);
    LabClient client(http());

    client.send(request);

    QCOMPARE(client.readHead().statusLine, expected);
    QVERIFY(client.readToEnd().endsWith(".\n"));
    QVERIFY(client.hasEnded());
}

void LabServerTest::stats_countRequestsAndConnections()
{
    LabClient first(http());
    LabClient second(http());
    for (auto* client : { &first, &second, &second }) {
        client->get("/bytes/1");
        const auto head = client->readHead();
        bodyOf(*client, head);
    }

    const auto stats = statsOf(http());

    QCOMPARE(stats.value(QStringLiteral("requests")).toInt(), 3);
    QCOMPARE(stats.value(QStringLiteral("connections_opened")).toInt(), 3);
    QCOMPARE(stats.value(QStringLiteral("connections_open")).toInt(), 3);
    QCOMPARE(stats.value(QStringLiteral("connections_most")).toInt(), 3);
    first.leave();
    second.leave();
    QTRY_COMPARE(statsOf(http()).value(QStringLiteral("connections_open")).toInt(), 1);
}

void LabServerTest::record_hasArrivalAndLastByte()
{
    fetch(http(), "/bytes/1");
    fetch(http(), "/lab/reset");
    for (int i = 0; i < 600; ++i) { // more than one chunk of the record
        LabClient client(http());
        client.get("/bytes/2?i=" + QByteArray::number(i));
        client.readHead();
    }

    const auto entries = recordOf(http());

    QCOMPARE(entries.size(), 600);
    QCOMPARE(entries[599].value(QStringLiteral("path")).toString(), QStringLiteral("/bytes/2?i=599"));
    QVERIFY(entries[599].value(QStringLiteral("connection")) != entries[598].value(QStringLiteral("connection")));
    QVERIFY(entries[599].value(QStringLiteral("arrived_ns")).toInteger()
        > entries[598].value(QStringLiteral("arrived_ns")).toInteger());
    QVERIFY(tookNs(entries[599]) > 0);
}

void LabServerTest::stall_holdsEverybodyUp()
{
    LabClient stalling(http());
    LabClient other(http());

    stalling.get("/stall/200");
    QTRY_COMPARE(recordOf(http()).size(), 1); // the lab's own paths do not stall
    other.get("/bytes/1");
    other.readHead();

    const auto entries = recordOf(http());
    const auto begin = entries[0].value(QStringLiteral("arrived_ns")).toInteger();
    QVERIFY(entries[1].value(QStringLiteral("answered_ns")).toInteger() >= begin + 200'000'000);
}

void LabServerTest::stop_endsOpenConnections()
{
    LabClient waiting(http());
    LabClient reading(http());
    LabClient idle(http());
    waiting.get("/delay/3600000");
    reading.get("/bad/endless-body");
    reading.readHead();
    QElapsedTimer timer;
    timer.start();

    m_lab.reset();

    QVERIFY(timer.elapsed() < 5'000); // and not the hour of the delay
    QVERIFY(waiting.readToEnd().isEmpty());
    QVERIFY(waiting.hasEnded());
    idle.readToEnd();
    QVERIFY(idle.hasEnded());
}

void LabServerTest::portInUse_isASentence()
{
    const auto port = static_cast<std::uint16_t>(QUrl(QString::fromStdString(http())).port());

    const BackgroundServer second({ .port = port });

    QCOMPARE(QString::fromStdString(second.error()),
        QStringLiteral(
            "The lab cannot listen on port %1 of 127.0.0.1: another program uses it. Choose another port, or "
            "none for any that is free.")
            .arg(port));
    QVERIFY(second.addresses().http.empty());
}

QTEST_GUILESS_MAIN(LabServerTest)

#include "tst_lab_server.moc"

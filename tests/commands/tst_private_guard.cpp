// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/private_guard.h"
#include "program.h"

#include <QTest>

using namespace app::commands;
using namespace Qt::StringLiterals;
using tests::commands::Ended;
using tests::commands::versus;

namespace {

QList<QHostAddress> madeUpNames(const QString& host)
{
    if (host == "inside.test"_L1) {
        return { QHostAddress(u"203.0.113.7"_s), QHostAddress(u"10.1.2.3"_s) };
    }
    if (host == "six.test"_L1) {
        return { QHostAddress(u"fd00::1"_s) };
    }
    if (host == "metadata.test"_L1) {
        return { QHostAddress(u"169.254.169.254"_s) };
    }
    if (host == "rebound.test"_L1) {
        return { QHostAddress(u"::ffff:127.0.0.1"_s) };
    }
    return host == "outside.test"_L1 ? QList { QHostAddress(u"203.0.113.7"_s) } : QList<QHostAddress>();
}

} // namespace

class TestPrivateGuard final : public QObject
{
    Q_OBJECT

private slots:
    void url_isJudgedByWhereItLeads_data();
    void url_isJudgedByWhereItLeads();
    void name_isAskedForOnce();
    void command_refusesAndSaysWhy();
    void command_followsNoRedirect();
    void enginesOwnDefaults_areNotGuarded_data();
    void enginesOwnDefaults_areNotGuarded();
};

void TestPrivateGuard::url_isJudgedByWhereItLeads_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("reason"); // empty: it stays
    QTest::newRow("public name") << QByteArray("https://outside.test/") << QString();
    QTest::newRow("public address") << QByteArray("http://203.0.113.7/") << QString();
    QTest::newRow("public IPv6 address") << QByteArray("http://[2001:db8::7]/") << QString();
    QTest::newRow("name without an address") << QByteArray("http://nobody.test/") << QString();
    QTest::newRow("the lab") << QByteArray("lab:/delay/20") << QString();
    QTest::newRow("localhost") << QByteArray("http://localhost:8080/")
                               << u"localhost is this machine, which --refuse-private keeps out."_s;
    QTest::newRow("private address") << QByteArray("http://192.168.1.1/")
                                     << u"192.168.1.1 is in a private network, which --refuse-private keeps out."_s;
    QTest::newRow("one of several is private")
        << QByteArray("http://inside.test/")
        << u"inside.test (10.1.2.3) is in a private network, which --refuse-private keeps out."_s;
    QTest::newRow("private IPv6 address") << QByteArray(
        "http://six.test/") << u"six.test (fd00::1) is in a private network, which --refuse-private keeps out."_s;
    QTest::newRow("cloud metadata")
        << QByteArray("http://metadata.test/")
        << u"metadata.test (169.254.169.254) is a link-local address, which --refuse-private keeps out."_s;
    QTest::newRow("loopback inside IPv6")
        << QByteArray("http://rebound.test/")
        << u"rebound.test (::ffff:127.0.0.1) is this machine, which --refuse-private keeps out."_s;
}

void TestPrivateGuard::url_isJudgedByWhereItLeads()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, reason);
    const auto import = refusePrivate({ url }, madeUpNames);
    QCOMPARE(import.refused, reason.isEmpty() ? 0 : 1);
    QCOMPARE(import.urls, reason.isEmpty() ? QList { url } : QList<QByteArray>());
    QCOMPARE(import.refusals.isEmpty() ? QString() : import.refusals.constFirst().reason, reason);
}

void TestPrivateGuard::name_isAskedForOnce()
{
    QStringList asked;
    const auto import = refusePrivate({ "http://outside.test/1", "http://inside.test/", "https://outside.test:444/2" },
        [&asked](const QString& host) {
            asked.append(host);
            return madeUpNames(host);
        });
    QCOMPARE(asked, QStringList({ u"outside.test"_s, u"inside.test"_s }));
    QCOMPARE(import.urls, QList<QByteArray>({ "http://outside.test/1", "https://outside.test:444/2" }));
}

void TestPrivateGuard::command_refusesAndSaysWhy()
{
    const Ended ended = versus({ u"fetch"_s, u"--refuse-private"_s, u"http://127.0.0.1:1/"_s, u"lab:/bytes/10"_s });
    QCOMPARE(ended.status, 1);
    QVERIFY2(
        ended.err.contains("\"http://127.0.0.1:1/\" is refused. 127.0.0.1 is this machine"_L1), qPrintable(ended.err));
    QVERIFY2(ended.out.startsWith("lab:/bytes/10: 10 bytes"_L1), qPrintable(ended.out));
}

void TestPrivateGuard::command_followsNoRedirect()
{
    const Ended ended = versus({ u"fetch"_s, u"--refuse-private"_s, u"lab:/redirect/1"_s });
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains("redirect"_L1), qPrintable(ended.err));
}

void TestPrivateGuard::enginesOwnDefaults_areNotGuarded_data()
{
    QTest::addColumn<QStringList>("choice");
    QTest::newRow("profile") << QStringList { u"--profile"_s, u"as-written"_s };
    QTest::newRow("both") << QStringList { u"--profile"_s, u"both"_s };
    QTest::newRow("one engine") << QStringList { u"--engines"_s, u"qt,qt@as-written"_s };
}

void TestPrivateGuard::enginesOwnDefaults_areNotGuarded()
{
    QFETCH(const QStringList, choice);
    const Ended ended = versus(QStringList { u"compare"_s, u"--refuse-private"_s, u"lab:/bytes/10"_s } + choice);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains("level-field"_L1), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(TestPrivateGuard)
#include "tst_private_guard.moc"

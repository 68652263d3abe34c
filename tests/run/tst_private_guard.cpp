// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/private_guard.h"

#include <QTest>

using namespace app::run;
using namespace Qt::StringLiterals;

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
    void namesToResolve_areThoseThatOnlyALookUpCanTell();
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
                               << u"localhost is this machine, and private addresses are refused."_s;
    QTest::newRow("private address") << QByteArray("http://192.168.1.1/")
                                     << u"192.168.1.1 is in a private network, and private addresses are refused."_s;
    QTest::newRow("one of several is private")
        << QByteArray("http://inside.test/")
        << u"inside.test (10.1.2.3) is in a private network, and private addresses are refused."_s;
    QTest::newRow("private IPv6 address") << QByteArray(
        "http://six.test/") << u"six.test (fd00::1) is in a private network, and private addresses are refused."_s;
    QTest::newRow("cloud metadata")
        << QByteArray("http://metadata.test/")
        << u"metadata.test (169.254.169.254) is a link-local address, and private addresses are refused."_s;
    QTest::newRow("loopback inside IPv6")
        << QByteArray("http://rebound.test/")
        << u"rebound.test (::ffff:127.0.0.1) is this machine, and private addresses are refused."_s;
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

void TestPrivateGuard::namesToResolve_areThoseThatOnlyALookUpCanTell()
{
    QCOMPARE(namesToResolve({ "lab:/bytes/1", "http://b.test/", "http://127.0.0.1/", "http://[2001:db8::7]/",
                 "http://localhost/", "https://a.test/x", "http://b.test:81/y", "http://xn--bcher-kva.test/" }),
        QStringList({ u"b.test"_s, u"a.test"_s, u"xn--bcher-kva.test"_s }));
}

QTEST_GUILESS_MAIN(TestPrivateGuard)
#include "tst_private_guard.moc"

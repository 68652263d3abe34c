// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;

class TestQnamRules final : public QObject
{
    Q_OBJECT

private slots:
    void url_isFetchable_data();
    void url_isFetchable();
    void redirect_leadsTo_data();
    void redirect_leadsTo();
    void secretHeaders_stayWithTheirOrigin_data();
    void secretHeaders_stayWithTheirOrigin();
    void levelField_sendsThePlansHeaders();
    void asWritten_leavesTheRequestToQt();
    void authorities_areAddedToTheSystems();
    void badFileOfAuthorities_isNamed_data();
    void badFileOfAuthorities_isNamed();
};

void TestQnamRules::url_isFetchable_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("fetchable");
    QTest::newRow("http") << QByteArray("http://127.0.0.1:8080/a?b=%20#c") << true;
    QTest::newRow("https") << QByteArray("https://example.com") << true;
    QTest::newRow("ipv6") << QByteArray("http://[::1]/") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no scheme") << QByteArray("example.com") << false;
    QTest::newRow("no host") << QByteArray("http:///x") << false;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("ftp") << QByteArray("ftp://example.com/") << false;
    QTest::newRow("data") << QByteArray("data:,x") << false;
    QTest::newRow("port beyond") << QByteArray("http://example.com:99999/") << false;
    QTest::newRow("user") << QByteArray("http://user@example.com/") << false;
    QTest::newRow("user and password") << QByteArray("http://user:secret@example.com/") << false;
    QTest::newRow("blank") << QByteArray("http://example.com/a b") << false;
    QTest::newRow("line break") << QByteArray("http://example.com/\r\nX: y") << false;
    QTest::newRow("nul") << QByteArray("http://example.com/\0", 20) << false;
    QTest::newRow("backslash") << QByteArray("http://evil.example\\@example.com/") << false;
    QTest::newRow("not ascii") << QByteArray("http://ex\xc3\xa4mple.com/") << false;
}

void TestQnamRules::url_isFetchable()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, fetchable);
    QCOMPARE(fetchableUrl(url).has_value(), fetchable);
}

void TestQnamRules::redirect_leadsTo_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target"); // empty: nowhere
    QTest::newRow("absolute") << QByteArray("https://other.example/x") << u"https://other.example/x"_s;
    QTest::newRow("path") << QByteArray("/x") << u"http://example.com:81/x"_s;
    QTest::newRow("relative") << QByteArray("x") << u"http://example.com:81/a/x"_s;
    QTest::newRow("query") << QByteArray("?q") << u"http://example.com:81/a/b?q"_s;
    QTest::newRow("other host, same scheme") << QByteArray("//other.example/") << u"http://other.example/"_s;
    QTest::newRow("blanks around") << QByteArray(" /x ") << u"http://example.com:81/x"_s;
    QTest::newRow("fragment is dropped") << QByteArray("/x#y") << u"http://example.com:81/x"_s;
    QTest::newRow("credentials are dropped") << QByteArray("http://u:p@other.example/") << u"http://other.example/"_s;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QString();
    QTest::newRow("javascript") << QByteArray("javascript:x") << QString();
    QTest::newRow("no host") << QByteArray("http:///x") << QString();
    QTest::newRow("backslashes") << QByteArray("\\\\elsewhere.example\\") << QString();
    QTest::newRow("no such port") << QByteArray("http://other.example:99999/") << QString();
    QTest::newRow("not valid") << QByteArray("http://[::1") << QString();
}

void TestQnamRules::redirect_leadsTo()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, target);
    const auto url = redirectTarget(QUrl(u"http://example.com:81/a/b"_s), location);
    QCOMPARE(url ? url->toString() : QString(), target);
}

void TestQnamRules::secretHeaders_stayWithTheirOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("sent");
    QTest::newRow("same") << u"http://example.com/x"_s << true;
    QTest::newRow("same, port spelt out") << u"http://example.com:80/x"_s << true;
    QTest::newRow("other host") << u"http://other.example/"_s << false;
    QTest::newRow("host below") << u"http://www.example.com/"_s << false;
    QTest::newRow("other port") << u"http://example.com:81/"_s << false;
    QTest::newRow("other scheme") << u"https://example.com/"_s << false;
}

void TestQnamRules::secretHeaders_stayWithTheirOrigin()
{
    QFETCH(QString, url);
    QFETCH(bool, sent);
    Plan plan;
    plan.headers = { { "authorization", "Basic x" }, { "Cookie", "a=b" }, { "Accept", "*/*" } };
    const QNetworkRequest request = requestFor(templateRequest(plan, {}), QUrl(url), QUrl(u"http://example.com/"_s));
    QCOMPARE(request.url(), QUrl(url));
    QCOMPARE(request.hasRawHeader("Authorization"), sent);
    QCOMPARE(request.hasRawHeader("Cookie"), sent);
    QVERIFY(request.hasRawHeader("Accept"));
}

void TestQnamRules::levelField_sendsThePlansHeaders()
{
    Plan plan;
    plan.headers = { { "Accept", "text/html" }, { "User-Agent", "Test/1" } };
    const QNetworkRequest request = templateRequest(plan, {});
    QCOMPARE(request.rawHeader("Accept"), "text/html");
    QCOMPARE(request.rawHeader("User-Agent"), "Test/1");
    QCOMPARE(request.rawHeader("Accept-Encoding"), "identity");
    QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
        int(QNetworkRequest::ManualRedirectPolicy));
}

void TestQnamRules::asWritten_leavesTheRequestToQt()
{
    Plan plan;
    plan.profile = Profile::AsWritten;
    QCOMPARE(templateRequest(plan, {}), QNetworkRequest());
}

void TestQnamRules::authorities_areAddedToTheSystems()
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    if (system.isEmpty()) {
        QSKIP("This machine has no authorities.");
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(system.first().toPem());
    file.close();
    const Trust trust = loadTrust(file.fileName());
    QVERIFY(!trust.fault);
    QCOMPARE(trust.tls->caCertificates().size(), system.size() + 1);
    QVERIFY(!loadTrust({}).tls);
}

void TestQnamRules::badFileOfAuthorities_isNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no certificate") << QByteArray("hello\n");
    QTest::newRow("broken") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    QTest::newRow("missing") << QByteArray();
}

void TestQnamRules::badFileOfAuthorities_isNamed()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    if (!content.isNull()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
    }
    const Trust trust = loadTrust(file.fileName());
    QVERIFY(trust.fault.has_value());
    QVERIFY(trust.fault->contains(file.fileName()));
}

QTEST_GUILESS_MAIN(TestQnamRules)
#include "tst_qnam_rules.moc"

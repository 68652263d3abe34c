// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/url.h"

#include <QTest>

using namespace app::urls;
using namespace Qt::StringLiterals;

class TestUrl : public QObject
{
    Q_OBJECT

private slots:
    void goodUrl_becomesCanonical_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("plain") << u"https://example.com/a?b=c"_s << QByteArray("https://example.com/a?b=c");
        QTest::newRow("no path") << u"https://example.com"_s << QByteArray("https://example.com/");
        QTest::newRow("capitals") << u"HTTPS://EXAMPLE.com/A"_s << QByteArray("https://example.com/A");
        QTest::newRow("fragment") << u"http://a.example/x#part"_s << QByteArray("http://a.example/x");
        QTest::newRow("port") << u"http://a.example:8080/"_s << QByteArray("http://a.example:8080/");
        QTest::newRow("not ASCII") << u"http://a.example/ä?ö"_s << QByteArray("http://a.example/%C3%A4?%C3%B6");
        QTest::newRow("lone percent sign") << u"http://a.example/100%"_s << QByteArray("http://a.example/100%25");
        QTest::newRow("encoded stays") << u"http://a.example/%20"_s << QByteArray("http://a.example/%20");
        QTest::newRow("dot segments") << u"http://a.example/a/../b/./c"_s << QByteArray("http://a.example/b/c");
        QTest::newRow("IDN") << u"http://bücher.example/"_s << QByteArray("http://xn--bcher-kva.example/");
        QTest::newRow("IPv6") << u"http://[::1]:80/"_s << QByteArray("http://[::1]:80/");
        QTest::newRow("short IPv4") << u"http://127.1/"_s << QByteArray("http://127.0.0.1/");
        QTest::newRow("hexadecimal IPv4") << u"http://0x7f.1/"_s << QByteArray("http://127.0.0.1/");
        QTest::newRow("decimal IPv4") << u"http://2130706433/"_s << QByteArray("http://127.0.0.1/");
        QTest::newRow("blanks around") << u"  http://a.example/ "_s << QByteArray("http://a.example/");
        QTest::newRow("lab") << u"lab:/delay/20/bytes/10"_s << QByteArray("lab:/delay/20/bytes/10");
        QTest::newRow("lab with TLS") << u"lab+tls:/bytes/10"_s << QByteArray("lab+tls:/bytes/10");
    }

    void goodUrl_becomesCanonical()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, url);
        const Checked checked = checkUrl(text);
        QVERIFY2(bool(checked), checked ? "" : qPrintable(checked.error()));
        QCOMPARE(*checked, url);
        QCOMPARE(*checkUrl(QString::fromUtf8(url)), url); // canonical stays canonical
    }

    void badUrl_isRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << u""_s << u"empty"_s;
        QTest::newRow("word") << u"hello"_s << u"not a URL"_s;
        QTest::newRow("no scheme") << u"example.com/x"_s << u"write https://example.com/x"_s;
        QTest::newRow("no scheme, port") << u"example.com:8080"_s << u"write https://example.com:8080"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"only http and https"_s;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << u"only http and https"_s;
        QTest::newRow("data") << u"data:text/html,x"_s << u"only http and https"_s;
        QTest::newRow("ftp") << u"ftp://a.example/"_s << u"only http and https"_s;
        QTest::newRow("no host") << u"http:///x"_s << u"no host"_s;
        QTest::newRow("no slashes") << u"http:x"_s << u"://"_s;
        QTest::newRow("credentials") << u"http://u:p@a.example/"_s << u"user name or password"_s;
        QTest::newRow("empty credentials") << u"http://@a.example/"_s << u"user name or password"_s;
        QTest::newRow("backslash") << u"http://evil.com\\@good.com/"_s << u"backslash"_s;
        QTest::newRow("blank") << u"http://a.example/a b"_s << u"blank"_s;
        QTest::newRow("CR and LF") << u"http://a.example/\r\nX: y"_s << u"control character"_s;
        QTest::newRow("NUL") << u"http://a.example/"_s + QChar::Null + u'x' << u"control character"_s;
        QTest::newRow("port too high") << u"http://a.example:99999/"_s << u"not a valid URL"_s;
        QTest::newRow("port 0") << u"http://a.example:0/"_s << u"port is 0"_s;
        QTest::newRow("IPv4 out of range") << u"http://256.0.0.1/"_s << u"no IPv4"_s;
        QTest::newRow("ends in a number") << u"http://foo.0x4/"_s << u"no IPv4"_s;
        QTest::newRow("lab with a query") << u"lab:/a?b"_s << u"lab address"_s;
        QTest::newRow("lab with a host") << u"lab://host/"_s << u""_s; // a path of its own: harmless
    }

    void badUrl_isRefusedWithItsReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const Checked checked = checkUrl(text);
        if (reason.isEmpty()) {
            QVERIFY(bool(checked));
            return;
        }
        QVERIFY2(!checked, checked ? (*checked).constData() : "");
        QVERIFY2(checked.error().contains(reason), qPrintable(checked.error()));
        QVERIFY(!checked.error().contains("u:p"_L1));
    }

    void fullWidthDigits_areTheHostThatTheyMean()
    {
        QCOMPARE(hostKind(*checkUrl(u"http://１２７.０.０.１/"_s)), HostKind::Loopback);
    }

    void labAddress_getsItsRealPlace()
    {
        QCOMPARE(resolveLab("lab:/x", "http://127.0.0.1:1", "https://127.0.0.1:2"), QByteArray("http://127.0.0.1:1/x"));
        QCOMPARE(
            resolveLab("lab+tls:/x", "http://127.0.0.1:1", "https://127.0.0.1:2"), QByteArray("https://127.0.0.1:2/x"));
        QCOMPARE(resolveLab("http://a/", "http://127.0.0.1:1", ""), QByteArray("http://a/"));
    }

    void credentials_areTakenOutOfText()
    {
        QCOMPARE(withoutCredentials(u"Error transferring https://u:p@a.example/x?y=@: no"_s),
            u"Error transferring https://a.example/x?y=@: no"_s);
        QCOMPARE(withoutCredentials(u"mail me@a.example, see http://a.example/@me"_s),
            u"mail me@a.example, see http://a.example/@me"_s);
    }

    void host_isPlacedByItsAddress_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<HostKind>("kind");
        QTest::newRow("name") << QByteArray("http://example.com/") << HostKind::Public;
        QTest::newRow("localhost") << QByteArray("http://localhost/") << HostKind::Loopback;
        QTest::newRow("127.9") << QByteArray("http://127.9.9.9/") << HostKind::Loopback;
        QTest::newRow("0.0.0.0") << QByteArray("http://0.0.0.0/") << HostKind::Loopback;
        QTest::newRow("10") << QByteArray("http://10.1.2.3/") << HostKind::Private;
        QTest::newRow("172.15") << QByteArray("http://172.15.0.1/") << HostKind::Public;
        QTest::newRow("172.31") << QByteArray("http://172.31.0.1/") << HostKind::Private;
        QTest::newRow("192.168") << QByteArray("http://192.168.0.1/") << HostKind::Private;
        QTest::newRow("metadata") << QByteArray("http://169.254.169.254/") << HostKind::LinkLocal;
        QTest::newRow("::1") << QByteArray("http://[::1]/") << HostKind::Loopback;
        QTest::newRow("mapped") << QByteArray("http://[::ffff:127.0.0.1]/") << HostKind::Loopback;
        QTest::newRow("fe80") << QByteArray("http://[fe80::1]/") << HostKind::LinkLocal;
        QTest::newRow("fd00") << QByteArray("http://[fd00::1]/") << HostKind::Private;
        QTest::newRow("public IPv6") << QByteArray("http://[2001:db8::1]/") << HostKind::Public;
        QTest::newRow("lab") << QByteArray("lab:/x") << HostKind::Loopback;
    }

    void host_isPlacedByItsAddress()
    {
        QFETCH(QByteArray, url);
        QTEST(hostKind(url), "kind");
    }
};

QTEST_APPLESS_MAIN(TestUrl)
#include "tst_url.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/plain_url.h"
#include "app/urls/url.h"

#include <QTest>
#include <QUrl>

#include <random>

using namespace app::urls;
using namespace Qt::StringLiterals;

class TestUrl final : public QObject
{
    Q_OBJECT

private slots:
    // URLs that are seen at a glance to be canonical take a shorter way; QUrl must agree with each of them.
    void plainUrl_isWhatQUrlMakesOfIt()
    {
        std::mt19937 random(1);
        const QStringList pieces { u"http://"_s, u"https://"_s, u"a"_s, u"Z"_s, u"example"_s, u".com"_s, u"1"_s, u"-"_s,
            u"--"_s, u"."_s, u".."_s, u"/"_s, u"/."_s, u"?"_s, u"&b="_s, u":"_s, u"@"_s, u"~"_s, u"_"_s, u"%41"_s,
            u"'"_s, u"#x"_s, u"+"_s, u"xn--"_s, u"é"_s, u"*"_s, u"(,;!$)"_s, u"["_s, u"\\"_s, u" "_s };
        int plain = 0;
        for (int i = 0; i < 200'000; ++i) {
            QString text = pieces[int(random() % 2)] + u"h.example/"_s.mid(qsizetype(random() % 3) * 2);
            for (auto left = random() % 8; left > 0; --left) {
                text += pieces[int(random() % pieces.size())];
            }
            if (isPlainUrl(text)) {
                ++plain;
                const QUrl url(text, QUrl::TolerantMode);
                QVERIFY2(url.isValid() && url.userInfo().isEmpty() && url.port() < 0, qPrintable(text));
                QCOMPARE(url.toEncoded(QUrl::RemoveFragment | QUrl::NormalizePathSegments), text.toLatin1());
            }
        }
        QVERIFY(plain > 1000);
    }

    void url_isMadeCanonical_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char* name, const char16_t* text, const char* canonical) {
            QTest::newRow(name) << QString::fromUtf16(text) << QByteArray(canonical);
        };
        row("as it is", u"https://example.com/a?b=c", "https://example.com/a?b=c");
        row("blanks around", u" \thttps://example.com/ \r\n", "https://example.com/");
        row("empty path", u"https://example.com", "https://example.com/");
        row("empty path and a query", u"https://example.com?x", "https://example.com/?x");
        row("case", u"HTTP://EXAMPLE.com/Ab", "http://example.com/Ab");
        row("fragment", u"http://example.com/#top", "http://example.com/");
        row("default port", u"http://example.com:80/", "http://example.com/");
        row("default port of https", u"https://example.com:443/", "https://example.com/");
        row("other port", u"https://example.com:80/", "https://example.com:80/");
        row("empty port", u"http://example.com:/", "http://example.com/");
        row("highest port", u"http://example.com:65535/", "http://example.com:65535/");
        row("dots", u"http://example.com/a/../b/./c//d", "http://example.com/b/c//d");
        row("dots at the end", u"http://example.com/a/b/..", "http://example.com/a/");
        row("dots at the root", u"http://example.com/../a/.", "http://example.com/a/");
        row("two slashes", u"http://example.com//", "http://example.com//");
        row("three slashes and dots", u"http://example.com///a//../b", "http://example.com///a/b");
        row("encoded dots", u"http://example.com/a/%2e%2e/b", "http://example.com/b");
        row("letters beyond ASCII", u"http://example.com/é?ü", "http://example.com/%C3%A9?%C3%BC");
        row("bare percent", u"http://example.com/100%", "http://example.com/100%25");
        row("quotes in the query", u"http://example.com/it's?a='b'", "http://example.com/it's?a=%27b%27");
        row("URL in the query", u"http://example.com/?u=http://other/@x", "http://example.com/?u=http://other/@x");
        row("at sign in the path", u"http://example.com/@user", "http://example.com/@user");
        row("IDN look-alike is shown as what it is", u"https://аррӏе.com/", "https://xn--80ak6aa92e.com/");
        row("IDN", u"http://faß.de/", "http://xn--fa-hia.de/");
        row("hexadecimal IPv4", u"http://0x7f.1/", "http://127.0.0.1/");
        row("IPv4 as one number", u"http://2130706433/", "http://127.0.0.1/");
        row("octal IPv4", u"http://0177.0.0.1/", "http://127.0.0.1/");
        row("full-width digits", u"http://１２７.0.0.1/", "http://127.0.0.1/");
        row("IPv6", u"http://[::1]:8080/", "http://[::1]:8080/");
        row("underscore", u"http://a_b.example/", "http://a_b.example/");
        row("host that is called as a scheme", u"http://http/x//y", "http://http/x//y");
        row("single label", u"http://router/", "http://router/");
        row("lab", u"lab:/delay/20", "lab:/delay/20");
        row("lab with TLS", u"lab+tls:/bytes/10", "lab+tls:/bytes/10");
        row("lab with a query", u"lab:/delay/20?n=1", "lab:/delay/20?n=1");
    }
    void url_isMadeCanonical()
    {
        QFETCH(QString, text);
        const Checked checked = checkUrl(text);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error()));
        QTEST(*checked, "canonical");
        const Checked again = checkUrl(QString::fromLatin1(*checked));
        QVERIFY(again);
        QCOMPARE(*again, *checked);
    }

    void badUrl_isRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<UrlProblem>("problem");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QString& text, UrlProblem problem, const char* said) {
            QTest::newRow(name) << text << problem << QString::fromUtf8(said);
        };
        row("empty", u""_s, UrlProblem::Empty, "empty");
        row("blanks", u"  \t"_s, UrlProblem::Empty, "empty");
        row("no scheme", u"example.com"_s, UrlProblem::NoScheme, "write https://example.com.");
        row("no scheme, port and path", u"localhost:8080/x"_s, UrlProblem::NoScheme, "write https://localhost:8080/x.");
        row("a word", u"hello"_s, UrlProblem::NoScheme, "https:// or http://");
        row("javascript", u"javascript:alert(1)"_s, UrlProblem::OtherScheme, "javascript");
        row("data", u"data:text/html,x"_s, UrlProblem::OtherScheme, "data");
        row("file", u"file:///etc/passwd"_s, UrlProblem::OtherScheme, "file");
        row("ftp", u"ftp://example.com/"_s, UrlProblem::OtherScheme, "ftp");
        row("nested", u"view-source:http://example.com/"_s, UrlProblem::OtherScheme, "view-source");
        row("one slash", u"http:/example.com/"_s, UrlProblem::NoHost, "//");
        row("no slash", u"http:example.com"_s, UrlProblem::NoHost, "//");
        row("no host", u"http:///x"_s, UrlProblem::NoHost, "host");
        row("no host but a port", u"http://:80/"_s, UrlProblem::NoHost, "host");
        row("user", u"http://user@example.com/"_s, UrlProblem::Credentials, "remove");
        row("user and password", u"http://user:secret@example.com/"_s, UrlProblem::Credentials, "remove");
        row("empty user", u"http://@example.com/"_s, UrlProblem::Credentials, "remove");
        row("backslash", u"http://evil.com\\@good.com/"_s, UrlProblem::Backslash, "write / instead");
        row("backslashes for slashes", u"http:\\\\example.com"_s, UrlProblem::Backslash, "write / instead");
        row("inner blank", u"http://example.com/a b"_s, UrlProblem::Blank, "%20");
        row("inner no-break space", u"http://example.com/a\u00a0b"_s, UrlProblem::Blank, "%20");
        row("header injection", u"http://example.com/\r\nX: y"_s, UrlProblem::ControlCharacter, "control");
        row("NUL", u"http://example.com/"_s + QChar(QChar::Null) + u"x", UrlProblem::ControlCharacter, "control");
        row("port too high", u"http://example.com:99999/"_s, UrlProblem::BadPort, "65535");
        row("port 0", u"http://example.com:0/"_s, UrlProblem::BadPort, "65535");
        row("port with a sign", u"http://example.com:+80/"_s, UrlProblem::BadPort, "65535");
        row("port of letters", u"http://example.com:http/"_s, UrlProblem::BadPort, "65535");
        row("number that is no IPv4", u"http://256.0.0.1/"_s, UrlProblem::BadHost, "IPv4");
        row("name that ends in a number", u"http://foo.0x4/"_s, UrlProblem::BadHost, "IPv4");
        row("five numbers", u"http://1.2.3.4.5/"_s, UrlProblem::BadHost, "IPv4");
        row("empty label", u"http://a..b/"_s, UrlProblem::BadHost, "host");
        row("encoded slash in the host", u"http://a%2fb/"_s, UrlProblem::BadHost, "host");
        row("full-width slash in the host", u"http://a\uff0fb/"_s, UrlProblem::BadHost, "host");
        row("IPv6 with a zone", u"http://[fe80::1%25eth0]/"_s, UrlProblem::BadHost, "host");
        row("IP of the future", u"http://[v1.x]/"_s, UrlProblem::BadHost, "host");
        row("scheme twice", u"http://http://example.com/"_s, UrlProblem::BadHost, "twice");
        row("scheme twice, in capitals", u"https://HTTPS://example.com/"_s, UrlProblem::BadHost, "twice");
        row("scheme twice, password", u"http://http://u:p@h/"_s, UrlProblem::BadHost, "twice");
        row("scheme twice, a colon missing", u"https://http//example.com/"_s, UrlProblem::BadHost, "twice");
        row("scheme twice, the other", u"http://ftp://example.com/"_s, UrlProblem::BadHost, "twice");
        row("too long", u"http://example.com/"_s + QString(MaxUrlLength, u'a'), UrlProblem::TooLong, "longer");
        row("lab with a host", u"lab:delay/20"_s, UrlProblem::BadLabAddress, "lab:/");
        row("lab with a percent sign", u"lab:/%2e"_s, UrlProblem::BadLabAddress, "lab:/");
    }
    void badUrl_isRefusedWithAReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const Checked checked = checkUrl(text);
        QVERIFY2(!checked, checked ? (*checked).constData() : "");
        QTEST(checked.problem(), "problem");
        QVERIFY2(checked.error().contains(said), qPrintable(checked.error()));
    }

    void refusal_neverRepeatsAPassword()
    {
        for (const QString& text : { u"http://user:secret@example.com:99999/"_s, u"user:secret@example.com"_s,
                 u"ftp://user:secret@example.com/"_s, u"http://http://user:secret@example.com/"_s }) {
            const Checked checked = checkUrl(text);
            QVERIFY(!checked);
            QVERIFY2(!checked.error().contains("secret"_L1), qPrintable(checked.error()));
        }
    }

    void labAddress_isResolved()
    {
        const QByteArray plain = "http://127.0.0.1:40001";
        const QByteArray tls = "https://127.0.0.1:40002";
        QCOMPARE(resolveLab("lab:/delay/20", plain, tls), QByteArray("http://127.0.0.1:40001/delay/20"));
        QCOMPARE(resolveLab("lab+tls:/bytes/10", plain, tls), QByteArray("https://127.0.0.1:40002/bytes/10"));
        QCOMPARE(resolveLab("http://labs.example/", plain, tls), QByteArray("http://labs.example/"));
    }
};

QTEST_APPLESS_MAIN(TestUrl)
#include "tst_url.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/credentials.h"

#include <QTest>

using namespace app::text;
using namespace Qt::StringLiterals;

class TestCredentials final : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
    }

private slots:
    void credentials_areTakenOutOfAMessage_data()
    {
        columns();
        const auto row
            = [](const char* name, const QString& text, const QString& clean) { QTest::newRow(name) << text << clean; };
        row("none", u"http://example.com/"_s, u"http://example.com/"_s);
        row("user", u"http://user@example.com/"_s, u"http://example.com/"_s);
        row("password", u"Error at http://u:p@h/x and https://v:q@i/"_s, u"Error at http://h/x and https://i/"_s);
        row("at sign in the password", u"http://u:p@q@h/"_s, u"http://h/"_s);
        row("slash in the password", u"http://u:p/q@h/"_s, u"http://h/"_s);
        row("backslash in the password", u"http://u:p\\q@h/"_s, u"http://h/"_s);
        row("hash in the password", u"see http://u:p#q@h/ now"_s, u"see http://h/ now"_s);
        row("question mark in the password", u"http://u:p?q@h/"_s, u"http://h/"_s);
        row("port and more in the password", u"http://u:80p@h/"_s, u"http://h/"_s);
        row("full-width at sign", u"http://u:p＠h/"_s, u"http://h/"_s);
        row("full-width colon", u"http://u：p@h/"_s, u"http://h/"_s);
        row("other scheme", u"ftp://u:p@h/"_s, u"ftp://h/"_s);
        row("one slash", u"http:/u:p@h/"_s, u"http:/h/"_s);
        row("no slash", u"http:u:p@h/"_s, u"http:h/"_s);
        row("backslashes", u"http:\\\\u:p@h/"_s, u"http:\\\\h/"_s);
        row("encoded backslashes", u"http:%5C%5Cu:p@h/"_s, u"http:%5C%5Ch/"_s);
        row("no scheme", u"u:p@h"_s, u"h"_s);
        row("no scheme, hash in the password", u"at u:p#q@h"_s, u"at h"_s);
        row("no scheme but slashes", u"to \"//u:p@h/\""_s, u"to \"//h/\""_s);
        row("no at sign is left", u"bad \"http://u:p\": bad port \":p\""_s, u"bad \"http://u:…"_s);
        row("at sign in the path", u"http://h/@user"_s, u"http://h/@user"_s);
        row("port, at sign in the path", u"http://h:8080/@user"_s, u"http://h:8080/@user"_s);
        row("ports in a sentence", u"\"http://h:80\": http://[::1]:81, (//h:82)."_s,
            u"\"http://h:80\": http://[::1]:81, (//h:82)."_s);
        row("mail", u"mailto:bob@example.com"_s, u"mailto:bob@example.com"_s);
        row("mail with a password", u"mailto:u:p@example.com"_s, u"example.com"_s);
        row("hostile backslash stays to be seen", u"http://evil.com\\@good.com/"_s, u"http://evil.com\\@good.com/"_s);
        row("address of a socket", u"dial tcp 127.0.0.1:80: connection refused"_s,
            u"dial tcp 127.0.0.1:80: connection refused"_s);
    }
    void credentials_areTakenOutOfAMessage()
    {
        QFETCH(QString, text);
        const QString clean = withoutCredentials(text);
        QTEST(clean, "clean");
        QCOMPARE(withoutCredentials(clean), clean);
    }

    void refusedText_keepsSchemeAndHost_data()
    {
        columns();
        const auto row
            = [](const char* name, const QString& text, const QString& clean) { QTest::newRow(name) << text << clean; };
        row("none", u"ftp://x/?u=http://a/"_s, u"ftp://x/?u=http://a/"_s);
        row("at sign in the path", u"http://h/a b/@user"_s, u"http://h/a b/@user"_s);
        row("hostile backslash stays to be seen", u"http://evil.com\\@good.com/"_s, u"http://evil.com\\@good.com/"_s);
        row("script", u"javascript:open('http://a/')"_s, u"javascript:open('http://a/')"_s);
        row("port too high", u"http://h:99999/"_s, u"http://h:99999/"_s);
        row("address of IPv6", u"http://[fe80::1%25eth0]/"_s, u"http://[fe80::1%25eth0]/"_s);
        row("mail", u"mailto:bob@example.com"_s, u"mailto:bob@example.com"_s);
        row("mail alone", u"bob@example.com"_s, u"bob@example.com"_s);
        row("user", u"http://token@h/"_s, u"http://h/"_s);
        row("nested", u"view-source:http://u:PW@h/"_s, u"view-source:h/"_s);
        row("two schemes", u"http://http://u:PW@h/"_s, u"http://h/"_s);
        row("two URLs", u"http://u:PW@h/ http://v:PW@i/"_s, u"http://i/"_s);
        row("no host", u"http://u:PW@"_s, u"http://"_s);
        row("cut before the at sign", u"http://u:PW"_s, u"http://u:…"_s);
        row("cut, one slash", u"http:/u:PW"_s, u"http:/u:…"_s);
        row("cut, no colon", u"http//u:PW"_s, u"http//u:…"_s);
        row("cut, with a slash", u"http://u:PW/PW"_s, u"http://u:…"_s);
        row("cut, behind an address", u"http://[::1]:PW"_s, u"http://[::1]:…"_s);
    }
    void refusedText_keepsSchemeAndHost()
    {
        QFETCH(QString, text);
        const QString clean = withoutCredentialsOfRefused(text);
        QTEST(clean, "clean");
        QCOMPARE(withoutCredentialsOfRefused(clean), clean);
    }

    void refusedText_neverShowsAPassword_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts { u"http://u:PW#x@h/"_s, u"http://u:PW?x@h/"_s, u"http://u:PW x@h/"_s,
            u"http://u:x PW@h/"_s, u"http://u: PW @h/"_s, u"http:/u:PW@h/"_s, u"http:u:PW@h/"_s, u"http:\\\\u:PW@h/"_s,
            u"http:///u:PW@h/"_s, u"//u:PW@h/"_s, u"/u:PW@h/"_s, u"://u:PW@h/"_s, u"\\\\u:PW@h\\x"_s,
            u"http//u:PW@h/"_s, u"http;//u:PW@h/"_s, u"htp://u:PW@h/"_s, u"http://u:PW\tx@h/"_s, u"http://u:\nPW@h/"_s,
            u"http://u:PW＠h/"_s, u"http://u：PW@h/"_s, u"u:PW@h"_s, u"u:PW#x@h"_s, u"u:PW/x@h"_s, u"u:PW x@h"_s,
            u"mailto:u:PW@h/"_s, u"ftp:u:PW@h"_s, u"jdbc:mysql://u:PW@h/db"_s, u"git+ssh://u:PW@h/x"_s,
            u"data:text/html,http://u:PW@h/"_s, u"1http://u:PW@h/"_s, u"_http://u:PW@h/"_s, u"h\tttp://u:PW@h/"_s,
            u"http:\t//u:PW@h/"_s, u"\ufeffhttp://u:PW@h/"_s, u"http\u200b://u:PW@h/"_s, u"\"http://u:PW@h/\""_s,
            u"[x](http://u:PW@h/)"_s, u"http://u:80PW@h/"_s, u"http://u:123456PW@h/"_s, u"http://a:b@c:PW@h/"_s,
            u"http://u:PW@x@h:x/"_s, u"http://[::1]:PW@h/"_s, u"http://u:PW@[::1/"_s, u"http://u:'PW'@h/"_s,
            u"http://u:<PW>@h/"_s, u"redis://:PW@h:1/0"_s, u"smb://dom;u:PW@h/"_s, u"imap://u;AUTH=*:PW@h/"_s,
            u"lab:/u:PW@h/"_s };
        for (const QString& text : texts) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void refusedText_neverShowsAPassword()
    {
        QFETCH(QString, text);
        const QString clean = withoutCredentialsOfRefused(text);
        QVERIFY2(!clean.contains("PW"_L1), qPrintable(clean));
        QVERIFY2(clean.contains(u'h') || clean.contains("[::1"_L1), qPrintable(clean));
    }

    void finalUrl_losesWhatStandsBeforeItsHost_data()
    {
        columns();
        const auto row
            = [](const char* name, const QString& text, const QString& clean) { QTest::newRow(name) << text << clean; };
        row("none", u"http://h/@user"_s, u"http://h/@user"_s);
        row("port, at sign in the path", u"https://h:8080/@user?a@b"_s, u"https://h:8080/@user?a@b"_s);
        row("URL in the query", u"http://h/?u=http://u:p@i/"_s, u"http://h/?u=http://u:p@i/"_s);
        row("address of IPv6", u"http://[::1]:80/a:b@c"_s, u"http://[::1]:80/a:b@c"_s);
        row("password", u"http://u:PW@h/"_s, u"http://h/"_s);
        row("user", u"http://PW@h/"_s, u"http://h/"_s);
        row("slash in the password", u"http://u:PW/@h/"_s, u"http://h/"_s);
        row("hash in the password", u"http://u:PW#x@h/"_s, u"http://h/"_s);
        row("encoded backslashes", u"http:%5C%5Cu:PW@h/"_s, u"http:%5C%5Ch/"_s);
        row("no slashes", u"http:u:PW@h/"_s, u"http:h/"_s);
        row("no scheme", u"//u:PW@h/"_s, u"//h/"_s);
    }
    void finalUrl_losesWhatStandsBeforeItsHost()
    {
        QFETCH(QString, text);
        QTEST(withoutUserInfo(text), "clean");
    }

    void hugeText_isNoTrouble()
    {
        QCOMPARE(withoutCredentials(u"a:/"_s.repeated(100'000) + u'@').size(), 4096);
        QVERIFY(!withoutCredentialsOfRefused(u"http://u:"_s + u"PW"_s.repeated(100'000)).contains("PW"_L1));
        const QString url = u"http://h/?"_s + u"a:/"_s.repeated(100'000) + u'@';
        QCOMPARE(withoutUserInfo(url), url);
    }
};

QTEST_APPLESS_MAIN(TestCredentials)
#include "tst_credentials.moc"

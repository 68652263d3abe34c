// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/links.h"

#include <QTest>

using app::article::directive;
using app::article::outsideLink;

class TestLinks final : public QObject
{
    Q_OBJECT

private slots:
    void addressesForPeople_areLinks_data();
    void addressesForPeople_areLinks();
    void anythingElse_isNoLink_data();
    void anythingElse_isNoLink();
    void directives_areWordsAfterTheirScheme_data();
    void directives_areWordsAfterTheirScheme();
};

void TestLinks::addressesForPeople_areLinks_data()
{
    QTest::addColumn<QString>("href");
    QTest::newRow("https") << u"https://doc.rust-lang.org/book/"_qs;
    QTest::newRow("http") << u"http://example.com/a?b=c&d=%20#e"_qs;
    QTest::newRow("upper case") << u"HTTPS://EXAMPLE.COM"_qs;
    QTest::newRow("port") << u"http://127.0.0.1:8080/"_qs;
    QTest::newRow("mail") << u"mailto:someone@example.com?subject=Versus"_qs;
    QTest::newRow("international") << u"https://b\u00fccher.example/"_qs;
    QTest::newRow("longest") << QString(u"https://example.com/"_qs + QString(1980, u'a'));
}

void TestLinks::addressesForPeople_areLinks()
{
    QFETCH(QString, href);
    QVERIFY(outsideLink(href));
}

void TestLinks::anythingElse_isNoLink_data()
{
    QTest::addColumn<QString>("href");
    QTest::newRow("nothing") << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_qs;
    QTest::newRow("script in capitals") << u"JaVaScRiPt:alert(1)"_qs;
    QTest::newRow("script behind white space") << u" javascript:alert(1)"_qs;
    QTest::newRow("script with a tab in it") << u"java\tscript:alert(1)"_qs;
    QTest::newRow("script behind a control") << u"\u0001javascript:alert(1)"_qs;
    QTest::newRow("vbscript") << u"vbscript:x"_qs;
    QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_qs;
    QTest::newRow("file") << u"file:///etc/passwd"_qs;
    QTest::newRow("file without slashes") << u"file:/etc/passwd"_qs;
    QTest::newRow("resource") << u"qrc:/versus/article/rust-vs-go.md"_qs;
    QTest::newRow("own scheme") << u"versus:run/go"_qs;
    QTest::newRow("custom scheme") << u"ssh://host/"_qs;
    QTest::newRow("ftp") << u"ftp://example.com/"_qs;
    QTest::newRow("path") << u"/etc/passwd"_qs;
    QTest::newRow("relative") << u"../other.md"_qs;
    QTest::newRow("without scheme") << u"//evil.example/x"_qs;
    QTest::newRow("UNC") << u"\\\\evil\\share"_qs;
    QTest::newRow("no host") << u"http:///x"_qs;
    QTest::newRow("scheme only") << u"https:"_qs;
    QTest::newRow("user name that looks like a host") << u"https://bank.example@evil.example/"_qs;
    QTest::newRow("password") << u"https://a:b@example.com/"_qs;
    QTest::newRow("backslash that browsers take for a slash") << u"http://evil.example\\@good.example/"_qs;
    QTest::newRow("space") << u"http://exa mple.com/"_qs;
    QTest::newRow("newline") << u"http://example.com/\n"_qs;
    QTest::newRow("right-to-left override") << u"https://example.com/\u202egnp.exe"_qs;
    QTest::newRow("zero-width space") << u"https://exam\u200bple.com/"_qs;
    QTest::newRow("too long") << QString(u"https://example.com/"_qs + QString(1981, u'a'));
    QTest::newRow("bad port") << u"http://example.com:99999/"_qs;
    QTest::newRow("mail to nobody") << u"mailto:"_qs;
}

void TestLinks::anythingElse_isNoLink()
{
    QFETCH(QString, href);
    QVERIFY(!outsideLink(href));
}

void TestLinks::directives_areWordsAfterTheirScheme_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("id");
    QTest::newRow("claim") << u"claim:goroutine-2kb"_qs << u"goroutine-2kb"_qs;
    QTest::newRow("no id") << u"claim:"_qs << QString();
    QTest::newRow("other scheme") << u"listing:go"_qs << QString();
    QTest::newRow("longer scheme") << u"claims:go"_qs << QString();
    QTest::newRow("path") << u"claim:../x"_qs << QString();
    QTest::newRow("capitals") << u"claim:ABC"_qs << QString();
    QTest::newRow("markup") << u"claim:\"><b>"_qs << QString();
}

void TestLinks::directives_areWordsAfterTheirScheme()
{
    QFETCH(QString, href);
    QFETCH(QString, id);
    QCOMPARE(directive(href, QLatin1String("claim")), id);
}

QTEST_APPLESS_MAIN(TestLinks)
#include "tst_article_links.moc"

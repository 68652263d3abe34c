// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/sanitizer.h"
#include "tests/article/outline.h"

#include <QElapsedTimer>
#include <QTest>

using namespace app::article;
using tests::article::outline;

class TestSanitizer final : public QObject
{
    Q_OBJECT

    void compare();

private slots:
    void whatReadersNeed_isKept_data();
    void whatReadersNeed_isKept();
    void whatCouldDoHarm_isDropped_data();
    void whatCouldDoHarm_isDropped();
    void brokenNesting_isMended_data();
    void brokenNesting_isMended();
    void whatIsNoMarkup_staysAsText_data();
    void whatIsNoMarkup_staysAsText();
    void boundaries_stopWhatIsLeftOpen_data();
    void boundaries_stopWhatIsLeftOpen();
    void limits_areKept_data();
    void limits_areKept();
    void effort_growsWithLengthOnly_data();
    void effort_growsWithLengthOnly();
};

namespace {

void addColumns()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
}

void row(const char* name, const QString& html, const QString& expected)
{
    QTest::newRow(name) << html << expected;
}

} // namespace

void TestSanitizer::compare()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    const auto result = sanitize(html, Limits {});
    QVERIFY(std::holds_alternative<Node>(result));
    QCOMPARE(outline(std::get<Node>(result)), expected);
}

void TestSanitizer::whatReadersNeed_isKept_data()
{
    addColumns();
    row("paragraph", u"<p>a <em>b</em> <strong>c</strong></p>"_qs, u"p(\"a \" em(\"b\") \" \" strong(\"c\"))"_qs);
    row("upper case", u"<P>a<BR>b</P>"_qs, u"p(\"a\" br \"b\")"_qs);
    row("headings", u"<h1>a</h1><h6>b</h6>"_qs, u"h1(\"a\") h6(\"b\")"_qs);
    row("link", u"<a href='https://x.example/?a=1&amp;b=2' title=x onclick=y()>z</a>"_qs,
        u"a[https://x.example/?a=1&b=2](\"z\")"_qs);
    row("image", u"<img src=a.png alt=\"A &amp; B\" onerror=x width=1>"_qs, u"img[a.png](\"A & B\")"_qs);
    row("list", u"<ul><li>a</li><li>b</li></ul>"_qs, u"ul(li(\"a\") li(\"b\"))"_qs);
    row("table", u"<table><thead><tr><th align=right>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"_qs,
        u"table(tr(th[right](\"a\")) tr(td(\"b\")))"_qs);
    row("code", u"<pre><code class=\"language-Go x\">a\n b</code></pre>"_qs, u"pre(code[go](\"a\n b\"))"_qs);
    row("keys", u"<kbd>Ctrl</kbd><sub>1</sub><sup>2</sup>"_qs, u"kbd(\"Ctrl\") sub(\"1\") sup(\"2\")"_qs);
    row("details", u"<details><summary>a</summary>b</details>"_qs, u"div(div(\"a\") \"b\")"_qs);
    row("unknown HTML elements lose their tags", u"<font color=red>a</font><blink>b</blink>"_qs, u"\"ab\""_qs);
    row("form", u"<form action=x><input type=text value=v><button>b</button></form>"_qs, u"div(\"b\")"_qs);
    row("self-closing", u"a<br/>b<hr />"_qs, u"\"a\" br \"b\" hr"_qs);
    row("bare attribute with a slash", u"<a href=https://x.example/y/>z</a>"_qs, u"a[https://x.example/y/](\"z\")"_qs);
    row("first of two attributes", u"<a href=\"https://a.example\" href=\"javascript:x\">z</a>"_qs,
        u"a[https://a.example](\"z\")"_qs);
}

void TestSanitizer::whatReadersNeed_isKept()
{
    compare();
}

void TestSanitizer::whatCouldDoHarm_isDropped_data()
{
    addColumns();
    row("script", u"a<script>alert(1)</script>b"_qs, u"\"ab\""_qs);
    row("script in capitals", u"a<SCRIPT SRC=x>alert(1)</ScRiPt >b"_qs, u"\"ab\""_qs);
    row("script with a slash", u"a<script/x>alert(1)</script/y>b"_qs, u"\"ab\""_qs);
    row("script with a line break", u"a<script\n>alert(1)</script\n>b"_qs, u"\"ab\""_qs);
    row("script that contains tags", u"<script>document.write('<p>x</p>')</script>"_qs, QString());
    row("script that contains its start", u"<script><script>x</script>y"_qs, u"\"y\""_qs);
    row("script that contains what looks like its end", u"<script>'</scripty>'</script>b"_qs, u"\"b\""_qs);
    row("style", u"<style>p{background:url(file:///etc/passwd)}</style>a"_qs, u"\"a\""_qs);
    row("style attribute", u"<p style=\"background:url(file:///x)\" class=x id=y>a</p>"_qs, u"p(\"a\")"_qs);
    row("event attributes", u"<p onclick=x onmouseover='y' ONLOAD=\"z\">a</p>"_qs, u"p(\"a\")"_qs);
    row("frame", u"<iframe src=\"file:///etc/passwd\">x</iframe>a"_qs, u"\"a\""_qs);
    row("frame set", u"<frameset><frame src=x></frameset>a"_qs, u"\"a\""_qs);
    row("object", u"<object data=x><param name=y>z</object>a"_qs, u"\"a\""_qs);
    row("embed", u"<embed src=x>a"_qs, u"\"a\""_qs);
    row("svg", u"<svg onload=x><script>y</script><image href=file:///z></svg>a"_qs, u"\"a\""_qs);
    row("math", u"<math><mtext><script>x</script></mtext></math>a"_qs, u"\"a\""_qs);
    row("template", u"<template><script>x</script></template>a"_qs, u"\"a\""_qs);
    row("noscript", u"<noscript><p title=\"</noscript><img src=x onerror=y>\">"_qs, u"img[x] \"\">\""_qs);
    row("head", u"<head><title>t</title><base href=file:///></head>a"_qs, u"\"a\""_qs);
    row("base, link and meta", u"<base href=file:///><link rel=stylesheet href=x><meta http-equiv=refresh>a"_qs,
        u"\"a\""_qs);
    row("text area", u"<textarea><img src=x></textarea>a"_qs, u"\"a\""_qs);
    row("comment", u"a<!-- <b>x</b> -->b"_qs, u"\"ab\""_qs);
    row("short comments", u"a<!-->b<!--->c"_qs, u"\"abc\""_qs);
    row("comment that hides a script", u"<!--><script>x</script>-->"_qs, u"\"-->\""_qs);
    row("declarations", u"<!DOCTYPE html><?xml version='1'?><![CDATA[x]]>a"_qs, u"\"a\""_qs);
    row("tag in an attribute", u"<p title=\"<script>x</script>\">a</p>"_qs, u"p(\"a\")"_qs);
    row("quote tricks", u"<img src=\"a\"onerror=\"x\" alt='\">'>b"_qs, u"img[a](\"\">\") \"b\""_qs);
    row("doubled bracket", u"<<script>x</script>"_qs, u"\"<\""_qs);
    row("end tags alone", u"a</script></style></p></table>b"_qs, u"\"ab\""_qs);
    row("encoded tag is text", u"&lt;script&gt;x&lt;/script&gt;"_qs, u"\"<script>x</script>\""_qs);
    row("a text document's own characters", u"a\ufdd0b&#xFDD1;"_qs, u"\"a\ufffdb\ufffd\""_qs);
    row("size of a table", u"<table width=99999><tr><td colspan=99999 rowspan=99999 bgcolor=red>a</td></tr></table>"_qs,
        u"table(tr(td(\"a\")))"_qs);
}

void TestSanitizer::whatCouldDoHarm_isDropped()
{
    compare();
}

void TestSanitizer::brokenNesting_isMended_data()
{
    addColumns();
    row("paragraphs without ends", u"<p>a<p>b"_qs, u"p(\"a\") p(\"b\")"_qs);
    row("block ends a paragraph", u"<p>a<ul><li>b</ul>c"_qs, u"p(\"a\") ul(li(\"b\")) \"c\""_qs);
    row("items without ends", u"<ul><li>a<li>b<ul><li>c</ul><li>d</ul>"_qs,
        u"ul(li(\"a\") li(\"b\" ul(li(\"c\"))) li(\"d\"))"_qs);
    row("item without a list", u"<li>a"_qs, u"ul(li(\"a\"))"_qs);
    row("text in a list", u"<ul>a<li>b</ul>"_qs, u"ul(li(\"a\") li(\"b\"))"_qs);
    row("list in a list", u"<ul><ul><li>a</ul></ul>"_qs, u"ul(li(ul(li(\"a\"))))"_qs);
    row("crossing", u"<b>a<i>b</b>c</i>d"_qs, u"strong(\"a\" em(\"b\")) \"cd\""_qs);
    row("link in a link", u"<a href=x>a<a href=y>b</a>c</a>"_qs, u"a[x](\"a\") a[y](\"b\") \"c\""_qs);
    row("cells without ends", u"<table><tr><td>a<td>b<tr><td>c</table>d"_qs,
        u"table(tr(td(\"a\") td(\"b\")) tr(td(\"c\"))) \"d\""_qs);
    row("text in a table", u"<table>a<tr><td>b</table>"_qs, u"table(tr(td(\"a\")) tr(td(\"b\")))"_qs);
    row("paragraph in a row", u"<table><tr><p>a</table>"_qs, u"table(tr(td(p(\"a\"))))"_qs);
    row("cell without a table", u"<td>a"_qs, u"table(tr(td(\"a\")))"_qs);
    row("end of a table inside its cell", u"<table><tr><td><p>a</table>b"_qs, u"table(tr(td(p(\"a\")))) \"b\""_qs);
    row("end tag does not leave a cell", u"<p><table><tr><td>a</p>b"_qs, u"p table(tr(td(\"ab\")))"_qs);
    row("table in a cell", u"<table><tr><td><table><tr><td>a</table>b</table>"_qs,
        u"table(tr(td(table(tr(td(\"a\"))) \"b\")))"_qs);
    row("heading never closed", u"<h2>a<p>b"_qs, u"h2(\"a\") p(\"b\")"_qs);
}

void TestSanitizer::brokenNesting_isMended()
{
    compare();
}

void TestSanitizer::whatIsNoMarkup_staysAsText_data()
{
    addColumns();
    row("generic type", u"List<int> and Map<String, Vec<T>>"_qs, u"\"List<int> and Map<String, Vec<T>>\""_qs);
    row("comparison", u"a < b && c > d <3"_qs, u"\"a < b && c > d <3\""_qs);
    row("bracket at the end", u"a <"_qs, u"\"a <\""_qs);
    row("tag that does not end", u"a <b"_qs, u"\"a <b\""_qs);
    row("quote that does not end", u"a <img src=\"x> b"_qs, u"\"a <img src=\"x> b\""_qs);
    row("comment that does not end", u"a <!-- b"_qs, u"\"a <!-- b\""_qs);
    row("script that does not end", u"the <script> tag"_qs, u"\"the <script> tag\""_qs);
    row("custom element", u"<my-tag a=b>x</my-tag>"_qs, u"\"<my-tag a=b>x</my-tag>\""_qs);
    row("empty end tag", u"a</>b</ x>"_qs, u"\"a</>b</ x>\""_qs);
    row("channel", u"results <- 1"_qs, u"\"results <- 1\""_qs);
}

void TestSanitizer::whatIsNoMarkup_staysAsText()
{
    compare();
}

void TestSanitizer::boundaries_stopWhatIsLeftOpen_data()
{
    addColumns();
    const QString end(QChar(u'\0'));
    row("tag", u"<div title=\"x"_qs + end + u"<p>a</p>"_qs, u"\"<div title=\"x\" p(\"a\")"_qs);
    row("comment", u"<!-- x"_qs + end + u"<p>a --></p>"_qs, u"\"<!-- x\" p(\"a -->\")"_qs);
    row("script", u"<script>x"_qs + end + u"<p>a</script></p>"_qs, u"\"<script>x\" p(\"a\")"_qs);
    row("none of its own", u"a"_qs + end + u"b"_qs, u"\"ab\""_qs);
}

void TestSanitizer::boundaries_stopWhatIsLeftOpen()
{
    compare();
}

void TestSanitizer::limits_areKept_data()
{
    QTest::addColumn<QString>("atLimit");
    QTest::addColumn<QString>("beyond");
    QTest::addColumn<ArticleErrorKind>("kind");
    const auto times = [](const QString& html, int n) { return html.repeated(n); };
    QTest::newRow("depth") << times(u"<b>"_qs, 10) << times(u"<b>"_qs, 11) << ArticleErrorKind::TooDeep;
    QTest::newRow("tables") << times(u"<table></table>"_qs, 5) << times(u"<table></table>"_qs, 6)
                            << ArticleErrorKind::TooManyTables;
    QTest::newRow("code blocks and quotes")
        << times(u"<pre></pre>"_qs, 2) + times(u"<blockquote></blockquote>"_qs, 3)
        << times(u"<pre></pre>"_qs, 3) + times(u"<blockquote></blockquote>"_qs, 3) << ArticleErrorKind::TooManyTables;
    QTest::newRow("word") << u"1234567 1234567"_qs << u"12345678"_qs << ArticleErrorKind::TooLongWord;
    QTest::newRow("word with markup in it")
        << u"1234<b>567</b>"_qs << u"1234<b>5678</b>"_qs << ArticleErrorKind::TooLongWord;
    QTest::newRow("word in another block")
        << u"1234567<p>1234567"_qs << u"1<p>12345678"_qs << ArticleErrorKind::TooLongWord;
    QTest::newRow("text without spaces that can break")
        << QString(100, QChar(0x4E00)) << u"12345678"_qs << ArticleErrorKind::TooLongWord;
    QTest::newRow("no word in code") << u"<pre>12345678</pre>"_qs << u"<p>12345678"_qs << ArticleErrorKind::TooLongWord;
    QTest::newRow("lines of code") << QString(u"<pre>"_qs + times(u"\n"_qs, 28))
                                   << QString(u"<pre>"_qs + times(u"\n"_qs, 29)) << ArticleErrorKind::TooManyElements;
    QTest::newRow("paragraph") << times(u"word "_qs, 24) << times(u"word "_qs, 25)
                               << ArticleErrorKind::TooLongParagraph;
    QTest::newRow("paragraph with markup and breaks in it")
        << times(u"a <b>bc</b><br>"_qs, 4) + times(u"word "_qs, 20)
        << times(u"a <b>bc</b><br>"_qs, 4) + times(u"word "_qs, 21) << ArticleErrorKind::TooLongParagraph;
    QTest::newRow("two paragraphs") << times(u"<p>"_qs + times(u"word "_qs, 24), 2)
                                    << u"<p>word<p>"_qs + times(u"word "_qs, 25) << ArticleErrorKind::TooLongParagraph;
    QTest::newRow("line of code") << u"<pre>"_qs + times(QString(120, u'x') + u'\n', 2)
                                  << u"<pre>x\n"_qs + QString(121, u'x') << ArticleErrorKind::TooLongParagraph;
    QTest::newRow("elements") << times(u"<br>"_qs, 30) << times(u"<br>"_qs, 31) << ArticleErrorKind::TooManyElements;
}

void TestSanitizer::limits_areKept()
{
    QFETCH(QString, atLimit);
    QFETCH(QString, beyond);
    QFETCH(ArticleErrorKind, kind);
    const Limits limits { 1000, 10, 5, 30, 120, 7 };
    QVERIFY(std::holds_alternative<Node>(sanitize(atLimit, limits)));
    const auto result = sanitize(beyond, limits);
    QVERIFY(std::holds_alternative<ArticleErrorKind>(result));
    QCOMPARE(std::get<ArticleErrorKind>(result), kind);
}

void TestSanitizer::effort_growsWithLengthOnly_data()
{
    QTest::addColumn<QString>("unit");
    for (const char* unit : { "<script>", "<!--", "<a ", "<a b=\"", "<", "</", "<!", "&", "&#x", "</script", "<svg>",
             "<x>", "</p>", "<script></scriptx>" }) {
        QTest::addRow("%s", unit) << QString::fromLatin1(unit);
    }
}

/// What might be searched to the end again and again: with quadratic effort this would take a minute.
void TestSanitizer::effort_growsWithLengthOnly()
{
    QFETCH(QString, unit);
    const QString html = unit.repeated(300'000 / unit.size());
    QElapsedTimer timer;
    timer.start();
    [[maybe_unused]] const auto result = sanitize(html, Limits {});
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestSanitizer)
#include "tst_article_sanitizer.moc"

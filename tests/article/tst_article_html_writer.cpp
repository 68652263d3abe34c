// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/html_writer.h"
#include "app/article/load.h"

#include <QTemporaryDir>
#include <QTest>

using namespace app::article;

namespace {

QString htmlOf(const QByteArray& markdown, const Style& style = {})
{
    const LoadResult result = articleFromMarkdown(markdown, QStringLiteral("a.md"), QString());
    return toHtml(std::get<Article>(result), style);
}

} // namespace

class TestHtmlWriter final : public QObject
{
    Q_OBJECT

private slots:
    void headingsAndClaims_beginAtAnchors();
    void text_isEscaped();
    void code_isColouredByThePalette();
    void bars_areAsLongAsTheirNumbers();
    void badBars_areShownAsTheyAre();
    void listThatStartsElsewhere_keepsItsNumbers();
    void tablesInTables_endAtTheSecond();
    void listing_hasARunLink();
    void markedClaim_isFollowedByItsMark_data();
    void markedClaim_isFollowedByItsMark();
    void noLink_isMadeByText();
};

void TestHtmlWriter::headingsAndClaims_beginAtAnchors()
{
    const QString html = htmlOf("## A b\n\n[c](claim:d)");
    QVERIFY(html.contains(u"<a name=\"a-b\"></a>A b</h2>"));
    QVERIFY(html.contains(u"<a name=\"claim:d\"></a>c"));
    QVERIFY(!html.contains(u"href"));
}

void TestHtmlWriter::text_isEscaped()
{
    const QString html = htmlOf("List<int> & \"x\"\n\n    <b>\n");
    QVERIFY(html.contains(u"List&lt;int&gt; &amp; &quot;x&quot;"));
    QVERIFY(html.contains(u"&lt;b&gt;</pre>"));
}

void TestHtmlWriter::code_isColouredByThePalette()
{
    const QByteArray markdown("```go\nfunc f\n```");
    Style style;
    style.colours.keyword = QStringLiteral("#123456");
    QVERIFY(htmlOf(markdown, style).contains(u"<span style=\"color:#123456;\">func</span> f"));
    style.colours = Colours::dark();
    QVERIFY(!htmlOf(markdown, style).contains(u"#123456"));
    QVERIFY(htmlOf(markdown, style).contains(Colours::dark().code));
}

void TestHtmlWriter::bars_areAsLongAsTheirNumbers()
{
    const QString html = htmlOf("```bars\nA: 100 %\nB: 50 %\nC: 0 %\n```");
    const auto bar = [](int spaces) { return QString(u">"_qs + QString(spaces, QChar(QChar::Nbsp)) + u"</span>"_qs); };
    QVERIFY(html.contains(bar(60)));
    QVERIFY(html.contains(bar(30)));
    QVERIFY(html.contains(bar(0)));
    QVERIFY(html.contains(u"<b>50&nbsp;%</b>"));
}

void TestHtmlWriter::badBars_areShownAsTheyAre()
{
    QVERIFY(htmlOf("```bars\nA: many\n```").contains(u"A: many</pre>"));
}

void TestHtmlWriter::listThatStartsElsewhere_keepsItsNumbers()
{
    const QString html = htmlOf("7. a\n8. b\n");
    QVERIFY(html.contains(u">7.&nbsp;a</div>"));
    QVERIFY(html.contains(u">8.&nbsp;b</div>"));
    QVERIFY(htmlOf("1. a\n").contains(u"<ol"));
}

void TestHtmlWriter::tablesInTables_endAtTheSecond()
{
    const QString html = htmlOf("> > > > > deep\n");
    QCOMPARE(html.count(u"<table"), 2);
    QVERIFY(html.contains(u"deep"));
}

void TestHtmlWriter::listing_hasARunLink()
{
    Article article;
    Node body;
    body.children.push_back({ Element::Listing, 0, {}, {}, {} });
    article.body = std::make_shared<const Node>(body);
    article.listings = { { u"go"_qs, u"Listing <1>"_qs, u"package main\n"_qs, u"listing:go"_qs } };
    const QString html = toHtml(article, Style {});
    QVERIFY(html.contains(u"<a href=\"versus:run/go\""));
    QVERIFY(html.contains(u"<b>Listing &lt;1&gt;</b>"));
    QVERIFY(html.contains(u"<a name=\"listing:go\"></a>"));
    QVERIFY(html.contains(u"package</span> main</pre>"));
}

void TestHtmlWriter::markedClaim_isFollowedByItsMark_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << u" two"_qs << u"one%1 two</p>"_qs;
    QTest::newRow("nothing") << u""_qs << u"one%1</p>"_qs;
    QTest::newRow("comma") << u", two"_qs << u"one,%1 two"_qs;
    QTest::newRow("end of a sentence") << u".) Two."_qs << u"one.)%1 Two.</p>"_qs;
    QTest::newRow("only a full stop") << u"."_qs << u"one.%1</p>"_qs;
    QTest::newRow("other element") << u"*two*"_qs << u"one%1<i>two</i>"_qs;
    QTest::newRow("claim without a mark") << u" [two](claim:b)."_qs << u"one%1 <a name=\"claim:b\"></a>two.</p>"_qs;
}

void TestHtmlWriter::markedClaim_isFollowedByItsMark()
{
    QFETCH(QString, after);
    QFETCH(QString, expected);
    const auto result = articleFromMarkdown("[one](claim:a)" + after.toUtf8(), u"x.md"_qs, {});
    const QString html = toHtml(std::get<Article>(result), Style {}, { u"a"_qs });
    const QString mark = u"\u2060<a href=\"versus:claim/a\"><img src=\"versus-claim:a\"></a>"_qs;
    QVERIFY2(html.contains(expected.arg(mark)), qPrintable(html));
    QCOMPARE(html.count(u"<img"), 1);
}

void TestHtmlWriter::noLink_isMadeByText()
{
    const QString html = htmlOf("&lt;a href=\"versus:run/go\"&gt;x&lt;/a&gt; `<a href=x>`");
    QVERIFY(!html.contains(u"<a "));
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_article_html_writer.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/markdown.h"
#include "app/article/sanitizer.h"
#include "tests/article/outline.h"

#include <QTest>

using namespace app::article;
using tests::article::outline;

namespace {

QString outlineOf(const QByteArray& markdown)
{
    const auto html = markdownToHtml(markdown, 1'000'000);
    if (!html) {
        return QStringLiteral("too long");
    }
    return outline(std::get<Node>(sanitize(*html, Limits {})));
}

} // namespace

class TestMarkdown final : public QObject
{
    Q_OBJECT

private slots:
    void markdown_becomesItsElements_data();
    void markdown_becomesItsElements();
    void rawHtml_losesNoText_data();
    void rawHtml_losesNoText();
    void rawHtml_isCleaned_data();
    void rawHtml_isCleaned();
    void outputBeyondTheLimit_isRefused();
};

void TestMarkdown::markdown_becomesItsElements_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("inline") << QByteArray("a *b* **c** `d<e` ~~f~~\ng")
                            << u"p(\"a \" em(\"b\") \" \" strong(\"c\") \" \" code(\"d<e\") \" \" s(\"f\") \"\ng\")"_qs;
    QTest::newRow("heading") << QByteArray("## a & b") << u"h2(\"a & b\")"_qs;
    QTest::newRow("entity") << QByteArray("26&nbsp;% &copy; &bogus;") << u"p(\"26\u00a0% \u00a9 &bogus;\")"_qs;
    QTest::newRow("link") << QByteArray(R"([x](https://e.example/?a=1&b="2" "t"))")
                          << u"p(a[https://e.example/?a=1&b=\"2\"](\"x\"))"_qs;
    QTest::newRow("bare link") << QByteArray("https://e.example")
                               << u"p(a[https://e.example](\"https://e.example\"))"_qs;
    QTest::newRow("image") << QByteArray("![a *b* \"c\" <d>](x.png)") << u"p(img[x.png](\"a b \"c\" <d>\"))"_qs;
    QTest::newRow("image in a link") << QByteArray("[![a](x.png)](https://e.example)")
                                     << u"p(a[https://e.example](img[x.png](\"a\")))"_qs;
    QTest::newRow("hard break") << QByteArray("a  \nb") << u"p(\"a\" br \"b\")"_qs;
    QTest::newRow("tasks") << QByteArray("- [ ] a\n- [x] b") << u"ul(li(\"\u2610 a\") li(\"\u2611 b\"))"_qs;
    QTest::newRow("numbers from 7") << QByteArray("7. a") << u"ol(li(\"a\"))"_qs;
    QTest::newRow("code") << QByteArray("```go x\na < b\n```") << u"pre(code[go](\"a < b\n\"))"_qs;
    QTest::newRow("table") << QByteArray("|a|b|\n|---|--:|\n|c||")
                           << u"table(tr(th(\"a\") th[right](\"b\")) tr(td(\"c\") td[right]))"_qs;
    QTest::newRow("quote") << QByteArray("> a\n> > b") << u"quote(p(\"a\") quote(p(\"b\")))"_qs;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"p(\"a\ufffdb\")"_qs;
    QTest::newRow("Windows line ends") << QByteArray("a\r\n\r\nb") << u"p(\"a\") p(\"b\")"_qs;
}

void TestMarkdown::markdown_becomesItsElements()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, expected);
    QCOMPARE(outlineOf(markdown), expected);
}

/// QTextDocument::setMarkdown loses the rest of the document after each of these (Qt 6.4.2).
void TestMarkdown::rawHtml_losesNoText_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("br") << QByteArray("a<br>b\n\nc") << u"p(\"a\" br \"b\") p(\"c\")"_qs;
    QTest::newRow("hr") << QByteArray("a\n\n<hr>\n\nc") << u"p(\"a\") hr \"\n\" p(\"c\")"_qs;
    QTest::newRow("hr in a line") << QByteArray("a <hr> b\n\nc") << u"p(\"a \") hr \" b\" p(\"c\")"_qs;
    QTest::newRow("img") << QByteArray("a <img src=x.png> b\n\nc") << u"p(\"a \" img[x.png] \" b\") p(\"c\")"_qs;
    QTest::newRow("generic type") << QByteArray("A List<int> here\n\nc") << u"p(\"A List<int> here\") p(\"c\")"_qs;
    QTest::newRow("details") << QByteArray("<details><summary>a</summary>\n\nb\n\n</details>\n\nc")
                             << u"div(div(\"a\") \"\n\" p(\"b\")) \"\n\" p(\"c\")"_qs;
    QTest::newRow("open division") << QByteArray("<div title=\"x\n\nb \"quoted\"")
                                   << u"\"<div title=\"x\n\" p(\"b \"quoted\"\")"_qs;
    QTest::newRow("keys") << QByteArray("<kbd>F3</kbd> H<sub>2</sub>O") << u"p(kbd(\"F3\") \" H\" sub(\"2\") \"O\")"_qs;
}

void TestMarkdown::rawHtml_losesNoText()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, expected);
    QCOMPARE(outlineOf(markdown), expected);
}

void TestMarkdown::rawHtml_isCleaned_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("script block") << QByteArray("<script>\nalert(1)\n\nx\n</script>\n\nb") << u"\"\n\" p(\"b\")"_qs;
    QTest::newRow("script in a line") << QByteArray("a <script>alert(1)</script> b") << u"p(\"a  b\")"_qs;
    QTest::newRow("script across paragraphs")
        << QByteArray("a <script> b\n\nc </script> d") << u"p(\"a <script> b\") p(\"c  d\")"_qs;
    QTest::newRow("style block") << QByteArray("<style>\np{}\n</style>\nb") << u"\"\n\" p(\"b\")"_qs;
    QTest::newRow("frame") << QByteArray("a <iframe src=x></iframe> b") << u"p(\"a  b\")"_qs;
    QTest::newRow("event") << QByteArray("<b onclick=x>a</b>") << u"p(strong(\"a\"))"_qs;
    QTest::newRow("address that breaks out")
        << QByteArray("[a](<x\"onclick=\"y>)") << u"p(a[x\"onclick=\"y](\"a\"))"_qs;
    QTest::newRow("language that breaks out")
        << QByteArray("```\"><script>x</script>\na\n```") << u"pre(code[\"><script>x</script>](\"a\n\"))"_qs;
}

void TestMarkdown::rawHtml_isCleaned()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, expected);
    QCOMPARE(outlineOf(markdown), expected);
}

/// A row of one cell is filled up to the width of the header: here a few kilobytes ask for a million cells.
void TestMarkdown::outputBeyondTheLimit_isRefused()
{
    const QByteArray wide = QByteArray("|a").repeated(1000) + "\n" + QByteArray("|---").repeated(1000) + "\n";
    const QByteArray rows = QByteArray("|a\n").repeated(1000);
    QCOMPARE(outlineOf(wide + rows), u"too long"_qs);
}

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_article_markdown.moc"

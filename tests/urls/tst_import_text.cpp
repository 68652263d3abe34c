// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"
#include "app/urls/list.h"
#include "tests/urls/imports.h"

#include <QTest>

using namespace app::urls;
using namespace Qt::StringLiterals;
using tests::urls::lines;

class TestImportText final : public QObject
{
    Q_OBJECT

private slots:
    void text_isSearchedForUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& text, const QStringList& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("one", u"https://a.example/"_s, { u"1 https://a.example/"_s });
        row("lines", u"http://a/\nhttp://b/\n"_s, { u"1 http://a/"_s, u"2 http://b/"_s });
        row("CRLF", u"http://a/\r\n\r\nhttp://b/\r\n"_s, { u"1 http://a/"_s, u"3 http://b/"_s });
        row("CR alone", u"http://a/\rhttp://b/"_s, { u"1 http://a/"_s, u"2 http://b/"_s });
        row("comments and empty lines", u"# list\n\n  # http://no/\nhttp://a/#x"_s, { u"4 http://a/"_s });
        row("several in a line", u"http://a/ http://b/\thttp://c/"_s,
            { u"1 http://a/"_s, u"1 http://b/"_s, u"1 http://c/"_s });
        row("commas between", u"http://a/x,y,http://b/;http://c/"_s,
            { u"1 http://a/x,y"_s, u"1 http://b/"_s, u"1 http://c/"_s });
        row("prose", u"Note: see http://a/, or (http://b/c). Is it \"http://d/\"? Yes!"_s,
            { u"1 http://a/"_s, u"1 http://b/c"_s, u"1 http://d/"_s });
        row("angle brackets", u"<http://a/> <URL:http://b/>"_s, { u"1 http://a/"_s, u"1 http://b/"_s });
        row("balanced parentheses stay", u"(http://a/b_(c))"_s, { u"1 http://a/b_(c)"_s });
        row("label before", u"Docs=http://a/ Link:http://b/"_s, { u"1 http://a/"_s, u"1 http://b/"_s });
        row("Markdown in text", u"[here](http://a/b)"_s, { u"1 http://a/b"_s });
        row("IPv6 keeps its brackets", u"http://[::1]/x"_s, { u"1 http://[::1]/x"_s });
        row("lab", u"lab:/delay/20, lab+tls:/bytes/10."_s, { u"1 lab:/delay/20"_s, u"1 lab+tls:/bytes/10"_s });
        row("typographic quotes", u"“http://a/”"_s, { u"1 http://a/"_s });
        row("words are passed over", u"Nothing to fetch here, e.g. at 12:30."_s, {});
        row("no scheme", u"example.com"_s, { u"1 !example.com"_s });
        row("no scheme in prose", u"go to example.com now"_s, { u"1 !example.com"_s });
        row("a word alone", u"hello\nhttp://a/"_s, { u"2 http://a/"_s, u"1 !hello"_s });
        row("javascript", u"javascript:open('http://a/')"_s, { u"1 !javascript:open('http://a/')"_s });
        row("file and data", u"file:///etc/passwd data:,x"_s, { u"1 !file:///etc/passwd"_s, u"1 !data:,x"_s });
        row("other scheme with an inner URL", u"ftp://x/?u=http://a/"_s, { u"1 !ftp://x/?u=http://a/"_s });
        row("longer scheme is not cut", u"xhttp://a/"_s, { u"1 !xhttp://a/"_s });
        row("backslash", u"http://evil.com\\@good.com/"_s, { u"1 !http://evil.com\\@good.com/"_s });
        row("credentials are not shown", u"http://u:secret@a/"_s, { u"1 !http://a/"_s });
        row("control characters are not shown", u"http://a/\u0001b"_s, { u"1 !http://a/\ufffdb"_s });
        row("empty", u""_s, {});
    }
    void text_isSearchedForUrls()
    {
        QFETCH(QString, text);
        const Import import = importText(text);
        QTEST(lines(import), "expected");
        QCOMPARE(import.lines.size(), import.urls.size());
        QCOMPARE(import.refused, import.refusals.size());
    }

    void schemeIsMissing_suggestionIsMade()
    {
        QCOMPARE(
            importText(u"example.com"_s).refusals.first().reason, u"It has no scheme; write https://example.com."_s);
    }

    void duplicates_areKeptAndMarked()
    {
        const Import import = importText(u"http://a/\nhttp://b/\nhttp://a\nHTTP://A/#x\n"_s);
        QCOMPARE(import.urls, (QList<QByteArray> { "http://a/", "http://b/", "http://a/", "http://a/" }));
        QCOMPARE(import.duplicates, (QList<qsizetype> { 2, 3 }));
    }

    void summary_countsInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("summary");
        QTest::newRow("nothing") << u""_s << u"No URL was found"_s;
        QTest::newRow("one") << u"http://a/"_s << u"1 taken"_s;
        QTest::newRow("all") << u"http://a/ http://a/ http://b/ x.org y.org"_s << u"3 taken, 2 refused, 1 duplicate"_s;
        QTest::newRow("more") << u"http://a/ http://a/ http://a/"_s << u"3 taken, 2 duplicates"_s;
        QTest::newRow("refused alone") << u"x.org"_s << u"0 taken, 1 refused"_s;
    }
    void summary_countsInWords()
    {
        QFETCH(QString, text);
        QTEST(importText(text).summary(), "summary");
    }

    void shownText_isShortened()
    {
        const QString shown = importText(u"ftp://"_s + QString(1000, u'x')).refusals.first().text;
        QCOMPARE(shown.size(), 120);
        QVERIFY(shown.startsWith("ftp://xxx"_L1) && shown.endsWith(u'…'));
    }

    void writtenList_isReadBack()
    {
        const QList<QByteArray> urls { "http://a/", "https://b/x,y?q=%22", "lab:/delay/20", "http://[::1]:8080/(x)",
            "http://a/", "http://a/it's.html?a;b" };
        QCOMPARE(importBytes(toText(urls), u"list.txt"_s).urls, urls);
        QCOMPARE(importBytes(toCsv(urls), u"list.csv"_s).urls, urls);
    }
};

QTEST_GUILESS_MAIN(TestImportText)
#include "tst_import_text.moc"

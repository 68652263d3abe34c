// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"
#include "tests/urls/imports.h"

#include <QTest>

using namespace app::urls;
using namespace Qt::StringLiterals;
using tests::urls::lines;

namespace {

void columns()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
}

void row(const char* name, const QByteArray& content, const QStringList& expected)
{
    QTest::newRow(name) << content << expected;
}

void compareAs(const QString& name)
{
    QFETCH(QByteArray, content);
    QTEST(lines(importBytes(content, name)), "expected");
}

} // namespace

class TestImportFormats final : public QObject
{
    Q_OBJECT

private slots:
    void csv_data()
    {
        columns();
        row("named column", "name,url\r\nA,http://a/\r\nB,http://b/\r\n", { u"2 http://a/"_s, u"3 http://b/"_s });
        row("name in another case, semicolons", "Link;Name\nhttp://a/;A\n", { u"2 http://a/"_s });
        row("tabs", "id\thref\n1\thttp://a/\n", { u"2 http://a/"_s });
        row("named column wins", "other,address\nhttp://no/,http://a/\n", { u"2 http://a/"_s });
        row("no header", "A,http://a/,http://no/\nB,http://b/,x\n", { u"1 http://a/"_s, u"2 http://b/"_s });
        row("other header", "id,page\n1,http://a/\n", { u"2 http://a/"_s });
        row("one column", "http://a/\nexample.com\n", { u"1 http://a/"_s, u"2 !example.com"_s });
        row("quotes", "url,n\n\"http://a/x,y?q=\"\"z\"\"\",1\n", { u"2 http://a/x,y?q=%22z%22"_s });
        row("line break in a cell", "n,url\n\"two\nlines\",http://a/\nx,http://b/\n",
            { u"2 http://a/"_s, u"4 http://b/"_s });
        row("empty cells are passed over", "url,n\n,1\nhttp://a/\n", { u"3 http://a/"_s });
        row("quote that is not closed", "url,n\n\"http://a/,1\nhttp://b/,2\n", { u"3 http://b/"_s, u"2 !"_s });
        row("bad cell", "url,n\njavascript:x,1\n", { u"2 !javascript:x"_s });
        row("no URLs", "a,b\n1,2\n", { u"0 !list.csv"_s });
        row("CR alone", "url,n\rhttp://a/,1\rhttp://b/,2", { u"2 http://a/"_s, u"3 http://b/"_s });
    }
    void csv() { compareAs(u"list.csv"_s); }

    void html_data()
    {
        columns();
        row("links", "<p><a href=\"http://a/\">A</a>\n<A class=x HREF='http://b/'>B</A> <a href=http://c/>C</a>",
            { u"1 http://a/"_s, u"2 http://b/"_s, u"2 http://c/"_s });
        row("references", "<a href='http://a/?x=1&amp;y=2&#38;z&#x3d;3'>", { u"1 http://a/?x=1&y=2&z=3"_s });
        row("base", "<base href='http://h/d/e'><a href='f'><a href='/g'><a href='//i/j'><a href='?q'>",
            { u"1 http://h/d/f"_s, u"1 http://h/g"_s, u"1 http://i/j"_s, u"1 http://h/d/e?q"_s });
        row("base after the links", "<a href='f'></a><base href='http://h/d/'>", { u"1 http://h/d/f"_s });
        row("the first base counts", "<base href='http://h/'><base href='http://no/'><a href=x>",
            { u"1 http://h/x"_s });
        row("relative without base", "<a href='page.html'>", { u"1 !page.html"_s });
        row("relative base", "<base href='/d/'><a href='x'>", { u"1 !x"_s });
        row("links within the page", "<a href='#top'><a href=''><a name=x>", {});
        row("script, style and comment",
            "<script>'<a href=\"http://no/\">'</script><style><a href=http://no/></style>"
            "<!-- <a href='http://no/'> --><a href='http://a/'>",
            { u"1 http://a/"_s });
        row("script that does not end", "<a href=http://a/><script><a href=http://no/>", { u"1 http://a/"_s });
        row("> in an attribute", "<a title='a>b' href='http://a/'>", { u"1 http://a/"_s });
        row("other elements", "<link href='http://no/'><area href='http://no/'><abbr href='http://no/'>", {});
        row("blanks around", "<a href=' http://a/ '>", { u"1 http://a/"_s });
        row("hostile", "<a href='javascript:x'><a href='http://evil.com\\@good.com/'>",
            { u"1 !javascript:x"_s, u"1 !http://evil.com\\@good.com/"_s });
        row("backslash under a base", "<base href='http://h/'><a href='\\\\evil.com'>", { u"1 !\\\\evil.com"_s });
        row("tag that does not end", "<a href='http://a/", {});
        row("lines", "<a\n\nhref='http://a/'>\r\n<a href='http://b/'>", { u"1 http://a/"_s, u"4 http://b/"_s });
    }
    void html() { compareAs(u"page.html"_s); }

    void markdown_data()
    {
        columns();
        row("inline", "See [A](http://a/) and [B]( <http://b/> \"title\").", { u"1 http://a/"_s, u"1 http://b/"_s });
        row("parentheses", "[A](http://a/b_(c)) [D](http://d/)", { u"1 http://a/b_(c)"_s, u"1 http://d/"_s });
        row("reference", "[A][1]\n\n[1]: http://a/ \"T\"\n[2]: <http://b/>\n[^1]: http://c/ is a footnote",
            { u"3 http://a/"_s, u"4 http://b/"_s, u"5 http://c/"_s });
        row("autolink", "<http://a/> <bob@example.com> <br/>", { u"1 http://a/"_s });
        row("bare", "Go to http://a/. Or **https://b/**.", { u"1 http://a/"_s, u"1 https://b/"_s });
        row("table", "|x|http://a/|\n", { u"1 http://a/"_s });
        row("label that is a URL", "[http://a/](http://a/)", { u"1 http://a/"_s });
        row("image", "![A](http://no/a.png) [![B](http://no/b.png)](http://b/)", { u"1 http://b/"_s });
        row("code", "`[x](http://no/)` ``http://no/ ` `` <http://a/>", { u"1 http://a/"_s });
        row("code that is not closed", "`` ` http://a/", { u"1 http://a/"_s });
        row("fence", "```\nhttp://no/\n~~~\n```\nhttp://a/\n~~~~ text\nhttp://no/\n~~~\nhttp://no/\n~~~~~\n<http://b/>",
            { u"5 http://a/"_s, u"11 http://b/"_s });
        row("escape", "\\[x](rel) \\` http://a/ `", { u"1 http://a/"_s });
        row("relative", "[x](other.md) [y](#part)", { u"1 !other.md"_s });
        row("other scheme", "[x](mailto:bob@example.com)", { u"1 !mailto:bob@example.com"_s });
    }
    void markdown() { compareAs(u"page.md"_s); }

    void uriList_data()
    {
        columns();
        row("comments", "# c\r\nhttp://a/\r\n#http://no/\r\nhttp://b/\r\n", { u"2 http://a/"_s, u"4 http://b/"_s });
        row("other schemes", "file:///x\nurn:isbn:1\n", { u"1 !file:///x"_s, u"2 !urn:isbn:1"_s });
    }
    void uriList() { compareAs(u"list.uris"_s); }

    void urlFile_data()
    {
        columns();
        row("Windows", "[InternetShortcut]\r\nURL=http://a/\r\nIconIndex=0\r\n", { u"2 http://a/"_s });
        row("other section first", "[X]\nURL=http://no/\n[internetshortcut]\nurl = http://a/?x=y\n",
            { u"4 http://a/?x=y"_s });
        row("no link", "[InternetShortcut]\n", { u"0 !link.url"_s });
        row("file link", "[InternetShortcut]\nURL=file:///C:/x\n", { u"2 !file:///C:/x"_s });
    }
    void urlFile() { compareAs(u"link.url"_s); }

    void desktopFile_data()
    {
        columns();
        row("link", "[Desktop Entry]\nType=Link\nName=A\nURL=http://a/\n", { u"4 http://a/"_s });
        row("program", "[Desktop Entry]\nType=Application\nExec=x\nURL=http://no/\n", { u"0 !link.desktop"_s });
        row("action's URL", "[Desktop Entry]\nType=Link\n[Desktop Action x]\nURL=http://no/\n",
            { u"0 !link.desktop"_s });
    }
    void desktopFile() { compareAs(u"link.desktop"_s); }

    void webloc_data()
    {
        columns();
        const QByteArray head
            = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST "
              "1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">";
        row("link", head + "<dict>\n<key>URL</key>\n<string>http://a/?x&amp;y</string></dict></plist>",
            { u"5 http://a/?x&y"_s });
        row("other keys", head + "<dict><key>T</key><string>x</string><key>URL</key><string>http://a/</string></dict>",
            { u"3 http://a/"_s });
        row("no link", head + "<dict><key>T</key><string>http://no/</string></dict></plist>", { u"0 !link.webloc"_s });
        row("damaged", head + "<dict><key>URL</key><str", { u"0 !link.webloc"_s });
        row("entity bomb",
            "<!DOCTYPE plist [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
            "\"&c;&c;&c;&c;&c;&c;&c;&c;\">]><plist><dict><key>URL</key>"
            "<string>http://a/&d;</string></dict></plist>",
            { u"0 !link.webloc"_s });
        row("binary", "bplist00\xd1\x01\x02", { u"0 !link.webloc"_s });
    }
    void webloc() { compareAs(u"link.webloc"_s); }

    void format_isToldByContentWhereTheNameSaysNothing_data()
    {
        columns();
        row("HTML", "\n<!DOCTYPE html><a href='http://a/'>http://no/</a>", { u"2 http://a/"_s });
        row("XHTML", "<?xml version='1.0'?><html><a href='http://a/'>http://no/</a></html>", { u"1 http://a/"_s });
        row("CSV", "id,url\n1,http://a/\n", { u"2 http://a/"_s });
        row("link file", "[InternetShortcut]\nURL=http://a/\n", { u"2 http://a/"_s });
        row("text", "url\nhttp://a/\n", { u"2 http://a/"_s, u"1 !url"_s });
    }
    void format_isToldByContentWhereTheNameSaysNothing() { compareAs(u"list.txt"_s); }
};

QTEST_APPLESS_MAIN(TestImportFormats)
#include "tst_import_formats.moc"

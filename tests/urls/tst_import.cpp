// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace app::urls;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(QStringConverter::Encoding encoding, const QString& text)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
    return encoder.encode(text);
}

/// Refusals as "line: text".
QStringList refused(const Import& import)
{
    QStringList lines;
    for (const Refusal& refusal : import.refusals) {
        lines.append(u"%1: %2"_s.arg(refusal.line).arg(refusal.text));
    }
    return lines;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void everyFormat_isRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("urls");
        QTest::addColumn<QStringList>("refusals");
        const QByteArrayList ab { "http://a.example/", "http://b.example/" };
        QTest::newRow("list") << u"l.txt"_s << QByteArray("http://a.example\n# comment\n\nhttp://b.example\n") << ab
                              << QStringList();
        QTest::newRow("CRLF") << u"l.txt"_s << QByteArray("http://a.example\r\nhttp://b.example\r\n") << ab
                              << QStringList();
        QTest::newRow("CR") << u"l.txt"_s << QByteArray("http://a.example\rhttp://b.example\r") << ab << QStringList();
        QTest::newRow("BOM") << u"l.txt"_s << QByteArray("\xef\xbb\xbfhttp://a.example\nhttp://b.example") << ab
                             << QStringList();
        QTest::newRow("UTF-16LE") << u"l.txt"_s
                                  << utf16(QStringConverter::Utf16LE, u"http://a.example\nhttp://b.example"_s) << ab
                                  << QStringList();
        QTest::newRow("UTF-16BE") << u"l.txt"_s
                                  << utf16(QStringConverter::Utf16BE, u"http://a.example\nhttp://b.example"_s) << ab
                                  << QStringList();
        QTest::newRow("prose") << u"l.txt"_s
                               << QByteArray(
                                      "See http://a.example, and (http://b.example/x_(y)).\n\"http://c.example\"!")
                               << QByteArrayList { "http://a.example/", "http://b.example/x_(y)", "http://c.example/" }
                               << QStringList();
        QTest::newRow("rubbish between") << u"l.txt"_s
                                         << QByteArray("http://a.example\nhello\nexample.com\nhttp://b.example") << ab
                                         << QStringList { u"2: hello"_s, u"3: example.com"_s };
        QTest::newRow("backslash trick") << u"l.txt"_s << QByteArray("http://evil.com\\@good.com/") << QByteArrayList()
                                         << QStringList { u"1: http://good.com/"_s };
        QTest::newRow("credentials are not repeated") << u"l.txt"_s << QByteArray("http://me:secret@a.example/")
                                                      << QByteArrayList() << QStringList { u"1: http://a.example/"_s };
        QTest::newRow("CSV by name of column")
            << u"l.csv"_s << QByteArray("name,URL\n\"A, \"\"the\"\" first\",http://a.example\nB,http://b.example\n")
            << ab << QStringList();
        QTest::newRow("CSV by content") << u"l.csv"_s << QByteArray("1;http://a.example\n2;http://b.example\n") << ab
                                        << QStringList();
        QTest::newRow("CSV with another header")
            << u"l.csv"_s << QByteArray("Where\nhttp://a.example\nhttp://b.example\n") << ab << QStringList();
        QTest::newRow("CSV with a line end in a cell")
            << u"l.csv"_s << QByteArray("note,link\n\"two\nlines\",http://a.example\nx,nothing\n")
            << QByteArrayList { "http://a.example/" } << QStringList { u"4: nothing"_s };
        QTest::newRow("TSV") << u"l.tsv"_s << QByteArray("x\thttp://a.example\ny\thttp://b.example") << ab
                             << QStringList();
        QTest::newRow(".url") << u"l.url"_s
                              << QByteArray("[InternetShortcut]\r\nURL=http://a.example\r\nIconIndex=0\r\n")
                              << QByteArrayList { "http://a.example/" } << QStringList();
        QTest::newRow(".desktop link") << u"l.desktop"_s
                                       << QByteArray("[Desktop Entry]\nType=Link\nName=A\nURL=http://a.example\n")
                                       << QByteArrayList { "http://a.example/" } << QStringList();
        QTest::newRow(".desktop program")
            << u"l.desktop"_s << QByteArray("[Desktop Entry]\nType=Application\nURL=http://a.example\nExec=rm\n")
            << QByteArrayList() << QStringList();
        QTest::newRow(".webloc") << u"l.webloc"_s
                                 << QByteArray("<?xml version=\"1.0\"?>\n<plist><dict>\n<key>URL</key>\n"
                                               "<string>http://a.example/?x&amp;y</string></dict></plist>")
                                 << QByteArrayList { "http://a.example/?x&y" } << QStringList();
        QTest::newRow("HTML")
            << u"l.html"_s
            << QByteArray("<a href=\"http://a.example/?x&amp;y\">A</a>\n<!-- <a href='http://no.example'> -->\n"
                          "<A class=z HREF='http://b.example'>B</A> <a href=#top>up</a>\n<a href=/rel>R</a>")
            << QByteArrayList { "http://a.example/?x&y", "http://b.example/" } << QStringList { u"4: /rel"_s };
        QTest::newRow("HTML with a base")
            << u"l.html"_s << QByteArray("<base href=\"http://a.example/d/\"><a href=\"e?f\">")
            << QByteArrayList { "http://a.example/d/e?f" } << QStringList();
        QTest::newRow("HTML without its name") << u"l"_s << QByteArray("<!DOCTYPE html><a href=\"http://a.example\">")
                                               << QByteArrayList { "http://a.example/" } << QStringList();
        QTest::newRow("HTML with a script")
            << u"l.html"_s << QByteArray("<script>x='<a href=\"http://no.example\">'</script><a href=javascript:x()>")
            << QByteArrayList() << QStringList { u"1: javascript:x()"_s };
        QTest::newRow("Markdown")
            << u"l.md"_s
            << QByteArray("[A](http://a.example \"title\") and <http://b.example>\n\n[r]: http://c.example\n"
                          "bare http://d.example. [up](#top)")
            << QByteArrayList { "http://a.example/", "http://b.example/", "http://c.example/", "http://d.example/" }
            << QStringList();
        QTest::newRow("empty") << u"l.txt"_s << QByteArray() << QByteArrayList() << QStringList();
        QTest::newRow("binary") << u"l.txt"_s << QByteArray("a\0b", 3) << QByteArrayList()
                                << QStringList { u"0: l.txt"_s };
        QTest::newRow("not UTF-8") << u"l.txt"_s << QByteArray("http://a.example/\xff\xfe\xfd") << QByteArrayList()
                                   << QStringList { u"0: l.txt"_s };
        QTest::newRow("binary webloc") << u"l.webloc"_s << QByteArray("bplist00") << QByteArrayList()
                                       << QStringList { u"0: l.webloc"_s };
    }

    void everyFormat_isRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Import import = importBytes(bytes, name);
        QTEST(QByteArrayList(import.urls), "urls");
        QTEST(refused(import), "refusals");
        for (const Refusal& refusal : import.refusals) {
            QVERIFY(refusal.reason.endsWith(u'.'));
        }
    }

    void duplicates_areKeptAndCounted()
    {
        const Import import = importText(u"http://a.example\nHTTP://A.example/\nhttp://b.example"_s);
        QCOMPARE(import.urls.size(), 3);
        QCOMPARE(import.duplicates, 1);
        QCOMPARE(import.summary(), u"3 taken, 1 duplicate"_s);
    }

    void summary_namesWhatThereIs()
    {
        QCOMPARE(importText(u"x\ny\nhttp://a.example"_s).summary(), u"1 taken, 2 refused"_s);
        QCOMPARE(Import().summary(), u"0 taken"_s);
    }

    void longText_isShortenedInItsRefusal()
    {
        const Import import = importText(QString(100'000, u'x'));
        QCOMPARE(import.refusals.size(), 1);
        QVERIFY(import.refusals[0].text.size() < 200);
    }

    void files_areReadOrNamedWithTheReason()
    {
        const QTemporaryDir folder;
        QFile list(folder.filePath(u"l.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("http://a.example\n");
        list.close();
        const Import import = importFiles({ list.fileName(), folder.path(), u"/nonexistent"_s });
        QCOMPARE(import.urls, QList<QByteArray> { "http://a.example/" });
        QCOMPARE(import.refusals.size(), 2);
        QVERIFY(import.refusals[0].reason.contains("folder"_L1));
        QVERIFY(import.refusals[1].text == "/nonexistent"_L1);
    }

    void endlessFile_isRefusedByItsSize()
    {
        const Import import = importFiles({ u"/dev/zero"_s });
        QCOMPARE(import.refusals.size(), 1);
        QVERIFY2(import.refusals[0].reason.contains("64 MiB"_L1), qPrintable(import.refusals[0].reason));
    }
};

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"
#include "tests/urls/imports.h"

#include <QFile>
#include <QMimeData>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace app::urls;
using namespace Qt::StringLiterals;
using tests::urls::lines;

namespace {

QByteArray utf16(const QString& text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    return encoder.encode(text);
}

} // namespace

class TestImportMime final : public QObject
{
    Q_OBJECT

private slots:
    void uriList_leavesCommentsOut()
    {
        QMimeData data;
        data.setData(u"text/uri-list"_s, "#http://no/\r\nhttp://a/\r\nhttp://b/\r\n");
        QCOMPARE(lines(importMime(data)), (QStringList { u"2 http://a/"_s, u"3 http://b/"_s }));
        QVERIFY(canImport(data));
    }

    void droppedFiles_areRead_andFoldersRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a b ü.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("http://a/\n");
        file.close();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path), QUrl::fromLocalFile(folder.path()), QUrl(u"http://b/"_s) });
        QVERIFY(canImport(data));
        const Import import = importMime(data);
        QCOMPARE(import.urls, (QList<QByteArray> { "http://a/", "http://b/" }));
        QCOMPARE(import.refused, 1);
        QVERIFY(import.refusals.first().reason.contains("folder"_L1));
    }

    void fileOfAnotherMachine_isRefused()
    {
        QMimeData data;
        data.setData(u"text/uri-list"_s, "file://server/x.txt\r\n");
        QVERIFY(importMime(data).refusals.first().reason.contains("another machine"_L1));
    }

    void mozUrl_isUrlAndTitle_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("URL and title") << utf16(u"http://a/\nhttp://title/"_s);
        QTest::newRow("final NUL") << utf16(u"http://a/\nT"_s + QChar(QChar::Null));
        QTest::newRow("no title") << utf16(u"http://a/"_s);
        QTest::newRow("byte order mark") << QByteArray("\xff\xfe") + utf16(u"http://a/\nT"_s);
    }
    void mozUrl_isUrlAndTitle()
    {
        QFETCH(QByteArray, bytes);
        QMimeData data;
        data.setData(u"text/x-moz-url"_s, bytes);
        QVERIFY(canImport(data));
        QCOMPARE(lines(importMime(data)), QStringList { u"1 http://a/"_s });
    }

    void html_givesItsLinks_andElseTheText()
    {
        QMimeData selection;
        selection.setHtml(u"<a href='http://a/'>words</a>"_s);
        selection.setText(u"words"_s);
        QVERIFY(canImport(selection));
        QCOMPARE(lines(importMime(selection)), QStringList { u"1 http://a/"_s });

        QMimeData formatted;
        formatted.setHtml(u"<b>http://b/</b>"_s);
        formatted.setText(u"http://b/"_s);
        QVERIFY(canImport(formatted));
        QCOMPARE(lines(importMime(formatted)), QStringList { u"1 http://b/"_s });
    }

    // A browser offers one link in all four.
    void richestFormat_isTakenOnce()
    {
        QMimeData data;
        data.setData(u"text/uri-list"_s, "http://a/");
        data.setData(u"text/x-moz-url"_s, utf16(u"http://a/\nA"_s));
        data.setHtml(u"<a href='http://a/'>A</a>"_s);
        data.setText(u"http://a/"_s);
        QCOMPARE(lines(importMime(data)), QStringList { u"1 http://a/"_s });
    }

    void textWithoutScheme_isRefusedWhenPasted_butNotInvited()
    {
        QMimeData data;
        data.setText(u"example.com"_s);
        QVERIFY(!canImport(data));
        QCOMPARE(lines(importMime(data)), QStringList { u"1 !example.com"_s });
    }

    void whatIsOfNoUse_isNotInvited_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("picture") << u"image/png"_s << QByteArray("\x89PNG");
        QTest::newRow("words") << u"text/plain"_s << QByteArray("hello");
        QTest::newRow("page without links") << u"text/html"_s << QByteArray("<b>x</b>");
        QTest::newRow("other schemes") << u"text/uri-list"_s << QByteArray("mailto:a@b\r\n#http://no/\r\n");
        QTest::newRow("javascript") << u"text/x-moz-url"_s << utf16(u"javascript:x\nT"_s);
    }
    void whatIsOfNoUse_isNotInvited()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, bytes);
        QMimeData data;
        data.setData(type, bytes);
        QVERIFY(!canImport(data));
        QVERIFY(importMime(data).urls.isEmpty());
    }

    void importFormats_areTheFourThatAreRead()
    {
        QVERIFY(isImportFormat(u"text/uri-list"_s));
        QVERIFY(isImportFormat(u"text/x-moz-url"_s));
        QVERIFY(isImportFormat(u"text/html"_s));
        QVERIFY(isImportFormat(u"text/plain"_s));
        QVERIFY(!isImportFormat(u"image/png"_s));
    }
};

QTEST_APPLESS_MAIN(TestImportMime)
#include "tst_import_mime.moc"

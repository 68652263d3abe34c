// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace app::urls;
using namespace Qt::StringLiterals;

class TestImportMime : public QObject
{
    Q_OBJECT

private slots:
    void uriList_hasCommentsThatAreNoUrls()
    {
        QMimeData data;
        data.setData(u"text/uri-list"_s, "# from a browser\r\nhttp://a.example/\r\nhttp://b.example/\r\n");
        QVERIFY(canImport(data));
        QCOMPARE(importMime(data).urls, QList<QByteArray>({ "http://a.example/", "http://b.example/" }));
    }

    void droppedFiles_areRead()
    {
        const QTemporaryDir folder;
        QByteArray list;
        for (const QString& name : { u"one.txt"_s, u"with blank.txt"_s }) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("http://a.example/" + name.toUtf8().first(1) + '\n');
            list += QUrl::fromLocalFile(file.fileName()).toEncoded() + "\r\n";
        }
        QMimeData data;
        data.setData(u"text/uri-list"_s, list);
        QCOMPARE(importMime(data).urls, QList<QByteArray>({ "http://a.example/o", "http://a.example/w" }));
    }

    void droppedFolder_isRefusedWithASentence()
    {
        const QTemporaryDir folder;
        QMimeData data;
        data.setData(u"text/uri-list"_s, QUrl::fromLocalFile(folder.path()).toEncoded());
        const Import import = importMime(data);
        QCOMPARE(import.refusals.size(), 1);
        QVERIFY(import.refusals[0].reason.contains("folder"_L1));
    }

    void mozillaLink_isUtf16WithATitle()
    {
        const QString text = u"http://a.example/\nThe title"_s;
        QMimeData data;
        data.setData(u"text/x-moz-url"_s,
            QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))));
        QVERIFY(canImport(data));
        QCOMPARE(importMime(data).urls, QList<QByteArray> { "http://a.example/" });
    }

    void selection_givesItsLinks()
    {
        QMimeData data;
        data.setHtml(u"<p>Read <a href=\"http://a.example/\">this</a></p>"_s);
        data.setText(u"Read this"_s);
        QCOMPARE(importMime(data).urls, QList<QByteArray> { "http://a.example/" });
    }

    void selectionWithoutLinks_fallsBackToItsText()
    {
        QMimeData data;
        data.setHtml(u"<p>http://a.example/</p>"_s);
        data.setText(u"http://a.example/"_s);
        QCOMPARE(importMime(data).urls, QList<QByteArray> { "http://a.example/" });
    }

    void otherData_isNotAccepted()
    {
        QMimeData data;
        data.setData(u"image/png"_s, "x");
        QVERIFY(!canImport(data));
        QVERIFY(importMime(data).urls.isEmpty());
        QVERIFY(!canImport(QMimeData()));
    }
};

QTEST_GUILESS_MAIN(TestImportMime)
#include "tst_import_mime.moc"

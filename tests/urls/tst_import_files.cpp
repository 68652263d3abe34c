// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"
#include "tests/urls/imports.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace app::urls;
using namespace Qt::StringLiterals;
using tests::urls::lines;

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, QStringView text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestImportFiles final : public QObject
{
    Q_OBJECT

    QString write(const QString& name, const QByteArray& content)
    {
        QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        return path;
    }

    QTemporaryDir m_folder;

private slots:
    void encoding_isRecognized_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = u"http://a/é\r\nhttp://b/\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, text);
        QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE, text);
        QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE, text);
        QTest::newRow("UTF-32LE") << encoded(QStringConverter::Utf32LE, text);
        QTest::newRow("Latin-1") << text.toLatin1();
    }
    void encoding_isRecognized()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(lines(importBytes(content)), (QStringList { u"1 http://a/%C3%A9"_s, u"2 http://b/"_s }));
    }

    void binary_isRefusedAsAWhole()
    {
        const Import import = importBytes(QByteArray("\x7f"
                                                     "ELF\0\0http://a/\n",
                                              16),
            u"x.txt"_s);
        QCOMPARE(lines(import), QStringList { u"0 !x.txt"_s });
        QCOMPARE(import.refusals.first().kind, RefusalKind::Unreadable);
        QVERIFY(import.refusals.first().reason.contains("binary"_L1));
    }

    void nulFarInside_spoilsItsLineOnly()
    {
        QByteArray content = QByteArray("http://a/\n").repeated(1000);
        content += QByteArray("http://b/\0c\nhttp://d/\n", 22);
        const Import import = importBytes(content);
        QCOMPARE(import.urls.size(), 1001);
        QCOMPARE(import.refused, 1);
        QCOMPARE(import.refusals.first().line, 1001);
    }

    void emptyFile_bringsNothing()
    {
        const Import import = importBytes({}, u"x.csv"_s);
        QVERIFY(import.urls.isEmpty());
    }

    void files_areReadTogether()
    {
        const QString one = write(u"one.txt"_s, "http://a/\nx.org\n");
        const QString two = write(u"two.html"_s, "<a href='http://a/'>");
        const Import import = importFiles({ one, two });
        QCOMPARE(import.urls, (QList<QByteArray> { "http://a/", "http://a/" }));
        QCOMPARE(import.duplicates, QList<qsizetype> { 1 });
        QCOMPARE(import.refusals.first().file, u"one.txt"_s);
        QCOMPARE(import.refusals.first().line, 2);
    }

    void whatCannotBeRead_isRefusedInWords_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << m_folder.filePath(u"none.txt"_s) << u"does not exist"_s;
        QTest::newRow("folder") << m_folder.path() << u"folder"_s;
        QTest::newRow("empty path") << QString() << u"does not exist"_s;
        QTest::newRow("device") << u"/dev/zero"_s << u"not a regular file"_s;
        const QString pipe = m_folder.filePath(u"pipe"_s);
        ::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR);
        QTest::newRow("pipe") << pipe << u"not a regular file"_s;
        const QString large = write(u"large.txt"_s, {});
        QVERIFY(QFile::resize(large, MaxFileBytes + 1));
        QTest::newRow("large") << large << u"64 MiB"_s;
        if (::geteuid() != 0) {
            const QString locked = write(u"locked.txt"_s, "http://a/");
            QFile::setPermissions(locked, {});
            QTest::newRow("locked") << locked << u"cannot be read"_s;
        }
    }
    void whatCannotBeRead_isRefusedInWords()
    {
        QFETCH(QString, path);
        QFETCH(QString, said);
        const Import import = importFiles({ path, write(u"good.txt"_s, "http://a/") });
        QCOMPARE(import.urls, QList<QByteArray> { "http://a/" });
        QCOMPARE(import.refused, 1);
        QCOMPARE(import.refusals.first().kind, RefusalKind::Unreadable);
        QVERIFY2(import.refusals.first().reason.contains(said), qPrintable(import.refusals.first().reason));
    }
};

QTEST_APPLESS_MAIN(TestImportFiles)
#include "tst_import_files.moc"

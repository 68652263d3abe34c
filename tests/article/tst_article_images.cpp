// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/images.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using app::article::findImage;
using app::article::NoImage;

class TestImages final : public QObject
{
    Q_OBJECT

    void write(const QString& path, qint64 bytes = 3) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder; ///< of the article, canonical; secret.png lies beside it

private slots:
    void init();
    void fileInsideTheFolder_isFound_data();
    void fileInsideTheFolder_isFound();
    void anythingOutside_isRefused_data();
    void anythingOutside_isRefused();
    void linkedFolder_countsAsWhatItLinksTo();
    void pipe_isRefused();
    void tooLargeFile_isRefused();
};

void TestImages::write(const QString& path, qint64 bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(bytes));
}

void TestImages::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QDir dir(m_dir->path());
    QVERIFY(dir.mkpath(u"article/pictures"_qs));
    QVERIFY(dir.mkpath(u"article-of-another"_qs));
    m_folder = QFileInfo(dir.filePath(u"article"_qs)).canonicalFilePath();
    write(dir.filePath(u"secret.png"_qs));
    write(dir.filePath(u"article-of-another/secret.png"_qs));
    write(m_folder + u"/a.png"_qs);
    write(m_folder + u"/pictures/b c.png"_qs);
    QVERIFY(QFile::link(dir.filePath(u"secret.png"_qs), m_folder + u"/outward.png"_qs));
    QVERIFY(QFile::link(dir.path(), m_folder + u"/up"_qs));
    QVERIFY(QFile::link(m_folder + u"/a.png"_qs, m_folder + u"/inward.png"_qs));
    QVERIFY(QFile::link(u"/nowhere/at/all"_qs, m_folder + u"/dangling.png"_qs));
}

void TestImages::fileInsideTheFolder_isFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("path");
    QTest::newRow("beside the article") << u"a.png"_qs << u"/a.png"_qs;
    QTest::newRow("dot") << u"./a.png"_qs << u"/a.png"_qs;
    QTest::newRow("below, with an encoded space") << u"pictures/b%20c.png"_qs << u"/pictures/b c.png"_qs;
    QTest::newRow("down and up again") << u"pictures/../a.png"_qs << u"/a.png"_qs;
    QTest::newRow("link that stays inside") << u"inward.png"_qs << u"/a.png"_qs;
}

void TestImages::fileInsideTheFolder_isFound()
{
    QFETCH(QString, source);
    QFETCH(QString, path);
    const auto found = findImage(source, m_folder);
    QVERIFY(std::holds_alternative<QString>(found));
    QCOMPARE(std::get<QString>(found), m_folder + path);
}

void TestImages::anythingOutside_isRefused_data()
{
    QTest::addColumn<QString>("source");
    const QString secret = u"secret.png"_qs;
    QTest::newRow("nothing") << QString();
    QTest::newRow("missing") << u"missing.png"_qs;
    QTest::newRow("up") << u"../secret.png"_qs;
    QTest::newRow("down and up twice") << u"pictures/../../secret.png"_qs;
    QTest::newRow("up, encoded") << u"%2e%2e/secret.png"_qs;
    QTest::newRow("up, all encoded") << u"%2e%2e%2fsecret.png"_qs;
    QTest::newRow("folder whose name begins like the article's") << u"../article-of-another/secret.png"_qs;
    QTest::newRow("link outward") << u"outward.png"_qs;
    QTest::newRow("folder linked outward") << u"up/secret.png"_qs;
    QTest::newRow("dangling link") << u"dangling.png"_qs;
    QTest::newRow("absolute") << u"/etc/hostname"_qs;
    QTest::newRow("absolute, encoded") << u"%2Fetc/hostname"_qs;
    QTest::newRow("file URL") << u"file:///etc/hostname"_qs;
    QTest::newRow("file URL, encoded") << u"file%3A///etc/hostname"_qs;
    QTest::newRow("resource URL") << u"qrc:/versus/article/rust-vs-go.md"_qs;
    QTest::newRow("resource path") << u":/versus/article/rust-vs-go.md"_qs;
    QTest::newRow("UNC") << u"\\\\server\\share\\a.png"_qs;
    QTest::newRow("UNC with slashes") << u"//server/share/a.png"_qs;
    QTest::newRow("UNC, encoded") << u"%5c%5cserver%5cshare"_qs;
    QTest::newRow("drive") << u"C:/a.png"_qs;
    QTest::newRow("http") << u"http://127.0.0.1/a.png"_qs;
    QTest::newRow("https in capitals") << u"HTTPS://example.com/a.png"_qs;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_qs;
    QTest::newRow("NUL") << u"a.png%00.txt"_qs;
    QTest::newRow("folder") << u"pictures"_qs;
    QTest::newRow("the folder itself") << u"."_qs;
}

void TestImages::anythingOutside_isRefused()
{
    QFETCH(QString, source);
    const auto found = findImage(source, m_folder);
    QVERIFY(std::holds_alternative<NoImage>(found));
    QVERIFY(!std::get<NoImage>(found).reason.isEmpty());
    QVERIFY(std::holds_alternative<NoImage>(findImage(source, QString())));
}

void TestImages::linkedFolder_countsAsWhatItLinksTo()
{
    const QString link = m_dir->filePath(u"link"_qs);
    QVERIFY(QFile::link(m_folder, link));
    QCOMPARE(std::get<QString>(findImage(u"a.png"_qs, link)), m_folder + u"/a.png"_qs);
    QVERIFY(std::holds_alternative<NoImage>(findImage(u"../secret.png"_qs, link)));
}

void TestImages::pipe_isRefused()
{
    QCOMPARE(mkfifo(QFile::encodeName(m_folder + u"/pipe.png"_qs).constData(), 0600), 0);
    QVERIFY(std::holds_alternative<NoImage>(findImage(u"pipe.png"_qs, m_folder)));
}

void TestImages::tooLargeFile_isRefused()
{
    write(m_folder + u"/largest.png"_qs, qint64(16) * 1024 * 1024);
    write(m_folder + u"/larger.png"_qs, qint64(16) * 1024 * 1024 + 1);
    QVERIFY(std::holds_alternative<QString>(findImage(u"largest.png"_qs, m_folder)));
    const auto found = findImage(u"larger.png"_qs, m_folder);
    QVERIFY(std::get<NoImage>(found).reason.contains(u"16"));
}

QTEST_GUILESS_MAIN(TestImages)
#include "tst_article_images.moc"

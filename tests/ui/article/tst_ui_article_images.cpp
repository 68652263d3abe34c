// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/article_images.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ui::article;

class TestArticleImages final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void picture_isReadAsItIs();
    void widePicture_isScaledDown();
    void wrongName_doesNotMatter();
    void anythingElse_isAPlaceholder_data();
    void anythingElse_isAPlaceholder();
};

void TestArticleImages::picture_isReadAsItIs()
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = m_dir.filePath(u"a.png"_qs);
    QVERIFY(image.save(path));
    QCOMPARE(readArticleImage(path, 100).size(), QSize(30, 20));
    QCOMPARE(readArticleImage(path, 100).pixelColor(5, 5), QColor(Qt::red));
}

void TestArticleImages::widePicture_isScaledDown()
{
    const QString path = m_dir.filePath(u"wide.png"_qs);
    QVERIFY(QImage(400, 100, QImage::Format_RGB32).save(path));
    QCOMPARE(readArticleImage(path, 200).size(), QSize(200, 50));
}

void TestArticleImages::wrongName_doesNotMatter()
{
    const QString path = m_dir.filePath(u"a.svg"_qs);
    QVERIFY(QImage(30, 20, QImage::Format_RGB32).save(path, "PNG"));
    QCOMPARE(readArticleImage(path, 100).size(), QSize(30, 20));
}

void TestArticleImages::anythingElse_isAPlaceholder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << u"text.png"_qs << QByteArray("root:x:0:0");
    QTest::newRow("nothing") << u"empty.png"_qs << QByteArray();
    QTest::newRow("SVG, which can name files")
        << u"x.svg"_qs
        << QByteArray(
               "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'><rect width='9' height='9'/></svg>");
    QTest::newRow("SVG by another name")
        << u"x.png"_qs << QByteArray("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='30'/>");
    QTest::newRow("portable pixmap, a format of no need") << u"x.ppm"_qs << QByteArray("P3 1 1 255 0 0 0");
    // A header that claims 60,000 x 60,000 pixels, followed by nothing.
    QTest::newRow("bomb") << u"bomb.png"_qs
                          << QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000"
                                                 "5b1ad3a1");
}

void TestArticleImages::anythingElse_isAPlaceholder()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFile file(m_dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QCOMPARE(readArticleImage(file.fileName(), 100), imagePlaceholder());
    QCOMPARE(readArticleImage(m_dir.filePath(u"missing.png"_qs), 100), imagePlaceholder());
}

QTEST_MAIN(TestArticleImages)
#include "tst_ui_article_images.moc"

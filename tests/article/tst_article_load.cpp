// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/load.h"
#include "tests/article/outline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace app::article;
using tests::article::outline;

class TestLoad final : public QObject
{
    Q_OBJECT

    QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] Article load(const QByteArray& markdown) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    LoadOptions m_options;

private slots:
    void init();
    void file_becomesAnArticle();
    void articleWithoutHeading_isNamedAfterItsFile();
    void byteOrderMark_isNoText();
    void whatIsNoText_isRefused_data();
    void whatIsNoText_isRefused();
    void whatCannotBeRead_isRefused_data();
    void whatCannotBeRead_isRefused();
    void limits_areNamedWhenExceeded_data();
    void limits_areNamedWhenExceeded();
    void claims_arePlainTextWithAnId();
    void listing_isTheVeryFile();
    void listing_isNothingElse_data();
    void listing_isNothingElse();
    void links_leadSomewhereOrAreText_data();
    void links_leadSomewhereOrAreText();
    void images_areFilesOfTheFolderOrNotes();
};

void TestLoad::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(u"listings/go"_qs));
    write(u"listings/go/main.go"_qs, "package main\n\n\t// <b>&amp;</b>\n");
    m_options = {};
    m_options.listings = m_dir->filePath(u"listings"_qs);
}

QString TestLoad::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write the test's file");
    }
    return file.fileName();
}

Article TestLoad::load(const QByteArray& markdown) const
{
    const LoadResult result = articleFromMarkdown(markdown, u"notes.md"_qs, m_dir->path(), m_options);
    return std::holds_alternative<Article>(result) ? std::get<Article>(result) : Article {};
}

void TestLoad::file_becomesAnArticle()
{
    const QString path = write(u"a.md"_qs, "Before.\n\n# The *title*\n\n## Part\n\n# Part\n");
    const LoadResult result = loadArticle(path);
    QVERIFY(std::holds_alternative<Article>(result));
    const auto& article = std::get<Article>(result);
    QCOMPARE(article.title, u"The title"_qs);
    QCOMPARE(article.path, path);
    QCOMPARE(article.folder, QFileInfo(m_dir->path()).canonicalFilePath());
    const QList<Heading> expected {
        { 1, u"The title"_qs, u"the-title"_qs },
        { 2, u"Part"_qs, u"part"_qs },
        { 1, u"Part"_qs, u"part-1"_qs },
    };
    QCOMPARE(article.headings, expected);
}

void TestLoad::articleWithoutHeading_isNamedAfterItsFile()
{
    QCOMPARE(load("## Only a part").title, u"notes.md"_qs);
    QCOMPARE(load("").title, u"notes.md"_qs);
    QVERIFY(load("").body != nullptr);
}

void TestLoad::byteOrderMark_isNoText()
{
    QCOMPARE(load("\xEF\xBB\xBF# Title").title, u"Title"_qs);
}

void TestLoad::whatIsNoText_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"not a text file"_qs;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9 au lait") << u"UTF-8"_qs;
    QTest::newRow("cut short") << QByteArray("caf\xC3") << u"UTF-8"_qs;
    QTest::newRow("surrogate in UTF-8") << QByteArray("\xED\xA0\x80") << u"UTF-8"_qs;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE#\0", 4) << u"UTF-16"_qs;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0#", 4) << u"UTF-16"_qs;
}

void TestLoad::whatIsNoText_isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const LoadResult result = loadArticle(write(u"x.md"_qs, bytes));
    QVERIFY(std::holds_alternative<ArticleError>(result));
    const auto& error = std::get<ArticleError>(result);
    QCOMPARE(error.kind, ArticleErrorKind::NotText);
    QVERIFY2(error.sentence.contains(word) && error.sentence.contains(u"x.md"), qPrintable(error.sentence));
}

void TestLoad::whatCannotBeRead_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"missing.md"_qs;
    QTest::newRow("folder") << u"listings"_qs;
    QTest::newRow("pipe") << u"pipe.md"_qs;
    QTest::newRow("device") << u"/dev/zero"_qs;
}

void TestLoad::whatCannotBeRead_isRefused()
{
    QFETCH(QString, name);
    QCOMPARE(mkfifo(QFile::encodeName(m_dir->filePath(u"pipe.md"_qs)).constData(), 0600), 0);
    const LoadResult result = loadArticle(QDir(m_dir->path()).filePath(name));
    QVERIFY(std::holds_alternative<ArticleError>(result));
    QCOMPARE(std::get<ArticleError>(result).kind, ArticleErrorKind::CannotRead);
    QVERIFY(std::get<ArticleError>(result).sentence.contains(name));
}

void TestLoad::limits_areNamedWhenExceeded_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<ArticleErrorKind>("kind");
    QTest::addColumn<QString>("number");
    QTest::newRow("bytes") << QByteArray(8 * 1024 * 1024 + 1, 'a') << ArticleErrorKind::TooLarge << u"8"_qs;
    QTest::newRow("depth") << QByteArray(QByteArray(200, '>') + "a") << ArticleErrorKind::TooDeep << u"100"_qs;
    QTest::newRow("tables") << QByteArray("|a|\n|---|\n\n").repeated(2001) << ArticleErrorKind::TooManyTables
                            << u"2,000"_qs;
    QTest::newRow("word") << QByteArray(2001, 'a') << ArticleErrorKind::TooLongWord << u"2,000"_qs;
    QTest::newRow("paragraph") << QByteArray("word ").repeated(20'001) << ArticleErrorKind::TooLongParagraph
                               << u"100,000"_qs;
    QTest::newRow("elements") << QByteArray("a *b*\n\n").repeated(30'000) << ArticleErrorKind::TooManyElements
                              << u"100,000"_qs;
    QTest::newRow("cells out of nothing") << QByteArray(QByteArray("|a").repeated(3000) + '\n'
        + QByteArray("|---").repeated(3000) + '\n' + QByteArray("|a\n").repeated(3000))
                                          << ArticleErrorKind::TooManyElements << u"100,000"_qs;
}

void TestLoad::limits_areNamedWhenExceeded()
{
    QFETCH(QByteArray, markdown);
    QFETCH(ArticleErrorKind, kind);
    QFETCH(QString, number);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const LoadResult result = articleFromMarkdown(markdown, u"notes.md"_qs, m_dir->path(), m_options);
    QLocale::setDefault(before);
    QVERIFY(std::holds_alternative<ArticleError>(result));
    const auto& error = std::get<ArticleError>(result);
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.sentence.contains(number) && error.sentence.contains(u"notes.md"), qPrintable(error.sentence));
}

void TestLoad::claims_arePlainTextWithAnId()
{
    const Article article = load("Stacks of [about *2* KB each](claim:goroutine-2kb), [x](claim:NO).");
    const QList<Claim> expected { { u"goroutine-2kb"_qs, u"about 2 KB each"_qs, u"claim:goroutine-2kb"_qs } };
    QCOMPARE(article.claims, expected);
    QCOMPARE(outline(*article.body),
        u"p(\"Stacks of \" claim[goroutine-2kb](\"about \" em(\"2\") \" KB each\") \", \" span(\"x\") \".\")"_qs);
}

void TestLoad::listing_isTheVeryFile()
{
    const Article article = load("Before.\n\n[Listing 1: Go](listing:go)\n\nAfter.");
    const QList<Listing> expected {
        { u"go"_qs, u"Listing 1: Go"_qs, u"package main\n\n\t// <b>&amp;</b>\n"_qs, u"listing:go"_qs },
    };
    QCOMPARE(article.listings, expected);
    QCOMPARE(outline(*article.body), u"p(\"Before.\") listing p(\"After.\")"_qs);
}

void TestLoad::listing_isNothingElse_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in a sentence") << QByteArray("See [it](listing:go).") << u"p(\"See \" span(\"it\") \".\")"_qs;
    QTest::newRow("language without a program") << QByteArray("[x](listing:cobol)") << u"p(span(\"x\"))"_qs;
    QTest::newRow("missing file") << QByteArray("[x](listing:rust)") << u"p(span(\"x\"))"_qs;
    QTest::newRow("path") << QByteArray("[x](listing:../../etc/passwd)") << u"p(span(\"x\"))"_qs;
}

void TestLoad::listing_isNothingElse()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, expected);
    const Article article = load(markdown);
    QVERIFY(article.listings.isEmpty());
    QCOMPARE(outline(*article.body), expected);
}

void TestLoad::links_leadSomewhereOrAreText_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("web") << QByteArray("[x](https://e.example/)") << u"p(a[https://e.example/](\"x\"))"_qs;
    QTest::newRow("international host") << QByteArray("[x](https://b\xC3\xBC"
                                                      "cher.example/)")
                                        << u"p(a[https://xn--bcher-kva.example/](\"x\"))"_qs;
    QTest::newRow("heading, before it comes")
        << QByteArray("[x](#a-b)\n\n## A b") << u"p(a[#a-b](\"x\")) h2[a-b](\"A b\")"_qs;
    QTest::newRow("encoded anchor") << QByteArray("[x](#%C3%BC)\n\n## \xC3\x9C")
                                    << u"p(a[#\u00fc](\"x\")) h2[\u00fc](\"\u00dc\")"_qs;
    QTest::newRow("claim") << QByteArray("[x](#claim:a) [y](claim:a)")
                           << u"p(a[#claim:a](\"x\") \" \" claim[a](\"y\"))"_qs;
    QTest::newRow("no such heading") << QByteArray("[x](#nowhere)") << u"p(span(\"x\"))"_qs;
    QTest::newRow("file") << QByteArray("[x](other.md)") << u"p(span(\"x\"))"_qs;
    QTest::newRow("local file") << QByteArray("[x](file:///etc/passwd)") << u"p(span(\"x\"))"_qs;
    QTest::newRow("forged run") << QByteArray("[x](versus:run/go)") << u"p(span(\"x\"))"_qs;
    QTest::newRow("forged run in HTML") << QByteArray("<a href=\"versus&colon;run/go\">x</a>") << u"p(span(\"x\"))"_qs;
    QTest::newRow("script with entities")
        << QByteArray("<a href=\"java&#x73;cript&colon;x\">x</a>") << u"p(span(\"x\"))"_qs;
    QTest::newRow("no address") << QByteArray("<a name=y>x</a>") << u"p(span(\"x\"))"_qs;
}

void TestLoad::links_leadSomewhereOrAreText()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, expected);
    QCOMPARE(outline(*load(markdown).body), expected);
}

void TestLoad::images_areFilesOfTheFolderOrNotes()
{
    const QString path = write(u"p.png"_qs, "x");
    const Article article = load(R"(![P](p.png) ![Secret](../s.png) ![](/etc/hostname) <img src="file:///x" alt="Y">)");
    QCOMPARE(article.images, QStringList { QFileInfo(path).canonicalFilePath() });
    const Node& paragraph = article.body->children.at(0);
    QCOMPARE(paragraph.children.at(0).element, Element::Image);
    QCOMPARE(paragraph.children.at(0).value, u"0"_qs);
    for (const size_t i : { 2, 4, 6 }) {
        QCOMPARE(paragraph.children.at(i).element, Element::Note);
    }
    QVERIFY(paragraph.children.at(2).text.startsWith(u"Secret [image not shown: "));
    QVERIFY(paragraph.children.at(4).text.startsWith(u"[Image not shown: "));
    QVERIFY(paragraph.children.at(6).text.startsWith(u"Y ["));
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_article_load.moc"

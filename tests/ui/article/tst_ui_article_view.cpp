// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/style.h"
#include "tests/ui/article/shown_article.h"
#include "ui/article/article_images.h"
#include "ui/article/article_view.h"
#include "ui/article/link_opener.h"

#include <QAction>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

using namespace tests::ui_article;
using namespace ui::article;

namespace {

/// Notes what it is asked to open.
class Recorder final : public LinkOpener
{
public:
    explicit Recorder(QStringList& links)
        : m_links(links)
    {
    }
    void open(const QUrl& url, QWidget* /*parent*/) override { m_links.append(url.toString(QUrl::FullyEncoded)); }

private:
    QStringList& m_links;
};

/// The format of the first text in `document` that reads `text`.
QTextCharFormat formatOf(QTextDocument& document, const QString& text)
{
    const QTextCursor found = document.find(text, 0, QTextDocument::FindCaseSensitively);
    return found.charFormat();
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(30, 33, 38));
    palette.setColor(QPalette::Text, QColor(225, 227, 230));
    return palette;
}

/// The text at the top of what is seen.
QString topLine(QTextBrowser& text)
{
    return text.cursorForPosition(QPoint(text.viewport()->width() / 2, 4)).block().text().left(40);
}

} // namespace

class TestArticleView final : public QObject
{
    Q_OBJECT

    void clickOn(const QString& text);

    std::unique_ptr<ArticleView> m_view;
    QStringList m_opened;

private slots:
    void init();
    void text_isAllThere();
    void listing_isShownAsItIs();
    void title_isNotLost_whenShownBeforeItHasASize();
    void links_goToTheOpener_data();
    void links_goToTheOpener();
    void dangerousAddress_goesNowhere_data();
    void dangerousAddress_goesNowhere();
    void insideLink_scrolls();
    void anchorOfAClaim_scrolls();
    void unknownAnchor_changesNothing();
    void lastSection_isCurrentWhenAskedFor();
    void runLink_isPressedByMouse();
    void runLink_isPressedByKeyboard();
    void tab_doesNotScrollSideways();
    void zoomKeys_scaleAllText();
    void controlWheel_zooms();
    void zoom_staysWithinItsLimits();
    void zoomAndPalette_keepThePlace();
    void palette_changesTheColours();
    void wideWindow_keepsLinesShort();
    void narrowWindow_fitsText_andScrollsCode();
    void wideCode_usesFreeSpaceBeforeItScrolls();
    void image_isShownFromTheFolder();
    void otherResources_areNeverRead_data();
    void otherResources_areNeverRead();
};

void TestArticleView::init()
{
    m_opened.clear();
    m_view = std::make_unique<ArticleView>(std::make_unique<Recorder>(m_opened));
    QVERIFY(show(*m_view, makeArticle(longMarkdown())));
    m_view->setFocus();
}

void TestArticleView::clickOn(const QString& text)
{
    QTextBrowser& browser = textOf(*m_view);
    QTextCursor cursor = browser.document()->find(text, 0, QTextDocument::FindCaseSensitively);
    QVERIFY(!cursor.isNull());
    cursor.setPosition(cursor.selectionStart() + int(text.size()) / 2);
    browser.setTextCursor(cursor);
    browser.ensureCursorVisible();
    QTest::mouseClick(browser.viewport(), Qt::LeftButton, {}, browser.cursorRect(cursor).center() + QPoint(2, 0));
}

void TestArticleView::text_isAllThere()
{
    m_view->setArticle(
        makeArticle("# T\n\na<br>b List<int> <hr> c\n\n```go\n\n\n    x := 1\n\n```\n\n|h|\n|---|\n|d|\n"));
    QCOMPARE(textOf(*m_view).toPlainText(), u"T\na\nb List<int> \n\nc\n\n\n    x := 1\n\nh\nd\n"_qs);
}

void TestArticleView::listing_isShownAsItIs()
{
    m_view->setArticle(makeArticle("[L](listing:go)"));
    QVERIFY(textOf(*m_view).toPlainText().contains(u"\npackage main\n\nfunc main() {\n\tprintln(1)\n}\n"));
}

void TestArticleView::title_isNotLost_whenShownBeforeItHasASize()
{
    QVERIFY(textOf(*m_view).toPlainText().startsWith(u"Title\nFirst\nA Needle."));
    QCOMPARE(textOf(*m_view).verticalScrollBar()->value(), 0);
}

void TestArticleView::links_goToTheOpener_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("opened");
    QTest::newRow("https") << QByteArray("[a link here](https://example.com/a?b=c&d#e)")
                           << u"https://example.com/a?b=c&d#e"_qs;
    QTest::newRow("http") << QByteArray("<a href='http://example.com'>a link here</a>") << u"http://example.com"_qs;
    QTest::newRow("mail") << QByteArray("[a link here](mailto:a@example.com)") << u"mailto:a@example.com"_qs;
    QTest::newRow("international") << QByteArray("[a link here](https://b\xC3\xBC"
                                                 "cher.example/)")
                                   << u"https://xn--bcher-kva.example/"_qs;
}

void TestArticleView::links_goToTheOpener()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, opened);
    m_view->setArticle(makeArticle(markdown));
    clickOn(u"link"_qs);
    QCOMPARE(m_opened, QStringList { opened });
    QVERIFY(textOf(*m_view).toPlainText().contains(u"a link here")); // and the article is still there
}

void TestArticleView::dangerousAddress_goesNowhere_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("file") << u"file:///etc/passwd"_qs;
    QTest::newRow("relative file") << u"other.md"_qs;
    QTest::newRow("script") << u"javascript:alert(1)"_qs;
    QTest::newRow("data") << u"data:text/html,x"_qs;
    QTest::newRow("resource") << u"qrc:/x"_qs;
}

/// Even if one got past the loader.
void TestArticleView::dangerousAddress_goesNowhere()
{
    QFETCH(QString, address);
    const QString before = textOf(*m_view).toPlainText();
    emit textOf(*m_view).anchorClicked(QUrl(address));
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(textOf(*m_view).toPlainText(), before);
}

void TestArticleView::insideLink_scrolls()
{
    const QSignalSpy moved(m_view.get(), &ArticleView::currentHeadingChanged);
    clickOn(u"To the third"_qs);
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(moved.last().at(0).toString(), u"third"_qs);
    QVERIFY(textOf(*m_view).verticalScrollBar()->value() > 500);
}

void TestArticleView::anchorOfAClaim_scrolls()
{
    m_view->scrollToAnchor(u"claim:of-this"_qs);
    QCOMPARE(m_view->currentHeading(), u"third"_qs);
    m_view->scrollToAnchor(u"listing:go"_qs);
    QCOMPARE(topLine(textOf(*m_view)).left(13), u"Listing 1: Go"_qs);
}

void TestArticleView::unknownAnchor_changesNothing()
{
    m_view->scrollToAnchor(u"second"_qs);
    const int before = textOf(*m_view).verticalScrollBar()->value();
    m_view->scrollToAnchor(u"nowhere"_qs);
    QCOMPARE(textOf(*m_view).verticalScrollBar()->value(), before);
    QCOMPARE(m_view->currentHeading(), u"second"_qs);
}

/// Sections near the end cannot scroll up to the top; the one that was asked for is current all the same.
void TestArticleView::lastSection_isCurrentWhenAskedFor()
{
    m_view->setArticle(makeArticle(longMarkdown() + "\n## Fourth\n\nx\n\n## Fifth\n\ny\n"));
    for (const char* slug : { "third", "fourth", "fifth", "first" }) {
        m_view->scrollToAnchor(QString::fromLatin1(slug));
        QCOMPARE(m_view->currentHeading(), QString::fromLatin1(slug));
    }
}

void TestArticleView::runLink_isPressedByMouse()
{
    const QSignalSpy run(m_view.get(), &ArticleView::runListingRequested);
    clickOn(u"\u25B6 Run"_qs);
    QCOMPARE(run.count(), 1);
    QCOMPARE(run.at(0).at(0).toString(), u"go"_qs);
    QVERIFY(m_opened.isEmpty());
}

/// Tab goes from link to link: two in the first section, then Run beside each listing.
void TestArticleView::runLink_isPressedByKeyboard()
{
    const QSignalSpy run(m_view.get(), &ArticleView::runListingRequested);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&textOf(*m_view), Qt::Key_Tab);
    }
    QTest::keyClick(&textOf(*m_view), Qt::Key_Return);
    QTest::keyClick(&textOf(*m_view), Qt::Key_Tab);
    QTest::keyClick(&textOf(*m_view), Qt::Key_Return);
    QCOMPARE(run.count(), 2);
    QCOMPARE(run.at(0).at(0).toString(), u"go"_qs);
    QCOMPARE(run.at(1).at(0).toString(), u"rust"_qs);
}

void TestArticleView::tab_doesNotScrollSideways()
{
    m_view->setArticle(makeArticle("[Listing 1: Go](listing:go)\n\n```\n" + QByteArray(300, 'x') + "\n```\n"));
    m_view->resize(120, 300); // narrower than the caption
    QScrollBar* const sideways = textOf(*m_view).horizontalScrollBar();
    QTRY_VERIFY(sideways->maximum() > 500);
    QTest::keyClick(&textOf(*m_view), Qt::Key_Tab);
    QCOMPARE(sideways->value(), 0);
    QVERIFY(textOf(*m_view).textCursor().hasSelection()); // the link has the focus
}

void TestArticleView::zoomKeys_scaleAllText()
{
    QTextBrowser& text = textOf(*m_view);
    const auto sizes = [&text] {
        return std::array {
            formatOf(*text.document(), u"Title"_qs).fontPointSize(),
            formatOf(*text.document(), u"Some words"_qs).font().pointSizeF(),
            formatOf(*text.document(), u"package"_qs).font().pointSizeF(),
        };
    };
    const auto before = sizes();
    QTest::keySequence(&text, QKeySequence(Qt::CTRL | Qt::Key_Plus));
    QCOMPARE(m_view->zoom(), 110);
    const auto larger = sizes();
    for (size_t i = 0; i < before.size(); ++i) {
        QVERIFY(std::abs(larger[i] / before[i] - 1.1) < 0.01);
    }
    QTest::keySequence(&text, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QTest::keySequence(&text, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QCOMPARE(m_view->zoom(), 90);
    QTest::keySequence(&text, QKeySequence(Qt::CTRL | Qt::Key_0));
    QCOMPARE(m_view->zoom(), 100);
    QCOMPARE(sizes(), before);
}

void TestArticleView::controlWheel_zooms()
{
    QWidget* const viewport = textOf(*m_view).viewport();
    const auto wheel = [viewport](int delta, Qt::KeyboardModifiers modifiers) {
        const QPointF at = viewport->rect().center();
        QWheelEvent event(
            at, viewport->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    };
    wheel(120, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 110);
    wheel(-240, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 90);
    wheel(60, Qt::ControlModifier); // half a step of a fine wheel
    QCOMPARE(m_view->zoom(), 90);
    wheel(60, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 100);
    wheel(-120, Qt::NoModifier);
    QCOMPARE(m_view->zoom(), 100);
    QVERIFY(textOf(*m_view).verticalScrollBar()->value() > 0);
}

void TestArticleView::zoom_staysWithinItsLimits()
{
    const QSignalSpy changed(m_view.get(), &ArticleView::zoomChanged);
    m_view->setZoom(1000);
    QCOMPARE(m_view->zoom(), ArticleView::MostZoom);
    m_view->zoomActions()[0]->trigger();
    QCOMPARE(m_view->zoom(), ArticleView::MostZoom);
    m_view->setZoom(0);
    QCOMPARE(m_view->zoom(), ArticleView::LeastZoom);
    m_view->zoomActions()[1]->trigger();
    QCOMPARE(m_view->zoom(), ArticleView::LeastZoom);
    QCOMPARE(changed.count(), 2);
}

void TestArticleView::zoomAndPalette_keepThePlace()
{
    QTextBrowser& text = textOf(*m_view);
    m_view->scrollToAnchor(u"listing:go"_qs);
    const QString before = topLine(text);
    m_view->setZoom(200);
    QCOMPARE(topLine(text), before);
    m_view->setPalette(darkPalette());
    QCOMPARE(topLine(text), before);
    m_view->resize(500, 500);
    QCOMPARE(topLine(text), before);
    m_view->setZoom(50);
    QCOMPARE(topLine(text), before);
}

void TestArticleView::palette_changesTheColours()
{
    using app::article::Colours;
    const auto colourOf
        = [this](const QString& text) { return formatOf(*textOf(*m_view).document(), text).foreground().color(); };
    QCOMPARE(colourOf(u"Outside"_qs), QColor(Colours::light().link));
    QCOMPARE(colourOf(u"package"_qs), QColor(Colours::light().keyword));
    m_view->setPalette(darkPalette());
    QCOMPARE(colourOf(u"Outside"_qs), QColor(Colours::dark().link));
    QCOMPARE(colourOf(u"package"_qs), QColor(Colours::dark().keyword));
}

void TestArticleView::wideWindow_keepsLinesShort()
{
    m_view->resize(1800, 600);
    QTextBrowser& text = textOf(*m_view);
    const QTextBlock block = text.document()->find(u"Some words"_qs).block();
    QVERIFY(block.layout()->lineCount() > 1);
    const int characters = block.layout()->lineAt(0).textLength();
    QVERIFY2(characters >= 60 && characters <= 80, qPrintable(QString::number(characters)));
    QTRY_COMPARE(text.horizontalScrollBar()->maximum(), 0);
    const int left = text.cursorRect(text.document()->find(u"Title"_qs)).left();
    QVERIFY(left > 500);
}

void TestArticleView::narrowWindow_fitsText_andScrollsCode()
{
    m_view->resize(320, 600);
    QTRY_COMPARE(textOf(*m_view).horizontalScrollBar()->maximum(), 0);
    m_view->setArticle(makeArticle("# T\n\n```\n" + QByteArray(200, 'x') + "\n```\n"));
    QTRY_VERIFY(textOf(*m_view).horizontalScrollBar()->maximum() > 500);
}

void TestArticleView::wideCode_usesFreeSpaceBeforeItScrolls()
{
    m_view->setArticle(makeArticle("# T\n\n```\n" + QByteArray(100, 'x') + "\n```\n\nText\n"));
    m_view->resize(1500, 600);
    QTRY_COMPARE(textOf(*m_view).horizontalScrollBar()->maximum(), 0);
}

void TestArticleView::image_isShownFromTheFolder()
{
    const QTemporaryDir folder;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(folder.filePath(u"a.png"_qs)));
    m_view->setArticle(makeArticle("![A](a.png)", folder.path()));
    const QVariant shown
        = textOf(*m_view).document()->resource(QTextDocument::ImageResource, QUrl(u"versus-image:0"_qs));
    QCOMPARE(shown.value<QImage>().size(), QSize(30, 20));
}

void TestArticleView::otherResources_areNeverRead_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("path") << u"/etc/hostname"_qs;
    QTest::newRow("file") << u"file:///etc/hostname"_qs;
    QTest::newRow("relative") << u"../../etc/hostname"_qs;
    QTest::newRow("resource") << u":/versus/article/rust-vs-go.md"_qs;
    QTest::newRow("network") << u"http://127.0.0.1:9/a.png"_qs;
    QTest::newRow("image that the article has not") << u"versus-image:7"_qs;
    QTest::newRow("negative") << u"versus-image:-1"_qs;
    QTest::newRow("no number") << u"versus-image:../x"_qs;
}

/// Even if one got past the loader. The answer is valid: an invalid one is asked for again at every layout.
void TestArticleView::otherResources_areNeverRead()
{
    QFETCH(QString, address);
    QTextDocument& document = *textOf(*m_view).document();
    const QVariant image = document.resource(QTextDocument::ImageResource, QUrl(address));
    QCOMPARE(image.value<QImage>(), imagePlaceholder());
    const QVariant sheet = document.resource(QTextDocument::StyleSheetResource, QUrl(address));
    QCOMPARE(sheet.toString(), QString());
}

QTEST_MAIN(TestArticleView)
#include "tst_ui_article_view.moc"

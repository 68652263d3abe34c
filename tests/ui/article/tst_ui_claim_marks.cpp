// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/article/shown_article.h"
#include "ui/article/article_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace tests::ui_article;
using namespace ui::article;
using ui::widgets::Mark;

namespace {

const QByteArray Markdown = "# T\n\nA goroutine takes [about 2 KB](claim:two), it is said, and [millions](claim:many) "
                            "fit. [Nobody](claim:none) tests this.\n";

ClaimMarks marks(Mark two)
{
    return { { u"two"_qs, { .mark = two, .text = u"2.05 kB: supported."_qs } },
        { u"many"_qs, { .mark = {}, .text = u"Reported: a <source>"_qs } } };
}

/// Where in the document the picture of the `index`-th mark stands.
int placeOf(const QTextBrowser& text, int index)
{
    int at = -1;
    for (int i = 0; i <= index; ++i) {
        at = int(text.toPlainText().indexOf(QChar::ObjectReplacementCharacter, at + 1));
    }
    return at;
}

QRect rectOf(const QTextBrowser& text, int index)
{
    QTextCursor cursor(text.document());
    cursor.setPosition(placeOf(text, index));
    const QRect left = text.cursorRect(cursor);
    cursor.movePosition(QTextCursor::Right);
    return { left.topLeft(), text.cursorRect(cursor).bottomLeft() };
}

QImage picture(Mark mark, const QPalette& palette, int size)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintMark(painter, image.rect(), mark, palette);
    return image;
}

/// Pixels that the drawing covers, whatever its colour.
QList<bool> shapeOf(Mark mark, const QPalette& palette, int size)
{
    const QImage image = picture(mark, palette, size);
    QList<bool> covered;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            covered.append(image.pixelColor(x, y) != palette.color(QPalette::Base));
        }
    }
    return covered;
}

QPalette dark()
{
    QPalette palette(QColor(45, 48, 54));
    palette.setColor(QPalette::Base, QColor(30, 33, 38));
    return palette;
}

} // namespace

class TestClaimMarks final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArticleView> m_view;
    [[nodiscard]] QTextBrowser& text() const { return textOf(*m_view); }

private slots:
    void init()
    {
        m_view = std::make_unique<ArticleView>();
        m_view->setMarks(marks(Mark::Empty));
        QVERIFY(show(*m_view, makeArticle(Markdown)));
        m_view->setFocus();
    }

    void claimsWithAMark_haveOneBehindThem()
    {
        const QString shown = text().toPlainText();
        QCOMPARE(shown.count(QChar::ObjectReplacementCharacter), 2);
        QVERIFY(shown.contains(u"about 2 KB,\u2060\uFFFC it"_qs));
        QVERIFY(shown.contains(u"Nobody tests"_qs));
    }

    void everyState_hasAShapeOfItsOwn_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QPalette(QColor(240, 240, 240));
        QTest::newRow("dark") << dark();
    }

    void everyState_hasAShapeOfItsOwn()
    {
        QFETCH(QPalette, palette);
        QList<QList<bool>> shapes;
        for (const Mark mark : { Mark::Empty, Mark::Yes, Mark::No, Mark::Undecided, Mark::Old, Mark::Running }) {
            const QList<bool> shape = shapeOf(mark, palette, 14);
            QVERIFY(shape.contains(true));
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }

    /// Shapes are drawn anew for each resolution: an edge is no thicker at twice the size.
    void twiceTheSize_isNotBlurred()
    {
        const QPalette palette(QColor(240, 240, 240));
        const auto inBetween = [&palette](int size) {
            const QImage image = picture(Mark::No, palette, size);
            const QColor ink = image.pixelColor(size / 2, size / 4);
            int count = 0;
            for (int x = 0; x < size; ++x) {
                const QColor at = image.pixelColor(x, size / 4 - 1);
                count += at != ink && at != palette.color(QPalette::Base) ? 1 : 0;
            }
            return count;
        };
        QVERIFY(inBetween(32) <= inBetween(16) + 2);
    }

    void mark_isPressedByMouse()
    {
        const QSignalSpy pressed(m_view.get(), &ArticleView::claimActivated);
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, rectOf(text(), 0).center());
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, rectOf(text(), 1).center());
        QCOMPARE(pressed.size(), 2);
        QCOMPARE(pressed[0][0].toString(), u"two"_qs);
        QCOMPARE(pressed[1][0].toString(), u"many"_qs);
    }

    void mark_isPressedByKeyboard_andTellsItsText()
    {
        const QSignalSpy pressed(m_view.get(), &ArticleView::claimActivated);
        QTest::keyClick(&text(), Qt::Key_Tab);
        QCOMPARE(text().accessibleDescription(), u"2.05 kB: supported."_qs);
        QVERIFY(QToolTip::text().contains(u"2.05 kB: supported."_qs));
        QTest::keyClick(&text(), Qt::Key_Return);
        QTest::keyClick(&text(), Qt::Key_Tab);
        QCOMPARE(text().accessibleDescription(), u"Reported: a <source>"_qs);
        QTest::keyClick(&text(), Qt::Key_Return);
        QCOMPARE(pressed.size(), 2);
        QCOMPARE(pressed[1][0].toString(), u"many"_qs);
    }

    void toolTip_isTheText()
    {
        const QPoint at = rectOf(text(), 1).center();
        QHelpEvent help(QEvent::ToolTip, at, text().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(text().viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"Reported: a &lt;source&gt;"_qs));
    }

    void anotherState_isSeenAtOnce_andMovesNothing()
    {
        m_view->setArticle(makeArticle(longMarkdown() + Markdown));
        text().verticalScrollBar()->setValue(text().verticalScrollBar()->maximum());
        QVERIFY(text().find(u"it is said"_qs, QTextDocument::FindBackward) || text().find(u"it is said"_qs));
        const int value = text().verticalScrollBar()->value();
        const QRect place = rectOf(text(), 0);
        const QTextDocument* document = text().document();
        const QImage before = text().viewport()->grab(place).toImage();
        m_view->setMarks(marks(Mark::Yes));
        QVERIFY(text().viewport()->grab(place).toImage() != before);
        QCOMPARE(text().verticalScrollBar()->value(), value);
        QCOMPARE(text().textCursor().selectedText(), u"it is said"_qs);
        QCOMPARE(text().document(), document);
    }

    void otherClaims_getMarksInTheArticleThatIsShown()
    {
        m_view->setMarks({ { u"none"_qs, { .mark = Mark::No, .text = {} } } });
        QVERIFY(text().toPlainText().contains(u"Nobody\u2060\uFFFC tests"_qs));
        QCOMPARE(text().toPlainText().count(QChar::ObjectReplacementCharacter), 1);
    }

    void copiedText_hasNoMarks()
    {
        text().selectAll();
        text().copy();
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(
            copied->text(), u"T\nA goroutine takes about 2 KB, it is said, and millions fit. Nobody tests this."_qs);
        QVERIFY(!copied->html().contains(u"<img"));
        QVERIFY(!copied->html().contains(QChar::ObjectReplacementCharacter));
        QTextDocument pasted;
        pasted.setHtml(copied->html());
        QVERIFY(pasted.toPlainText().contains(u"about 2 KB, it is said"_qs));
    }

    void find_readsPastAMark()
    {
        m_view->findActions().first()->trigger();
        auto* field = m_view->findChild<QLineEdit*>(u"findField"_qs);
        field->setText(u"2 KB, it"_qs);
        QCOMPARE(m_view->findChild<QLabel*>(u"findStatus"_qs)->text(), u"1 of 1"_qs);
        QCOMPARE(text().textCursor().selectedText(), u"2 KB,\u2060\uFFFC it"_qs);
        field->setText(u"many"_qs);
        field->setText(u"fit."_qs); // behind both marks
        QCOMPARE(text().textCursor().selectedText(), u"fit."_qs);
    }

    void selectionAroundAMark_isLookedForWithoutIt()
    {
        QTextCursor cursor(text().document());
        cursor.setPosition(placeOf(text(), 0) - 6);
        cursor.setPosition(placeOf(text(), 0) + 4, QTextCursor::KeepAnchor);
        text().setTextCursor(cursor);
        m_view->findActions().first()->trigger();
        QCOMPARE(m_view->findChild<QLineEdit*>(u"findField"_qs)->text(), u"2 KB, it"_qs);
    }

    /// The line must not end between a claim and its mark.
    void mark_staysWithItsClaim()
    {
        for (int width = 250; width < 700; width += 10) {
            m_view->resize(width, 500);
            const QTextBlock block = text().document()->findBlock(placeOf(text(), 0));
            const int mark = placeOf(text(), 0) - block.position();
            const int line = block.layout()->lineForTextPosition(mark).lineNumber();
            QCOMPARE(block.layout()->lineForTextPosition(mark - 2).lineNumber(), line); // the comma
        }
    }
};

QTEST_MAIN(TestClaimMarks)
#include "tst_ui_claim_marks.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/article_browser.h"

#include "app/article/html_writer.h"
#include "ui/article/article_images.h"
#include "ui/article/article_style.h"
#include "ui/widgets/focus_outline.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace ui::article {

namespace {

constexpr int LeastMargin = 16; ///< logical pixels

QTextFrameFormat withMargins(QTextFrameFormat format, int left)
{
    format.setLeftMargin(left);
    format.setRightMargin(LeastMargin);
    format.setTopMargin(LeastMargin);
    format.setBottomMargin(2 * LeastMargin);
    return format;
}

void setRightMargin(const QTextBlock& block, int margin)
{
    QTextBlockFormat format;
    format.setRightMargin(margin);
    QTextCursor(block).mergeBlockFormat(format);
}

/// What the lines of a code block need, with the space around them; 0 for another table.
int widthOfCode(const QTextTable& table)
{
    qreal widest = 0;
    for (auto it = table.begin(); !it.atEnd(); ++it) {
        const QTextBlock block = it.currentBlock();
        if (!block.blockFormat().nonBreakableLines() || block.begin().atEnd()) {
            continue;
        }
        const QFontMetricsF metrics(block.begin().fragment().charFormat().font());
        const QString text = block.text().replace(u'\t', QStringLiteral("    "));
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest > 0 ? int(std::ceil(widest + 2 * table.format().cellPadding())) : 0;
}

/// Tabs of four characters, as `font` has them in code.
QTextOption textOption(const QString& codeFamily, double codePoints)
{
    QTextOption option;
    QFont font(codeFamily);
    font.setPointSizeF(codePoints);
    option.setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(u' '));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

ArticleBrowser::ArticleBrowser(QWidget* parent)
    : QTextBrowser(parent)
    , m_markObject(m_marks, *this)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("articleText"));
    setAccessibleName(tr("Article"));
    widgets::outlineFocus(*this);
    // The bar's coming and going would change the width, and with it the height, for ever.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void ArticleBrowser::display(const app::article::Article& article, int zoomPercent)
{
    m_article = article;
    m_font = articleFont(font(), zoomPercent);
    build();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void ArticleBrowser::redisplay(int zoomPercent)
{
    if (m_article.body == nullptr) {
        return;
    }
    const ArticlePlace before = place();
    m_font = articleFont(font(), zoomPercent);
    build();
    returnTo(before);
}

void ArticleBrowser::setMarks(const ClaimMarks& marks)
{
    m_marks = marks;
    viewport()->update();
}

/// A document that is shown lays itself out after each block that it gets; so a new one is filled first.
void ArticleBrowser::build()
{
    const QPointer<QTextDocument> old = document();
    auto* const fresh = new QTextDocument(this); // its parent is asked for images
    fresh->setUndoRedoEnabled(false);
    fresh->setDefaultFont(m_font);
    const app::article::Style style = styleFor(palette(), m_font);
    fresh->setDefaultTextOption(textOption(style.codeFamily, style.pointSize * app::article::CodeSize));
    fresh->setHtml(app::article::toHtml(m_article, style, { m_marks.keyBegin(), m_marks.keyEnd() }));
    m_markObject.installIn(*fresh);
    setExtraSelections({}); // they would outlive the document that they are in
    setDocument(fresh);
    delete old.get(); // unless QTextBrowser owned it, and has deleted it
    m_spare = -1;
    arrange();
    collectAnchors();
}

/// Keeps lines to a width that reads well, in the middle of the view; code that needs more takes it, as far as there is
/// more, before it needs a scroll bar. Qt has no greatest width: so every block gets a right margin.
void ArticleBrowser::arrange()
{
    const int width = comfortableWidth(m_font);
    const int spare = std::max(0, viewport()->width() - width - 2 * LeastMargin);
    if (spare == m_spare) {
        return;
    }
    m_spare = spare;
    QTextCursor edit(document());
    edit.beginEditBlock();
    QTextFrame* const root = document()->rootFrame();
    root->setFrameFormat(withMargins(root->frameFormat(), LeastMargin + spare / 2));
    const int right = spare - spare / 2;
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (auto* const table = qobject_cast<QTextTable*>(it.currentFrame())) {
            QTextTableFormat format = table->format();
            format.setRightMargin(right - std::clamp(widthOfCode(*table) - width, 0, right));
            table->setFormat(format);
        } else if (it.currentBlock().isValid()) {
            setRightMargin(it.currentBlock(), right);
        }
    }
    edit.endEditBlock();
}

void ArticleBrowser::collectAnchors()
{
    m_anchors.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            for (const QString& name : it.fragment().charFormat().anchorNames()) {
                m_anchors.insert(name, it.fragment().position());
            }
        }
    }
}

int ArticleBrowser::topOf(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    return cursorRect(cursor).top() + verticalScrollBar()->value();
}

ArticlePlace ArticleBrowser::place() const
{
    const QPointF top(viewport()->width() / 2.0, verticalScrollBar()->value());
    const int position = std::max(0, document()->documentLayout()->hitTest(top, Qt::FuzzyHit));
    return { position, verticalScrollBar()->value() - topOf(position) };
}

void ArticleBrowser::returnTo(ArticlePlace place)
{
    [[maybe_unused]] const QSizeF laidOut = document()->documentLayout()->documentSize(); // all of it, for the range
    verticalScrollBar()->setValue(topOf(place.position) + place.offset);
}

bool ArticleBrowser::scrollTo(const QString& anchor)
{
    const auto found = m_anchors.constFind(anchor);
    if (found == m_anchors.cend()) {
        return false;
    }
    returnTo({ *found, -LeastMargin / 2 });
    return true;
}

QString ArticleBrowser::currentSection() const
{
    if (m_article.headings.isEmpty()) {
        return {};
    }
    const int value = verticalScrollBar()->value();
    const bool atEnd = value > 0 && value == verticalScrollBar()->maximum();
    const int line = value + (atEnd ? viewport()->height() : viewport()->height() / 5);
    QString current = m_article.headings.first().slug;
    for (const app::article::Heading& heading : m_article.headings) {
        if (topOf(m_anchors.value(heading.slug)) > line) {
            break;
        }
        current = heading.slug;
    }
    return current;
}

QVariant ArticleBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource) {
        return QString(); // no style sheet, no HTML; and valid, or it would be asked for again and again
    }
    bool ok = false;
    const int index = name.path().toInt(&ok);
    if (name.scheme() != app::article::ImageScheme || !ok || index < 0 || index >= m_article.images.size()) {
        return imagePlaceholder();
    }
    return readArticleImage(m_article.images[index], comfortableWidth(m_font));
}

void ArticleBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        emit appearanceChanged();
    }
}

bool ArticleBrowser::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showMarkText(anchorAt(help->pos()), help->globalPos());
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

void ArticleBrowser::showMarkText(const QUrl& link, QPoint globalPosition)
{
    const QString text = m_marks.value(markedClaim(link)).text;
    // Rich text wraps, unlike plain text.
    QToolTip::showText(globalPosition, text.isEmpty() ? text : u"<p>%1</p>"_qs.arg(text.toHtmlEscaped()), viewport());
}

QMimeData* ArticleBrowser::createMimeDataFromSelection() const
{
    auto plain = selectionWithoutMarks(textCursor());
    return plain == nullptr ? QTextBrowser::createMimeDataFromSelection() : plain.release();
}

/// Going to a link moves wide code sideways, though links stand in lines that fit. A mark that has the focus says what
/// it means, as it does under the mouse.
bool ArticleBrowser::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    horizontalScrollBar()->setValue(0);
    const QTextCursor cursor = textCursor();
    const QUrl link(moved && cursor.hasSelection() ? cursor.charFormat().anchorHref() : QString());
    emit highlighted(link);
    showMarkText(link, viewport()->mapToGlobal(cursorRect().bottomLeft()));
    return moved;
}

/// At the beginning there is nothing to return to, and only as much is laid out as is seen.
void ArticleBrowser::resizeEvent(QResizeEvent* event)
{
    const bool atBeginning = verticalScrollBar()->value() == 0;
    const ArticlePlace before = atBeginning ? ArticlePlace() : place();
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        arrange();
        if (!atBeginning) {
            returnTo(before);
        }
    }
}

void ArticleBrowser::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0) {
        emit zoomRequested(steps);
    }
    event->accept();
}

} // namespace ui::article

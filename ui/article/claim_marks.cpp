// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/claim_marks.h"

#include "app/article/html_writer.h"
#include "ui/widgets/colours.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QUrl>
#include <QWidget>

namespace ui::article {

namespace {

using namespace Qt::StringLiterals;

constexpr int MarkType = QTextFormat::UserObject + 1;
constexpr int ClaimProperty = QTextFormat::UserProperty + 1;
const QString LinkStart = u"claim/"_s;

constexpr double Size = 0.86; ///< of a mark, in em
constexpr double Gap = 0.22; ///< between the claim and its mark
constexpr double WordSize = 0.72; ///< of the letters of a word in place of a mark
constexpr double WordPadding = 0.3;

QString reportedWord()
{
    return QCoreApplication::translate("ui::article::ClaimMark", "reported");
}

double em(const QTextDocument& document)
{
    return QFontInfo(document.defaultFont()).pixelSize();
}

QFont wordFont(const QTextDocument& document)
{
    QFont font = document.defaultFont();
    font.setPixelSize(qRound(em(document) * WordSize));
    return font;
}

/// Places of the marks, from the last to the first.
template <typename Test> QList<std::pair<int, QTextCharFormat>> marksIn(const QTextDocument& document, const Test& test)
{
    QList<std::pair<int, QTextCharFormat>> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (const QTextCharFormat format = fragment.charFormat(); test(format)) {
                for (int i = 0; i < fragment.length(); ++i) {
                    found.prepend({ fragment.position() + i, format });
                }
            }
        }
    }
    return found;
}

/// Between `rect` and the text before it a gap is left; the shape is square.
QRectF roomOf(const QRectF& rect)
{
    return { rect.right() - rect.height(), rect.top(), rect.height(), rect.height() };
}

void drawWord(QPainter& painter, const QRectF& rect, const QTextDocument& document, const QPalette& palette)
{
    const double unit = em(document);
    const QRectF box = rect.adjusted(unit * Gap, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widgets::hairline(palette));
    painter.drawRoundedRect(box, unit * WordPadding, unit * WordPadding);
    painter.setPen(widgets::mutedText(palette));
    painter.setFont(wordFont(document));
    painter.drawText(box, Qt::AlignCenter, reportedWord());
}

} // namespace

ClaimMarkObject::ClaimMarkObject(const ClaimMarks& marks, const QWidget& shownIn, QObject* parent)
    : QObject(parent)
    , m_marks(marks)
    , m_shownIn(shownIn)
{
}

void ClaimMarkObject::installIn(QTextDocument& document)
{
    document.documentLayout()->registerHandler(MarkType, this);
    const auto isImageOfMark = [](const QTextCharFormat& format) {
        return format.isImageFormat() && QUrl(format.toImageFormat().name()).scheme() == app::article::MarkScheme;
    };
    for (const auto& [position, image] : marksIn(document, isImageOfMark)) {
        QTextCharFormat format;
        format.setObjectType(MarkType);
        format.setProperty(ClaimProperty, QUrl(image.toImageFormat().name()).path());
        format.setAnchor(true);
        format.setAnchorHref(image.anchorHref());
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

QSizeF ClaimMarkObject::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format)
{
    const double unit = em(*document);
    const ClaimMark shown = m_marks.value(format.stringProperty(ClaimProperty));
    const double width = shown.mark
        ? unit * Size
        : QFontMetricsF(wordFont(*document)).horizontalAdvance(reportedWord()) + unit * 2 * WordPadding;
    return { width + unit * Gap, unit * Size };
}

void ClaimMarkObject::drawObject(
    QPainter* painter, const QRectF& rect, QTextDocument* document, int /*position*/, const QTextFormat& format)
{
    const ClaimMark shown = m_marks.value(format.stringProperty(ClaimProperty));
    painter->save();
    if (shown.mark) {
        widgets::paintMark(*painter, roomOf(rect), *shown.mark, m_shownIn.palette());
    } else {
        drawWord(*painter, rect, *document, m_shownIn.palette());
    }
    painter->restore();
}

QString markedClaim(const QUrl& link)
{
    const bool mark = link.scheme() == app::article::RunScheme && link.path().startsWith(LinkStart);
    return mark ? link.path().sliced(LinkStart.size()) : QString();
}

std::unique_ptr<QMimeData> selectionWithoutMarks(const QTextCursor& cursor)
{
    QTextDocument copy;
    QTextCursor(&copy).insertFragment(cursor.selection());
    const auto marks = marksIn(copy, [](const QTextCharFormat& format) { return format.hasProperty(ClaimProperty); });
    if (marks.isEmpty()) {
        return nullptr;
    }
    for (const auto& [position, format] : marks) {
        QTextCursor mark(&copy);
        mark.setPosition(copy.characterAt(position - 1) == app::article::WordJoiner ? position - 1 : position);
        mark.setPosition(position + 1, QTextCursor::KeepAnchor);
        mark.removeSelectedText();
    }
    const QTextDocumentFragment rest(&copy);
    auto data = std::make_unique<QMimeData>();
    data->setText(rest.toPlainText());
    data->setHtml(rest.toHtml());
    return data;
}

} // namespace ui::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/mark.h"

#include <QHash>
#include <QString>
#include <QTextObjectInterface>

#include <memory>
#include <optional>

class QMimeData;
class QTextCursor;
class QTextDocument;
class QUrl;
class QWidget;

namespace ui::article {

/// What stands behind a claim.
struct ClaimMark
{
    std::optional<widgets::Mark> mark; ///< nothing: the word "reported"
    QString text; ///< a sentence, for tooltips and screen readers

    bool operator==(const ClaimMark&) const = default;
};

/// By the id of the claim.
using ClaimMarks = QHash<QString, ClaimMark>;

/// Draws marks into a document, sharp at every scale and in the palette of the moment: another state of the same mark
/// needs a repaint and no new layout.
class ClaimMarkObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
    Q_DISABLE_COPY_MOVE(ClaimMarkObject)

public:
    /// Both outlive the object.
    ClaimMarkObject(const ClaimMarks& marks, const QWidget& shownIn, QObject* parent = nullptr);

    /// Makes marks of the images in `document` that stand for them (app/article/html_writer.h).
    void installIn(QTextDocument& document);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
        const QTextFormat& format) override;

private:
    const ClaimMarks& m_marks;
    const QWidget& m_shownIn;
};

/// The claim whose mark `link` is; empty if it is another link.
[[nodiscard]] QString markedClaim(const QUrl& link);

/// What is selected, to be copied, without marks; nothing if there is none among it.
[[nodiscard]] std::unique_ptr<QMimeData> selectionWithoutMarks(const QTextCursor& cursor);

} // namespace ui::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"
#include "ui/article/article_place.h"
#include "ui/article/claim_marks.h"

#include <QHash>
#include <QTextBrowser>

namespace ui::article {

/// The text of an article: shows it in a line width that reads well, and knows where its anchors are. It follows no
/// link and reads no file but the article's images: what a click means is for its owner (anchorClicked).
class ArticleBrowser final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleBrowser)

public:
    explicit ArticleBrowser(QWidget* parent = nullptr);

    /// Shows `article`, from its beginning.
    void display(const app::article::Article& article, int zoomPercent);
    /// Shows the same article again, in the present palette and another size, at the same place.
    void redisplay(int zoomPercent);

    /// Shows these marks behind their claims. Only other claims need redisplay(): the text stays as it is.
    void setMarks(const ClaimMarks& marks);
    [[nodiscard]] const ClaimMarks& marks() const { return m_marks; }

    /// Scrolls so that `anchor` is at the top; false if there is none.
    bool scrollTo(const QString& anchor);
    [[nodiscard]] ArticlePlace place() const;
    void returnTo(ArticlePlace place);
    /// The slug of the section that is being read: the last whose heading is above or near the top of what is seen.
    [[nodiscard]] QString currentSection() const;

signals:
    /// Control and the wheel: steps away from the reader (positive) or towards.
    void zoomRequested(int steps);
    /// Palette or font: redisplay() is due, for both are fixed in a document.
    void appearanceChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void build();
    void collectAnchors();
    void arrange();
    [[nodiscard]] int topOf(int position) const;
    void showMarkText(const QUrl& link, QPoint globalPosition);

    app::article::Article m_article;
    ClaimMarks m_marks;
    ClaimMarkObject m_markObject;
    QFont m_font; ///< of the article's text, zoomed
    QHash<QString, int> m_anchors; ///< places in the document
    int m_spare = -1; ///< of the width, beyond what a line needs; as arranged last
    int m_wheel = 0; ///< eighths of a degree that make no whole step yet
};

} // namespace ui::article

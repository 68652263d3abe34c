// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"
#include "ui/article/article_place.h"
#include "ui/article/claim_marks.h"

#include <QWidget>

#include <memory>

class QAction;
class QUrl;

namespace ui::article {

class ArticleBrowser;
class FindBar;
class LinkOpener;

/// An article to read: its text, zoom, and finding in it. Links that lead out go to the LinkOpener; those that run a
/// listing become a signal; those inside the article scroll.
class ArticleView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleView)

public:
    static constexpr int LeastZoom = 50;
    static constexpr int MostZoom = 300;

    /// With a ConfirmingLinkOpener.
    explicit ArticleView(QWidget* parent = nullptr);
    explicit ArticleView(std::unique_ptr<LinkOpener> linkOpener, QWidget* parent = nullptr);
    ~ArticleView() override;

    void setArticle(const app::article::Article& article);
    [[nodiscard]] const app::article::Article& article() const { return m_article; }
    [[nodiscard]] const QList<app::article::Heading>& headings() const { return m_article.headings; }
    /// Slug of the section that is being read.
    [[nodiscard]] const QString& currentHeading() const { return m_current; }

    /// Marks behind the claims of this and every other article. Marks that only change keep place and selection.
    void setMarks(const ClaimMarks& marks);

    /// To a heading's slug, or the anchor of a claim or listing. Does nothing if there is none of that name.
    void scrollToAnchor(const QString& anchor);

    [[nodiscard]] ArticlePlace place() const;
    void goTo(ArticlePlace place);

    [[nodiscard]] int zoom() const { return m_zoom; } ///< percent
    void setZoom(int percent); ///< to within LeastZoom and MostZoom

    /// Find, find next, find previous: for a menu. They act, and their shortcuts work, while the article has the focus.
    [[nodiscard]] const QList<QAction*>& findActions() const { return m_findActions; }
    /// Zoom in, zoom out, actual size: as above.
    [[nodiscard]] const QList<QAction*>& zoomActions() const { return m_zoomActions; }

signals:
    void articleChanged();
    void currentHeadingChanged(const QString& slug);
    void zoomChanged(int percent);
    void placeChanged();
    /// The reader pressed Run beside the listing in `language`, "go" or "rust".
    void runListingRequested(const QString& language);
    /// The mark of a claim was pressed.
    void claimActivated(const QString& claim);

private:
    void build();
    void addFindActions();
    void addZoomActions();
    void redisplay();
    void zoomBy(int steps);
    void follow(const QUrl& link);
    void describe(const QUrl& link);
    void updateCurrent();
    void setCurrent(const QString& slug);
    [[nodiscard]] QAction* makeAction(const QString& name, const QString& text, const QList<QKeySequence>& shortcuts);

    std::unique_ptr<LinkOpener> m_linkOpener;
    app::article::Article m_article;
    ArticleBrowser* m_browser = nullptr;
    FindBar* m_findBar = nullptr;
    QList<QAction*> m_findActions;
    QList<QAction*> m_zoomActions;
    QString m_current;
    int m_zoom = 100;
    bool m_jumping = false; ///< scrolling to an anchor: what was asked for is current, however far it can scroll
};

} // namespace ui::article

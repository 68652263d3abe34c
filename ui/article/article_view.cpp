// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/article_view.h"

#include "app/article/html_writer.h"
#include "app/article/links.h"
#include "ui/article/article_browser.h"
#include "ui/article/find_bar.h"
#include "ui/article/link_opener.h"

#include <QAccessible>
#include <QAction>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui::article {

namespace {

constexpr std::array<int, 12> ZoomSteps { 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300 };

/// The next of ZoomSteps above or below `percent`, or `percent` itself at an end.
int nextZoom(int percent, bool up)
{
    if (up) {
        const auto* const above = std::ranges::upper_bound(ZoomSteps, percent);
        return above == ZoomSteps.end() ? percent : *above;
    }
    const auto* const notBelow = std::ranges::lower_bound(ZoomSteps, percent);
    return notBelow == ZoomSteps.begin() ? percent : *std::prev(notBelow);
}

QList<QKeySequence> zoomInKeys()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::ZoomIn);
    keys.append(QKeySequence(Qt::CTRL | Qt::Key_Equal)); // the key of + without Shift on many keyboards
    return keys;
}

} // namespace

ArticleView::ArticleView(QWidget* parent)
    : ArticleView(std::make_unique<ConfirmingLinkOpener>(), parent)
{
}

ArticleView::ArticleView(std::unique_ptr<LinkOpener> linkOpener, QWidget* parent)
    : QWidget(parent)
    , m_linkOpener(std::move(linkOpener))
{
    setObjectName(QStringLiteral("articleView"));
    build();
    addFindActions();
    addZoomActions();
}

ArticleView::~ArticleView() = default;

void ArticleView::build()
{
    m_browser = new ArticleBrowser(this);
    m_findBar = new FindBar(m_browser, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_findBar);
    setFocusProxy(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &ArticleView::follow);
    connect(m_browser, &QTextBrowser::highlighted, this, &ArticleView::describe);
    connect(m_browser, &ArticleBrowser::zoomRequested, this, &ArticleView::zoomBy);
    connect(m_browser, &ArticleBrowser::appearanceChanged, this, &ArticleView::redisplay);
    connect(m_browser->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::updateCurrent);
    connect(m_browser->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::placeChanged);
    connect(m_browser->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleView::updateCurrent);
}

QAction* ArticleView::makeAction(const QString& name, const QString& text, const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ArticleView::addFindActions()
{
    using Keys = QKeySequence;
    auto* find = makeAction(QStringLiteral("find"), tr("&Find in Article…"), Keys::keyBindings(Keys::Find));
    auto* next = makeAction(QStringLiteral("findNextAction"), tr("Find &Next"), Keys::keyBindings(Keys::FindNext));
    auto* previous
        = makeAction(QStringLiteral("findPreviousAction"), tr("Find &Previous"), Keys::keyBindings(Keys::FindPrevious));
    connect(find, &QAction::triggered, m_findBar, &FindBar::activate);
    connect(next, &QAction::triggered, m_findBar, &FindBar::findNext);
    connect(previous, &QAction::triggered, m_findBar, &FindBar::findPrevious);
    m_findActions = { find, next, previous };
}

void ArticleView::addZoomActions()
{
    auto* in = makeAction(QStringLiteral("zoomIn"), tr("Zoom &In"), zoomInKeys());
    auto* out
        = makeAction(QStringLiteral("zoomOut"), tr("Zoom &Out"), QKeySequence::keyBindings(QKeySequence::ZoomOut));
    auto* reset = makeAction(QStringLiteral("zoomReset"), tr("&Actual Size"), { QKeySequence(Qt::CTRL | Qt::Key_0) });
    connect(in, &QAction::triggered, this, [this] { zoomBy(1); });
    connect(out, &QAction::triggered, this, [this] { zoomBy(-1); });
    connect(reset, &QAction::triggered, this, [this] { setZoom(100); });
    m_zoomActions = { in, out, reset };
}

void ArticleView::setArticle(const app::article::Article& article)
{
    m_article = article;
    m_browser->display(m_article, m_zoom);
    m_findBar->refresh();
    m_current.clear();
    emit articleChanged();
    updateCurrent();
}

void ArticleView::setMarks(const ClaimMarks& marks)
{
    const auto claims = [](const ClaimMarks& of) { return QSet<QString>(of.keyBegin(), of.keyEnd()); };
    const bool others = claims(marks) != claims(m_browser->marks());
    m_browser->setMarks(marks);
    if (others) {
        redisplay();
    }
}

void ArticleView::scrollToAnchor(const QString& anchor)
{
    const QScopedValueRollback<bool> jumping(m_jumping, true);
    if (!m_browser->scrollTo(anchor)) {
        return;
    }
    const bool heading
        = std::ranges::find(m_article.headings, anchor, &app::article::Heading::slug) != m_article.headings.end();
    setCurrent(heading ? anchor : m_browser->currentSection());
}

ArticlePlace ArticleView::place() const
{
    return m_browser->place();
}

void ArticleView::goTo(ArticlePlace place)
{
    m_browser->returnTo(place);
}

void ArticleView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, LeastZoom, MostZoom);
    if (wanted == m_zoom) {
        return;
    }
    m_zoom = wanted;
    redisplay();
    emit zoomChanged(m_zoom);
}

void ArticleView::zoomBy(int steps)
{
    int percent = m_zoom;
    for (int i = 0; i < std::abs(steps); ++i) {
        percent = nextZoom(percent, steps > 0);
    }
    setZoom(percent);
}

void ArticleView::redisplay()
{
    m_browser->redisplay(m_zoom);
    m_findBar->refresh();
}

void ArticleView::follow(const QUrl& link)
{
    if (const QString claim = markedClaim(link); !claim.isEmpty()) {
        emit claimActivated(claim);
    } else if (link.scheme() == app::article::RunScheme) {
        emit runListingRequested(link.path().section(u'/', -1));
    } else if (link.scheme().isEmpty() && link.path().isEmpty()) {
        scrollToAnchor(link.fragment(QUrl::FullyDecoded));
    } else if (const auto outside = app::article::outsideLink(link.toString(QUrl::FullyEncoded))) {
        m_linkOpener->open(*outside, this);
    }
}

/// A document tells screen readers no more of a drawing than that there is one.
void ArticleView::describe(const QUrl& link)
{
    m_browser->setAccessibleDescription(m_browser->marks().value(markedClaim(link)).text);
    QAccessibleEvent event(m_browser, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ArticleView::updateCurrent()
{
    if (!m_jumping) {
        setCurrent(m_browser->currentSection());
    }
}

void ArticleView::setCurrent(const QString& slug)
{
    if (slug != m_current) {
        m_current = slug;
        emit currentHeadingChanged(slug);
    }
}

} // namespace ui::article

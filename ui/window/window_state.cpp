// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_state.h"

#include "ui/article/article_view.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/window/window_parts.h"

#include <QEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QTabWidget>

#include <utility>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

const QString GeometryKey = u"window/geometry"_s;
const QString ChartKey = u"window/chart"_s;
const QString ArticleKey = u"article/path"_s;
const QString PositionKey = u"article/position"_s;
const QString OffsetKey = u"article/offset"_s;
const QString ZoomKey = u"article/zoom"_s;
const QString EnginesKey = u"compare/engines"_s;
const QString RoundsKey = u"compare/rounds"_s;
const QString WidthKey = u"compare/concurrency"_s;
const QString RateKey = u"compare/rate"_s;
const QString ProfileKey = u"compare/profile"_s;
const QString DeadlineKey = u"compare/deadline"_s;
constexpr QSize DefaultSize { 1280, 800 };

QString absolutePath(const app::article::Article& article)
{
    return article.path.isEmpty() ? QString() : QFileInfo(article.path).absoluteFilePath();
}

} // namespace

WindowState::WindowState(const Shown& shown, std::shared_ptr<QSettings> settings, QObject* parent)
    : QObject(parent)
    , m_shown(shown)
    , m_settings(std::move(settings))
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &WindowState::save);
    watch();
}

WindowState::~WindowState() = default;

void WindowState::watch()
{
    m_shown.window.installEventFilter(this);
    connect(&m_shown.parts, &WindowParts::changed, this, &WindowState::touch);
    connect(&m_shown.panel, &fetch::FetchPanel::settingsChanged, this, &WindowState::touch);
    connect(&m_shown.article, &article::ArticleView::placeChanged, this, &WindowState::touch);
    connect(&m_shown.article, &article::ArticleView::articleChanged, this, &WindowState::touch);
    connect(&m_shown.article, &article::ArticleView::zoomChanged, this, &WindowState::touch);
    connect(&m_shown.charts, &QTabWidget::currentChanged, this, &WindowState::touch);
}

bool WindowState::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize
        || event->type() == QEvent::WindowStateChange) {
        touch();
    }
    return QObject::eventFilter(watched, event);
}

/// Not put off by what follows: of a change that goes on, something is written.
void WindowState::touch()
{
    if (m_shown.window.isVisible() && !m_pause.isActive()) {
        m_pause.start();
    }
}

void WindowState::restore()
{
    m_shown.window.resize(DefaultSize);
    m_shown.window.restoreGeometry(m_settings->value(GeometryKey).toByteArray());
    m_shown.parts.restore(*m_settings, m_shown.window.size());
    m_shown.article.setZoom(m_settings->value(ZoomKey, m_shown.article.zoom()).toInt());
    const QString chart = m_settings->value(ChartKey).toString();
    for (int i = 0; i < m_shown.charts.count(); ++i) {
        if (m_shown.charts.widget(i)->objectName() == chart && m_shown.charts.isTabVisible(i)) {
            m_shown.charts.setCurrentIndex(i);
        }
    }
    restoreCompare();
}

void WindowState::restoreCompare()
{
    if (!m_settings->contains(EnginesKey)) {
        return;
    }
    fetch::CompareSettings compare = m_shown.panel.settings();
    compare.engines = m_settings->value(EnginesKey).toStringList();
    compare.rounds = m_settings->value(RoundsKey, compare.rounds).toInt();
    compare.profile = fetch::profileChoiceFromWord(m_settings->value(ProfileKey).toString());
    compare.ratePerSecond = m_settings->value(RateKey, compare.ratePerSecond).toInt();
    compare.concurrency = m_settings->value(WidthKey, compare.concurrency).toInt();
    compare.deadlineSeconds = m_settings->value(DeadlineKey, compare.deadlineSeconds).toInt();
    m_shown.panel.setSettings(compare);
}

QString WindowState::articlePath() const
{
    return m_settings->value(ArticleKey).toString();
}

void WindowState::restorePlace()
{
    const article::ArticlePlace place { .position = m_settings->value(PositionKey).toInt(),
        .offset = m_settings->value(OffsetKey).toInt() };
    if (place != article::ArticlePlace() && articlePath() == absolutePath(m_shown.article.article())) {
        m_shown.article.goTo(place);
    }
}

void WindowState::save()
{
    m_pause.stop();
    m_settings->setValue(GeometryKey, m_shown.window.saveGeometry());
    m_shown.parts.save(*m_settings);
    m_settings->setValue(ChartKey, m_shown.charts.currentWidget()->objectName());
    const article::ArticlePlace place = m_shown.article.place();
    m_settings->setValue(ArticleKey, absolutePath(m_shown.article.article()));
    m_settings->setValue(PositionKey, place.position);
    m_settings->setValue(OffsetKey, place.offset);
    m_settings->setValue(ZoomKey, m_shown.article.zoom());
    saveCompare();
}

void WindowState::saveCompare()
{
    const fetch::CompareSettings compare = m_shown.panel.settings();
    m_settings->setValue(EnginesKey, compare.engines);
    m_settings->setValue(RoundsKey, compare.rounds);
    m_settings->setValue(WidthKey, compare.concurrency);
    m_settings->setValue(RateKey, compare.ratePerSecond);
    m_settings->setValue(ProfileKey, QString(toWord(compare.profile)));
    m_settings->setValue(DeadlineKey, compare.deadlineSeconds);
}

} // namespace ui::window

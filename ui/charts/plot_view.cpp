// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_view.h"

#include "app/charts/text.h"
#include "ui/charts/chart_item.h"
#include "ui/charts/plot_accessible.h"
#include "ui/charts/plot_actions.h"
#include "ui/charts/point_steps.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QRubberBand>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace ui::charts {

using namespace Qt::StringLiterals;
using app::charts::Chart;
using app::charts::View;

namespace {

constexpr double PanShare = 0.1; ///< of what is seen, for one key

bool haveSameAxes(const Chart& a, const Chart& b)
{
    return a.title == b.title && a.x.title == b.x.title && a.y.title == b.y.title && a.x.scale == b.x.scale
        && a.y.scale == b.y.scale;
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

QPointF panOf(int arrow)
{
    const double across = arrow == Qt::Key_Right ? PanShare : arrow == Qt::Key_Left ? -PanShare : 0;
    const double up = arrow == Qt::Key_Up ? PanShare : arrow == Qt::Key_Down ? -PanShare : 0;
    return { across, up };
}

} // namespace

PlotView::PlotView(QWidget* parent)
    : QGraphicsView(parent)
    , m_item(new ChartItem)
    , m_actions(new PlotActions(*this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    installPlotAccessibility();
    setObjectName(u"plot"_s);
    setScene(&m_scene);
    m_scene.addItem(m_item);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInteractive(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMinimumSize(240, 125);
}

PlotView::~PlotView() = default;

void PlotView::show(const Chart& chart, const Theme& theme)
{
    const View before = m_view;
    if (!haveSameAxes(m_chart, chart)) {
        m_view = {};
        m_current.reset();
    }
    m_current = sameIn(chart);
    m_chart = chart;
    m_theme = theme;
    setBackgroundBrush(theme.background);
    refresh();
    setAccessibleName(chart.title);
    setAccessibleDescription(app::charts::textSummary(chart));
    if (m_view != before) {
        emit viewChanged();
    }
}

const QList<QAction*>& PlotView::viewActions() const
{
    return m_actions->all();
}

QString PlotView::textAt(const QPoint& position) const
{
    const auto hit = m_item->hitAt(mapToScene(position));
    return hit ? app::charts::pointText(m_item->shown(), hit->series, hit->point) : QString();
}

QString PlotView::currentText() const
{
    return m_current ? app::charts::pointText(m_item->shown(), m_current->series, m_current->point) : QString();
}

void PlotView::zoom(double factor)
{
    const PlotMap& map = m_item->map();
    const bool atPoint = m_current && isInPlot(mapFromScene(m_item->pixelOf(*m_current)));
    const QPointF place = atPoint ? map.placeOf(m_item->pixelOf(*m_current)) : QPointF(0.5, 0.5);
    setView(app::charts::zoomed(m_chart, m_view, place, factor));
}

void PlotView::showAll()
{
    View whole = m_view;
    whole.x.reset();
    whole.y.reset();
    setView(whole);
}

void PlotView::switchScale(Qt::Orientation axis)
{
    View view = m_view;
    if (axis == Qt::Horizontal) {
        view.otherScaleX = !view.otherScaleX;
        view.x.reset(); // the part may have no place on the other scale
    } else {
        view.otherScaleY = !view.otherScaleY;
        view.y.reset();
    }
    setView(view);
}

void PlotView::setView(const View& view)
{
    if (view != m_view) {
        m_view = view;
        refresh();
        emit viewChanged();
    }
}

void PlotView::refresh()
{
    m_item->show(app::charts::viewed(m_chart, m_view), m_theme, font());
    m_actions->update(m_chart, m_view);
    setCurrent(m_current);
}

std::optional<Hit> PlotView::sameIn(const Chart& chart) const
{
    if (!m_current || m_current->series >= chart.series.size()) {
        return {};
    }
    const QList<QPointF>& before = m_chart.series.at(m_current->series).points;
    const QList<QPointF>& now = chart.series.at(m_current->series).points;
    const qsizetype point = now.size() == before.size() ? m_current->point : now.indexOf(before.at(m_current->point));
    return point < 0 || now.isEmpty() ? std::nullopt : std::optional(Hit { m_current->series, point });
}

void PlotView::setCurrent(const std::optional<Hit>& hit)
{
    m_current = hit;
    const bool seen = hit && m_item->map().shows(m_chart.series.at(hit->series).points.at(hit->point));
    m_item->setHighlight(seen ? hit : std::nullopt);
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    const QRectF rect(QPointF(0, 0), viewport()->size());
    m_scene.setSceneRect(rect);
    m_item->setGeometry(rect);
    setCurrent(m_current);
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    if (isArrow(event->key()) && event->modifiers().testFlag(Qt::ShiftModifier)) {
        setView(app::charts::moved(m_chart, m_view, panOf(event->key())));
    } else if (isArrow(event->key())) {
        step(Qt::Key(event->key()));
    } else if (event->key() == Qt::Key_Escape && (m_current || m_press)) {
        m_press.reset();
        m_band->hide();
        setCurrent({});
        QToolTip::hideText();
    } else {
        QGraphicsView::keyPressEvent(event);
    }
}

void PlotView::step(Qt::Key arrow)
{
    const auto next = stepped(m_chart, m_current, stepOf(m_chart, arrow));
    if (!next) {
        return;
    }
    setView(app::charts::revealing(m_chart, m_view, m_chart.series.at(next->series).points.at(next->point)));
    setCurrent(next);
    sayAt(mapFromScene(m_item->pixelOf(*next)), currentText());
    QAccessibleEvent said(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void PlotView::sayAt(const QPoint& position, const QString& text)
{
    const QString html = text.isEmpty() ? QString() : u"<p style='white-space:pre'>%1</p>"_s.arg(text.toHtmlEscaped());
    QToolTip::showText(viewport()->mapToGlobal(position), html, viewport());
}

void PlotView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    setCurrent({});
}

void PlotView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_showsFocus = false;
    viewport()->update();
}

void PlotView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawForeground(painter, rect);
    if (m_showsFocus) {
        QStyleOptionFocusRect option;
        option.initFrom(viewport());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, this);
    }
}

} // namespace ui::charts

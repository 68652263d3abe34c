// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_actions.h"

#include "ui/charts/plot_view.h"

#include <QAction>

namespace ui::charts {

using namespace Qt::StringLiterals;
using app::charts::Axis;
using app::charts::Chart;
using app::charts::View;

namespace {

constexpr double Closer = 1.5; ///< a step of the keys

void showScale(QAction& action, const Axis& axis, bool other)
{
    const bool logarithmic = axis.scale == app::charts::Scale::Logarithmic;
    action.setVisible(app::charts::hasOtherScale(axis));
    action.setChecked(logarithmic != other);
}

} // namespace

PlotActions::PlotActions(PlotView& plot)
    : QObject(&plot)
    , m_plot(plot)
    , m_closer(add(u"zoomIn"_s, tr("Zoom &In"), { u"+"_s, u"="_s }))
    , m_farther(add(u"zoomOut"_s, tr("Zoom &Out"), { u"-"_s }))
    , m_whole(add(u"showAll"_s, tr("Show &All"), { u"0"_s, u"Home"_s }))
    , m_logX(add(u"logarithmicX"_s, tr("Logarithmic &Horizontal Axis"), {}))
    , m_logY(add(u"logarithmicY"_s, tr("Logarithmic &Vertical Axis"), {}))
{
    m_logX->setCheckable(true);
    m_logY->setCheckable(true);
    connect(m_closer, &QAction::triggered, &plot, [&plot] { plot.zoom(Closer); });
    connect(m_farther, &QAction::triggered, &plot, [&plot] { plot.zoom(1 / Closer); });
    connect(m_whole, &QAction::triggered, &plot, &PlotView::showAll);
    connect(m_logX, &QAction::triggered, &plot, [&plot] { plot.switchScale(Qt::Horizontal); });
    connect(m_logY, &QAction::triggered, &plot, [&plot] { plot.switchScale(Qt::Vertical); });
}

PlotActions::~PlotActions() = default;

void PlotActions::update(const Chart& chart, const View& view)
{
    const bool named = !chart.x.categories.isEmpty() && !chart.y.categories.isEmpty();
    m_closer->setEnabled(!named);
    m_farther->setEnabled(!view.isWhole());
    m_whole->setEnabled(!view.isWhole());
    showScale(*m_logX, chart.x, view.otherScaleX);
    showScale(*m_logY, chart.y, view.otherScaleY);
}

QAction* PlotActions::add(const QString& name, const QString& text, const QStringList& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    QList<QKeySequence> shortcuts;
    for (const QString& key : keys) {
        shortcuts.append(QKeySequence(key));
    }
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_plot.addAction(action);
    m_all.append(action);
    return action;
}

} // namespace ui::charts

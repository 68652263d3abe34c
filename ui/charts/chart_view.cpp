// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_view.h"

#include "app/charts/view.h"
#include "ui/charts/legend.h"
#include "ui/charts/plot_view.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::charts {

using namespace Qt::StringLiterals;
using app::charts::Chart;

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , m_legend(new Legend)
    , m_plot(new PlotView)
    , m_empty(new QLabel)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"chartView"_s);
    m_empty->setObjectName(u"chartEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setMargin(24);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    connect(m_legend, &Legend::hiddenNamesChanged, this, &ChartView::render);
    render();
}

ChartView::~ChartView() = default;

void ChartView::setChart(const Chart& chart)
{
    m_chart = chart;
    render();
}

Chart ChartView::visibleChart() const
{
    return app::charts::viewed(app::charts::withoutSeries(m_chart, m_legend->hiddenNames()), m_plot->view());
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        render();
    }
}

void ChartView::render()
{
    const Theme theme = themeOf(palette());
    m_legend->show(m_chart);
    const bool empty = !m_chart.emptyReason.isEmpty();
    m_empty->setText(m_chart.emptyReason);
    m_empty->setPalette(mutedPalette(palette()));
    if (!empty) {
        m_plot->show(app::charts::withoutSeries(m_chart, m_legend->hiddenNames()), theme);
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_plot);
}

} // namespace ui::charts

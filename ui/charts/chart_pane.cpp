// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_pane.h"

#include "ui/charts/chart_drag.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/drag_handle.h"
#include "ui/charts/export_choice.h"
#include "ui/charts/export_menu.h"
#include "ui/charts/numbers_table.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/theme.h"
#include "ui/charts/warning_list.h"
#include "ui/widgets/clamped_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui::charts {

using namespace Qt::StringLiterals;
using app::charts::Chart;

namespace {

constexpr double CaptionSize = 0.88; ///< of the usual letters
constexpr double FindingSize = 1.1;

void setFontOf(QWidget& widget, double size, QFont::Weight weight)
{
    QFont font = widget.font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * size);
    }
    font.setWeight(weight);
    widget.setFont(font);
}

QLabel* makeFinding()
{
    auto* label = new QLabel;
    label->setObjectName(u"finding"_s);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    setFontOf(*label, FindingSize, QFont::DemiBold);
    return label;
}

QToolButton* makeButton(const QString& name, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString captionOf(const Chart& chart)
{
    QStringList lines = chart.notes;
    lines.append(chart.caption);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

ChartPane::ChartPane(std::function<QString()> fileStem, ExportServices services, QWidget* chooser, QWidget* parent)
    : QWidget(parent)
    , m_fileStem(std::move(fileStem))
    , m_services(std::move(services))
    , m_finding(makeFinding())
    , m_warnings(new WarningList)
    , m_numbersButton(makeButton(u"numbersButton"_s, tr("&Numbers")))
    , m_zoomButton(makeButton(u"zoomButton"_s, tr("&Zoom")))
    , m_exportButton(makeButton(u"exportButton"_s, tr("E&xport")))
    , m_handle(new DragHandle)
    , m_view(new ChartView)
    , m_numbers(new NumbersTable)
    , m_caption(new widgets::ClampedText(Lines().caption))
{
    m_caption->setObjectName(u"caption"_s);
    setFontOf(*m_caption, CaptionSize, QFont::Normal);
    fillZoomMenu();
    fillExportMenu();
    buildLayout(makeBar(chooser));
    m_finding->hide();
    m_numbers->hide();
    enable(false);
    mute();
}

ChartPane::~ChartPane() = default;

void ChartPane::buildLayout(QWidget* bar)
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"chartSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_numbers);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_finding);
    column->addWidget(m_warnings);
    column->addWidget(bar);
    column->addWidget(splitter);
    column->addWidget(m_caption);
}

QWidget* ChartPane::makeBar(QWidget* chooser)
{
    m_numbersButton->setCheckable(true);
    m_numbersButton->setToolTip(tr("Show the numbers of this chart as a table"));
    connect(m_numbersButton, &QToolButton::toggled, m_numbers, &QWidget::setVisible);
    connect(m_handle, &DragHandle::dragged, this, &ChartPane::dragOut);
    connect(&m_view->plot(), &PlotView::dragged, this, &ChartPane::dragOut);
    connect(&m_view->plot(), &PlotView::viewChanged, this, &ChartPane::seenPartChanged);

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    if (chooser != nullptr) {
        row->addWidget(chooser);
    }
    row->addStretch();
    row->addWidget(m_zoomButton);
    row->addWidget(m_numbersButton);
    row->addWidget(m_exportButton);
    row->addWidget(m_handle);
    return bar;
}

void ChartPane::fillZoomMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"zoomMenu"_s);
    menu->addActions(m_view->plot().viewActions());
    m_zoomButton->setMenu(menu);
    m_zoomButton->setPopupMode(QToolButton::InstantPopup);
    m_zoomButton->setToolTip(
        tr("Look closer: turn the wheel over the chart or draw a rectangle; a double click shows all"));
}

void ChartPane::fillExportMenu()
{
    auto* menu = new ExportMenu([this] { return m_view->visibleChart(); }, m_fileStem, m_services, this);
    connect(menu, &ExportMenu::saved, this, &ChartPane::saved);
    connect(menu, &ExportMenu::failed, this, &ChartPane::failed);
    m_view->plot().addActions(menu->copyActions());
    m_exportButton->setMenu(menu);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setToolTip(tr("Save this chart as a picture, or copy it"));
}

void ChartPane::dragOut()
{
    ui::charts::dragOut(*this,
        { .chart = m_view->visibleChart(),
            .stem = m_fileStem(),
            .choice = readExportChoice(*m_services.settings),
            .folder = m_services.dragged,
            .failed = [this](const QString& sentence) { emit failed(sentence); } });
}

void ChartPane::enable(bool enabled)
{
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_zoomButton, m_numbersButton, m_exportButton, m_handle }) {
        widget->setEnabled(enabled);
    }
}

void ChartPane::setChart(const Chart& chart, Lines lines)
{
    const bool empty = !chart.emptyReason.isEmpty();
    m_view->setChart(chart);
    m_numbers->setTable(chart.table);
    m_finding->setText(chart.finding);
    m_finding->setHidden(empty || chart.finding.isEmpty());
    m_warnings->show(empty ? QStringList() : chart.warnings, lines.warnings);
    m_caption->setMaxLines(lines.caption);
    m_caption->setText(captionOf(chart));
    m_caption->setHidden(empty);
    enable(!empty);
}

std::optional<app::charts::Range> ChartPane::seenPart() const
{
    return m_view->plot().view().x;
}

void ChartPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        mute();
    }
}

void ChartPane::mute()
{
    m_caption->setPalette(mutedPalette(palette()));
}

} // namespace ui::charts

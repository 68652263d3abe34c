// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_page.h"

#include "ui/charts/chart_pane.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <chrono>

namespace ui::charts {

using namespace Qt::StringLiterals;
using app::charts::Chart;
using app::charts::Kind;

namespace {

constexpr std::chrono::milliseconds ShortestPause { 150 };
/// The legend of several runs takes more room.
constexpr ChartPane::Lines LinesOfSeveralRuns { .warnings = 2, .caption = 1 };

} // namespace

ChartPage::ChartPage(const QList<Kind>& kinds, const ExportServices& services, QWidget* parent)
    : QWidget(parent)
    , m_kinds(kinds)
    , m_chooser(new QComboBox)
    , m_pane(new ChartPane([this] { return fileStem(); }, services, m_chooser))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(ShortestPause);
    connect(&m_pause, &QTimer::timeout, this, &ChartPage::refresh);
    connect(m_pane, &ChartPane::seenPartChanged, this, &ChartPage::refreshPart);
    connect(m_pane, &ChartPane::saved, this, &ChartPage::saved);
    connect(m_pane, &ChartPane::failed, this, &ChartPage::failed);
    fillChooser();
    setBackgroundRole(QPalette::Base); // the paper on which the chart stands
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->addWidget(m_pane);
}

ChartPage::~ChartPage() = default;

void ChartPage::setRuns(const QList<app::run::SharedRun>& runs)
{
    m_runs = runs;
    m_stale = true;
    refresh();
}

Kind ChartPage::kind() const
{
    return m_kinds.value(m_chooser->currentIndex());
}

void ChartPage::setKind(Kind kind)
{
    m_chooser->setCurrentIndex(int(m_kinds.indexOf(kind)));
}

void ChartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartPage::fillChooser()
{
    m_chooser->setObjectName(u"kindChooser"_s);
    m_chooser->setAccessibleName(tr("Kind of chart"));
    for (const Kind kind : m_kinds) {
        m_chooser->addItem(app::charts::kindName(kind));
    }
    m_chooser->setHidden(m_kinds.size() < 2);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ChartPage::refreshNow);
}

void ChartPage::refresh()
{
    if (!m_stale || m_building || m_pause.isActive() || !isVisible()) {
        return;
    }
    m_stale = false;
    m_building = true;
    // Runs are immutable once shared, so that any thread may read them.
    m_job.request(
        [kind = kind(), runs = m_runs, part = m_pane->seenPart()] { return app::charts::build(kind, runs, part); },
        [this](const Chart& chart) { showChart(chart); });
}

void ChartPage::refreshNow()
{
    m_stale = true;
    m_building = false; // what is under way will be dropped
    m_pause.stop();
    refresh();
}

void ChartPage::refreshPart()
{
    if (app::charts::hasMoreInParts(kind())) {
        m_stale = true;
        refresh();
    }
}

void ChartPage::showChart(const Chart& chart)
{
    m_building = false;
    m_pane->setChart(chart, m_runs.size() > 1 ? LinesOfSeveralRuns : ChartPane::Lines());
    m_pause.start();
}

QString ChartPage::fileStem() const
{
    const QString run = m_runs.isEmpty() ? QString() : m_runs.first()->name;
    QString stem = (run.isEmpty() ? u"versus"_s : run) + u'-' + app::charts::toWord(kind());
    for (QChar& character : stem) {
        if (!character.isLetterOrNumber() && !u"-_."_s.contains(character)) {
            character = u'-';
        }
    }
    return stem;
}

} // namespace ui::charts

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_tabs.h"

#include "app/run/machines.h"
#include "ui/charts/chart_page.h"

#include <QCheckBox>

#include <algorithm>

namespace ui::charts {

using namespace Qt::StringLiterals;
using app::charts::Kind;

ChartTabs::ChartTabs(const ExportServices& services, QWidget* parent)
    : QTabWidget(parent)
    , m_byMachine(new QCheckBox(this))
{
    setObjectName(u"chartTabs"_s);
    setAccessibleName(tr("Charts"));
    setDocumentMode(true);
    // Where titles are longer than the bar, they are elided: arrows would hide whole tabs.
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    struct Tab
    {
        QString name;
        QString title;
        QList<Kind> kinds;
    };
    const QList<Tab> tabs {
        { u"latencyPage"_s, tr("&Latency"),
            { Kind::Latency, Kind::Percentiles, Kind::Distribution, Kind::Timeline, Kind::Phases, Kind::OpenLoop,
                Kind::Defaults } },
        { u"memoryPage"_s, tr("&Memory"), { Kind::Memory, Kind::MemoryOverTime } },
        { u"urlsPage"_s, tr("By &URL"), { Kind::Urls } },
    };
    for (const Tab& tab : tabs) {
        auto* page = new ChartPage(tab.kinds, services);
        page->setObjectName(tab.name);
        connect(page, &ChartPage::saved, this, &ChartTabs::saved);
        connect(page, &ChartPage::failed, this, &ChartTabs::failed);
        addTab(page, tab.title);
        m_pages.append(page);
    }
    m_byMachine->setObjectName(u"byMachine"_s);
    m_byMachine->setText(tr("By machine"));
    m_byMachine->setToolTip(tr("Show each machine of the merged run on its own, in every chart"));
    m_byMachine->hide();
    connect(m_byMachine, &QCheckBox::toggled, this, &ChartTabs::showRuns);
}

ChartTabs::~ChartTabs() = default;

void ChartTabs::setRuns(const QList<app::run::SharedRun>& runs)
{
    m_runs = runs;
    m_byMachine->setVisible(
        std::ranges::any_of(runs, [](const app::run::SharedRun& run) { return app::run::isOfSeveralMachines(*run); }));
    showRuns();
}

void ChartTabs::showRuns()
{
    const QList<app::run::SharedRun> shown = m_byMachine->isChecked() ? app::run::splitByMachine(m_runs) : m_runs;
    for (ChartPage* page : m_pages) {
        page->setRuns(shown);
    }
}

void ChartTabs::tabInserted(int index)
{
    setTabToolTip(index, tabText(index).remove(u'&'));
}

bool ChartTabs::showsChart() const
{
    return std::ranges::any_of(m_pages, [this](const ChartPage* page) { return page == currentWidget(); });
}

} // namespace ui::charts

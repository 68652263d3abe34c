// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/export_services.h"
#include "ui/experiments/experiment_session.h"
#include "ui/window/services.h"

#include <QObject>

namespace ui::article {
class ArticleView;
}

namespace ui::charts {
class ChartTabs;
}

namespace ui::experiments {
class ExperimentsPage;
}

namespace ui::fetch {
class Session;
}

namespace ui::widgets {
class LazyPage;
}

namespace ui::window {

class ProgressStrip;
class WindowActions;
class WindowParts;

/// The experiments in the main window: their tab, the marks in the article, the actions, and that nothing else is
/// measured at the same time.
class ExperimentsWiring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentsWiring)

public:
    explicit ExperimentsWiring(const Services& services, QObject* parent = nullptr);
    ~ExperimentsWiring() override;

    [[nodiscard]] experiments::ExperimentSession& session() { return m_session; }
    [[nodiscard]] const experiments::ExperimentSession& session() const { return m_session; }
    [[nodiscard]] bool busy() const { return m_session.busy(); }

    /// Adds the tab, which belongs to `charts` from then on.
    void addTab(charts::ChartTabs& charts);
    void connectArticle(article::ArticleView& article, WindowParts& parts, charts::ChartTabs& charts);
    /// An experiment and a fetch or comparison each wait for the other's end.
    void keepApart(fetch::Session& fetches);
    void connectStrip(ProgressStrip& strip);
    void connectActions(const WindowActions& actions, WindowParts& parts, charts::ChartTabs& charts);

signals:
    /// A document was opened or written.
    void documentUsed(const QString& path);
    void failed(const QString& sentence);
    /// The article is to show this claim.
    void claimRequested(const QString& claim);
    /// A picture or table was written.
    void pictureSaved(const QString& path);

private:
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] experiments::ExperimentsPage& page();
    void saveResults();
    void show(WindowParts& parts, charts::ChartTabs& charts);

    charts::ExportServices m_exports;
    experiments::ExperimentSession m_session;
    widgets::LazyPage* m_tab; ///< holds the page
};

} // namespace ui::window

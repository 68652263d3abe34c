// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/kinds.h"
#include "ui/charts/export_services.h"
#include "ui/widgets/latest_job.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace ui::charts {

class ChartPane;

/// One question about the runs: a chart with a chooser of its kinds. Builds its chart only while it is on the screen,
/// and not more often than eyes can follow.
class ChartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartPage)

public:
    /// The first of `kinds` is shown first.
    ChartPage(const QList<app::charts::Kind>& kinds, const ExportServices& services, QWidget* parent = nullptr);
    ~ChartPage() override;

    void setRuns(const QList<app::run::SharedRun>& runs);
    [[nodiscard]] app::charts::Kind kind() const;
    void setKind(app::charts::Kind kind);

signals:
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillChooser();
    /// Begins to build the chart: now, or when the one before it is done and has been seen, or when the page is shown.
    void refresh();
    /// The same at once: somebody has chosen another kind.
    void refreshNow();
    /// Where a closer look shows more.
    void refreshPart();
    void showChart(const app::charts::Chart& chart);
    [[nodiscard]] QString fileStem() const;

    QList<app::charts::Kind> m_kinds;
    QList<app::run::SharedRun> m_runs;
    widgets::LatestJob m_job; ///< builds charts
    bool m_stale = true; ///< the chart on the screen is not that of m_runs, and its successor is not under way
    bool m_building = false;
    QTimer m_pause; ///< runs while a chart is too young to be replaced
    QComboBox* m_chooser;
    ChartPane* m_pane;
};

} // namespace ui::charts

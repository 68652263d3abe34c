// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/view.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;

namespace ui::charts {

class PlotView;

/// Ways to look closer at a plot and back, for its menus and, while it has the focus, for its keys.
class PlotActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlotActions)

public:
    /// Adds them to `plot`, whose child this is.
    explicit PlotActions(PlotView& plot);
    ~PlotActions() override;

    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    /// Enables and checks them by `chart`, a whole one, and `view`, how it is seen.
    void update(const app::charts::Chart& chart, const app::charts::View& view);

private:
    QAction* add(const QString& name, const QString& text, const QStringList& keys);

    PlotView& m_plot;
    QList<QAction*> m_all;
    QAction* m_closer;
    QAction* m_farther;
    QAction* m_whole;
    QAction* m_logX;
    QAction* m_logY;
};

} // namespace ui::charts

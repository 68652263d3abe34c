// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/export_services.h"

#include <QMenu>

#include <functional>

namespace ui::charts {

/// Everything that can be taken out of a chart: pictures into files, picture and numbers to the clipboard. Opens at
/// what was saved last, in the folder where that went.
class ExportMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportMenu)

public:
    /// `chart` gives the chart as it is shown when an action is chosen; `name` the stem of the suggested file name.
    ExportMenu(std::function<app::charts::Chart()> chart, std::function<QString()> name, ExportServices services,
        QWidget* parent = nullptr);
    ~ExportMenu() override;

    /// Copy Picture and Copy Numbers, for the plot's own menu and keys.
    [[nodiscard]] const QList<QAction*>& copyActions() const { return m_copies; }

signals:
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addPngActions();
    QAction* addExport(const QString& name, const QString& text, std::function<void()> action);
    void addCopies();
    void addDark();
    void save(const QString& ending, const QString& filter, int scale);
    void write(const app::charts::Chart& chart, const QString& path, int scale);
    void remember(const QString& path, int scale);
    void copyPicture();
    void copyNumbers();

    std::function<app::charts::Chart()> m_chart;
    std::function<QString()> m_name;
    ExportServices m_services;
    QList<QAction*> m_copies;
    QAction* m_dark = nullptr;
};

} // namespace ui::charts

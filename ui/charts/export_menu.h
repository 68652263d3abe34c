// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/save_path.h"

#include <QMenu>

#include <functional>

namespace ui::charts {

/// Everything that can be taken out of a chart: pictures into files, picture and numbers to the clipboard.
class ExportMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportMenu)

public:
    /// `chart` gives the chart as it is shown when an action is chosen; `name` the stem of the suggested file name.
    ExportMenu(std::function<app::charts::Chart()> chart, std::function<QString()> name, AskSavePath ask,
        QWidget* parent = nullptr);
    ~ExportMenu() override;

signals:
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    void addPngActions();
    void addExport(const QString& name, const QString& text, std::function<void()> action);
    void save(const QString& ending, const QString& filter, double scale);
    void write(const app::charts::Chart& chart, const QString& path, double scale);
    void copyPicture();
    void copyNumbers();

    std::function<app::charts::Chart()> m_chart;
    std::function<QString()> m_name;
    AskSavePath m_ask;
    QAction* m_dark = nullptr;
};

} // namespace ui::charts

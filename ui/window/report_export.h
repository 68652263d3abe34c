// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/material.h"
#include "ui/charts/save_path.h"
#include "ui/widgets/latest_job.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace ui::window {

/// Asks where to write a report and writes it. The folder and the kind of the last one are remembered. What there is to
/// say is worked out in another thread; the charts are drawn in this one.
class ReportExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportExport)

public:
    ReportExport(ui::charts::AskSavePath ask, std::shared_ptr<QSettings> settings, QObject* parent = nullptr);
    ~ReportExport() override;

    /// `material` is that of the moment of asking. `name` is the stem of the suggested file name.
    void ask(QWidget* window, const app::report::Material& material, const QString& name);

signals:
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    void write(const app::report::Material& material, const QString& path);

    ui::charts::AskSavePath m_ask;
    std::shared_ptr<QSettings> m_settings;
    widgets::LatestJob m_job; ///< last: it waits for its thread while the rest still stands
};

} // namespace ui::window

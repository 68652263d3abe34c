// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/save_path.h"
#include "ui/widgets/latest_job.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace ui::window {

/// Saves the URL list as text or as a table, where the user wants it. Remembers folder and kind. Writing is done in
/// another thread: a disk may be slow.
class ListExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListExport)

public:
    ListExport(ui::charts::AskSavePath ask, std::shared_ptr<QSettings> settings, QObject* parent = nullptr);
    ~ListExport() override;

    void ask(QWidget* window, const QList<QByteArray>& urls);

signals:
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    void write(const QList<QByteArray>& urls, const QString& path);

    ui::charts::AskSavePath m_ask;
    std::shared_ptr<QSettings> m_settings;
    widgets::LatestJob m_job;
};

} // namespace ui::window

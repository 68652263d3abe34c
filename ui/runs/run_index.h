// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/run_entry.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace ui::runs {

/// Where a run document is.
struct RunPath
{
    QString path;
    bool kept = false;
};

/// Reads the heads of run documents in a worker thread. A head is read again only when its file has changed.
class RunIndex final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunIndex)

public:
    explicit RunIndex(QObject* parent = nullptr);
    ~RunIndex() override;

    /// Emits read() later, unless another look() comes before.
    void look(const QList<ui::runs::RunPath>& paths);

signals:
    /// Newest first. `headsRead` of them were not known before.
    void read(const QList<ui::runs::RunEntry>& entries, int headsRead);

private:
    struct Stamp
    {
        qint64 bytes = 0;
        QDateTime modified;

        bool operator==(const Stamp&) const = default;
    };
    struct Known
    {
        Stamp stamp;
        RunEntry entry;
    };

    void lookNow(quint64 id, const QList<RunPath>& paths);

    std::atomic<quint64> m_latest = 0;
    QHash<QString, Known> m_known; ///< of the worker
    QThreadPool m_pool; ///< last, so that it waits for its thread while the rest still stands
};

} // namespace ui::runs

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QElapsedTimer>
#include <QString>

namespace app::commands {

/// Keeps what one shard has measured in its file while it goes on, marked as partial: a machine that dies costs what it
/// had under way, and nothing else. Writing happens between two engines and takes a fiftieth of the time at most.
class Checkpoint
{
public:
    /// Without a path nothing is kept.
    explicit Checkpoint(QString path);

    /// A run that has grown by one part.
    void offer(const run::Run& soFar);

private:
    QString m_path;
    QElapsedTimer m_sinceSaved;
    qint64 m_pauseMs = 0; ///< from the last saving to the next
};

} // namespace app::commands

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace app::stop {

/// Turns SIGTERM and SIGINT into a signal of the event loop, and ignores SIGPIPE. One at most, in the main thread. A
/// write that waits for its reader is broken off by them.
class StopSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopSignals)

public:
    explicit StopSignals(QObject* parent = nullptr);

signals:
    void stopped();

private:
    void read();

    QSocketNotifier m_notifier;
};

} // namespace app::stop

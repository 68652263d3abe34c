// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>

namespace app::fetch {

/// Wakes the thread that owns it at one moment of the steady clock, to some 50 µs: QTimer counts in milliseconds, which
/// is too coarse for a schedule of thousands of fetches a second. Never wakes early.
class QnamAlarm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QnamAlarm)

public:
    explicit QnamAlarm(QObject* parent = nullptr);
    ~QnamAlarm() override;

    /// Replaces the moment that was set before; one in the past rings at once.
    void set(std::chrono::steady_clock::time_point moment);

signals:
    void rang();

private:
    void read();

    int m_fd;
    QSocketNotifier m_notifier;
};

} // namespace app::fetch

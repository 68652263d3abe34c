// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace app::stop {

/// Turns SIGTERM, SIGINT and SIGHUP, unless they were ignored, into a signal of the event loop while it lives, and
/// ignores SIGPIPE and SIGXFSZ from then on: writing fails instead. One at a time, in the main thread. A write that
/// waits for its reader is broken off by them. Blocks no signal: programs that are started meanwhile would inherit
/// that, and not heed SIGTERM.
class StopSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopSignals)

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

    [[nodiscard]] bool happened() const { return m_happened; }

signals:
    void stopped();

private:
    void read();

    QSocketNotifier m_notifier;
    bool m_happened = false;
};

} // namespace app::stop

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace app::commands {

/// Turns SIGINT and SIGTERM into a signal of the event loop while it lives. At most one at a time.
class Interrupts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupts)

public:
    explicit Interrupts(QObject* parent = nullptr);
    ~Interrupts() override;

    [[nodiscard]] bool happened() const { return m_happened; }

signals:
    void interrupted();

private:
    void readSignal();

    int m_fd;
    bool m_happened = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app::commands

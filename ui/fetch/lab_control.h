// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/lab_process.h"

#include <QObject>
#include <QString>

namespace ui::fetch {

/// The lab as the window sees it: off, on its way, ready, or failed with a reason.
class LabControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabControl)

public:
    enum class State { Off, Starting, Ready, Failed };
    Q_ENUM(State)

    /// `program` is the versus program, which has the lab in it.
    explicit LabControl(const QString& program, QObject* parent = nullptr);
    ~LabControl() override;

    void start();
    void stop();
    void toggle(); ///< starts it, or stops it when it runs
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& reason() const { return m_reason; } ///< of a failure
    [[nodiscard]] const app::run::LabAddresses& addresses() const { return m_process.addresses(); }
    [[nodiscard]] QString text() const; ///< "lab: ready"

signals:
    void stateChanged(ui::fetch::LabControl::State state);

private:
    void set(State state, const QString& reason = {});

    app::run::LabProcess m_process;
    State m_state = State::Off;
    QString m_reason;
};

} // namespace ui::fetch

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/lab_process.h"

#include <QObject>

namespace app::commands {

/// The lab for one command, started only when it is needed. One of ready() and failed() comes after begin(), never
/// from within it.
class LabUse final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabUse)

public:
    explicit LabUse(QObject* parent = nullptr);

    void begin(bool needed);

signals:
    void ready(const app::run::LabAddresses& addresses); ///< empty where no lab is needed
    void failed(const QString& sentence);

private:
    run::LabProcess m_lab;
};

} // namespace app::commands

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/lab_use.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace app::commands {

LabUse::LabUse(QObject* parent)
    : QObject(parent)
    , m_lab(QCoreApplication::applicationFilePath())
{
    connect(&m_lab, &run::LabProcess::started, this, &LabUse::ready);
    connect(&m_lab, &run::LabProcess::failed, this, &LabUse::failed, Qt::QueuedConnection);
}

void LabUse::begin(bool needed)
{
    if (needed) {
        m_lab.start();
    } else {
        QMetaObject::invokeMethod(
            this, [this] { emit ready({}); }, Qt::QueuedConnection);
    }
}

} // namespace app::commands

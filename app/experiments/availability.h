// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace app::experiments {

/// Which contestants can take part.
struct Availability
{
    QStringList ids; ///< that are there, in the order asked for
    QStringList reasons; ///< why the others are not, and what to do: a sentence or two each
};

/// Of `wanted`, those whose program can be started in each of these catalogues.
[[nodiscard]] Availability availabilityOf(
    const QList<QList<fetch::EngineEntry>>& catalogues, const QStringList& wanted);

} // namespace app::experiments

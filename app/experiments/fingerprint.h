// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace app::experiments {

/// SHA-256 of a file, in hexadecimal digits: two programs with one fingerprint are the same. Empty where it cannot be
/// read.
[[nodiscard]] QString fingerprint(const QString& path);
/// Of the programs of these ids that are available.
[[nodiscard]] QMap<QString, QString> fingerprintsOf(const QList<fetch::EngineEntry>& programs, const QStringList& ids);

} // namespace app::experiments

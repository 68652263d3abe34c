// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace app::experiments {

/// SHA-256 of files, one behind the other, in hexadecimal digits: two programs with one fingerprint are the same. Empty
/// where one of them cannot be read.
[[nodiscard]] QString fingerprint(const QStringList& paths);
/// Of the programs of these ids that are available in each of the catalogues: a contestant may need two, an engine and
/// an experiment program.
[[nodiscard]] QMap<QString, QString> fingerprintsOf(
    const QList<QList<fetch::EngineEntry>>& catalogues, const QStringList& ids);

} // namespace app::experiments

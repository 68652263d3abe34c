// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tests::faults {

/// The parents of all processes of the machine that run: those that only wait to be noticed (Z) are gone.
[[nodiscard]] QHash<qint64, qint64> runningProcesses();
[[nodiscard]] QSet<qint64> descendantsOf(qint64 ancestor);
/// The command line, with blanks between the arguments.
[[nodiscard]] QString commandOf(qint64 pid);
/// The commands of those that still run.
[[nodiscard]] QStringList stillRunning(const QSet<qint64>& pids);
/// Those whose command holds `program`, launchers only where that names them.
[[nodiscard]] QList<qint64> running(const QSet<qint64>& pids, const QString& program);

} // namespace tests::faults

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/memory_reason.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app::charts {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::memoryReason", text);
}

} // namespace

QString noMemoryReason(const QList<run::SharedRun>& runs, bool hasFigures)
{
    const bool window = std::any_of(
        runs.cbegin(), runs.cend(), [](const run::SharedRun& run) { return run->origin == run::Origin::Window; });
    if (window) {
        return tr("Fetch works inside this application, so that its memory cannot be told from the window's. "
                  "Press Compare to measure each engine as a process of its own.");
    }
    return hasFigures ? QString() : tr("No engine has told its memory yet. Wait for the end of the first round.");
}

QString byteNote(const Unit& unit)
{
    return tr("1 %1 is 10^%2 bytes").arg(unit.name).arg(qRound(std::log10(unit.size)));
}

} // namespace app::charts

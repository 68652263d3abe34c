// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QList>
#include <QString>

namespace app::run {

/// A circumstance in which two runs are not alike: each of them may be why their figures differ.
struct Difference
{
    QString what; ///< "Concurrency"
    QString before; ///< empty: there is none
    QString after;

    bool operator==(const Difference&) const = default;
};

/// In the order in which a reader asks: what was fetched, how, by which engines, where. Load and time, which never
/// agree, are not among them.
[[nodiscard]] QList<Difference> runDifferences(const Run& before, const Run& after);

} // namespace app::run

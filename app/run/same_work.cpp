// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/same_work.h"

namespace app::run {

bool sameWork(const SampleTable& a, qsizetype rowA, const SampleTable& b, qsizetype rowB, bool exactly)
{
    constexpr qint64 perClass = 100;
    if (exactly) {
        return a.status(rowA) == b.status(rowB) && a.bodyBytes(rowA) == b.bodyBytes(rowB)
            && a.protocol(rowA) == b.protocol(rowB);
    }
    return a.status(rowA) / perClass == b.status(rowB) / perClass && a.finalUrl(rowA) == b.finalUrl(rowB);
}

} // namespace app::run

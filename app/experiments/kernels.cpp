// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/kernels.h"

namespace app::experiments {

using namespace Qt::StringLiterals;

QList<Case> kernelCases(bool quick)
{
    const struct
    {
        QString kernel;
        int small;
        int large;
    } kernels[] {
        // The smallest take some hundredths of a second: shorter ones would measure the clock and the caches.
        { u"nbody"_s, 1'000'000, 10'000'000 },
        { u"spectral-norm"_s, 1000, 2000 },
        { u"fannkuch"_s, 9, 10 },
        { u"binary-trees"_s, 14, 17 },
        { u"json"_s, 2000, 20'000 },
        { u"sha256"_s, 64, 512 },
    };
    QList<Case> cases;
    for (const auto& one : kernels) {
        const int size = quick ? one.small : one.large;
        cases.append({ .name = one.kernel,
            .title = one.kernel,
            .arguments = { u"--kernel"_s, one.kernel, u"--size"_s, QString::number(size) },
            .contestants = {} });
    }
    return cases;
}

} // namespace app::experiments

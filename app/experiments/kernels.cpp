// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/kernels.h"

namespace app::experiments {

using namespace Qt::StringLiterals;

QList<Case> kernelCases(bool quick)
{
    struct Kernel
    {
        QString name;
        int small;
        int large;
    };
    const QList<Kernel> kernels {
        // The smallest take some hundredths of a second: shorter ones would measure the clock and the caches.
        { u"nbody"_s, 1'000'000, 10'000'000 },
        { u"spectral-norm"_s, 1000, 2000 },
        { u"fannkuch"_s, 9, 10 },
        { u"binary-trees"_s, 14, 17 },
        { u"json"_s, 2000, 20'000 },
        { u"sha256"_s, 64, 512 },
    };
    QList<Case> cases;
    for (const Kernel& kernel : kernels) {
        const int size = quick ? kernel.small : kernel.large;
        cases.append({ .name = kernel.name,
            .title = kernel.name,
            .arguments = { u"--kernel"_s, kernel.name, u"--size"_s, QString::number(size) },
            .contestants = {} });
    }
    return cases;
}

} // namespace app::experiments

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
        { u"nbody"_s, 500'000, 10'000'000 },
        { u"spectral-norm"_s, 300, 2000 },
        { u"fannkuch"_s, 8, 10 },
        { u"binary-trees"_s, 12, 17 },
        { u"json"_s, 1000, 20'000 },
        { u"sha256"_s, 16, 512 },
    };
    QList<Case> cases;
    for (const auto& one : kernels) {
        const int size = quick ? one.small : one.large;
        cases.append({ .name = one.kernel,
            .title = one.kernel,
            .arguments = { u"--kernel"_s, one.kernel, u"--size"_s, QString::number(size) } });
    }
    return cases;
}

} // namespace app::experiments

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"

#include <QString>
#include <QStringList>

namespace app::experiments {

/// What figures and charts of `cpu` share. Its cases are kernels.

/// Kernels that each language's compiler makes out of its own source. In the other two a library does the work, so that
/// they say nothing of what a language's rules cost.
[[nodiscard]] const QStringList& compiledKernels();
/// Kernels whose outputs agree, the compiled ones first.
[[nodiscard]] QStringList kernelsOf(const Result& result);

/// Two contestants whose figures are held against each other: a ÷ b.
struct Pair
{
    QString a;
    QString b;

    [[nodiscard]] bool hasReference() const { return b == QLatin1String("cpp"); }
};

/// Go ÷ Rust first, then each against the reference.
[[nodiscard]] const QList<Pair>& cpuPairs();
[[nodiscard]] QString pairName(const Pair& pair); ///< "Go ÷ Rust"
/// Name of the figure of a kernel, or without one of the geometric mean, with the suffix of what is measured: none for
/// the time, "_cpu", "_memory".
[[nodiscard]] QString ratioFigureName(const QString& kernel, const Pair& pair, const QString& suffix);

} // namespace app::experiments

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("CpuExperiment", text);
}

/// Kernels that each language's compiler makes out of its own source. In the other two a library does the work, so that
/// they say nothing of what a language's rules cost.
const QStringList& compiledKernels()
{
    static const QStringList names { u"nbody"_s, u"spectral-norm"_s, u"fannkuch"_s, u"binary-trees"_s };
    return names;
}

/// One ratio of two contestants: of their wall times over the rounds of one kernel.
std::vector<double> wallRatios(const Result& result, const QString& kernel, const QString& a, const QString& b)
{
    const auto columns = pairedValues(result, kernel, { a, b }, figureNamed(u"wall_ns"_s));
    std::vector<double> ratios;
    for (size_t i = 0; i < columns[0].size(); ++i) {
        ratios.push_back(columns[0][i] / columns[1][i]);
    }
    return ratios;
}

/// The geometric mean over kernels. Nothing unless each of them was measured by both in the same number of rounds.
std::optional<Figure> overKernels(
    const Result& result, const QStringList& kernels, const QString& a, const QString& b, const Figure& named)
{
    std::vector<std::vector<double>> ratios;
    for (const QString& kernel : kernels) {
        if (disagreement(result, kernel)) {
            return std::nullopt;
        }
        ratios.push_back(wallRatios(result, kernel, a, b));
    }
    return geometricFigure(named, ratios);
}

void addKernelFigures(
    const Result& result, const QString& kernel, const QString& a, const QString& b, QList<Figure>& figures)
{
    const QString names = tr("%1 ÷ %2").arg(run::engineShortName(a), run::engineShortName(b));
    const struct
    {
        QString figure;
        QString suffix;
        QString title;
    } measured[] {
        { u"wall_ns"_s, {}, tr("time") },
        { u"cpu_ns"_s, u"_cpu"_s, tr("processor time") },
        { u"peak_rss_bytes"_s, u"_memory"_s, tr("peak memory") },
    };
    for (const auto& one : measured) {
        const auto columns = pairedValues(result, kernel, { a, b }, figureNamed(one.figure));
        const Figure named { .name = kernel + u'_' + a + "_by_"_L1 + b + one.suffix,
            .title = tr("%1, %2 of %3").arg(names, one.title, kernel),
            .unit = u"ratio"_s };
        if (const auto figure = ratioFigure(named, columns[0], columns[1])) {
            figures.append(*figure);
        }
    }
}

} // namespace

QList<Figure> cpuFigures(const Result& result)
{
    const QString go = u"go"_s;
    const QString rust = u"rust"_s;
    const QString cpp = u"cpp"_s;
    const QStringList kernels = casesOf(result);
    QList<Figure> figures;
    const auto add = [&figures](const std::optional<Figure>& figure) {
        if (figure) {
            figures.append(*figure);
        }
    };
    add(overKernels(result, kernels, go, rust,
        { .name = u"go_by_rust"_s, .title = tr("Go ÷ Rust, time, all kernels"), .unit = u"ratio"_s }));
    add(overKernels(result, compiledKernels(), rust, cpp,
        { .name = u"rust_by_cpp"_s, .title = tr("Rust ÷ C++, time, compiled kernels"), .unit = u"ratio"_s }));
    add(overKernels(result, compiledKernels(), go, cpp,
        { .name = u"go_by_cpp"_s, .title = tr("Go ÷ C++, time, compiled kernels"), .unit = u"ratio"_s }));
    for (const QString& kernel : kernels) {
        if (!disagreement(result, kernel)) {
            addKernelFigures(result, kernel, go, rust, figures);
            addKernelFigures(result, kernel, rust, cpp, figures);
        }
    }
    return figures;
}

} // namespace app::experiments

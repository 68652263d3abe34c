// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/cpu_kernels.h"
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

/// What is held against each other, by the name of its figure in a trial.
struct Measure
{
    QString figure;
    QString suffix;
    QString title;
};

QList<Measure> measures()
{
    return { { u"wall_ns"_s, {}, tr("time") }, { u"cpu_ns"_s, u"_cpu"_s, tr("processor time") },
        { u"peak_rss_bytes"_s, u"_memory"_s, tr("peak memory") } };
}

std::vector<double> ratiosOf(const Result& result, const QString& kernel, const Pair& pair, const QString& figure)
{
    const auto columns = pairedValues(result, kernel, { pair.a, pair.b }, figureNamed(figure));
    std::vector<double> ratios;
    for (size_t i = 0; i < columns[0].size(); ++i) {
        ratios.push_back(columns[0][i] / columns[1][i]);
    }
    return ratios;
}

/// The geometric mean over kernels: all of them, or against the reference those whose source is the language's own.
/// Nothing unless each of them was measured by both in the same number of rounds and with the same output.
std::optional<Figure> overKernels(const Result& result, const Pair& pair, const Measure& measure)
{
    std::vector<std::vector<double>> ratios;
    for (const QString& kernel : pair.hasReference() ? compiledKernels() : casesOf(result)) {
        if (disagreement(result, kernel)) {
            return std::nullopt;
        }
        ratios.push_back(ratiosOf(result, kernel, pair, measure.figure));
    }
    const QString kernels = pair.hasReference() ? tr("compiled kernels") : tr("all kernels");
    return geometricFigure({ .name = ratioFigureName({}, pair, measure.suffix),
                               .title = tr("%1, %2, %3").arg(pairName(pair), measure.title, kernels),
                               .unit = u"ratio"_s },
        ratios);
}

std::optional<Figure> ofKernel(const Result& result, const QString& kernel, const Pair& pair, const Measure& measure)
{
    const auto columns = pairedValues(result, kernel, { pair.a, pair.b }, figureNamed(measure.figure));
    return ratioFigure({ .name = ratioFigureName(kernel, pair, measure.suffix),
                           .title = tr("%1, %2 of %3").arg(pairName(pair), measure.title, kernel),
                           .unit = u"ratio"_s },
        columns[0], columns[1]);
}

} // namespace

const QStringList& compiledKernels()
{
    static const QStringList names { u"nbody"_s, u"spectral-norm"_s, u"fannkuch"_s, u"binary-trees"_s };
    return names;
}

QStringList kernelsOf(const Result& result)
{
    QStringList measured = casesOf(result);
    measured.sort(); // they come shuffled
    measured.removeIf([&result](const QString& name) { return disagreement(result, name).has_value(); });
    QStringList kernels;
    for (const QString& kernel : compiledKernels() + measured) {
        if (measured.contains(kernel) && !kernels.contains(kernel)) {
            kernels.append(kernel);
        }
    }
    return kernels;
}

const QList<Pair>& cpuPairs()
{
    static const QList<Pair> pairs { { u"go"_s, u"rust"_s }, { u"rust"_s, u"cpp"_s }, { u"go"_s, u"cpp"_s } };
    return pairs;
}

QString pairName(const Pair& pair)
{
    return tr("%1 ÷ %2").arg(run::engineShortName(pair.a), run::engineShortName(pair.b));
}

QString ratioFigureName(const QString& kernel, const Pair& pair, const QString& suffix)
{
    return (kernel.isEmpty() ? QString() : kernel + u'_') + pair.a + "_by_"_L1 + pair.b + suffix;
}

QList<Figure> cpuFigures(const Result& result)
{
    QList<Figure> figures;
    const auto add = [&figures](const std::optional<Figure>& figure) {
        if (figure) {
            figures.append(*figure);
        }
    };
    for (const Measure& measure : measures()) {
        for (const Pair& pair : cpuPairs()) {
            add(overKernels(result, pair, measure));
        }
    }
    for (const QString& kernel : kernelsOf(result)) {
        for (const Pair& pair : cpuPairs()) {
            for (const Measure& measure : measures()) {
                add(ofKernel(result, kernel, pair, measure));
            }
        }
    }
    return figures;
}

} // namespace app::experiments

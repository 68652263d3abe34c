// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/experiments/chart_parts.h"
#include "app/experiments/cpu_kernels.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/figure_words.h"
#include "app/run/ratio_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using charts::Chart;
using charts::Mark;

constexpr double LeastSpan = 1.05; ///< shown on both sides of 1, so that noise does not fill the plot

QString tr(const char* text)
{
    return QCoreApplication::translate("CpuExperiment", text);
}

/// What one chart holds against each other.
struct Aspect
{
    QString title;
    QString axis;
    QString figure; ///< of a trial
    QString suffix; ///< of the ratios of it
    QString unit;
    double unitSize; ///< of the figure in a trial
};

Aspect timeAspect()
{
    return { tr("Time for the same work"), tr("Ratio of the times (above 1: the first takes longer)"), u"wall_ns"_s, {},
        u"ms"_s, 1e6 };
}

Aspect memoryAspect()
{
    return { tr("Memory for the same work"), tr("Ratio of the peaks (above 1: the first takes more)"),
        u"peak_rss_bytes"_s, u"_memory"_s, u"MB"_s, 1e6 };
}

class Builder
{
public:
    Builder(const Result& result, Aspect aspect)
        : m_result(result)
        , m_aspect(std::move(aspect))
        , m_figures(cpuFigures(result))
        , m_chart(startChart(m_aspect.title, result))
    {
    }

    Chart build()
    {
        chooseRows();
        if (!m_chart.emptyReason.isEmpty()) {
            return m_chart;
        }
        if (m_rows.isEmpty()) {
            m_chart.emptyReason = tr("No two of the programs did the same kernel, so that there is no ratio. Build or "
                                     "install Versus with all of them.");
            return m_chart;
        }
        setAxes();
        for (qsizetype pair = 0; pair < cpuPairs().size(); ++pair) {
            addSeries(pair);
        }
        addTable();
        addNotes();
        return m_chart;
    }

private:
    /// Of a row and a pair; a row without a name is the geometric mean.
    [[nodiscard]] const Figure* figureOf(const QString& row, const Pair& pair) const
    {
        return findFigure(m_figures, ratioFigureName(row, pair, m_aspect.suffix));
    }

    /// Those that have a ratio, from below, the mean of all last.
    void chooseRows()
    {
        for (const QString& row : kernelsOf(m_result) + QStringList { QString() }) {
            const bool any
                = std::ranges::any_of(cpuPairs(), [&](const Pair& pair) { return figureOf(row, pair) != nullptr; });
            if (any) {
                m_rows.prepend(row);
            }
        }
    }

    void setAxes()
    {
        double smallest = 1 / LeastSpan;
        double largest = LeastSpan;
        QStringList names;
        for (const QString& row : std::as_const(m_rows)) {
            names.append(nameOf(row));
            for (const Pair& pair : cpuPairs()) {
                if (const Figure* figure = figureOf(row, pair)) {
                    smallest = std::min(smallest, figure->low.value_or(figure->value));
                    largest = std::max(largest, figure->high.value_or(figure->value));
                }
            }
        }
        charts::setCategories(m_chart.y, names);
        m_chart.x.title = m_aspect.axis;
        m_chart.x.ratio = true;
        m_chart.x.reference = 1;
        charts::setLogarithmicRange(m_chart.x, smallest, largest);
    }

    void addSeries(qsizetype index)
    {
        const Pair& pair = cpuPairs().at(index);
        charts::Series series = seriesOf(pair.a, Mark::Points);
        series.name = pair.hasReference() ? tr("%1 (reference)").arg(pairName(pair)) : pairName(pair);
        series.variant = pair.hasReference() ? 1 : 0;
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            if (const Figure* figure = figureOf(m_rows.at(row), pair)) {
                const double y = double(row) + charts::offsetInRow(index, cpuPairs().size());
                series.points.append({ figure->value, y });
                series.errorLow.append({ figure->low.value_or(figure->value), y });
                series.errorHigh.append({ figure->high.value_or(figure->value), y });
                series.labels.append(run::ratioNumber(figure->value) + u'×');
            }
        }
        m_chart.series.append(series);
    }

    void addTable()
    {
        m_chart.table.headers = { tr("Kernel"), tr("comparison"), tr("ratio"), tr("low"), tr("high"), tr("rounds"),
            tr("first (%1)").arg(m_aspect.unit), tr("second (%1)").arg(m_aspect.unit), tr("processor time") };
        for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) { // NOLINT(modernize-loop-convert): backwards
            for (const Pair& pair : cpuPairs()) {
                if (const Figure* figure = figureOf(*row, pair)) {
                    const Figure* processor = findFigure(m_figures, ratioFigureName(*row, pair, u"_cpu"_s));
                    m_chart.table.rows.append(QStringList { nameOf(*row), pairName(pair) } + cellsOf(*figure)
                        + QStringList { absolute(*row, pair.a), absolute(*row, pair.b),
                            processor != nullptr ? run::ratioNumber(processor->value) : QString() });
                }
            }
        }
    }

    /// The mean over rounds of what was measured of one contestant.
    [[nodiscard]] QString absolute(const QString& row, const QString& contestant) const
    {
        const auto figure
            = row.isEmpty() ? std::nullopt : meanOf(m_result, row, contestant, figureNamed(m_aspect.figure));
        return figure ? charts::number(figure->value / m_aspect.unitSize) : QString();
    }

    void addNotes()
    {
        m_chart.notes.prepend(
            tr("What users of each language would take: encoding/json, which checks the text and then decodes it by "
               "reflection; serde_json, whose decoder is compiled for the type; nlohmann/json, which builds a tree "
               "first. SHA-256: crypto/sha256, the crate sha2 and OpenSSL."));
        m_chart.notes.prepend(tr("Points: ratio, paired by round; lines: its 95 % interval. Against C++, the "
                                 "reference, the mean is of the kernels that compilers make out of their own source."));
    }

    static QString nameOf(const QString& row) { return row.isEmpty() ? tr("geometric mean") : row; }

    const Result& m_result;
    Aspect m_aspect;
    QList<Figure> m_figures;
    Chart m_chart;
    QStringList m_rows; ///< kernels from below; the one without a name is the mean
};

QString timeFinding(const QList<Figure>& figures)
{
    QStringList sentences;
    if (const Figure* figure = findFigure(figures, u"go_by_rust"_s)) {
        sentences.append(tr("Over all kernels Go takes %1 as long as Rust (geometric mean).").arg(figureText(*figure)));
    }
    if (const Figure* figure = findFigure(figures, u"rust_by_cpp"_s)) {
        sentences.append(tr("Where no library does the work, Rust takes %1 as long as C++.").arg(figureText(*figure)));
    }
    return sentences.join(u' ');
}

QString memoryFinding(const QList<Figure>& figures)
{
    const Figure* figure = findFigure(figures, u"go_by_rust_memory"_s);
    return figure == nullptr
        ? QString()
        : tr("Over all kernels the peak memory of Go is %1 that of Rust (geometric mean), its runtime included.")
              .arg(figureText(*figure));
}

} // namespace

QList<Chart> cpuCharts(const Result& result)
{
    Chart time = Builder(result, timeAspect()).build();
    Chart memory = Builder(result, memoryAspect()).build();
    const QList<Figure> figures = cpuFigures(result);
    time.finding = time.emptyReason.isEmpty() ? timeFinding(figures) : QString();
    memory.finding = memory.emptyReason.isEmpty() ? memoryFinding(figures) : QString();
    return { time, memory };
}

} // namespace app::experiments

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/task_values.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 Million = 1'000'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("TasksExperiment", text);
}

class Collector
{
public:
    Collector(const Result& result, QString caseName)
        : m_result(result)
        , m_case(std::move(caseName))
    {
    }

    void add(const Figure& named, const QString& contestant, const TrialValue& value)
    {
        const auto columns = pairedValues(m_result, m_case, { contestant }, value);
        if (const auto figure = amountFigure(named, columns[0])) {
            m_figures.append(*figure);
        }
    }
    void addRatio(const Figure& named, const QString& a, const QString& b, const TrialValue& value)
    {
        const auto columns = pairedValues(m_result, m_case, { a, b }, value);
        if (const auto figure = ratioFigure(named, columns[0], columns[1])) {
            m_figures.append(*figure);
        }
    }
    [[nodiscard]] const QList<Figure>& figures() const { return m_figures; }

private:
    const Result& m_result;
    QString m_case;
    QList<Figure> m_figures;
};

} // namespace

QList<Figure> tasksFigures(const Result& result)
{
    const QString most = largestCase(result);
    if (most.isEmpty() || disagreement(result, most)) {
        return {};
    }
    const QString count = most.toLongLong() >= Million ? tr("a million") : most;
    Collector collector(result, most);
    collector.add({ .name = u"go_stack_bytes"_s, .title = tr("Stack of a waiting goroutine"), .unit = u"B"_s }, u"go"_s,
        growthPerTask(u"stack_bytes_before"_s, u"stack_bytes_waiting"_s));
    for (const QString& id : contestantsOf(result)) {
        const QString name = run::engineShortName(id);
        collector.add({ .name = id + "_task_bytes"_L1,
                          .title = tr("Memory of a waiting task, %1, of %2").arg(name, count),
                          .unit = u"B"_s },
            id, growthPerTask(u"idle_rss_bytes"_s, u"peak_rss_bytes"_s));
        if (most.toLongLong() >= Million) {
            collector.add({ .name = id + "_million_spawn"_L1,
                              .title = tr("Spawning one of a million tasks, %1").arg(name),
                              .unit = u"µs"_s },
                id, spawnUs);
            collector.add({ .name = id + "_million_bytes"_L1,
                              .title = tr("Peak memory of a million tasks, %1").arg(name),
                              .unit = u"B"_s },
                id, figureNamed(u"peak_rss_bytes"_s));
        }
    }
    collector.addRatio({ .name = u"go_by_rust_task_bytes"_s,
                           .title = tr("Go ÷ Rust, memory of a waiting task, of %1").arg(count),
                           .unit = u"ratio"_s },
        u"go"_s, u"rust"_s, memoryAboveIdle);
    return collector.figures();
}

} // namespace app::experiments

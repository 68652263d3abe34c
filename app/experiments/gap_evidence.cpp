// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/gap_evidence.h"

#include "app/experiments/gap_work.h"
#include "app/run/engine_key.h"
#include "app/run/saturation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr double NanosecondsPerMicrosecond = 1000;

using Value = std::function<std::optional<double>(const Trial&)>;

QString tr(const char* text)
{
    return QCoreApplication::translate("GapExperiment", text);
}

const QStringList& contestants()
{
    static const QStringList ids { u"go"_s, u"rust"_s };
    return ids;
}

/// ln(Go ÷ Rust) in one round; nothing unless both ended well in it.
std::optional<double> logRatio(const Result& result, int round, const QString& caseName, const Value& value)
{
    double difference = 0;
    for (const QString& id : contestants()) {
        const QList<Trial> trials = counted(result, id, caseName);
        const auto trial = std::ranges::find(trials, round, &Trial::round);
        const auto found = trial == trials.cend() ? std::nullopt : value(*trial);
        if (!found || *found <= 0) {
            return std::nullopt;
        }
        difference += id == contestants().constFirst() ? std::log(*found) : -std::log(*found);
    }
    return difference;
}

std::optional<double> latencyLog(const Result& result, int round, int delayMs)
{
    return logRatio(result, round, delayCaseName(delayMs), figureNamed(u"latency_geomean_ns"_s));
}

QStringList kernelsOf(const Result& result)
{
    QStringList cases = casesOf(result);
    cases.removeIf([](const QString& name) { return !isKernel(name); });
    return cases;
}

/// The mean over the kernels; nothing in a round that lacks one of them.
std::optional<double> computingLog(const Result& result, int round)
{
    const QStringList kernels = kernelsOf(result);
    double sum = 0;
    for (const QString& kernel : kernels) {
        const auto log = logRatio(result, round, kernel, figureNamed(u"wall_ns"_s));
        if (!log) {
            return std::nullopt;
        }
        sum += *log;
    }
    return kernels.isEmpty() ? std::nullopt : std::optional(sum / double(kernels.size()));
}

template <typename LogOf> std::vector<double> logsOf(const Result& result, LogOf logOf)
{
    std::vector<double> logs;
    for (int round = 1; round <= result.rounds; ++round) {
        if (const std::optional<double> log = logOf(round)) {
            logs.push_back(*log);
        }
    }
    return logs;
}

run::CpuUse cpuUse(const Result& result, const QString& id, const QString& caseName)
{
    double wall = 0;
    double machine = 0;
    double engine = 0;
    double lab = 0;
    for (const Trial& trial : counted(result, id, caseName)) {
        wall += double(trial.figures.value(u"wall_ns"_s));
        machine += double(trial.figures.value(u"machine_busy_ns"_s));
        engine += double(trial.figures.value(u"cpu_ns"_s));
        lab += double(trial.figures.value(u"lab_cpu_ns"_s));
    }
    if (wall <= 0) {
        return {};
    }
    const int processors = std::max(1, result.environment.cores); // as many threads as these each engine is given
    return { .machine = machine / wall, .engine = engine / wall / processors, .lab = lab / wall };
}

/// Why no ratio may be made of a case, however good its rounds are; empty: one may.
QString whyUnfit(const Result& result, const QString& caseName)
{
    if (disagreement(result, caseName)) {
        return tr("what was done differs");
    }
    for (const QString& id : contestants()) {
        if (!isKernel(caseName) && run::isSaturated(cpuUse(result, id, caseName))) {
            return tr("%1 was saturated, so its latency tells of the machine; end other programs and run it again")
                .arg(run::engineShortName(id));
        }
    }
    return {};
}

std::optional<Figure> latencyOf(const Result& result, const QString& id, const QString& caseName)
{
    const auto latencyUs = [](const Trial& trial) -> std::optional<double> {
        const auto ns = figureNamed(u"latency_geomean_ns"_s)(trial);
        return ns ? std::optional(*ns / NanosecondsPerMicrosecond) : std::nullopt;
    };
    const Figure named {
        .name = id + u'_' + caseName, .title = tr("Latency of %1").arg(run::engineShortName(id)), .unit = u"µs"_s
    };
    return amountFigure(named, pairedValues(result, caseName, { id }, latencyUs)[0]);
}

void conclude(GapPoint& point, const Figure& named, const std::vector<double>& logs)
{
    if (point.whyNone.isEmpty()) {
        point.ratio = ratioFigure(named, logs);
        if (!point.ratio) {
            point.whyNone = tr("there is no round that counts for both");
        }
    }
}

GapPoint computingPoint(const Result& result)
{
    GapPoint point;
    for (const QString& kernel : kernelsOf(result)) {
        if (point.whyNone.isEmpty()) {
            point.whyNone = whyUnfit(result, kernel);
        }
    }
    conclude(point, { .name = u"cpu_ratio"_s, .title = tr("Go ÷ Rust, computing"), .unit = u"ratio"_s },
        logsOf(result, [&result](int round) { return computingLog(result, round); }));
    return point;
}

GapPoint delayPoint(const Result& result, int delayMs)
{
    const QString caseName = delayCaseName(delayMs);
    GapPoint point { .delayMs = delayMs,
        .ratio = {},
        .whyNone = whyUnfit(result, caseName),
        .go = latencyOf(result, u"go"_s, caseName),
        .rust = latencyOf(result, u"rust"_s, caseName) };
    conclude(point,
        { .name = u"ratio_at_%1_ms"_s.arg(delayMs),
            .title = tr("Go ÷ Rust, latency at %1 ms of network delay").arg(delayMs),
            .unit = u"ratio"_s },
        logsOf(result, [&](int round) { return latencyLog(result, round, delayMs); }));
    return point;
}

bool holdsOne(const Figure& ratio)
{
    return !ratio.low || !ratio.high || (*ratio.low <= 1 && *ratio.high >= 1);
}

/// Why there is no share of the gap; empty: there is one.
QString whyNoneRemains(const GapEvidence& evidence)
{
    const auto judged = std::ranges::find(evidence.delays, JudgedDelayMs, &GapPoint::delayMs);
    if (judged == evidence.delays.cend()) {
        return tr("How much of the gap is left is not known: nothing was fetched at %1 ms.").arg(JudgedDelayMs);
    }
    if (!judged->ratio) {
        return tr("How much of the gap is left at %1 ms is not known: %2.").arg(JudgedDelayMs).arg(judged->whyNone);
    }
    if (!evidence.computing.ratio) {
        return tr("How much of the gap is left is not known: of computing there is no ratio, as %1.")
            .arg(evidence.computing.whyNone);
    }
    if (holdsOne(*evidence.computing.ratio)) {
        return tr("There is no gap that could narrow: in computing Go and Rust do not differ measurably here.");
    }
    return {};
}

void addRemaining(const Result& result, GapEvidence& evidence)
{
    evidence.whyNoneRemains = whyNoneRemains(evidence);
    if (!evidence.whyNoneRemains.isEmpty()) {
        return;
    }
    const std::vector<double> shares = logsOf(result, [&result](int round) -> std::optional<double> {
        const auto fetching = latencyLog(result, round, JudgedDelayMs);
        const auto computing = computingLog(result, round);
        return fetching && computing && *computing != 0 ? std::optional(*fetching / *computing) : std::nullopt;
    });
    evidence.remaining = meanFigure({ .name = u"remaining_gap"_s,
                                        .title = tr("Share of the gap in computing that is left at %1 ms of network "
                                                    "delay, on the scale of logarithms")
                                                     .arg(JudgedDelayMs),
                                        .unit = {} },
        shares);
    if (!evidence.remaining) {
        evidence.whyNoneRemains = tr("How much of the gap is left is not known: no round has both ratios.");
    }
}

} // namespace

GapEvidence gapEvidence(const Result& result)
{
    GapEvidence evidence;
    evidence.computing = computingPoint(result);
    QList<int> delays;
    for (const QString& name : casesOf(result)) {
        if (const auto delay = delayOf(name)) {
            delays.append(*delay);
        }
    }
    std::ranges::sort(delays);
    for (const int delay : delays) {
        evidence.delays.append(delayPoint(result, delay));
    }
    addRemaining(result, evidence);
    return evidence;
}

} // namespace app::experiments

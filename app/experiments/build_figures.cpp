// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr double NanosecondsPerMicrosecond = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("BuildExperiment", text);
}

/// A program with the words for it. The engine's figures go by their plain names, being those of the claims.
struct Built
{
    QString name;
    QString prefix;
    QString title;
};

QList<Built> builtPrograms()
{
    return { { u"engine"_s, {}, tr("engine") }, { u"listing"_s, u"listing_"_s, tr("listing") } };
}

std::function<std::optional<double>(const Trial&)> microsecondsOf(const QString& figure)
{
    return [value = figureNamed(figure)](const Trial& trial) {
        const auto ns = value(trial);
        return ns ? std::optional(*ns / NanosecondsPerMicrosecond) : std::nullopt;
    };
}

class Collector
{
public:
    explicit Collector(const Result& result)
        : m_result(result)
    {
    }

    void addTimes(const Built& built, const QString& kind, const QString& kindTitle)
    {
        const QString caseName = built.name + u'-' + kind;
        if (disagreement(m_result, caseName)) {
            return;
        }
        const auto both = pairedValues(m_result, caseName, { u"rust"_s, u"go"_s }, figureNamed(u"wall_ns"_s));
        add(ratioFigure({ .name = built.prefix + kind + "_rust_by_go"_L1,
                            .title = tr("Rust ÷ Go, %1 build of the %2").arg(kindTitle, built.title),
                            .unit = u"ratio"_s },
            both[0], both[1]));
        for (const QString& id : { u"go"_s, u"rust"_s }) {
            const QString name = built.prefix + kind + u'_' + id;
            const QString title = tr("%1 build of the %2, %3").arg(kindTitle, built.title, run::engineShortName(id));
            addMean({ .name = name, .title = title, .unit = u"µs"_s }, caseName, id, u"wall_ns"_s);
            addMean({ .name = name + "_cpu"_L1, .title = tr("%1, processor time").arg(title), .unit = u"µs"_s },
                caseName, id, u"cpu_ns"_s);
        }
    }

    void addFacts(const Built& built, const QString& id)
    {
        const QList<Trial> trials = counted(m_result, id, built.name + "-facts"_L1);
        if (trials.isEmpty()) {
            return;
        }
        struct Fact
        {
            QString figure;
            QString suffix;
            QString title;
            QString unit;
        };
        const QList<Fact> facts {
            { u"packages"_s, u"_packages"_s, tr("Packages in the %1, %2"), {} },
            { u"source_lines"_s, u"_lines"_s, tr("Lines of code of the %1, %2"), {} },
            { u"size_bytes"_s, u"_size"_s, tr("Size of the %1, %2"), u"B"_s },
            { u"stripped_bytes"_s, u"_stripped_size"_s, tr("Size of the %1 without symbols, %2"), u"B"_s },
        };
        for (const Fact& fact : facts) {
            if (const auto value = figureNamed(fact.figure)(trials.first())) {
                // Counted, not measured: it is known exactly.
                m_figures.append({ .name = built.prefix + id + fact.suffix,
                    .title = fact.title.arg(built.title, run::engineShortName(id)),
                    .unit = fact.unit,
                    .value = *value,
                    .low = *value,
                    .high = *value,
                    .rounds = 1 });
            }
        }
    }

    [[nodiscard]] const QList<Figure>& figures() const { return m_figures; }

private:
    void add(const std::optional<Figure>& figure)
    {
        if (figure) {
            m_figures.append(*figure);
        }
    }

    void addMean(const Figure& named, const QString& caseName, const QString& id, const QString& figure)
    {
        add(amountFigure(named, pairedValues(m_result, caseName, { id }, microsecondsOf(figure))[0]));
    }

    const Result& m_result;
    QList<Figure> m_figures;
};

} // namespace

QList<Figure> buildFigures(const Result& result)
{
    Collector collector(result);
    for (const Built& built : builtPrograms()) {
        collector.addTimes(built, u"warm"_s, tr("Warm"));
        collector.addTimes(built, u"cold"_s, tr("Cold"));
        for (const QString& id : { u"go"_s, u"rust"_s }) {
            collector.addFacts(built, id);
        }
    }
    return collector.figures();
}

} // namespace app::experiments

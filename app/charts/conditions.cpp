// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/conditions.h"

#include "app/charts/format.h"
#include "app/run/machines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("app::charts::conditions", text, disambiguation, n);
}

QString engineText(const run::Run& run, const QString& key)
{
    const QString versions = run::engineVersions(run, key);
    const QString name = run::engineName(run, key);
    return versions.isEmpty() ? name : name + u" ("_s + versions + u')';
}

QString scheduleText(const fetch::Plan& plan)
{
    if (plan.schedule == fetch::Schedule::Constant) {
        return tr("constant schedule of %1 a second").arg(number(plan.ratePerSecond));
    }
    return tr("closed schedule");
}

/// Both, where participants take part in a profile of their own.
QString profileText(const run::Run& run)
{
    QStringList words;
    for (const QString& key : run.engines) {
        words.append(fetch::toWord(run::profileOf(run, key)));
    }
    words.removeDuplicates();
    return words.join(tr(" and "));
}

QString planText(const run::Run& run)
{
    const fetch::Plan& plan = run.plan;
    const QString width = plan.concurrency == 0 ? tr("no limit at a time") : tr("%1 at a time").arg(plan.concurrency);
    const QString http = plan.http == fetch::HttpVersion::Http11 ? tr("HTTP/1.1") : tr("HTTP version by negotiation");
    return QStringList { profileText(run), width, scheduleText(plan), http }.join(u", "_s);
}

/// Rounds that every engine took part in, which may be fewer than asked for while the run grows.
int roundsDone(const run::Run& run)
{
    int rounds = run.engines.isEmpty() ? 0 : run.rounds;
    for (const QString& key : run.engines) {
        rounds = std::min(rounds, int(run::countedParts(run, key).size()));
    }
    return rounds;
}

QString extentText(const run::Run& run)
{
    const int done = roundsDone(run);
    const QString rounds
        = done < run.rounds ? tr("%1 of %n round(s)", nullptr, run.rounds).arg(done) : tr("%n round(s)", nullptr, done);
    return tr("%1 of %2", "rounds of URLs").arg(rounds, tr("%n URL(s)", nullptr, int(run::urlsTaken(run))));
}

/// What is not whole is said on every chart, where the warnings may be cut.
QString missingText(const run::Run& run)
{
    const QList<int> missing = run::missingShards(run);
    return missing.isEmpty() ? QString() : tr(" (missing: %1)").arg(run::shardNames(missing, run));
}

QString stoppedText(const run::Run& run)
{
    const QList<int> stopped = run::stoppedShards(run);
    return stopped.isEmpty() ? QString() : tr(" (stopped: %1)").arg(run::shardNames(stopped, run));
}

/// How the list was divided between machines; empty where it was not.
QString divisionText(const run::Run& run)
{
    const int shards = run.sharding.shards;
    const auto machines = int(run.machines.size());
    if (machines == 0) {
        return {};
    }
    if (machines == 1) {
        return (run.sharding.replicate ? tr("shard %1/%2, the whole list") : tr("shard %1/%2 of the list"))
                   .arg(run.machines.first().shard)
                   .arg(shards)
            + stoppedText(run);
    }
    const QString count = machines < shards ? tr("%1 of %n machine(s)", nullptr, shards).arg(machines)
                                            : tr("%n machine(s)", nullptr, machines);
    const QString text
        = (run.sharding.replicate ? tr("%1 with the whole list each") : tr("%1 with a part of the list each"))
              .arg(count);
    return QStringList { text, missingText(run), stoppedText(run) }.join(QString());
}

QStringList conditionsOf(const run::Run& run)
{
    // What a reader asks first comes first: where there is little room the end is cut.
    QStringList parts { planText(run), extentText(run), divisionText(run) };
    QStringList engines;
    for (const QString& key : run.engines) {
        // One engine that takes part more than once is one program of one version.
        if (!engines.contains(run::engineId(key))) {
            engines.append(run::engineId(key));
            parts.append(engineText(run, key));
        }
    }
    parts.append(machineText(run.environment));
    parts.append(momentText(run.started));
    parts.removeAll(QString());
    return parts;
}

/// Those parts that all runs have, in the order of the first.
QStringList commonParts(const QList<QStringList>& all)
{
    QStringList common = all.value(0);
    for (const QStringList& parts : all) {
        common.removeIf([&parts](const QString& part) { return !parts.contains(part); });
    }
    return common;
}

} // namespace

QString machineText(const run::Environment& machine)
{
    const QString cores = machine.cores > 0 ? tr("%n core(s)", nullptr, machine.cores) : QString();
    QStringList parts { machine.processor, cores, machine.operatingSystem, machine.kernel };
    parts.removeAll(QString());
    const QString text = parts.join(u", "_s);
    const QString between = machine.host.isEmpty() || text.isEmpty() ? QString() : u": "_s;
    return machine.host + between + text;
}

QString momentText(const QDateTime& utc)
{
    return utc.isValid() ? utc.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s : QString();
}

QString conditions(const QList<run::SharedRun>& runs)
{
    QList<QStringList> all;
    for (const run::SharedRun& run : runs) {
        all.append(conditionsOf(*run));
    }
    const QString between = u" · "_s;
    const QStringList common = commonParts(all);
    QStringList lines { common.join(between) };
    for (qsizetype i = 0; runs.size() > 1 && i < runs.size(); ++i) {
        QStringList own = all.at(i);
        own.removeIf([&common](const QString& part) { return common.contains(part); });
        if (!own.isEmpty()) {
            lines.append(runs.at(i)->name + u": "_s + own.join(between));
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace app::charts

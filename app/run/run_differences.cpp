// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_differences.h"

#include "app/language/numbers.h"
#include "app/run/machines.h"

#include <QCoreApplication>
#include <QHash>

#include <chrono>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("app::run::differences", text, disambiguation, n);
}

/// Collects what differs.
class Differences
{
public:
    void add(const QString& what, const QString& before, const QString& after)
    {
        if (before != after) {
            m_list.append({ .what = what, .before = before, .after = after });
        }
    }
    void put(const Difference& difference) { m_list.append(difference); }
    [[nodiscard]] const QList<Difference>& list() const { return m_list; }

private:
    QList<Difference> m_list;
};

QString secondsText(std::chrono::nanoseconds time)
{
    return time.count() == 0 ? tr("none") : tr("%1 s").arg(double(time.count()) / 1e9);
}

QString bytesText(qint64 bytes)
{
    return bytes == 0 ? tr("none") : QString::number(bytes);
}

QString scheduleText(const fetch::Plan& plan)
{
    return plan.schedule == fetch::Schedule::Constant ? tr("%1 a second").arg(plan.ratePerSecond) : tr("closed");
}

QString widthText(const fetch::Plan& plan)
{
    return plan.concurrency == 0 ? tr("no limit") : QString::number(plan.concurrency);
}

QString headersText(const fetch::Plan& plan)
{
    QStringList lines;
    for (const fetch::Header& header : plan.headers) {
        lines.append(QString::fromUtf8(header.name) + ": "_L1 + QString::fromUtf8(header.value));
    }
    return lines.join(u", "_s);
}

qsizetype commonUrls(const Run& before, const Run& after)
{
    QHash<QByteArray, qsizetype> left;
    for (const QByteArray& url : before.plan.urls) {
        ++left[url];
    }
    qsizetype common = 0;
    for (const QByteArray& url : after.plan.urls) {
        common += left.value(url) > 0 ? 1 : 0;
        --left[url];
    }
    return common;
}

void addUrls(Differences& differences, const Run& before, const Run& after)
{
    if (before.plan.urls == after.plan.urls) {
        return;
    }
    const qsizetype old = before.plan.urls.size();
    const qsizetype now = after.plan.urls.size();
    const qsizetype common = commonUrls(before, after);
    if (common == old && common == now) {
        differences.put(
            { .what = tr("URLs"), .before = QString::number(old), .after = tr("the same in another order") });
        return;
    }
    const QString text = tr("%1, of which %n is/are in both", nullptr, int(common));
    differences.put({ .what = tr("URLs"), .before = text.arg(old), .after = text.arg(now) });
}

void addPlan(Differences& differences, const fetch::Plan& before, const fetch::Plan& after)
{
    const auto add = [&](const QString& what, auto textOf) { differences.add(what, textOf(before), textOf(after)); };
    using fetch::Plan;
    add(tr("Profile"), [](const Plan& plan) { return QString(toWord(plan.profile)); });
    add(tr("Concurrency"), widthText);
    add(tr("Schedule"), scheduleText);
    add(tr("HTTP version"), [](const Plan& plan) { return QString(toWord(plan.http)); });
    add(tr("Headers"), headersText);
    add(tr("Accept-Encoding"), [](const Plan& plan) { return QString::fromUtf8(plan.acceptEncoding); });
    add(tr("Deadline of a connection"), [](const Plan& plan) { return secondsText(plan.connectTimeout); });
    add(tr("Deadline of a fetch"), [](const Plan& plan) { return secondsText(plan.totalTimeout); });
    add(tr("Redirects at most"), [](const Plan& plan) { return QString::number(plan.redirectLimit); });
    add(tr("Bytes of a body at most"), [](const Plan& plan) { return bytesText(plan.bodyLimit); });
    add(tr("Bytes of headers at most"), [](const Plan& plan) { return bytesText(plan.headerLimit); });
    add(tr("Proxy"), [](const Plan& plan) { return plan.proxyFromSystem ? tr("the system's") : tr("none"); });
    add(tr("Idle connections kept"), [](const Plan& plan) { return QString::number(plan.poolSize); });
    add(tr("Worker threads"), [](const Plan& plan) { return QString::number(plan.workerThreads); });
    add(tr("Own authorities"), [](const Plan& plan) { return plan.caFile; });
}

QString enginesText(const Run& run)
{
    QStringList names;
    for (const QString& key : run.engines) {
        names.append(engineShortName(key));
    }
    return names.join(u", "_s);
}

QString buildText(const Run& run, const QString& key)
{
    return isDebugBuild(run, key) ? tr("debug") : tr("release");
}

void addEngines(Differences& differences, const Run& before, const Run& after)
{
    differences.add(tr("Engines"), enginesText(before), enginesText(after));
    for (const QString& key : after.engines) {
        if (before.engines.contains(key)) {
            const QString name = engineShortName(key);
            differences.add(name, engineVersions(before, key), engineVersions(after, key));
            differences.add(tr("Build of %1").arg(name), buildText(before, key), buildText(after, key));
        }
    }
    differences.add(tr("Versus"), before.environment.versusVersion, after.environment.versusVersion);
}

void addMachine(Differences& differences, const Environment& before, const Environment& after)
{
    const auto gibibytes = [](const Environment& machine) {
        return tr("%1 GiB").arg(language::fixed(double(machine.memoryBytes) / double(1 << 30), 1));
    };
    differences.add(tr("Machine"), before.host, after.host);
    differences.add(tr("Processor"), before.processor, after.processor);
    differences.add(tr("Cores"), QString::number(before.cores), QString::number(after.cores));
    differences.add(tr("Memory"), gibibytes(before), gibibytes(after));
    differences.add(tr("Operating system"), before.operatingSystem, after.operatingSystem);
    differences.add(tr("Kernel"), before.kernel, after.kernel);
}

QString machinesText(const Run& run)
{
    const QString count = QString::number(environmentsOf(run).size());
    return run.sharding.replicate ? tr("%1, each with the whole list").arg(count) : count;
}

} // namespace

QList<Difference> runDifferences(const Run& before, const Run& after)
{
    const auto origin = [](const Run& run) {
        return run.origin == Origin::Window ? tr("Fetch, inside the application") : tr("Compare, in processes");
    };
    const auto extent = [](const Run& run) { return run.partial ? tr("stopped before its end") : tr("whole"); };
    Differences differences;
    differences.add(tr("Origin"), origin(before), origin(after));
    addUrls(differences, before, after);
    addPlan(differences, before.plan, after.plan);
    differences.add(tr("Rounds"), QString::number(before.rounds), QString::number(after.rounds));
    differences.add(tr("Extent"), extent(before), extent(after));
    addEngines(differences, before, after);
    differences.add(tr("Machines"), machinesText(before), machinesText(after));
    addMachine(differences, before.environment, after.environment);
    return differences.list();
}

} // namespace app::run

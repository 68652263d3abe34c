// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/merge.h"

#include "app/fetch/protocol.h"
#include "app/run/document.h"
#include "app/run/machines.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Merge", text, disambiguation, n);
}

/// What of two documents is to be alike and is not.
struct Unlike
{
    QString what; ///< "seeds"
    QString one; ///< empty, with `other`: there is no short word for it
    QString other;
};

QString planText(fetch::Plan plan)
{
    plan.urls.clear();
    return QString::fromUtf8(fetch::protocol::planLines(plan).constFirst().trimmed());
}

QString divisionText(const Sharding& sharding)
{
    return sharding.replicate ? tr("the whole list on %n machine(s)", nullptr, sharding.shards)
                              : tr("the list in %n part(s)", nullptr, sharding.shards);
}

QString versionOf(const Run& run, const QString& key)
{
    const QString versions = engineVersions(run, key);
    return isDebugBuild(run, key) ? tr("%1, a debug build").arg(versions) : versions;
}

QString versusVersion(const Run& run)
{
    return run.machines.first().environment.versusVersion;
}

/// An engine that never got ready on one side has no version there that could differ.
std::optional<Unlike> unlikeVersions(const Run& a, const Run& b)
{
    if (versusVersion(a) != versusVersion(b)) {
        return Unlike { tr("versions of Versus"), versusVersion(a), versusVersion(b) };
    }
    for (const QString& key : a.engines) {
        if (firstReady(a, key) && firstReady(b, key) && versionOf(a, key) != versionOf(b, key)) {
            return Unlike { tr("versions of %1").arg(engineShortName(key)), versionOf(a, key), versionOf(b, key) };
        }
    }
    return std::nullopt;
}

std::optional<Unlike> unlike(const Run& a, const Run& b)
{
    if (a.sharding != b.sharding) {
        return Unlike { tr("divisions"), divisionText(a.sharding), divisionText(b.sharding) };
    }
    if (a.seed != b.seed) {
        return Unlike { tr("seeds"), QString::number(a.seed), QString::number(b.seed) };
    }
    if (a.rounds != b.rounds) {
        return Unlike { tr("numbers of rounds"), QString::number(a.rounds), QString::number(b.rounds) };
    }
    if (a.engines != b.engines) {
        return Unlike { tr("engines"), a.engines.join(", "_L1), b.engines.join(", "_L1) };
    }
    if (a.plan.urls != b.plan.urls) {
        return Unlike { tr("lists of URLs"), tr("%n URL(s)", nullptr, int(a.plan.urls.size())),
            tr("%n URL(s)", nullptr, int(b.plan.urls.size())) };
    }
    if (a.plan != b.plan) {
        return Unlike { tr("plans"), planText(a.plan), planText(b.plan) };
    }
    return unlikeVersions(a, b);
}

} // namespace

std::optional<QString> Merger::whyUnlike(const Run& run, const QString& name) const
{
    if (run.sharding.shards == 0) {
        return tr("%1 is no shard: it was measured as a whole. Merge what versus compare --shard I/N has written.")
            .arg(name);
    }
    if (m_names.isEmpty()) {
        return std::nullopt;
    }
    if (const auto found = unlike(m_run, run)) {
        return tr("%1 and %2 are not shards of one comparison, for their %3 differ: %4 and %5. Merge shards that were "
                  "measured with the same options.")
            .arg(m_firstName, name, found->what, found->one, found->other);
    }
    for (const Machine& machine : run.machines) {
        if (m_names.contains(machine.shard)) {
            return tr("Shard %1 is in %2 and in %3. Merge one of them.")
                .arg(machine.shard)
                .arg(m_names.value(machine.shard), name);
        }
    }
    return std::nullopt;
}

std::optional<QString> Merger::add(const Run& run, const QString& name)
{
    if (auto reason = whyUnlike(run, name)) {
        return reason;
    }
    for (const Machine& machine : run.machines) {
        m_names.insert(machine.shard, name);
    }
    if (m_firstName.isEmpty()) {
        m_firstName = name;
        m_run = run;
        return std::nullopt;
    }
    m_run.name = std::min(m_run.name, run.name);
    m_run.started = std::min(m_run.started, run.started);
    m_run.partial = m_run.partial || run.partial;
    m_run.machines += run.machines;
    m_run.parts.insert(m_run.parts.end(), run.parts.cbegin(), run.parts.cend());
    return std::nullopt;
}

SharedRun Merger::result() const
{
    auto run = std::make_shared<Run>(m_run);
    std::ranges::sort(run->machines, {}, &Machine::shard);
    std::ranges::stable_sort(run->parts, {}, [](const SharedRound& part) { return part->shard; });
    run->environment = commonEnvironment(run->machines);
    return run;
}

std::variant<SharedRun, QString> mergeDocuments(const QStringList& paths)
{
    Merger merger;
    for (const QString& path : paths) {
        const auto loaded = loadRun(path);
        if (const auto* error = std::get_if<DocumentError>(&loaded)) {
            return error->sentence;
        }
        if (const auto reason = merger.add(*std::get<SharedRun>(loaded), QFileInfo(path).fileName())) {
            return *reason;
        }
    }
    return merger.result();
}

} // namespace app::run

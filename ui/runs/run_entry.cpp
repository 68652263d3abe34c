// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/run_entry.h"

#include "app/run/document.h"
#include "app/run/lab_addresses.h"
#include "ui/runs/run_names.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;
using app::run::Run;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("ui::runs::RunEntry", text, disambiguation, n);
}

QString originText(const Run& run)
{
    const QString text = run.origin == app::run::Origin::Window ? tr("Fetch") : tr("Compare");
    return run.partial ? tr("%1, stopped").arg(text) : text;
}

QString enginesText(const Run& run)
{
    QStringList names;
    for (const QString& key : run.engines) {
        names.append(app::run::engineShortName(key));
    }
    return names.join(u", "_s);
}

/// Each once, in the order of the list; the lab first of all.
QStringList hostsOf(const Run& run)
{
    QStringList hosts;
    QSet<QString> seen;
    for (const QByteArray& url : run.plan.urls) {
        const QString host = app::run::usesLab({ url }) ? u"lab"_s : QUrl::fromEncoded(url).host(QUrl::FullyEncoded);
        if (!seen.contains(host)) {
            seen.insert(host);
            host == "lab"_L1 ? hosts.prepend(host) : hosts.append(host);
        }
    }
    return hosts;
}

QString hostsText(const QStringList& hosts)
{
    constexpr qsizetype most = 2;
    return hosts.size() <= most ? hosts.join(u", "_s) : tr("%1 and %2 more").arg(hosts.first()).arg(hosts.size() - 1);
}

/// The lab has one name and many URLs, so these tell one list from another.
QStringList labUrls(const Run& run)
{
    QSet<QString> urls;
    for (const QByteArray& url : run.plan.urls) {
        if (app::run::usesLab({ url })) {
            urls.insert(QString::fromUtf8(url));
        }
    }
    return urls.values();
}

/// Where it was measured; of several machines how many.
QString machineText(const Run& run)
{
    if (run.machines.size() > 1) {
        return tr("%n machine(s)", nullptr, int(run.machines.size()));
    }
    return run.environment.host.isEmpty() ? run.environment.processor : run.environment.host;
}

QString searchTextOf(const RunEntry& entry, const app::run::RunHead& head, const QStringList& hosts)
{
    const Run& run = head.run;
    const app::run::Environment& machine = run.environment;
    QStringList words { entry.name, entry.origin, entry.engines, entry.profile, entry.path,
        run.started.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), machine.host, machine.processor,
        machine.operatingSystem, machine.kernel, machine.versusVersion };
    for (const app::run::Machine& one : run.machines) {
        words += one.environment.host;
    }
    words += run.engines;
    words += hosts;
    words += head.versions.values();
    words += labUrls(run);
    return words.join(u'\n').toLower();
}

} // namespace

RunEntry readEntry(const QString& path, bool kept)
{
    const QFileInfo file(path);
    RunEntry entry;
    entry.path = path;
    entry.kept = kept;
    entry.bytes = file.size();
    const auto result = app::run::loadHead(path);
    if (const auto* error = std::get_if<app::run::DocumentError>(&result)) {
        entry.name = runNameOf(path);
        entry.started = file.lastModified().toUTC();
        entry.problem = error->sentence;
        entry.searchText = (entry.name + u'\n' + path).toLower();
        return entry;
    }
    const auto& head = std::get<app::run::RunHead>(result);
    const Run& run = head.run;
    const QStringList hosts = hostsOf(run);
    entry.name = run.name;
    entry.started = run.started;
    entry.origin = originText(run);
    entry.engines = enginesText(run);
    entry.profile = run.plan.profile == app::fetch::Profile::LevelField ? tr("Level field") : tr("As written");
    entry.hosts = hostsText(hosts);
    entry.urls = run.plan.urls.size();
    entry.rounds = run.rounds;
    entry.machine = machineText(run);
    entry.searchText = searchTextOf(entry, head, hosts);
    return entry;
}

bool matches(const RunEntry& entry, const QString& search)
{
    const QStringList words = search.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return entry.searchText.contains(word); });
}

} // namespace ui::runs

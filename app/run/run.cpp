// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

/// "#2" of "go#2" with a blank before it, or nothing.
QString ordinal(const QString& key)
{
    const qsizetype mark = key.indexOf(u'#');
    return mark < 0 ? QString() : u' ' + key.mid(mark);
}

const fetch::Ready* firstReady(const Run& run, const QString& key)
{
    for (const SharedRound& part : run.parts) {
        if (part->engine == key && part->ready) {
            return &*part->ready;
        }
    }
    return nullptr;
}

} // namespace

QString engineId(const QString& key)
{
    return key.section(u'#', 0, 0);
}

QString engineName(const Run& run, const QString& key)
{
    const fetch::Ready* ready = firstReady(run, key);
    return ready == nullptr ? engineShortName(key) : ready->name + ordinal(key);
}

QString engineShortName(const QString& key)
{
    static const QHash<QString, QString> builtIn { { u"go"_s, u"Go"_s }, { u"rust"_s, u"Rust"_s },
        { u"qt"_s, u"Qt"_s } };
    const QString id = engineId(key);
    return builtIn.value(id, id) + ordinal(key);
}

QString engineVersions(const Run& run, const QString& key)
{
    QStringList parts;
    if (const fetch::Ready* ready = firstReady(run, key)) {
        for (auto it = ready->versions.cbegin(); it != ready->versions.cend(); ++it) {
            parts.append(it.key() + u' ' + it.value());
        }
    }
    return parts.join(", "_L1);
}

std::vector<SharedRound> countedParts(const Run& run, const QString& key)
{
    std::vector<SharedRound> parts;
    for (const SharedRound& part : run.parts) {
        if (part->engine == key && part->round > 0) {
            parts.push_back(part);
        }
    }
    std::ranges::stable_sort(parts, {}, [](const SharedRound& part) { return part->round; });
    return parts;
}

qsizetype sampleCount(const Run& run)
{
    return std::accumulate(run.parts.cbegin(), run.parts.cend(), qsizetype(0),
        [](qsizetype sum, const SharedRound& part) { return sum + part->samples.size(); });
}

} // namespace app::run

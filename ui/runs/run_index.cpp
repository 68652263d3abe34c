// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/run_index.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace ui::runs {

RunIndex::RunIndex(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

RunIndex::~RunIndex()
{
    ++m_latest;
    m_pool.waitForDone();
}

void RunIndex::look(const QList<RunPath>& paths)
{
    m_pool.start([this, id = ++m_latest, paths] { lookNow(id, paths); });
}

void RunIndex::lookNow(quint64 id, const QList<RunPath>& paths)
{
    QList<RunEntry> entries;
    QHash<QString, Known> known;
    int headsRead = 0;
    for (const RunPath& each : paths) {
        if (id != m_latest) {
            return;
        }
        const QFileInfo file(each.path);
        const Stamp stamp { .bytes = file.size(), .modified = file.lastModified() };
        if (known.contains(each.path) || !file.exists()) {
            continue;
        }
        auto found = m_known.find(each.path);
        if (found == m_known.end() || !(found->stamp == stamp)) {
            found = m_known.insert(each.path, { .stamp = stamp, .entry = readEntry(each.path, each.kept) });
            ++headsRead;
        }
        known.insert(each.path, *found);
        entries.append(found->entry);
    }
    m_known = known; // what is gone is forgotten
    std::ranges::stable_sort(entries, std::ranges::greater(), &RunEntry::started);
    emit read(entries, headsRead);
}

} // namespace ui::runs

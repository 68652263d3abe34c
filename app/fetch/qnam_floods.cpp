// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_floods.h"

#include "app/fetch/memory.h"
#include "app/fetch/qnam_sockets.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace app::fetch {

namespace {

constexpr qint64 LeastSlack = qint64(2) << 20;
constexpr qint64 SlackWithoutLimit = qint64(16) << 20;
constexpr qint64 NoticedGrowth = qint64(4) << 20;
constexpr qint64 MemoryOfAFetch = qint64(64) << 10;
/// TLS and chunks add to what comes out, chunks of one byte five more bytes.
constexpr qint64 MostOverhead = 8;

} // namespace

QnamFloods::QnamFloods(SharedLedger ledger, qint64 headerLimit, int fetchesAtOnce)
    : m_ledger(std::move(ledger))
    , m_slack(headerLimit > 0 ? std::max(LeastSlack, 2 * headerLimit) : SlackWithoutLimit)
    , m_noticedGrowth(NoticedGrowth + MemoryOfAFetch * fetchesAtOnce)
{
}

void QnamFloods::watch(bool anyLaneIsBlocked)
{
    if (!memoryHasGrown() && !anyLaneIsBlocked) {
        return;
    }
    QHash<quint64, Seen> seen;
    for (const Connection& connection : openConnections()) {
        const qint64 responses = m_ledger->responseBytesFrom(connection.peerPort);
        const Seen first = m_seen.value(connection.number, Seen { connection.taken, responses });
        seen.insert(connection.number, first);
        if (connection.taken - first.taken > m_slack + MostOverhead * (responses - first.responses)) {
            m_ledger->noteFlood(connection.peerPort);
            cut(connection);
        }
    }
    m_seen = seen;
}

bool QnamFloods::memoryHasGrown()
{
    const auto memory = processMemory(QCoreApplication::applicationPid());
    const qint64 rssBytes = memory ? memory->rssBytes : 0;
    const bool hasGrown = rssBytes > m_rssBytes + m_noticedGrowth;
    m_rssBytes = hasGrown ? rssBytes : std::min(m_rssBytes, rssBytes);
    return hasGrown;
}

} // namespace app::fetch

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/qnam_ledger.h"

#include <QHash>

namespace app::fetch {

/// Ends connections whose servers send headers without end, or chunks that are none. Qt sets no limit to either: it
/// reads them with a processor of their own for as long as the server likes, keeps them in memory, over TLS at 50 MB a
/// second, and over TCP does not even hear that the fetch was given up.
///
/// What gives a flood away is that Qt takes far more from a connection than comes out as responses of its server. Looks
/// at all connections of the process, but only when a lane is blocked or memory has grown: looking takes time.
class QnamFloods final
{
public:
    /// Each of the `fetchesAtOnce` takes some memory.
    QnamFloods(SharedLedger ledger, qint64 headerLimit, int fetchesAtOnce);

    /// Called at regular intervals.
    void watch(bool anyLaneIsBlocked);

private:
    struct Seen
    {
        qint64 taken; ///< from the connection, when it was first looked at
        qint64 responses; ///< bytes of those of its server, at that moment
    };

    [[nodiscard]] bool memoryHasGrown();

    SharedLedger m_ledger;
    qint64 m_slack;
    qint64 m_noticedGrowth;
    qint64 m_rssBytes = 0;
    QHash<quint64, Seen> m_seen; ///< by the system's number of a connection, which is never used again
};

} // namespace app::fetch

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>

namespace app::fetch {

/// An open TCP connection of this process. Qt does not tell which socket belongs to which manager.
struct Connection
{
    int descriptor = -1;
    quint64 number = 0; ///< the system's own, which it never uses again
    quint16 peerPort = 0;
    qint64 taken = 0; ///< bytes read from it since it was opened
    qint64 unread = 0; ///< bytes that wait in it
};

[[nodiscard]] QList<Connection> openConnections();

/// Ends a connection at once, with all that waits in it. A network thread that reads without end sees the end of its
/// input and lets go.
void cut(const Connection& connection);

/// Ends those to servers on these ports that have sent what nobody has read yet; gives their number. For the end of a
/// run, when connections that hold a thread are the only ones left. Another run in this process that fetches from the
/// same port at that moment may lose a connection.
int cutConnections(const QSet<quint16>& ports);

} // namespace app::fetch

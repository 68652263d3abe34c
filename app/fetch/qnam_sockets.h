// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

namespace app::fetch {

/// Ends the connections of this process to servers on these ports that have sent what nobody has read yet; gives their
/// number. A network thread that reads headers without end sees the end of its input and lets go.
///
/// Qt does not tell which socket belongs to which manager, so this is for the end of a run, when those are the only
/// ones left. Another run in this process that fetches from the same port at that moment may lose a connection.
int cutConnections(const QSet<quint16>& ports);

} // namespace app::fetch

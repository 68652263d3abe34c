// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/import.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

namespace app::commands {

/// The addresses of a name; none where it has none.
using Resolver = std::function<QList<QHostAddress>(const QString& host)>;

/// Asks the system, and waits for its answer.
[[nodiscard]] QList<QHostAddress> resolveNow(const QString& host);

/// The guard of --refuse-private: takes out what leads to this machine, into a private network or to a link-local
/// address, by the address itself or by any that the name has now, and refuses it with a reason. Lab addresses stay:
/// the lab is started by Versus and holds nothing. A name that has no address stays and will fail as such; one whose
/// addresses change between this look and the engine's own gets through. Each name is asked for once.
[[nodiscard]] urls::Import refusePrivate(const QList<QByteArray>& urls, const Resolver& resolve);

} // namespace app::commands

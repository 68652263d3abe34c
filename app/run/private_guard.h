// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/import.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace app::run {

// The guard against private addresses: takes out what leads to this machine, into a private network or to a link-local
// address, by the address itself or by any that the name has now, and refuses it with a reason. Lab addresses stay: the
// lab is started by Versus and holds nothing. A name that has no address stays and will fail as such; one whose
// addresses change between this look and the engine's own gets through. A redirect could lead anywhere, so that who
// guards follows none.

/// The addresses of a name; none where it has none.
using Resolver = std::function<QList<QHostAddress>(const QString& host)>;

/// The names that have to be looked up, each once, in their order.
[[nodiscard]] QStringList namesToResolve(const QList<QByteArray>& urls);

/// `resolve` is asked once for each of namesToResolve().
[[nodiscard]] urls::Import refusePrivate(const QList<QByteArray>& urls, const Resolver& resolve);

} // namespace app::run

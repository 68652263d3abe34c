// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace app::charts {

/// Names for an axis: without the scheme and the host that all URLs share. Lab addresses stay as they are.
[[nodiscard]] QStringList shortNames(const QList<QByteArray>& urls);

} // namespace app::charts

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ui::fetch {

/// The colour of an engine, the same as in the charts.
[[nodiscard]] QColor engineColour(const QString& key, const QStringList& keys);
/// A small filled square in that colour.
[[nodiscard]] QIcon engineIcon(const QColor& colour, qreal devicePixelRatio);

} // namespace ui::fetch

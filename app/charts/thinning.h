// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

namespace app::charts {

/// At most 2 × `columns` of `points`: of each of that many columns of equal width, the lowest and the highest, so that
/// no outlier is lost. In the order of x. All points where there are no more than that.
[[nodiscard]] QList<QPointF> thinnedByColumn(const QList<QPointF>& points, qsizetype columns);

} // namespace app::charts

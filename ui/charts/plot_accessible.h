// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui::charts {

/// Has PlotView told to screen readers as a chart without parts, whose name ends with the point that is looked at. Qt
/// would tell of a scroll area. Once is enough, more does no harm.
void installPlotAccessibility();

} // namespace ui::charts

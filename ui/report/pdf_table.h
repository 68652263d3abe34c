// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"

namespace ui::report {

class PageFlow;

/// Draws a table: its headers again on each page, no row cut that fits on one. Where it has more columns than a page
/// has room for, in parts below each other, each with the first column; where it is long and narrow, in several
/// columns.
void drawTable(PageFlow& flow, const app::report::Table& table);
/// Of its caption, its headers and its first rows: what must not be torn apart.
[[nodiscard]] double headHeight(const PageFlow& flow, const app::report::Table& table);

} // namespace ui::report

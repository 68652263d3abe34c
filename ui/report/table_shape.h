// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"

namespace ui::report {

/// Tables that are too wide or too long for a page, made over to fit it.

/// A table of the first column and `count` columns from `first` on: a part of one that is too wide.
[[nodiscard]] app::report::Table columnsOf(const app::report::Table& table, qsizetype first, qsizetype count);

/// `columns` rows beside each other on each line, to be read as a text is: so a page may end behind any line. For a
/// table without headings among its rows.
[[nodiscard]] app::report::Table folded(const app::report::Table& table, qsizetype columns);

} // namespace ui::report

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QString>

namespace app::charts {

/// Tables for files; for a clipboard there is toTsv().

/// RFC 4180: commas, lines that end with CR LF, headers first. A cell that a spreadsheet would take for a formula is
/// quoted by an apostrophe.
[[nodiscard]] QString toCsv(const Table& table);
/// A table as GitHub's Markdown has it, its columns of one width in plain text too.
[[nodiscard]] QString toMarkdown(const Table& table);
/// A text in which Markdown marks nothing up.
[[nodiscard]] QString markdownText(const QString& text);

/// Whether a spreadsheet would carry out this cell.
[[nodiscard]] bool looksLikeFormula(const QString& cell);

} // namespace app::charts

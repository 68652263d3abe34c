// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/two_runs_table.h"

namespace ui::runs {

/// Two runs as a document: which they are, what differs, what makes them weak, and the table.
[[nodiscard]] QString toMarkdown(const TwoRuns& two);
/// The table alone.
[[nodiscard]] QString toCsv(const TwoRuns& two);

/// "What differs besides: …" in one paragraph, or that nothing does.
[[nodiscard]] QString conditionsText(const TwoRuns& two);

} // namespace ui::runs

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"

#include <QByteArray>

namespace ui::report {

/// A report as a PDF on A4: text that can be searched and copied, charts as drawings, a table of contents with page
/// numbers. Needs a QApplication. Empty where it could not be drawn.
[[nodiscard]] QByteArray toPdf(const app::report::Report& report);

} // namespace ui::report

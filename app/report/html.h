// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pictures.h"
#include "app/report/report.h"

#include <QByteArray>

namespace app::report {

/// A report as one HTML file: pictures as SVG within, no script, nothing that is fetched from elsewhere. It is
/// well-formed XML too. Light or dark as the reader's system is; for a narrow screen and for paper as well.
[[nodiscard]] QByteArray toHtml(const Report& report, const Pictures& pictures);

} // namespace app::report

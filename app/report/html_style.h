// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pictures.h"

#include <QString>

namespace app::report {

/// The style sheet of a report, without any character that XML would have to escape.
[[nodiscard]] QString htmlStyle(const Pictures& pictures);

} // namespace app::report

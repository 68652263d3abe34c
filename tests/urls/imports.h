// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/import.h"

#include <QStringList>

namespace tests::urls {

/// An import as lines of text: "3 https://…" for what was taken, then "3 !text" for what was refused.
[[nodiscard]] QStringList lines(const app::urls::Import& import);

} // namespace tests::urls

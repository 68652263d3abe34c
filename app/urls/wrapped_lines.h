// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::urls {

/// Text whose URLs are whole again.
struct Unwrapped
{
    QString text; ///< as many lines as before: what moved up leaves its place empty
    qsizetype joined = 0; ///< URLs that were put together
};

/// Undoes what a terminal does to a long URL: it breaks it in the last column, and a copy has the break in it. Only a
/// URL that ends in the last column of the widest line is taken for broken, and only where the next line goes on as a
/// URL could, and does not begin with one.
[[nodiscard]] Unwrapped unwrapped(const QString& text);

} // namespace app::urls

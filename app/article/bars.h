// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace app::article {

struct Bar
{
    QString label;
    int percent = 0; ///< 0 to 100

    bool operator==(const Bar&) const = default;
};

/// The bars of a code block of the language `bars`: `Label: 53 %` a line. Nothing if any line is something else: the
/// block is then shown as it is.
[[nodiscard]] std::optional<QList<Bar>> parseBars(QStringView block);

} // namespace app::article

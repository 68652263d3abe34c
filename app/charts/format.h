// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::charts {

/// Numbers for people: the same in tables, tooltips, labels and captions. With the decimal separator of the language
/// and without grouping, so that a copied number is still one.

/// Three significant digits, more only in front of the point: "0.0123", "1.20", "12.3", "123", "1234".
[[nodiscard]] QString number(double value);

/// A unit and how much of the base unit it holds.
struct Unit
{
    QString name;
    double size = 1;

    [[nodiscard]] double from(double base) const { return base / size; }
    bool operator==(const Unit&) const = default;
};

/// The unit in which a largest value of `microseconds` reads well: µs below 1 ms, ms below 10 s, then s.
[[nodiscard]] Unit timeUnit(double microseconds);
/// kB, MB or GB, powers of 1000.
[[nodiscard]] Unit bytesUnit(double bytes);

[[nodiscard]] QString duration(double microseconds); ///< "12.3 ms"
[[nodiscard]] QString byteSize(double bytes); ///< "8.42 MB"

/// The percentile behind x = 1 / (1 − p): 100 → "p99", 1000 → "p99.9", 4 → "p75".
[[nodiscard]] QString percentileName(double x);

} // namespace app::charts

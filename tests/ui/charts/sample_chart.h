// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QColor>
#include <QImage>

namespace tests::ui {

/// Bars of Go and Rust in three categories; Rust's last one is the highest and stands far right.
[[nodiscard]] app::charts::Chart barChart();

/// Where `image` has this colour; an empty rectangle where it has not.
[[nodiscard]] QRect placeOf(const QImage& image, const QColor& colour);

inline const QColor GoBlue { 0x00, 0x72, 0xB2 };
inline const QColor RustVermilion { 0xD5, 0x5E, 0x00 };

} // namespace tests::ui

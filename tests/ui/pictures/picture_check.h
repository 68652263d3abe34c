// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace tests::ui_pictures {

/// The share of pixels that look different, 0 to 1; 1 where the sizes differ. A hair of a difference in a colour, as
/// another version of a library makes it at the edges of letters, is none.
[[nodiscard]] double changedShare(const QImage& now, const QImage& approved);

/// Approved, now, and what differs, side by side.
[[nodiscard]] QImage comparisonOf(const QImage& now, const QImage& approved);

/// Holds `now` against the approved picture of this name. The answer is what is wrong, or nothing. Where they differ,
/// the comparison is written beside the build. With VERSUS_APPROVE_PICTURES in the environment `now` becomes the
/// approved.
[[nodiscard]] QString check(const QImage& now, const QString& name);

} // namespace tests::ui_pictures

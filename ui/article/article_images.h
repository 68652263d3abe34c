// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace ui::article {

/// The picture in the file `path`, at most `maxWidth` device pixels wide. PNG, JPEG, GIF (its first frame) and WebP, by
/// what the file holds and not by its name: other formats, such as SVG, can name further files. A picture that cannot
/// be read, or of more than 50 million pixels, gives a placeholder, so the result is never null.
[[nodiscard]] QImage readArticleImage(const QString& path, int maxWidth);

/// Stands for a picture that is not shown.
[[nodiscard]] QImage imagePlaceholder();

} // namespace ui::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"
#include "app/article/style.h"

#include <QSet>
#include <QString>

namespace app::article {

/// The article as HTML for QTextDocument::setHtml, in the subset and with the quirks of that. Pure: the same article
/// can be written again in another style.
///
/// - Headings, claims and listings begin at anchors: their slug or `anchor`.
/// - An image has the address `versus-image:N`, N an index in Article::images.
/// - A listing has, in its caption, a link to `versus:run/LANGUAGE`; no article can contain such a link itself.
/// - A claim whose id is in `marked` is followed, behind its punctuation, by WordJoiner, so that no line ends between,
///   and the image `versus-claim:ID`, a link to `versus:claim/ID`.
[[nodiscard]] QString toHtml(const Article& article, const Style& style, const QSet<QString>& marked = {});

inline constexpr double CodeSize = 0.87; ///< of code blocks, beside ordinary text
inline constexpr QLatin1String RunScheme("versus");
inline constexpr QLatin1String ImageScheme("versus-image");
inline constexpr QLatin1String MarkScheme("versus-claim");
inline constexpr QChar WordJoiner(u'\u2060');

} // namespace app::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"
#include "app/article/node.h"

#include <QStringView>

#include <variant>

namespace app::article {

/// HTML of any origin as a tree that holds nothing but the elements of node.h, well nested: rows only in tables, cells
/// only in rows, items only in lists. Of attributes only these are read: href, src, alt, start, align, and a code
/// block's language; none is checked here (links.h and images.h do that). Scripts, styles, frames and the like go with
/// their content; other elements lose their tags and keep their content; what is no element at all stays as text.
///
/// The limit that the HTML exceeds, if it does: TooDeep, TooManyTables, TooManyElements, TooLongWord or
/// TooLongParagraph.
[[nodiscard]] std::variant<Node, ArticleErrorKind> sanitize(QStringView html, const Limits& limits);

} // namespace app::article

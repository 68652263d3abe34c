// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace app::article {

/// Markdown (UTF-8) as HTML. Raw HTML in it is passed on as it is: the result is for sanitize() alone. U+0000 in it
/// stands where a block ends, a boundary that no tag, comment or dropped element crosses.
///
/// Nothing if the HTML would need more than `maxChars`: a few lines of Markdown can ask for a table of a million cells.
[[nodiscard]] std::optional<QString> markdownToHtml(const QByteArray& markdown, qsizetype maxChars);

} // namespace app::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui::article {

/// What of an article stands at the top of the view, whatever its width and zoom.
struct ArticlePlace
{
    int position = 0; ///< character of the document
    int offset = 0; ///< logical pixels of its line that are above

    bool operator==(const ArticlePlace&) const = default;
};

} // namespace ui::article

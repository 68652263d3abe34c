// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"

#include <QString>

namespace app::article {

/// Gives the cleaned tree `body` its meaning: slugs for headings, claims and listings out of their directives, image
/// files, and links that lead somewhere; those that do not become plain text. Fills in everything of `article` but
/// `path`; `article.folder` and `article.title` (what to call it without a heading) are given.
void prepare(Article& article, Node body, const QString& listingsFolder);

} // namespace app::article

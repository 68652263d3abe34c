// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace app::article {

/// Loading: Markdown → HTML (markdown.h) → cleaned tree (sanitizer.h) → Article. Pure but for the files it reads: the
/// article, its listings and the sizes of its images. Any thread.
///
/// Articles are CommonMark with GitHub's tables, strikethrough, task lists and bare links, and three directives, which
/// other viewers show as plain text:
/// - `[about 2 KB each](claim:goroutine-2kb)` marks a claim by its id; it reads as the plain words.
/// - `[Listing 1: Go](listing:go)`, alone in its paragraph, becomes the program of that language with its caption.
/// - a code block of the language `bars` becomes a bar chart: a line `Label: 53 %` a bar, 0 to 100 %.

/// The folder of the listings of Versus: go/main.go and rust/src/main.rs.
[[nodiscard]] QString builtinListings();
/// "Rust vs Go in 2026", as it comes with Versus.
[[nodiscard]] QString builtinArticle();

struct LoadOptions
{
    Limits limits;
    QString listings = builtinListings();
};

using LoadResult = std::variant<Article, ArticleError>;

/// Loads the article in the file or resource `path`.
[[nodiscard]] LoadResult loadArticle(const QString& path, const LoadOptions& options = {});

/// The article in `markdown`, whose relative images are looked for in `folder`; `name` is for sentences and, without a
/// heading, the title.
[[nodiscard]] LoadResult articleFromMarkdown(
    const QByteArray& markdown, const QString& name, const QString& folder, const LoadOptions& options = {});

} // namespace app::article

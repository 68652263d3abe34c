// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"
#include "ui/article/article_view.h"

#include <QTemporaryDir>
#include <QTextBrowser>

#include <memory>

namespace tests::ui_article {

/// Three sections of many paragraphs, two listings, links; the word "needle" three times.
[[nodiscard]] QByteArray longMarkdown();

/// The article out of `markdown`, with short listings in both languages.
[[nodiscard]] app::article::Article makeArticle(const QByteArray& markdown, const QString& folder = {});

/// The text in `view`.
[[nodiscard]] QTextBrowser& textOf(const ui::article::ArticleView& view);

/// `view` on the screen, active, 700 × 500, with `article` in it.
[[nodiscard]] bool show(ui::article::ArticleView& view, const app::article::Article& article);

} // namespace tests::ui_article

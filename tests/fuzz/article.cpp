// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/load.h"
#include "tests/fuzz/target.h"

using namespace app::article;

namespace {

/// What load.h and node.h say of what is left after loading.
void checkSafe(const Node& node, const Article& article, int depthLeft)
{
    using namespace Qt::StringLiterals;
    tests::fuzz::promise(depthLeft >= 0);
    if (node.element == Element::Link) {
        bool leadsOut = false;
        for (const QLatin1String start : { "http://"_L1, "https://"_L1, "mailto:"_L1, "#"_L1 }) {
            leadsOut = leadsOut || node.value.startsWith(start);
        }
        tests::fuzz::promise(leadsOut);
    }
    if (node.element == Element::Image) {
        tests::fuzz::promise(node.value.toInt() < article.images.size());
    }
    for (const Node& child : node.children) {
        checkSafe(child, article, depthLeft - 1);
    }
}

} // namespace

void tests::fuzz::parse(QByteArrayView input)
{
    const LoadOptions options;
    const LoadResult loaded
        = articleFromMarkdown(input.toByteArray(), QStringLiteral("a.md"), QStringLiteral("/nonexistent"), options);
    if (const auto* article = std::get_if<Article>(&loaded)) {
        promise(article->images.isEmpty()); // no file of this machine
        checkSafe(*article->body, *article, options.limits.maxDepth + 1);
    } else {
        promise(!std::get<ArticleError>(loaded).sentence.isEmpty());
    }
}

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/article/shown_article.h"

#include "app/article/load.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tests::ui_article {

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size()) {
        qFatal("cannot write the test's listing");
    }
}

QByteArray paragraphs(int count)
{
    return QByteArray("Some words that fill a line or two of the article, so that there is something to scroll "
                      "through, and then some more of them.\n\n")
        .repeated(count);
}

} // namespace

QByteArray longMarkdown()
{
    return "# Title\n\n## First\n\nA Needle. [To the third](#third). [Outside](https://example.com/a?b=c).\n\n"
        + paragraphs(30) + "## Second\n\n[Listing 1: Go](listing:go)\n\nneedle\n\n" + paragraphs(30)
        + "[Listing 2: Rust](listing:rust)\n\n## Third\n\nThe last NEEDLE, and a [claim](claim:of-this).\n";
}

app::article::Article makeArticle(const QByteArray& markdown, const QString& folder)
{
    const QTemporaryDir listings;
    write(listings.filePath(QStringLiteral("go/main.go")), "package main\n\nfunc main() {\n\tprintln(1)\n}\n");
    write(listings.filePath(QStringLiteral("rust/src/main.rs")), "fn main() {}\n");
    app::article::LoadOptions options;
    options.listings = listings.path();
    const auto result = articleFromMarkdown(markdown, QStringLiteral("test.md"), folder, options);
    return std::get<app::article::Article>(result);
}

QTextBrowser& textOf(const ui::article::ArticleView& view)
{
    return *view.findChild<QTextBrowser*>();
}

bool show(ui::article::ArticleView& view, const app::article::Article& article)
{
    view.resize(700, 500);
    view.setArticle(article);
    view.show();
    view.activateWindow();
    return QTest::qWaitForWindowActive(&view);
}

} // namespace tests::ui_article

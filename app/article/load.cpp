// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/load.h"

#include "app/article/markdown.h"
#include "app/article/prepare.h"
#include "app/article/sanitizer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

namespace app::article {

namespace {

/// HTML that a character of Markdown may become on average, and some for small articles.
constexpr qsizetype HtmlPerByte = 8;
constexpr qsizetype HtmlAtLeast = 1 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::article", text);
}

ArticleError tooLarge(const QString& name, const Limits& limits)
{
    return { ArticleErrorKind::TooLarge,
        tr("%1 is too large to show as an article: Versus takes at most %2. Split it, or open a part of it.")
            .arg(name, QLocale().formattedDataSize(limits.maxBytes)) };
}

ArticleError beyondLimit(ArticleErrorKind kind, const QString& name, const Limits& limits)
{
    const QLocale locale;
    switch (kind) {
    case ArticleErrorKind::TooDeep:
        return { kind,
            tr("%1 nests its lists, quotes or markup too deep: Versus shows at most %2 levels. Flatten it.")
                .arg(name, locale.toString(limits.maxDepth)) };
    case ArticleErrorKind::TooManyTables:
        return { kind,
            tr("%1 has too many tables, code blocks and quotes: Versus shows at most %2. Split it.")
                .arg(name, locale.toString(limits.maxTables)) };
    case ArticleErrorKind::TooLongWord:
        return { kind,
            tr("%1 has a word of more than %2 characters, the longest that Versus shows. Break it up.")
                .arg(name, locale.toString(limits.maxWord)) };
    case ArticleErrorKind::TooLongParagraph:
        return { kind,
            tr("%1 has a paragraph or line of code of more than %2 characters, the longest that Versus shows. Break it "
               "up.")
                .arg(name, locale.toString(limits.maxParagraph)) };
    default:
        return { kind,
            tr("%1 has too many paragraphs, cells, lines of code and words with markup: Versus shows at most "
               "%2. Split it.")
                .arg(name, locale.toString(limits.maxElements)) };
    }
}

/// What keeps `bytes` from being read as text, if anything does.
std::optional<QString> notText(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return tr("%1 is encoded as UTF-16. Save it as UTF-8 and open it again.").arg(name);
    }
    if (bytes.contains('\0')) {
        return tr("%1 is not a text file. Choose a Markdown file (.md).").arg(name);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(bytes);
    if (decoder.hasError()) {
        return tr("%1 is not encoded as UTF-8. Save it as UTF-8 and open it again.").arg(name);
    }
    return std::nullopt;
}

QByteArray withoutMark(const QByteArray& bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

ArticleError cannotRead(const QString& path, const QString& reason)
{
    return { ArticleErrorKind::CannotRead, tr("%1 cannot be opened: %2.").arg(path, reason) };
}

} // namespace

QString builtinListings()
{
    return QStringLiteral(":/versus/listings");
}

QString builtinArticle()
{
    return QStringLiteral(":/versus/article/rust-vs-go.md");
}

LoadResult articleFromMarkdown(
    const QByteArray& markdown, const QString& name, const QString& folder, const LoadOptions& options)
{
    if (markdown.size() > options.limits.maxBytes) {
        return tooLarge(name, options.limits);
    }
    if (const auto problem = notText(markdown, name)) {
        return ArticleError { ArticleErrorKind::NotText, *problem };
    }
    const QByteArray text = withoutMark(markdown);
    const auto html = markdownToHtml(text, HtmlAtLeast + HtmlPerByte * text.size());
    if (!html) {
        return beyondLimit(ArticleErrorKind::TooManyElements, name, options.limits);
    }
    auto body = sanitize(*html, options.limits);
    if (const auto* kind = std::get_if<ArticleErrorKind>(&body)) {
        return beyondLimit(*kind, name, options.limits);
    }
    Article article;
    article.title = name;
    article.folder = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    prepare(article, std::get<Node>(std::move(body)), options.listings);
    return article;
}

LoadResult loadArticle(const QString& path, const LoadOptions& options)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return cannotRead(path, tr("there is no such file"));
    }
    if (!info.isFile()) { // a pipe would wait for ever
        return cannotRead(path, tr("it is not a file"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return cannotRead(path, file.errorString());
    }
    const QByteArray bytes = file.read(options.limits.maxBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return cannotRead(path, file.errorString());
    }
    LoadResult result = articleFromMarkdown(bytes, info.fileName(), info.canonicalPath(), options);
    if (auto* article = std::get_if<Article>(&result)) {
        article->path = path;
    }
    return result;
}

} // namespace app::article

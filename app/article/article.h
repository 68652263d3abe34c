// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/node.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace app::article {

struct Heading
{
    int level = 1; ///< 1 to 6
    QString text;
    QString slug; ///< anchor, unique in the article, made the way GitHub makes it

    bool operator==(const Heading&) const = default;
};

/// A program shown in the article: the very file that Versus builds and runs.
struct Listing
{
    QString language; ///< "go" or "rust"
    QString caption;
    QString source;
    QString anchor;

    bool operator==(const Listing&) const = default;
};

/// A sentence of the article that has an id, see directives in load.h.
struct Claim
{
    QString id;
    QString text;
    QString anchor; ///< where it begins; several claims of one id (which only strange articles have) share it

    bool operator==(const Claim&) const = default;
};

/// An article that is safe to show: loaded, cleaned, its listings filled in. A value, cheap to copy.
struct Article
{
    QString title; ///< the first heading of level 1, else the file's name
    QString path; ///< of the file, or empty
    QString folder; ///< canonical; images come from here and below only
    QList<Heading> headings; ///< in order, with the title's
    QList<Listing> listings;
    QList<Claim> claims;
    QStringList images; ///< canonical paths of the files that `body` refers to
    std::shared_ptr<const Node> body;
};

enum class ArticleErrorKind {
    CannotRead,
    NotText, ///< binary, or an encoding other than UTF-8
    TooLarge,
    TooDeep,
    TooManyTables,
    TooManyElements,
    TooLongWord,
    TooLongParagraph,
};

/// Why an article cannot be shown, in sentences that name the file and say what to do.
struct ArticleError
{
    ArticleErrorKind kind = ArticleErrorKind::CannotRead;
    QString sentence;
};

/// What an article may have at most. Beyond, laying it out takes longer than anybody waits: the time that a rich text
/// document needs grows faster than its number of tables and blocks.
struct Limits
{
    qint64 maxBytes = qint64(8) << 20;
    int maxDepth = 100; ///< elements inside elements; a list in a list counts twice
    int maxTables = 2000; ///< tables, code blocks and quotes: all are drawn as tables
    int maxElements = 100'000; ///< a line of a code block is one
    int maxParagraph = 100'000; ///< characters in one, or in one line of a code block
    int maxWord = 2000; ///< characters without a place to break the line; but for code blocks, which break none
};

} // namespace app::article

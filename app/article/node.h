// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace app::article {

/// What may stand in an article. Everything else is dropped by the sanitizer, so whoever walks a tree needs to know no
/// other word.
enum class Element {
    Root,
    Text, ///< `text` holds it
    Paragraph,
    Division, ///< a block without a meaning of its own
    Heading, ///< `level` 1 to 6; after loading `value` holds its slug
    LineBreak,
    Rule,
    Span, ///< its content and nothing else: a link that leads nowhere
    Emphasis,
    Strong,
    Struck,
    Underlined,
    Subscript,
    Superscript,
    Small,
    Code, ///< `value`: language of a code block, or empty
    Keyboard,
    Preformatted,
    Quote,
    BulletList,
    NumberedList, ///< `level`: number of the first item
    Item,
    Table,
    Row,
    HeaderCell, ///< `value`: left, center, right or empty
    Cell, ///< as HeaderCell
    Link, ///< `value`: address; after loading only http, https, mailto and #anchor are left
    Image, ///< `value`: source, after loading an index into Article::images; `text`: its description
    Claim, ///< made by loading out of a link to claim:ID; `value`: ID
    Listing, ///< made by loading out of a paragraph that links to listing:LANGUAGE; `level`: index in Article::listings
    Note, ///< made by loading: `text` says what is not shown, and why
};

/// A tree of the elements above, at most Limits::maxDepth deep.
struct Node
{
    Element element = Element::Root;
    int level = 0;
    QString text;
    QString value;
    std::vector<Node> children;
};

/// All text below `node`, without markup.
[[nodiscard]] QString plainText(const Node& node);

} // namespace app::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/article/outline.h"

#include <QHash>
#include <QStringList>

namespace tests::article {

using app::article::Element;
using app::article::Node;

namespace {

QString nameOf(const Node& node)
{
    static const QHash<Element, QString> names {
        { Element::Paragraph, QStringLiteral("p") },
        { Element::Division, QStringLiteral("div") },
        { Element::Span, QStringLiteral("span") },
        { Element::LineBreak, QStringLiteral("br") },
        { Element::Rule, QStringLiteral("hr") },
        { Element::Emphasis, QStringLiteral("em") },
        { Element::Strong, QStringLiteral("strong") },
        { Element::Struck, QStringLiteral("s") },
        { Element::Underlined, QStringLiteral("u") },
        { Element::Subscript, QStringLiteral("sub") },
        { Element::Superscript, QStringLiteral("sup") },
        { Element::Small, QStringLiteral("small") },
        { Element::Code, QStringLiteral("code") },
        { Element::Keyboard, QStringLiteral("kbd") },
        { Element::Preformatted, QStringLiteral("pre") },
        { Element::Quote, QStringLiteral("quote") },
        { Element::BulletList, QStringLiteral("ul") },
        { Element::NumberedList, QStringLiteral("ol") },
        { Element::Item, QStringLiteral("li") },
        { Element::Table, QStringLiteral("table") },
        { Element::Row, QStringLiteral("tr") },
        { Element::HeaderCell, QStringLiteral("th") },
        { Element::Cell, QStringLiteral("td") },
        { Element::Link, QStringLiteral("a") },
        { Element::Image, QStringLiteral("img") },
        { Element::Claim, QStringLiteral("claim") },
        { Element::Listing, QStringLiteral("listing") },
        { Element::Note, QStringLiteral("note") },
    };
    return node.element == Element::Heading ? QStringLiteral("h%1").arg(node.level) : names.value(node.element);
}

} // namespace

QString outline(const Node& node)
{
    if (node.element == Element::Text) {
        return u'"' + node.text + u'"';
    }
    QStringList children;
    if (!node.text.isEmpty()) {
        children.append(u'"' + node.text + u'"');
    }
    for (const Node& child : node.children) {
        children.append(outline(child));
    }
    QString inner = children.join(u' ');
    if (node.element == Element::Root) {
        return inner;
    }
    const QString value = node.value.isEmpty() ? QString() : QString(u'[' + node.value + u']');
    return nameOf(node) + value + (inner.isEmpty() ? QString() : QString(u'(' + inner + u')'));
}

} // namespace tests::article

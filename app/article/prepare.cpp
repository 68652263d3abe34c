// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/prepare.h"

#include "app/article/images.h"
#include "app/article/links.h"
#include "app/article/slug.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace app::article {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MaxListingBytes = qint64(1) << 20;

/// The program of `language`, or nothing if there is no such listing.
QString readListing(const QString& folder, const QString& language)
{
    const QString relative = language == "go"_L1 ? u"go/main.go"_s : u"rust/src/main.rs"_s;
    QFile file(folder + u'/' + relative);
    if ((language != "go"_L1 && language != "rust"_L1) || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.read(MaxListingBytes));
}

bool isBlank(const Node& node)
{
    return node.element == Element::Text && QStringView(node.text).trimmed().isEmpty();
}

/// The only thing in a paragraph, if that is a link.
const Node* soleLink(const Node& paragraph)
{
    const Node* link = nullptr;
    for (const Node& child : paragraph.children) {
        if (isBlank(child)) {
            continue;
        }
        if (link != nullptr || child.element != Element::Link) {
            return nullptr;
        }
        link = &child;
    }
    return link;
}

void unlink(Node& link)
{
    link.element = Element::Span;
    link.value.clear();
}

/// First pass: whatever can be the target of a link, and what becomes something else.
class Collector
{
public:
    Collector(Article& article, QString listingsFolder)
        : m_article(article)
        , m_listingsFolder(std::move(listingsFolder))
    {
    }

    void visit(Node& node);

private:
    void takeHeading(Node& node);
    void takeLink(Node& node);
    bool takeListing(Node& paragraph);
    void takeImage(Node& node);

    Article& m_article;
    QString m_listingsFolder;
    Slugs m_slugs;
    bool m_hasTitle = false;
};

void Collector::visit(Node& node)
{
    switch (node.element) {
    case Element::Heading:
        takeHeading(node);
        break;
    case Element::Link:
        takeLink(node);
        break;
    case Element::Image:
        takeImage(node);
        break;
    case Element::Paragraph:
        if (takeListing(node)) {
            return;
        }
        break;
    default:
        break;
    }
    for (Node& child : node.children) {
        visit(child);
    }
}

void Collector::takeHeading(Node& node)
{
    const QString text = plainText(node).simplified();
    node.value = m_slugs.unique(text);
    m_article.headings.append({ node.level, text, node.value });
    if (node.level == 1 && !m_hasTitle && !text.isEmpty()) {
        m_article.title = text;
        m_hasTitle = true;
    }
}

void Collector::takeLink(Node& node)
{
    const QString id = directive(node.value, "claim"_L1);
    if (id.isEmpty()) {
        return;
    }
    node.element = Element::Claim;
    node.value = id;
    m_article.claims.append({ id, plainText(node).simplified(), u"claim:"_s % id });
}

bool Collector::takeListing(Node& paragraph)
{
    const Node* link = soleLink(paragraph);
    if (link == nullptr) {
        return false;
    }
    const QString language = directive(link->value, "listing"_L1);
    const QString source = readListing(m_listingsFolder, language);
    const QString caption = plainText(*link).simplified();
    if (source.isEmpty()) { // no listing of that language
        return false;
    }
    paragraph = { Element::Listing, int(m_article.listings.size()), {}, {}, {} };
    m_article.listings.append({ language, caption, source, u"listing:"_s % language });
    return true;
}

void Collector::takeImage(Node& node)
{
    const auto found = findImage(node.value, m_article.folder);
    if (const auto* path = std::get_if<QString>(&found)) {
        node.value = QString::number(m_article.images.size());
        m_article.images.append(*path);
        return;
    }
    const QString reason = std::get<NoImage>(found).reason;
    const QString description = node.text.simplified();
    node.element = Element::Note;
    node.value.clear();
    node.text = description.isEmpty()
        ? QCoreApplication::translate("app::article", "[Image not shown: %1]").arg(reason)
        : QCoreApplication::translate("app::article", "%1 [image not shown: %2]").arg(description, reason);
}

/// Second pass, when all targets are known.
void checkLinks(Node& node, const QSet<QString>& anchors)
{
    if (node.element == Element::Link) {
        const bool inside = node.value.startsWith(u'#');
        const QString anchor = inside ? QUrl::fromPercentEncoding(node.value.sliced(1).toUtf8()) : QString();
        const auto outside = inside ? std::nullopt : outsideLink(node.value);
        if (inside && anchors.contains(anchor)) {
            node.value = u'#' + anchor;
        } else if (outside) {
            node.value = outside->toString(QUrl::FullyEncoded);
        } else {
            unlink(node);
        }
    }
    for (Node& child : node.children) {
        checkLinks(child, anchors);
    }
}

QSet<QString> anchorsOf(const Article& article)
{
    QSet<QString> anchors;
    for (const Heading& heading : article.headings) {
        anchors.insert(heading.slug);
    }
    for (const Claim& claim : article.claims) {
        anchors.insert(claim.anchor);
    }
    for (const Listing& listing : article.listings) {
        anchors.insert(listing.anchor);
    }
    return anchors;
}

} // namespace

void prepare(Article& article, Node body, const QString& listingsFolder)
{
    Collector(article, listingsFolder).visit(body);
    checkLinks(body, anchorsOf(article));
    article.body = std::make_shared<const Node>(std::move(body));
}

} // namespace app::article

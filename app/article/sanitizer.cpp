// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/sanitizer.h"

#include "app/article/elements.h"
#include "app/article/html_tokens.h"

#include <algorithm>
#include <optional>

namespace app::article {

namespace {

using namespace Qt::StringLiterals;

/// Elements that end tags and implied ends do not reach out of.
bool isScope(Element element)
{
    return element == Element::Root || element == Element::Table || element == Element::Cell
        || element == Element::HeaderCell;
}

bool isListOf(Element element)
{
    return element == Element::BulletList || element == Element::NumberedList;
}

bool isCell(Element element)
{
    return element == Element::Cell || element == Element::HeaderCell;
}

/// Holds no text of its own.
bool isStructure(Element element)
{
    return element == Element::Table || element == Element::Row || isListOf(element);
}

QString language(const QString& classes)
{
    constexpr QLatin1String prefix("language-");
    return classes.startsWith(prefix) ? classes.sliced(prefix.size()).section(u' ', 0, 0).toLower() : QString();
}

QString alignmentOf(const QString& value)
{
    const QString word = value.toLower();
    return word == "left"_L1 || word == "center"_L1 || word == "right"_L1 ? word : QString();
}

Node nodeFor(const ElementRule& rule, const HtmlToken& tag)
{
    Node node { rule.element, rule.level, {}, {}, {} };
    switch (rule.element) {
    case Element::Link:
        node.value = tag.attribute(u"href");
        break;
    case Element::Image:
        node.value = tag.attribute(u"src");
        node.text = tag.attribute(u"alt");
        break;
    case Element::NumberedList: {
        bool ok = false;
        const int start = tag.attribute(u"start").toInt(&ok);
        node.level = ok && start >= 0 ? start : 1;
        break;
    }
    case Element::Cell:
    case Element::HeaderCell:
        node.value = alignmentOf(tag.attribute(u"align"));
        break;
    case Element::Code:
        node.value = language(tag.attribute(u"class"));
        break;
    default:
        break;
    }
    return node;
}

class TreeBuilder
{
public:
    explicit TreeBuilder(const Limits& limits)
        : m_limits(limits)
    {
    }

    void text(const QString& text);
    void start(Node node);
    void end(Element element);

    [[nodiscard]] std::optional<ArticleErrorKind> error() const { return m_error; }
    [[nodiscard]] Node take() { return std::move(m_root); }

private:
    [[nodiscard]] Element innermost() const { return m_open.back()->element; }
    /// Index in m_open of the innermost element that `wanted` accepts, not looked for beyond one that `barrier` does.
    template <typename Wanted, typename Barrier>
    [[nodiscard]] std::optional<size_t> find(Wanted wanted, Barrier barrier) const;
    void closeFrom(size_t index) { m_open.resize(index); }
    template <typename Wanted, typename Barrier> void closeInnermost(Wanted wanted, Barrier barrier);
    void makeRoomFor(Element element);
    void makeRoomForItem();
    void makeRoomForRow();
    void ensureFlow();
    void push(Node node);
    void count(Element element);
    void measure(QStringView text);
    void measureWords(QStringView text);
    void measureParagraph(qsizetype chars);
    void measureCode(QStringView text);

    Limits m_limits;
    Node m_root;
    std::vector<Node*> m_open { &m_root }; ///< a parent grows only while no child of it is open, so pointers hold
    int m_elements = 0;
    int m_tables = 0;
    int m_word = 0; ///< length of the word that the text ends with so far, through any markup inside a line
    qsizetype m_paragraph = 0; ///< characters of the paragraph, or line of code, under way
    std::optional<ArticleErrorKind> m_error;
};

template <typename Wanted, typename Barrier>
std::optional<size_t> TreeBuilder::find(Wanted wanted, Barrier barrier) const
{
    for (size_t i = m_open.size(); i-- > 1;) {
        if (wanted(m_open[i]->element)) {
            return i;
        }
        if (barrier(m_open[i]->element)) {
            break;
        }
    }
    return std::nullopt;
}

template <typename Wanted, typename Barrier> void TreeBuilder::closeInnermost(Wanted wanted, Barrier barrier)
{
    if (const auto index = find(wanted, barrier)) {
        closeFrom(*index);
    }
}

void TreeBuilder::count(Element element)
{
    ++m_elements;
    m_tables += element == Element::Table || element == Element::Preformatted || element == Element::Quote ? 1 : 0;
    if (m_elements > m_limits.maxElements) {
        m_error = ArticleErrorKind::TooManyElements;
    } else if (m_tables > m_limits.maxTables) {
        m_error = ArticleErrorKind::TooManyTables;
    } else if (m_open.size() > size_t(m_limits.maxDepth)) {
        m_error = ArticleErrorKind::TooDeep;
    }
}

/// Lines may break at white space, and anywhere in the scripts of East Asia, which begin at U+2E80.
void TreeBuilder::measureWords(QStringView text)
{
    for (const QChar c : text) {
        m_word = c.isSpace() || c.unicode() >= 0x2E80 ? 0 : m_word + 1;
        if (m_word > m_limits.maxWord) {
            m_error = ArticleErrorKind::TooLongWord;
            return;
        }
    }
}

void TreeBuilder::measureParagraph(qsizetype chars)
{
    m_paragraph += chars;
    if (m_paragraph > m_limits.maxParagraph) {
        m_error = ArticleErrorKind::TooLongParagraph;
    }
}

void TreeBuilder::measureCode(QStringView text)
{
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n')) {
        measureParagraph(end);
        m_paragraph = 0;
        ++m_elements;
        text = text.sliced(end + 1);
    }
    measureParagraph(text.size());
    if (m_elements > m_limits.maxElements) {
        m_error = ArticleErrorKind::TooManyElements;
    }
}

void TreeBuilder::measure(QStringView text)
{
    if (find([](Element e) { return e == Element::Preformatted; }, isScope)) {
        measureCode(text);
        return;
    }
    measureParagraph(text.size());
    measureWords(text);
}

void TreeBuilder::push(Node node)
{
    count(node.element);
    if (isBlock(node.element)) {
        m_word = 0;
        m_paragraph = 0;
    }
    const bool open = !isVoid(node.element) && node.element != Element::Text;
    m_open.back()->children.push_back(std::move(node));
    if (open) {
        m_open.push_back(&m_open.back()->children.back());
    }
}

/// Content of a table outside its cells gets a cell, content of a list outside its items an item: nothing is lost.
void TreeBuilder::ensureFlow()
{
    if (isListOf(innermost())) {
        push({ Element::Item, 0, {}, {}, {} });
    }
    if (innermost() == Element::Table) {
        push({ Element::Row, 0, {}, {}, {} });
    }
    if (innermost() == Element::Row) {
        push({ Element::Cell, 0, {}, {}, {} });
    }
}

void TreeBuilder::makeRoomForItem()
{
    closeInnermost([](Element e) { return e == Element::Item; }, [](Element e) { return isListOf(e) || isScope(e); });
    if (!isListOf(innermost())) {
        ensureFlow();
        push({ Element::BulletList, 0, {}, {}, {} });
    }
}

void TreeBuilder::makeRoomForRow()
{
    const auto table = find([](Element e) { return e == Element::Table; }, [](Element) { return false; });
    if (table) {
        closeFrom(*table + 1);
    } else {
        ensureFlow();
        push({ Element::Table, 0, {}, {}, {} });
    }
}

void TreeBuilder::makeRoomFor(Element element)
{
    if (element == Element::Row) {
        makeRoomForRow();
        return;
    }
    if (isCell(element)) {
        closeInnermost(isCell, [](Element e) { return e == Element::Table; });
        if (innermost() != Element::Row) {
            const auto row = find([](Element e) { return e == Element::Row; }, [](Element e) { return isScope(e); });
            row ? closeFrom(*row + 1) : start({ Element::Row, 0, {}, {}, {} });
        }
        return;
    }
    if (element == Element::Item) {
        makeRoomForItem();
        return;
    }
    ensureFlow();
    if (element == Element::Link) {
        closeInnermost([](Element e) { return e == Element::Link; }, isScope);
    } else if (isBlock(element)) {
        closeInnermost([](Element e) { return e == Element::Paragraph || e == Element::Heading; },
            [](Element e) { return isScope(e) || isListOf(e) || e == Element::Item || e == Element::Quote; });
    }
}

void TreeBuilder::start(Node node)
{
    makeRoomFor(node.element);
    push(std::move(node));
}

void TreeBuilder::text(const QString& text)
{
    if (isStructure(innermost()) && QStringView(text).trimmed().isEmpty()) {
        return;
    }
    ensureFlow();
    measure(text);
    std::vector<Node>& siblings = m_open.back()->children;
    if (!siblings.empty() && siblings.back().element == Element::Text) {
        siblings.back().text += text;
    } else {
        push({ Element::Text, 0, text, {}, {} });
    }
}

void TreeBuilder::end(Element element)
{
    const bool ofTable = element == Element::Table || element == Element::Row || isCell(element);
    closeInnermost([element](Element e) { return e == element; },
        [ofTable](Element e) { return ofTable ? e == Element::Table : isScope(e); });
}

void take(TreeBuilder& tree, HtmlTokens& tokens, const HtmlToken& token)
{
    if (token.kind == HtmlToken::Kind::Text) {
        tree.text(token.text);
        return;
    }
    const ElementRule rule = ruleFor(token.name);
    const bool startTag = token.kind == HtmlToken::Kind::StartTag;
    const bool shown = rule.treatment == Treatment::Show
        || (rule.treatment == Treatment::Drop && startTag && !tokens.skipPastEndTag(token.name));
    if (shown) {
        tree.text(token.text);
    } else if (rule.treatment == Treatment::Keep && startTag) {
        tree.start(nodeFor(rule, token));
    } else if (rule.treatment == Treatment::Keep) {
        tree.end(rule.element);
    }
}

} // namespace

std::variant<Node, ArticleErrorKind> sanitize(QStringView html, const Limits& limits)
{
    TreeBuilder tree(limits);
    HtmlTokens tokens(html);
    while (const auto token = tokens.next()) {
        take(tree, tokens, *token);
        if (tree.error()) {
            return *tree.error();
        }
    }
    return tree.take();
}

} // namespace app::article

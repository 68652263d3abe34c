// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/elements.h"

#include <QHash>
#include <QString>

namespace app::article {

namespace {

using namespace Qt::StringLiterals;

void insertAll(QHash<QString, ElementRule>& rules, const ElementRule& rule, QStringView names)
{
    for (const QStringView name : names.split(u' ')) {
        rules.insert(name.toString(), rule);
    }
}

QHash<QString, ElementRule> makeRules()
{
    using enum Treatment;
    QHash<QString, ElementRule> rules;
    const auto keep = [&rules](Element element, QStringView names) { insertAll(rules, { Keep, element, 0 }, names); };
    keep(Element::Paragraph, u"p");
    keep(Element::Division,
        u"address article aside caption center dd details dialog div dl dt fieldset figcaption figure footer form "
        u"header hgroup legend main nav section summary");
    keep(Element::LineBreak, u"br");
    keep(Element::Rule, u"hr");
    keep(Element::Emphasis, u"em i cite dfn var");
    keep(Element::Strong, u"strong b");
    keep(Element::Struck, u"del s strike");
    keep(Element::Underlined, u"ins u");
    keep(Element::Subscript, u"sub");
    keep(Element::Superscript, u"sup");
    keep(Element::Small, u"small");
    keep(Element::Code, u"code samp tt");
    keep(Element::Keyboard, u"kbd");
    keep(Element::Preformatted, u"pre listing");
    keep(Element::Quote, u"blockquote");
    keep(Element::BulletList, u"ul dir menu");
    keep(Element::NumberedList, u"ol");
    keep(Element::Item, u"li");
    keep(Element::Table, u"table");
    keep(Element::Row, u"tr");
    keep(Element::HeaderCell, u"th");
    keep(Element::Cell, u"td");
    keep(Element::Link, u"a");
    keep(Element::Image, u"img");
    for (int level = 1; level <= 6; ++level) {
        rules.insert(u"h%1"_s.arg(level), { Keep, Element::Heading, level });
    }
    insertAll(rules, { Unwrap, {}, 0 },
        u"abbr acronym area base basefont bdi bdo bgsound big blink body button col colgroup data embed font frame "
        u"html image input keygen label link map mark marquee meta meter nobr optgroup option output param picture "
        u"progress q rb rp rt rtc ruby slot source span tbody tfoot thead time track wbr");
    insertAll(rules, { Drop, {}, 0 },
        u"applet audio canvas datalist frameset head iframe math noembed noframes noscript object portal script select "
        u"style svg template textarea title video");
    return rules;
}

} // namespace

ElementRule ruleFor(QStringView name)
{
    static const QHash<QString, ElementRule> rules = makeRules();
    return rules.value(name.toString());
}

bool isVoid(Element element)
{
    return element == Element::LineBreak || element == Element::Rule || element == Element::Image;
}

bool isBlock(Element element)
{
    switch (element) {
    case Element::Paragraph:
    case Element::Division:
    case Element::Heading:
    case Element::Rule:
    case Element::Preformatted:
    case Element::Quote:
    case Element::BulletList:
    case Element::NumberedList:
    case Element::Item:
    case Element::Table:
    case Element::Row:
    case Element::HeaderCell:
    case Element::Cell:
    case Element::Listing:
        return true;
    default:
        return false;
    }
}

} // namespace app::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/html_tokens.h"

#include "app/article/entities.h"

#include <algorithm>

namespace app::article {

namespace {

using namespace Qt::StringLiterals;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool endsName(QChar c)
{
    return isSpace(c) || c == u'/' || c == u'>';
}

bool endsAttributeName(QChar c)
{
    return endsName(c) || c == u'=';
}

bool endsBareValue(QChar c)
{
    return isSpace(c) || c == u'>';
}

/// Moves `at` to the first character that `stop` accepts, and returns what lay before it.
template <typename Stop> QStringView takeUntil(QStringView html, qsizetype& at, qsizetype end, Stop stop)
{
    const qsizetype begin = at;
    while (at < end && !stop(html[at])) {
        ++at;
    }
    return html.sliced(begin, at - begin);
}

void skipSpaces(QStringView html, qsizetype& at, qsizetype end)
{
    takeUntil(html, at, end, [](QChar c) { return !isSpace(c); });
}

/// A value after `=`; nothing if its quote is not closed.
std::optional<QStringView> takeValue(QStringView html, qsizetype& at, qsizetype end)
{
    if (at < end && (html[at] == u'"' || html[at] == u'\'')) {
        const QChar quote = html[at++];
        const QStringView value = takeUntil(html, at, end, [quote](QChar c) { return c == quote; });
        if (at == end) {
            return std::nullopt;
        }
        ++at;
        return value;
    }
    return takeUntil(html, at, end, endsBareValue);
}

} // namespace

QString HtmlToken::attribute(QStringView attributeName) const
{
    const auto found = std::ranges::find(attributes, attributeName, [](const auto& pair) { return pair.first; });
    return found == attributes.end() ? QString() : found->second;
}

qsizetype HtmlTokens::boundary()
{
    if (m_boundary < m_at) {
        const qsizetype found = m_html.indexOf(QChar(u'\0'), m_at);
        m_boundary = found < 0 ? m_html.size() : found;
    }
    return m_boundary;
}

std::optional<HtmlToken> HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        const QChar c = m_html[m_at];
        const QChar after = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        if (c == u'\0') {
            ++m_at;
        } else if (c != u'<') {
            return takeText();
        } else if (after == u'!' || after == u'?') {
            if (!skipMarkup()) {
                return takeVerbatim(m_at + 2);
            }
        } else if (isLetter(after) || (after == u'/' && m_at + 2 < m_html.size() && isLetter(m_html[m_at + 2]))) {
            return takeTag();
        } else {
            return takeVerbatim(m_at + 1);
        }
    }
    return std::nullopt;
}

HtmlToken HtmlTokens::takeText()
{
    const qsizetype end = boundary();
    const QStringView text = takeUntil(m_html, m_at, end, [](QChar c) { return c == u'<'; });
    return { HtmlToken::Kind::Text, decodeEntities(text), {}, {} };
}

HtmlToken HtmlTokens::takeVerbatim(qsizetype end)
{
    const QStringView text = m_html.sliced(m_at, end - m_at);
    m_at = end;
    return { HtmlToken::Kind::Text, decodeEntities(text), {}, {} };
}

bool HtmlTokens::skipMarkup()
{
    const QString close = m_html.sliced(m_at).startsWith("<!--"_L1) ? u"-->"_s : u">"_s;
    // `<!-->` is a whole comment too, so its end is looked for inside its beginning.
    const qsizetype found = findInBlock(close, m_at + 2);
    if (found < 0) {
        return false;
    }
    m_at = found + close.size();
    return true;
}

HtmlToken HtmlTokens::takeTag()
{
    const qsizetype end = boundary();
    HtmlToken tag;
    qsizetype at = m_at + 1;
    tag.kind = m_html[at] == u'/' ? HtmlToken::Kind::EndTag : HtmlToken::Kind::StartTag;
    at += tag.kind == HtmlToken::Kind::EndTag ? 1 : 0;
    tag.name = takeUntil(m_html, at, end, endsName).toString().toLower();
    if (!takeAttributes(tag, at, end)) {
        return takeVerbatim(end);
    }
    tag.text = decodeEntities(m_html.sliced(m_at, at - m_at));
    m_at = at;
    return tag;
}

/// Takes attributes and the closing bracket; false without one.
bool HtmlTokens::takeAttributes(HtmlToken& tag, qsizetype& at, qsizetype end) const
{
    while (at < end) {
        skipSpaces(m_html, at, end);
        if (at < end && m_html[at] == u'>') {
            ++at;
            return true;
        }
        if (at < end && m_html[at] == u'/') {
            ++at;
            continue;
        }
        const QString name = takeUntil(m_html, at, end, endsAttributeName).toString().toLower();
        skipSpaces(m_html, at, end);
        QStringView value;
        if (at < end && m_html[at] == u'=') {
            skipSpaces(m_html, ++at, end);
            const auto taken = takeValue(m_html, at, end);
            if (!taken) {
                return false;
            }
            value = *taken;
        }
        tag.attributes.emplace_back(name, decodeEntities(value));
    }
    return false;
}

/// The place of `needle` at or after `from` and before the boundary, or -1.
qsizetype HtmlTokens::findInBlock(const QString& needle, qsizetype from)
{
    const qsizetype end = boundary();
    if (m_missingBefore.value(needle, -1) >= end) {
        return -1;
    }
    const qsizetype found = from < end ? m_html.first(end).indexOf(needle, from, Qt::CaseInsensitive) : -1;
    if (found < 0) {
        m_missingBefore.insert(needle, end);
    }
    return found;
}

bool HtmlTokens::skipPastEndTag(const QString& name)
{
    const QString close = u"</"_s % name;
    qsizetype found = findInBlock(close, m_at);
    while (found >= 0 && found + close.size() < m_html.size() && !endsName(m_html[found + close.size()])) {
        found = findInBlock(close, found + close.size());
    }
    const qsizetype bracket = found < 0 ? -1 : findInBlock(u">"_s, found);
    if (bracket < 0) {
        return false;
    }
    m_at = bracket + 1;
    return true;
}

} // namespace app::article

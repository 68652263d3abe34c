// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/format.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

struct Link
{
    QStringView href; ///< character references not yet decoded
    int line = 0;
};

/// The links of a page, and its base.
struct Page
{
    QList<Link> links;
    QStringView base;
};

/// Elements whose content is text and no markup.
bool holdsText(QStringView name)
{
    constexpr std::array names { "script"_L1, "style"_L1, "textarea"_L1, "title"_L1, "xmp"_L1 };
    return std::ranges::any_of(
        names, [name](QLatin1String one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

/// Goes through the tags of a page once, as browsers do: quotes hide >, comments and scripts hide tags.
class TagReader
{
public:
    explicit TagReader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] Page read()
    {
        for (m_at = indexOf("<"_L1, 0); m_at < m_text.size(); m_at = indexOf("<"_L1, m_at)) {
            if (m_text.sliced(m_at).startsWith("<!--"_L1)) {
                m_at = indexOf("-->"_L1, m_at + 4);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1].isLetter()) {
                readTag();
            } else {
                ++m_at;
            }
        }
        return m_page;
    }

private:
    /// As QStringView's, but the end where there is none.
    [[nodiscard]] qsizetype indexOf(QLatin1String what, qsizetype from) const
    {
        const qsizetype at = m_text.indexOf(what, from, Qt::CaseInsensitive);
        return at < 0 ? m_text.size() : at;
    }

    template <typename Stops> QStringView readUntil(Stops stops)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !stops(m_text[m_at])) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start);
    }

    void skipBlanks()
    {
        readUntil([](QChar c) { return !c.isSpace(); });
    }

    void readTag()
    {
        const int line = lineAt(m_at);
        ++m_at;
        const QStringView name = readUntil([](QChar c) { return c.isSpace() || c == u'/' || c == u'>'; });
        const QStringView href = readAttributes();
        if (m_at > m_text.size()) {
            return; // cut off, perhaps in the middle of the link
        }
        if (href.data() != nullptr && name.compare("a"_L1, Qt::CaseInsensitive) == 0) {
            m_page.links.append({ href, line });
        } else if (m_page.base.isEmpty() && name.compare("base"_L1, Qt::CaseInsensitive) == 0) {
            m_page.base = href;
        } else if (holdsText(name)) {
            m_at = indexOf(QLatin1String("</" + name.toLatin1()), m_at);
        }
    }

    /// Up to and with >; gives the value of the first href.
    QStringView readAttributes()
    {
        QStringView href;
        while (m_at < m_text.size() && m_text[m_at] != u'>') {
            const QStringView name
                = readUntil([](QChar c) { return c.isSpace() || c == u'=' || c == u'>' || c == u'/'; });
            skipBlanks();
            if (m_at < m_text.size() && m_text[m_at] == u'=') {
                ++m_at;
                const QStringView value = readValue();
                href = href.data() == nullptr && name.compare("href"_L1, Qt::CaseInsensitive) == 0 ? value : href;
            } else if (m_at < m_text.size() && m_text[m_at] == u'/') {
                ++m_at;
            }
        }
        ++m_at;
        return href;
    }

    QStringView readValue()
    {
        skipBlanks();
        const QChar quote = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (quote != u'"' && quote != u'\'') {
            return readUntil([](QChar c) { return c.isSpace() || c == u'>'; });
        }
        ++m_at;
        const QStringView value = readUntil([quote](QChar c) { return c == quote; });
        ++m_at;
        return value;
    }

    /// Positions come in ascending order, so that lines are counted once.
    int lineAt(qsizetype position)
    {
        for (; m_counted < position; ++m_counted) {
            const QChar c = m_text[m_counted];
            m_line += c == u'\n' || (c == u'\r' && m_text[m_counted + 1] != u'\n') ? 1 : 0;
        }
        return m_line;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_counted = 0;
    int m_line = 1;
    Page m_page;
};

QString characterOf(const QString& reference)
{
    static const QHash<QString, QString> named { { u"amp"_s, u"&"_s }, { u"lt"_s, u"<"_s }, { u"gt"_s, u">"_s },
        { u"quot"_s, u"\""_s }, { u"apos"_s, u"'"_s }, { u"nbsp"_s, u"\u00a0"_s } };
    if (!reference.startsWith(u'#')) {
        return named.value(reference);
    }
    const bool hexadecimal = reference.startsWith("#x"_L1, Qt::CaseInsensitive);
    const uint code = hexadecimal ? reference.mid(2).toUInt(nullptr, 16) : reference.mid(1).toUInt();
    const char32_t character
        = code == 0 || code > QChar::LastValidCodePoint ? char32_t(QChar::ReplacementCharacter) : code;
    return QString::fromUcs4(&character, 1);
}

/// With &amp; and the like decoded; names that are not known stay.
QString decodedReferences(QStringView text)
{
    static const QRegularExpression pattern(u"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});"_s);
    const QString whole = text.toString();
    QString decoded;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(whole); matches.hasNext();) {
        const auto match = matches.next();
        const QString character = characterOf(match.captured(1));
        decoded += text.sliced(done, match.capturedStart() - done);
        decoded += character.isEmpty() ? match.captured() : character;
        done = match.capturedEnd();
    }
    return decoded + text.sliced(done);
}

} // namespace

void readHtml(QStringView text, Collector& collector)
{
    const Page page = TagReader(text).read();
    const QUrl base(decodedReferences(page.base.trimmed().left(MaxLineLength)));
    const bool known = base.isValid() && !base.isRelative();
    for (const Link& link : page.links) {
        if (collector.isFull()) {
            return;
        }
        if (!collector.refusedAsTooLong(link.href, link.line)) {
            collector.offerLink(decodedReferences(link.href), link.line, known ? base : QUrl());
        }
    }
}

} // namespace app::urls

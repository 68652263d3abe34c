// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/format.h"
#include "app/urls/lines.h"
#include "app/urls/url_in_text.h"
#include "app/urls/url_text.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

/// How often the character at `start` is repeated there.
qsizetype runAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text[end] == text[start]) {
        ++end;
    }
    return end - start;
}

/// The links of one line: inline links, autolinks and bare URLs, outside of code spans. Images are no links.
class LineReader
{
public:
    LineReader(QStringView line, int number, Collector& collector)
        : m_line(line)
        , m_number(number)
        , m_collector(collector)
    {
    }

    void read()
    {
        while (m_at < m_line.size()) {
            step();
        }
    }

private:
    enum class Bracket {
        Link,
        Image,
        Escaped, ///< a character like others
    };

    void step()
    {
        switch (m_line[m_at].unicode()) {
        case u'\\':
            return skipEscaped();
        case u'`':
            return skipCode();
        case u'[':
            m_open.append(m_at > 0 && m_line[m_at - 1] == u'!' ? Bracket::Image : Bracket::Link);
            ++m_at;
            return;
        case u']':
            return readInlineLink();
        case u'<':
            return readAutolink();
        default:
            return readBareUrl();
        }
    }

    void skipEscaped()
    {
        if (m_line.mid(m_at + 1, 1) == u'[') {
            m_open.append(Bracket::Escaped);
        }
        m_at += 2;
    }

    void skipCode()
    {
        if (m_lastRun.isEmpty()) {
            findRuns();
        }
        const qsizetype length = runAt(m_line, m_at);
        qsizetype close = m_at + length;
        m_at = close;
        if (m_lastRun.value(length) < close) {
            return;
        }
        while (runAt(m_line, close) != length || m_line[close] != u'`') {
            close += runAt(m_line, close);
        }
        m_at = close + length;
    }

    /// Where the last run of backticks of each length stands: a span that nothing closes is then seen at once.
    void findRuns()
    {
        for (qsizetype at = 0; at < m_line.size(); at += runAt(m_line, at)) {
            if (m_line[at] == u'`') {
                m_lastRun[runAt(m_line, at)] = at;
            }
        }
    }

    void readInlineLink()
    {
        ++m_at;
        const Bracket bracket = m_open.isEmpty() ? Bracket::Link : m_open.takeLast(); // it may open lines before
        if (m_at >= m_line.size() || m_line[m_at] != u'(') {
            return;
        }
        if (const auto destination = readDestination(m_at + 1); destination && bracket == Bracket::Link) {
            m_collector.offerLink(*destination, m_number, {});
        }
    }

    /// Between ( and ) or a title; in angle brackets, or without blanks and with balanced parentheses.
    std::optional<QStringView> readDestination(qsizetype start)
    {
        while (start < m_line.size() && m_line[start].isSpace()) {
            ++start;
        }
        const bool inAngles = start < m_line.size() && m_line[start] == u'<';
        const qsizetype end = inAngles ? endOfAngles(start + 1) : endOfDestination(start);
        if (end < 0) {
            return std::nullopt;
        }
        m_at = end;
        return inAngles ? m_line.sliced(start + 1, end - start - 1) : m_line.sliced(start, end - start);
    }

    [[nodiscard]] qsizetype endOfAngles(qsizetype start) const
    {
        const auto* end
            = std::find_if(m_line.begin() + start, m_line.end(), [](QChar c) { return c == u'<' || c == u'>'; });
        return end != m_line.end() && *end == u'>' ? end - m_line.begin() : -1;
    }

    [[nodiscard]] qsizetype endOfDestination(qsizetype start) const
    {
        constexpr int deepest = 32; // CommonMark's limit, without which each "(" would look at all that follow
        int open = 0;
        for (qsizetype end = start; end < m_line.size() && open <= deepest; ++end) {
            const QChar c = m_line[end];
            open += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (open < 0 || c.isSpace()) {
                return end;
            }
        }
        return -1;
    }

    void readAutolink()
    {
        const auto* stop = std::find_if(
            m_line.begin() + m_at + 1, m_line.end(), [](QChar c) { return c == u'<' || c == u'>' || c.isSpace(); });
        const QStringView inside = m_line.sliced(m_at + 1, stop - m_line.begin() - m_at - 1);
        if (stop != m_line.end() && *stop == u'>' && hasScheme(inside)) {
            m_collector.offer(inside, m_number);
            m_at += inside.size() + 2;
        } else {
            ++m_at;
        }
    }

    void readBareUrl()
    {
        const bool inWord = m_at > 0 && m_line[m_at - 1].isLetterOrNumber();
        if (inWord || !startsWithUrl(m_line.sliced(m_at))) {
            ++m_at;
            return;
        }
        const QStringView url = urlAt(m_line, m_at);
        m_at += std::max<qsizetype>(url.size(), 1);
        const bool isLabel = m_line.sliced(m_at).startsWith("]("_L1);
        if (!isLabel) {
            m_collector.offer(url, m_number);
        }
    }

    QStringView m_line;
    int m_number;
    Collector& m_collector;
    qsizetype m_at = 0;
    QList<Bracket> m_open;
    QHash<qsizetype, qsizetype> m_lastRun;
};

/// Keeps track of fenced code, in which nothing is a link.
class Fence
{
public:
    /// Whether this line belongs to fenced code.
    bool takes(QStringView line)
    {
        const QStringView text = line.trimmed();
        const bool isFence = text.startsWith("```"_L1) || text.startsWith("~~~"_L1);
        const qsizetype length = isFence ? runAt(text, 0) : 0;
        if (m_length == 0) {
            m_mark = isFence ? text[0] : QChar();
            m_length = length;
            return isFence;
        }
        if (isFence && text[0] == m_mark && length >= m_length && length == text.size()) {
            m_length = 0;
        }
        return true;
    }

private:
    QChar m_mark;
    qsizetype m_length = 0;
};

void readMarkdownLine(QStringView line, int number, Collector& collector)
{
    static const QRegularExpression definition(u"^ {0,3}\\[[^\\]^][^\\]]*\\]:\\s*(?:<([^>]*)>|(\\S+))"_s);
    const auto match = definition.match(line.toString());
    if (match.hasMatch()) {
        collector.offerLink(match.capturedView(match.lastCapturedIndex()), number, {});
    } else {
        LineReader(line, number, collector).read();
    }
}

} // namespace

void readMarkdown(QStringView text, Collector& collector)
{
    Fence fence;
    forEachLine(text, [&](QStringView line, int number) {
        if (!fence.takes(line) && !collector.refusedAsTooLong(line, number)) {
            readMarkdownLine(line, number, collector);
        }
        return !collector.isFull();
    });
}

} // namespace app::urls

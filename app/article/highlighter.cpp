// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/highlighter.h"

#include "app/article/grammar.h"

#include <QString>

#include <algorithm>

namespace app::article {

namespace {

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c.isSurrogate();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Scanner
{
public:
    Scanner(QStringView code, const Grammar& grammar)
        : m_code(code)
        , m_grammar(grammar)
    {
    }

    [[nodiscard]] QList<Token> run();

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_code.size() ? m_code[place] : QChar(); }
    [[nodiscard]] bool startsWith(QStringView text) const
    {
        return !text.isEmpty() && m_code.sliced(m_at).startsWith(text);
    }

    [[nodiscard]] TokenKind step();
    [[nodiscard]] TokenKind takeLineComment();
    [[nodiscard]] TokenKind takeBlockComment();
    [[nodiscard]] TokenKind takeWord();
    [[nodiscard]] TokenKind takeNumber();
    [[nodiscard]] TokenKind takeVariable();
    [[nodiscard]] TokenKind takeQuoted(QChar quote, bool escapes, bool manyLines);
    [[nodiscard]] TokenKind takeApostrophe();
    [[nodiscard]] bool commentBegins() const;
    [[nodiscard]] bool takeRustRawString();
    [[nodiscard]] bool isName(qsizetype end) const;

    QStringView m_code;
    const Grammar& m_grammar;
    qsizetype m_at = 0;
};

QList<Token> Scanner::run()
{
    QList<Token> tokens;
    while (m_at < m_code.size()) {
        const qsizetype start = m_at;
        const TokenKind kind = step();
        if (!tokens.isEmpty() && tokens.last().kind == kind) {
            tokens.last().length += m_at - start;
        } else {
            tokens.append({ start, m_at - start, kind });
        }
    }
    return tokens;
}

/// In the shell a # inside a word, as in ${#list}, is no comment.
bool Scanner::commentBegins() const
{
    return startsWith(m_grammar.lineComment)
        && (!m_grammar.commentNeedsSpace || m_at == 0 || m_code[m_at - 1].isSpace() || m_code[m_at - 1] == u';');
}

TokenKind Scanner::step()
{
    const QChar c = m_code[m_at];
    if (commentBegins()) {
        return takeLineComment();
    }
    if (startsWith(m_grammar.blockOpen)) {
        return takeBlockComment();
    }
    if (m_grammar.rustStrings && (c == u'r' || c == u'b') && takeRustRawString()) {
        return TokenKind::String;
    }
    if (m_grammar.quotes.contains(c)) {
        return takeQuoted(c, !m_grammar.rawQuotes.contains(c), m_grammar.longQuotes.contains(c));
    }
    if (c == u'\'' && m_grammar.characters) {
        return takeApostrophe();
    }
    if (c == u'$' && m_grammar.variables) {
        return takeVariable();
    }
    if (isWordStart(c) || (c == u'-' && m_grammar.hyphensInWords)) {
        return takeWord();
    }
    if (isDigit(c) && m_grammar.numbers) {
        return takeNumber();
    }
    ++m_at;
    return TokenKind::Plain;
}

TokenKind Scanner::takeLineComment()
{
    const qsizetype newline = m_code.indexOf(u'\n', m_at);
    m_at = newline < 0 ? m_code.size() : newline;
    return TokenKind::Comment;
}

TokenKind Scanner::takeBlockComment()
{
    int depth = 0;
    while (m_at < m_code.size()) {
        if (startsWith(m_grammar.blockOpen) && (depth == 0 || m_grammar.nestedComments)) {
            m_at += m_grammar.blockOpen.size();
            ++depth;
        } else if (startsWith(m_grammar.blockClose)) {
            m_at += m_grammar.blockClose.size();
            if (--depth == 0) {
                break;
            }
        } else {
            ++m_at;
        }
    }
    return TokenKind::Comment;
}

/// A JSON string before a colon is a name.
bool Scanner::isName(qsizetype end) const
{
    if (!m_grammar.namedValues) {
        return false;
    }
    while (end < m_code.size() && m_code[end].isSpace()) {
        ++end;
    }
    return at(end) == u':';
}

TokenKind Scanner::takeQuoted(QChar quote, bool escapes, bool manyLines)
{
    ++m_at;
    while (m_at < m_code.size() && m_code[m_at] != quote && (manyLines || m_code[m_at] != u'\n')) {
        m_at += escapes && m_code[m_at] == u'\\' ? 2 : 1;
    }
    m_at = std::min(m_at, m_code.size());
    m_at += at(m_at) == quote && m_at < m_code.size() ? 1 : 0;
    return isName(m_at) ? TokenKind::Type : TokenKind::String;
}

/// A character in quotes; or, in Rust, a lifetime such as 'a, which has no second quote.
TokenKind Scanner::takeApostrophe()
{
    const bool escaped = at(m_at + 1) == u'\\';
    const qsizetype width = at(m_at + 1).isHighSurrogate() ? 2 : 1;
    if (m_grammar.rustStrings && !escaped && at(m_at + 1 + width) != u'\'') {
        ++m_at;
        while (isWordPart(at(m_at))) {
            ++m_at;
        }
        return TokenKind::Type;
    }
    return takeQuoted(u'\'', true, false);
}

/// r"…", r#"…"#, b"…", br#"…"#; false, and nothing is taken, if this is none.
bool Scanner::takeRustRawString()
{
    qsizetype place = m_at + (at(m_at) == u'b' ? 1 : 0);
    const bool raw = at(place) == u'r';
    place += raw ? 1 : 0;
    const qsizetype hashesBegin = place;
    while (raw && at(place) == u'#') {
        ++place;
    }
    if (at(place) != u'"') {
        return false;
    }
    if (!raw) {
        m_at = place;
        return takeQuoted(u'"', true, true) == TokenKind::String;
    }
    const QString close = u'"' + QString(place - hashesBegin, u'#');
    const qsizetype end = m_code.indexOf(close, place + 1);
    m_at = end < 0 ? m_code.size() : end + close.size();
    return true;
}

TokenKind Scanner::takeWord()
{
    const qsizetype start = m_at;
    while (isWordPart(at(m_at)) || (m_grammar.hyphensInWords && at(m_at) == u'-')) {
        ++m_at;
    }
    const QString word = m_code.sliced(start, m_at - start).toString();
    if (m_grammar.keywords.contains(word)) {
        return TokenKind::Keyword;
    }
    const bool isType = m_grammar.types.contains(word) || (m_grammar.capitalsAreTypes && word.front().isUpper());
    return isType ? TokenKind::Type : TokenKind::Plain;
}

/// 1_000, 0x7f, 1.5e-3, 10u64; not the dots of 0..10, nor that of 1.max(2).
TokenKind Scanner::takeNumber()
{
    const auto isExponentSign = [this] {
        const QChar before = m_code[m_at - 1];
        return (at(m_at) == u'-' || at(m_at) == u'+') && (before == u'e' || before == u'E') && isDigit(at(m_at + 1));
    };
    ++m_at;
    while (isWordPart(at(m_at)) || (at(m_at) == u'.' && isDigit(at(m_at + 1))) || isExponentSign()) {
        ++m_at;
    }
    return TokenKind::Number;
}

TokenKind Scanner::takeVariable()
{
    ++m_at;
    if (at(m_at) == u'{') {
        const qsizetype close = m_code.indexOf(u'}', m_at);
        m_at = close < 0 ? m_code.size() : close + 1;
        return TokenKind::Type;
    }
    const qsizetype start = m_at;
    while (isWordPart(at(m_at))) {
        ++m_at;
    }
    return m_at > start ? TokenKind::Type : TokenKind::Plain;
}

} // namespace

Language languageFromWord(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (lower == u"go" || lower == u"golang") {
        return Language::Go;
    }
    if (lower == u"rust" || lower == u"rs") {
        return Language::Rust;
    }
    if (lower == u"json" || lower == u"jsonl") {
        return Language::Json;
    }
    if (lower == u"sh" || lower == u"bash" || lower == u"shell" || lower == u"zsh" || lower == u"console") {
        return Language::Shell;
    }
    return Language::None;
}

QList<Token> highlight(QStringView code, Language language)
{
    if (code.isEmpty()) {
        return {};
    }
    if (language == Language::None) {
        return { { 0, code.size(), TokenKind::Plain } };
    }
    return Scanner(code, grammarOf(language)).run();
}

} // namespace app::article

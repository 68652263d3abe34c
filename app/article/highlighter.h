// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace app::article {

enum class Language {
    None,
    Go,
    Rust,
    Json,
    Shell,
};

enum class TokenKind {
    Plain,
    Keyword,
    Type, ///< in JSON a name, in the shell a variable
    String,
    Comment,
    Number,
};

/// A stretch of code of one kind.
struct Token
{
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    TokenKind kind = TokenKind::Plain;

    bool operator==(const Token&) const = default;
};

/// The language that a code block names: "go", "rust", "rs", "json", "sh", …; None for any other.
[[nodiscard]] Language languageFromWord(QStringView word);

/// `code` cut into tokens that follow one another and cover all of it; neighbours differ in kind. Good for reading, not
/// for compiling: a listing with a mistake is coloured as well as it can be.
[[nodiscard]] QList<Token> highlight(QStringView code, Language language);

} // namespace app::article

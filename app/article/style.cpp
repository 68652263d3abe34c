// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/style.h"

namespace app::article {

const QString& Colours::of(TokenKind kind) const
{
    switch (kind) {
    case TokenKind::Keyword:
        return keyword;
    case TokenKind::Type:
        return type;
    case TokenKind::String:
        return string;
    case TokenKind::Comment:
        return comment;
    case TokenKind::Number:
        return number;
    case TokenKind::Plain:
        break;
    }
    return codeText;
}

Colours Colours::light()
{
    return {
        .window = QStringLiteral("#ffffff"),
        .muted = QStringLiteral("#5b6470"),
        .link = QStringLiteral("#0060a8"),
        .line = QStringLiteral("#d3d8de"),
        .header = QStringLiteral("#e9edf2"),
        .code = QStringLiteral("#f5f7f9"),
        .codeText = QStringLiteral("#20262d"),
        .keyword = QStringLiteral("#8a2a86"),
        .type = QStringLiteral("#0b5c8a"),
        .string = QStringLiteral("#2c6a2e"),
        .comment = QStringLiteral("#66707c"),
        .number = QStringLiteral("#9a4a00"),
        .bar = QStringLiteral("#d55e00"),
        .button = QStringLiteral("#0060a8"),
        .buttonText = QStringLiteral("#ffffff"),
    };
}

Colours Colours::dark()
{
    return {
        .window = QStringLiteral("#1e2126"),
        .muted = QStringLiteral("#a3acb8"),
        .link = QStringLiteral("#6cb6ff"),
        .line = QStringLiteral("#464d57"),
        .header = QStringLiteral("#333942"),
        .code = QStringLiteral("#282d34"),
        .codeText = QStringLiteral("#dfe4ea"),
        .keyword = QStringLiteral("#e0a3e0"),
        .type = QStringLiteral("#7cc4ee"),
        .string = QStringLiteral("#9fd39a"),
        .comment = QStringLiteral("#9aa5b1"),
        .number = QStringLiteral("#f0b27a"),
        .bar = QStringLiteral("#e2762b"),
        .button = QStringLiteral("#6cb6ff"),
        .buttonText = QStringLiteral("#10161d"),
    };
}

} // namespace app::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/highlighter.h"

#include <QSet>
#include <QString>

namespace app::article {

/// What the highlighter has to know of a language.
struct Grammar
{
    QSet<QString> keywords;
    QSet<QString> types;
    QString lineComment;
    QString blockOpen;
    QString blockClose;
    QString quotes; ///< characters that begin and end a string
    QString rawQuotes; ///< those of them in which a backslash is a backslash
    QString longQuotes; ///< those of them whose strings may span lines
    bool nestedComments = false;
    bool commentNeedsSpace = false; ///< before it
    bool characters = false; ///< 'a'
    bool rustStrings = false; ///< raw and byte strings, and lifetimes
    bool capitalsAreTypes = false; ///< a word with a capital is one
    bool numbers = true;
    bool variables = false; ///< $name
    bool namedValues = false; ///< "name": value
    bool hyphensInWords = false;
};

/// Of any language but None.
[[nodiscard]] const Grammar& grammarOf(Language language);

} // namespace app::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/grammar.h"

namespace app::article {

namespace {

QSet<QString> words(QStringView list)
{
    QSet<QString> result;
    for (const QStringView word : list.split(u' ')) {
        result.insert(word.toString());
    }
    return result;
}

/// Keywords and predeclared identifiers of the Go specification.
Grammar go()
{
    Grammar grammar;
    grammar.keywords
        = words(u"break case chan const continue default defer else fallthrough for func go goto if import "
                u"interface map package range return select struct switch type var true false nil iota");
    grammar.types = words(u"any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 "
                          u"int64 rune string uint uint8 uint16 uint32 uint64 uintptr");
    grammar.lineComment = QStringLiteral("//");
    grammar.blockOpen = QStringLiteral("/*");
    grammar.blockClose = QStringLiteral("*/");
    grammar.quotes = QStringLiteral("\"`");
    grammar.rawQuotes = QStringLiteral("`");
    grammar.longQuotes = QStringLiteral("`");
    grammar.characters = true;
    return grammar;
}

/// Strict keywords of the Rust reference, and its primitive types.
Grammar rust()
{
    Grammar grammar;
    grammar.keywords = words(u"as async await break const continue crate dyn else enum extern false fn for if impl in "
                             u"let loop match mod move mut pub ref return self static struct super trait true type "
                             u"unsafe use where while");
    grammar.types = words(u"bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize");
    grammar.lineComment = QStringLiteral("//");
    grammar.blockOpen = QStringLiteral("/*");
    grammar.blockClose = QStringLiteral("*/");
    grammar.quotes = QStringLiteral("\"");
    grammar.longQuotes = QStringLiteral("\"");
    grammar.nestedComments = true;
    grammar.characters = true;
    grammar.rustStrings = true;
    grammar.capitalsAreTypes = true;
    return grammar;
}

Grammar json()
{
    Grammar grammar;
    grammar.keywords = words(u"true false null");
    grammar.quotes = QStringLiteral("\"");
    grammar.namedValues = true;
    return grammar;
}

/// Reserved words of the POSIX shell, and its most common builtins.
Grammar shell()
{
    Grammar grammar;
    grammar.keywords = words(u"if then else elif fi for while until do done case esac in function return exit export "
                             u"local set cd echo");
    grammar.lineComment = QStringLiteral("#");
    grammar.quotes = QStringLiteral("\"'");
    grammar.rawQuotes = QStringLiteral("'");
    grammar.longQuotes = QStringLiteral("\"'");
    grammar.commentNeedsSpace = true;
    grammar.numbers = false;
    grammar.variables = true;
    grammar.hyphensInWords = true;
    return grammar;
}

} // namespace

const Grammar& grammarOf(Language language)
{
    static const Grammar goGrammar = go();
    static const Grammar rustGrammar = rust();
    static const Grammar jsonGrammar = json();
    static const Grammar shellGrammar = shell();
    switch (language) {
    case Language::Go:
        return goGrammar;
    case Language::Rust:
        return rustGrammar;
    case Language::Json:
        return jsonGrammar;
    case Language::Shell:
    case Language::None:
        break;
    }
    return shellGrammar;
}

} // namespace app::article

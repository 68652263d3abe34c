// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/highlighter.h"
#include "app/article/style.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace app::article;

namespace {

/// Tokens as text: kind, colon, code; plain text is left out unless it is all there is.
QString described(QStringView code, Language language)
{
    static constexpr std::array Names { QLatin1String("plain"), QLatin1String("key"), QLatin1String("type"),
        QLatin1String("str"), QLatin1String("com"), QLatin1String("num") };
    QStringList parts;
    for (const Token& token : highlight(code, language)) {
        if (token.kind != TokenKind::Plain) {
            parts.append(Names.at(size_t(token.kind)) + u':' + code.sliced(token.start, token.length));
        }
    }
    return parts.join(u' ');
}

/// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QString& colour)
{
    const auto channel = [&colour](int at) {
        const double c = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const QString& a, const QString& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestHighlighter final : public QObject
{
    Q_OBJECT

private slots:
    void tokens_haveTheirKinds_data();
    void tokens_haveTheirKinds();
    void tokens_coverAllCode_data();
    void tokens_coverAllCode();
    void languages_areKnownByTheirWords();
    void unknownLanguage_isPlain();
    void colours_canBeRead_data();
    void colours_canBeRead();
};

void TestHighlighter::tokens_haveTheirKinds_data()
{
    using enum Language;
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char* name, Language language, const QString& code, const QString& tokens) {
        QTest::newRow(name) << language << code << tokens;
    };
    row("go function", Go, u"func f(url string) error {"_qs, u"key:func type:string type:error"_qs);
    row("go strings", Go, u"a := \"x\\\"y\" + `r\\` + 'c'"_qs, u"str:\"x\\\"y\" str:`r\\` str:'c'"_qs);
    row("go raw string over lines", Go, u"`a\nb` c"_qs, u"str:`a\nb`"_qs);
    row("go open string ends with its line", Go, u"\"abc\nfunc"_qs, u"str:\"abc key:func"_qs);
    row("go comments", Go, u"x // func\n/* a\nb */ go"_qs, u"com:// func com:/* a\nb */ key:go"_qs);
    row("go comments do not nest", Go, u"/* /* */ nil"_qs, u"com:/* /* */ key:nil"_qs);
    row("go numbers", Go, u"0x7F + 1_000 + 1.5e-3"_qs, u"num:0x7F num:1_000 num:1.5e-3"_qs);
    row("go names that contain words", Go, u"forge, int_, x9"_qs, QString());
    row("go comment in a string", Go, u"\"https://a\" b"_qs, u"str:\"https://a\""_qs);
    row("rust function", Rust, u"async fn f(u: &str) -> Result<u64, Box<E>> {"_qs,
        u"key:async key:fn type:str type:Result type:u64 type:Box type:E"_qs);
    row("rust lifetime and character", Rust, u"fn f<'a>(c: &'a u8) { 'x'; '\\''; }"_qs,
        u"key:fn type:'a type:'a type:u8 str:'x' str:'\\''"_qs);
    row("rust raw strings", Rust, u"r\"a\\\" r#\"b\"c\"# b\"d\\\"\""_qs,
        u"str:r\"a\\\" str:r#\"b\"c\"# str:b\"d\\\"\""_qs);
    row("rust names that begin with r and b", Rust, u"read(b, r)"_qs, QString());
    row("rust comments nest", Rust, u"/* /* */ let */ let"_qs, u"com:/* /* */ let */ key:let"_qs);
    row("rust ranges and methods", Rust, u"0..10u8; 1.max(2)"_qs, u"num:0 num:10u8 num:1 num:2"_qs);
    row("rust await", Rust, u"get(&url).await?"_qs, u"key:await"_qs);
    row("json", Json, u"{\"a\": \"b\", \"n\" : -1.5e3, \"t\": [true, null]}"_qs,
        u"type:\"a\" str:\"b\" type:\"n\" num:1.5e3 type:\"t\" key:true key:null"_qs);
    row("shell", Shell, u"if [ -f \"$A\" ]; then echo ${B} $C # end\nfi"_qs,
        u"key:if str:\"$A\" key:then key:echo type:${B} type:$C com:# end key:fi"_qs);
    row("shell hash inside a word", Shell, u"a#b"_qs, QString());
    row("shell option that contains a word", Shell, u"x-if --for"_qs, QString());
}

void TestHighlighter::tokens_haveTheirKinds()
{
    QFETCH(Language, language);
    QFETCH(QString, code);
    QFETCH(QString, tokens);
    QCOMPARE(described(code, language), tokens);
}

void TestHighlighter::tokens_coverAllCode_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : { "", "x", "\"", "'", "'\\", "\"\\", "/*", "`", "r#\"", "br##", "b'", "$", "${", "0x", "1.",
             "#", "\n\n", "\xF0\x9F\x98\x80 'a' \"\xF0\x9F\x98\x80\" '\xF0\x9F\x98\x80'", "fn main() {} // \\" }) {
        QTest::addRow("%s", code) << QString::fromUtf8(code);
    }
}

void TestHighlighter::tokens_coverAllCode()
{
    using enum Language;
    QFETCH(QString, code);
    for (const Language language : { None, Go, Rust, Json, Shell }) {
        QString joined;
        for (const Token& token : highlight(code, language)) {
            QCOMPARE(token.start, joined.size());
            QVERIFY(token.length > 0);
            joined += code.sliced(token.start, token.length);
        }
        QCOMPARE(joined, code);
    }
}

void TestHighlighter::languages_areKnownByTheirWords()
{
    QCOMPARE(languageFromWord(u"go"), Language::Go);
    QCOMPARE(languageFromWord(u"Rust"), Language::Rust);
    QCOMPARE(languageFromWord(u"rs"), Language::Rust);
    QCOMPARE(languageFromWord(u"json"), Language::Json);
    QCOMPARE(languageFromWord(u"bash"), Language::Shell);
    QCOMPARE(languageFromWord(u"cobol"), Language::None);
    QCOMPARE(languageFromWord(u""), Language::None);
}

void TestHighlighter::unknownLanguage_isPlain()
{
    const QList<Token> expected { { 0, 8, TokenKind::Plain } };
    QCOMPARE(highlight(u"func \"a\"", Language::None), expected);
}

void TestHighlighter::colours_canBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("background");
    for (const bool dark : { false, true }) {
        const Colours c = dark ? Colours::dark() : Colours::light();
        const auto row = [dark](const char* name, const QString& text, const QString& background) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << text << background;
        };
        row("link", c.link, c.window);
        row("muted", c.muted, c.window);
        row("code", c.codeText, c.code);
        row("keyword", c.keyword, c.code);
        row("type", c.type, c.code);
        row("string", c.string, c.code);
        row("comment", c.comment, c.code);
        row("number", c.number, c.code);
        row("caption", c.codeText, c.header);
        row("run", c.buttonText, c.button);
    }
}

void TestHighlighter::colours_canBeRead()
{
    QFETCH(QString, text);
    QFETCH(QString, background);
    QVERIFY2(contrast(text, background) >= 4.5, qPrintable(QString::number(contrast(text, background))));
}

QTEST_APPLESS_MAIN(TestHighlighter)
#include "tst_article_highlighter.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/markdown.h"

#include <QLatin1String>

#include <md4c.h>

namespace app::article {

namespace {

using namespace Qt::StringLiterals;

constexpr unsigned Dialect
    = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS;
constexpr QChar Boundary = u'\0';

struct Writer
{
    QString html;
    qsizetype maxChars = 0;
    int imageDepth = 0; ///< inside an image's description, where markup has no place

    [[nodiscard]] int status() const { return html.size() > maxChars ? 1 : 0; }
};

QString fromUtf8(const MD_CHAR* text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

/// An attribute's value: entities stay as they are, everything else is escaped.
QString attributeValue(const MD_ATTRIBUTE& attribute)
{
    QString value;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const QString part = fromUtf8(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
        switch (attribute.substr_types[i]) {
        case MD_TEXT_NULLCHAR:
            value += QChar::ReplacementCharacter;
            break;
        case MD_TEXT_ENTITY:
            value += part;
            break;
        default:
            value += part.toHtmlEscaped();
        }
    }
    return value;
}

QLatin1String alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT:
        return R"( align="left")"_L1;
    case MD_ALIGN_CENTER:
        return R"( align="center")"_L1;
    case MD_ALIGN_RIGHT:
        return R"( align="right")"_L1;
    case MD_ALIGN_DEFAULT:
        break;
    }
    return {};
}

QString itemStart(const MD_BLOCK_LI_DETAIL& item)
{
    if (item.is_task == 0) {
        return u"<li>"_s;
    }
    return item.task_mark == ' ' ? u"<li>\u2610 "_s : u"<li>\u2611 "_s;
}

QString codeStart(const MD_BLOCK_CODE_DETAIL& code)
{
    return u"<pre><code class=\"language-"_s % attributeValue(code.lang) % u"\">"_s;
}

QString blockStart(MD_BLOCKTYPE type, void* detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return u"<blockquote>"_s;
    case MD_BLOCK_UL:
        return u"<ul>"_s;
    case MD_BLOCK_OL:
        return u"<ol start=\"%1\">"_s.arg(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
    case MD_BLOCK_LI:
        return itemStart(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
    case MD_BLOCK_HR:
        return u"<hr>"_s;
    case MD_BLOCK_H:
        return u"<h%1>"_s.arg(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    case MD_BLOCK_CODE:
        return codeStart(*static_cast<MD_BLOCK_CODE_DETAIL*>(detail));
    case MD_BLOCK_P:
        return u"<p>"_s;
    case MD_BLOCK_TABLE:
        return u"<table>"_s;
    case MD_BLOCK_TR:
        return u"<tr>"_s;
    case MD_BLOCK_TH:
        return u"<th"_s % alignment(static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align) % u'>';
    case MD_BLOCK_TD:
        return u"<td"_s % alignment(static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align) % u'>';
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return {};
}

QString blockEnd(MD_BLOCKTYPE type, void* detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return u"</blockquote>"_s;
    case MD_BLOCK_UL:
        return u"</ul>"_s;
    case MD_BLOCK_OL:
        return u"</ol>"_s;
    case MD_BLOCK_LI:
        return u"</li>"_s;
    case MD_BLOCK_H:
        return u"</h%1>"_s.arg(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    case MD_BLOCK_CODE:
        return u"</code></pre>"_s;
    case MD_BLOCK_P:
        return u"</p>"_s;
    case MD_BLOCK_TABLE:
        return u"</table>"_s;
    case MD_BLOCK_TR:
        return u"</tr>"_s;
    case MD_BLOCK_TH:
        return u"</th>"_s;
    case MD_BLOCK_TD:
        return u"</td>"_s;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return {};
}

QLatin1String spanName(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return "em"_L1;
    case MD_SPAN_STRONG:
        return "strong"_L1;
    case MD_SPAN_CODE:
        return "code"_L1;
    case MD_SPAN_DEL:
        return "del"_L1;
    case MD_SPAN_U:
        return "u"_L1;
    default:
        return {};
    }
}

int enterBlock(MD_BLOCKTYPE type, void* detail, void* data)
{
    auto& writer = *static_cast<Writer*>(data);
    writer.html += blockStart(type, detail);
    return writer.status();
}

int leaveBlock(MD_BLOCKTYPE type, void* detail, void* data)
{
    auto& writer = *static_cast<Writer*>(data);
    writer.html += Boundary % blockEnd(type, detail);
    return writer.status();
}

void writeSpan(Writer& writer, MD_SPANTYPE type, QLatin1String before)
{
    if (const QLatin1String name = spanName(type); !name.isEmpty()) {
        writer.html += before % name % u'>';
    }
}

/// An image is written around its description: `<img src="…" alt="` description `">`.
int enterSpan(MD_SPANTYPE type, void* detail, void* data)
{
    auto& writer = *static_cast<Writer*>(data);
    if (type == MD_SPAN_IMG && ++writer.imageDepth == 1) {
        const auto* image = static_cast<MD_SPAN_IMG_DETAIL*>(detail);
        writer.html += u"<img src=\""_s % attributeValue(image->src) % u"\" alt=\""_s;
    } else if (writer.imageDepth == 0 && type == MD_SPAN_A) {
        writer.html += u"<a href=\""_s % attributeValue(static_cast<MD_SPAN_A_DETAIL*>(detail)->href) % u"\">"_s;
    } else if (writer.imageDepth == 0) {
        writeSpan(writer, type, "<"_L1);
    }
    return writer.status();
}

int leaveSpan(MD_SPANTYPE type, void* /*detail*/, void* data)
{
    auto& writer = *static_cast<Writer*>(data);
    if (type == MD_SPAN_IMG && --writer.imageDepth == 0) {
        writer.html += u"\">"_s;
    } else if (writer.imageDepth == 0 && type == MD_SPAN_A) {
        writer.html += u"</a>"_s;
    } else if (writer.imageDepth == 0) {
        writeSpan(writer, type, "</"_L1);
    }
    return writer.status();
}

int writeText(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data)
{
    auto& writer = *static_cast<Writer*>(data);
    const bool inImage = writer.imageDepth > 0;
    switch (type) {
    case MD_TEXT_NULLCHAR:
        writer.html += QChar::ReplacementCharacter;
        break;
    case MD_TEXT_BR:
        writer.html += inImage ? u" "_s : u"<br>"_s;
        break;
    case MD_TEXT_SOFTBR:
        writer.html += u'\n';
        break;
    case MD_TEXT_HTML:
        writer.html += inImage ? fromUtf8(text, size).toHtmlEscaped() : fromUtf8(text, size);
        break;
    case MD_TEXT_ENTITY:
        writer.html += fromUtf8(text, size);
        break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        writer.html += fromUtf8(text, size).toHtmlEscaped();
        break;
    }
    return writer.status();
}

} // namespace

std::optional<QString> markdownToHtml(const QByteArray& markdown, qsizetype maxChars)
{
    Writer writer;
    writer.maxChars = maxChars;
    const MD_PARSER parser { 0, Dialect, enterBlock, leaveBlock, enterSpan, leaveSpan, writeText, nullptr, nullptr };
    if (md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &writer) != 0) {
        return std::nullopt;
    }
    return writer.html;
}

} // namespace app::article

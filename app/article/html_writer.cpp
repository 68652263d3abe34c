// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/html_writer.h"

#include "app/article/bars.h"
#include "app/article/elements.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace app::article {

namespace {

using namespace Qt::StringLiterals;

/// Tables in tables take a text document exponentially long to lay out; deeper ones are written as lines of text.
constexpr int MaxTableDepth = 2;
constexpr QStringView ClosingMarks(u".,;:!?)]\u201D\u2019");
constexpr double SpacesInFullBar = 60; ///< the length of a bar of 100 %

bool isBlank(const Node& node)
{
    return node.element == Element::Text && QStringView(node.text).trimmed().isEmpty();
}

/// The language of a code block: that of the code element in it.
QString codeLanguage(const Node& block)
{
    const auto code
        = std::ranges::find_if(block.children, [](const Node& child) { return child.element == Element::Code; });
    return code == block.children.end() ? QString() : code->value;
}

QString withoutFinalNewline(QString text)
{
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

class HtmlWriter
{
public:
    HtmlWriter(const Article& article, const Style& style, const QSet<QString>& marked)
        : m_article(article)
        , m_style(style)
        , m_marked(marked)
    {
    }

    [[nodiscard]] QString run();

private:
    void writeFlow(const std::vector<Node>& nodes);
    void writeInline(const std::vector<Node>& nodes);
    void write(const Node& node);
    void writeBlock(const Node& node);
    void writeSpan(const Node& node);
    void writeHeading(const Node& node);
    void writeList(const Node& node);
    void writeItem(const Node& item, const QString& number);
    void writeQuote(const Node& node);
    void writeTable(const Node& node);
    void writeCell(const Node& cell);
    void writeTableAsLines(const Node& node);
    void writePreformatted(const Node& node);
    void writeCodeRow(const QString& source, Language language);
    void writeListing(const Listing& listing);
    void writeBars(const QList<Bar>& bars);
    void wrap(QStringView start, const Node& node, QStringView end);
    void anchor(const QString& name);
    void writeText(const QString& text);
    void writeMark();
    void openBox();
    void closeBox();

    [[nodiscard]] QString paragraphStart() const;
    [[nodiscard]] QString linesStyle(int height) const { return u"line-height:%1%;"_s.arg(height); }
    [[nodiscard]] QString points(double factor) const
    {
        return u"font-size:%1pt;"_s.arg(m_style.pointSize * factor, 0, 'f', 2);
    }
    [[nodiscard]] int pixels(double em) const { return qRound(em * m_style.emPixels); }
    [[nodiscard]] QString margins(double topEm, double bottomEm) const
    {
        return u"margin-top:%1px;margin-bottom:%2px;"_s.arg(pixels(topEm)).arg(pixels(bottomEm));
    }

    const Article& m_article;
    const Style& m_style;
    const QSet<QString>& m_marked;
    QString m_html;
    QString m_claim; ///< whose mark is still to be written
    int m_tableDepth = 0;
    bool m_inQuote = false;
};

QString HtmlWriter::run()
{
    m_html = u"<html><body style=\""_s % points(1) % u"\">"_s;
    writeFlow(m_article.body->children);
    return m_html % u"</body></html>"_s;
}

QString HtmlWriter::paragraphStart() const
{
    const QString space = m_inQuote ? margins(0.25, 0.25) : margins(0, 0.75); // the bar shall end where the text does
    return u"<p style=\""_s % space % linesStyle(140) % u"\">"_s;
}

/// Blocks, with paragraphs around whatever stands between them.
void HtmlWriter::writeFlow(const std::vector<Node>& nodes)
{
    bool open = false;
    for (const Node& node : nodes) {
        const bool block = isBlock(node.element);
        if (block && open) {
            writeMark();
            m_html += "</p>"_L1;
            open = false;
        } else if (!block && !open && !isBlank(node)) {
            m_html += paragraphStart();
            open = true;
        }
        if (block || open) {
            write(node);
        }
    }
    writeMark();
    m_html += open ? "</p>"_L1 : QLatin1String();
}

void HtmlWriter::writeInline(const std::vector<Node>& nodes)
{
    for (const Node& node : nodes) {
        write(node);
    }
    writeMark();
}

void HtmlWriter::wrap(QStringView start, const Node& node, QStringView end)
{
    m_html += start;
    writeInline(node.children);
    m_html += end;
}

void HtmlWriter::anchor(const QString& name)
{
    m_html += u"<a name=\""_s % name.toHtmlEscaped() % u"\"></a>"_s;
}

/// A line may end behind a drawing, whatever follows: so a mark stands behind the punctuation of its claim.
void HtmlWriter::writeText(const QString& text)
{
    const auto* const rest = std::ranges::find_if_not(text, [](QChar c) { return ClosingMarks.contains(c); });
    const qsizetype closing = m_claim.isEmpty() ? 0 : rest - text.cbegin();
    m_html += text.left(closing).toHtmlEscaped();
    writeMark();
    m_html += text.sliced(closing).toHtmlEscaped();
}

void HtmlWriter::writeMark()
{
    if (const QString claim = std::exchange(m_claim, {}); !claim.isEmpty()) {
        m_html += WordJoiner % u"<a href=\"%1:claim/%2\"><img src=\"%3:%2\"></a>"_s.arg(RunScheme, claim, MarkScheme);
    }
}

void HtmlWriter::write(const Node& node)
{
    if (node.element != Element::Text) {
        writeMark();
    }
    isBlock(node.element) ? writeBlock(node) : writeSpan(node);
}

void HtmlWriter::writeBlock(const Node& node)
{
    switch (node.element) {
    case Element::Paragraph:
        wrap(paragraphStart(), node, u"</p>");
        break;
    case Element::Heading:
        writeHeading(node);
        break;
    case Element::Rule:
        m_html += u"<hr style=\"background-color:%1;\">"_s.arg(m_style.colours.line);
        break;
    case Element::Preformatted:
        writePreformatted(node);
        break;
    case Element::Quote:
        writeQuote(node);
        break;
    case Element::BulletList:
    case Element::NumberedList:
        writeList(node);
        break;
    case Element::Table:
        m_tableDepth < MaxTableDepth ? writeTable(node) : writeTableAsLines(node);
        break;
    case Element::Listing:
        writeListing(m_article.listings[node.level]);
        break;
    default:
        writeFlow(node.children);
    }
}

void HtmlWriter::writeSpan(const Node& node)
{
    const Colours& colours = m_style.colours;
    switch (node.element) {
    case Element::Text:
        writeText(node.text);
        break;
    case Element::LineBreak:
        m_html += "<br>"_L1;
        break;
    case Element::Emphasis:
        wrap(u"<i>", node, u"</i>");
        break;
    case Element::Strong:
        wrap(u"<b>", node, u"</b>");
        break;
    case Element::Struck:
        wrap(u"<s>", node, u"</s>");
        break;
    case Element::Underlined:
        wrap(u"<u>", node, u"</u>");
        break;
    case Element::Subscript:
        wrap(u"<sub>", node, u"</sub>");
        break;
    case Element::Superscript:
        wrap(u"<sup>", node, u"</sup>");
        break;
    case Element::Small:
        wrap(u"<small>", node, u"</small>");
        break;
    case Element::Code:
    case Element::Keyboard:
        wrap(QString(u"<span style=\"font-family:'%1';background-color:%2;\">"_s.arg(
                 m_style.codeFamily.toHtmlEscaped(), colours.code)),
            node, u"</span>");
        break;
    case Element::Link:
        wrap(QString(u"<a href=\"%1\" style=\"color:%2;\">"_s.arg(node.value.toHtmlEscaped(), colours.link)), node,
            u"</a>");
        break;
    case Element::Image:
        m_html += u"<img src=\"%1:%2\" alt=\"%3\">"_s.arg(ImageScheme, node.value, node.text.toHtmlEscaped());
        break;
    case Element::Claim:
        anchor(u"claim:"_s % node.value);
        writeInline(node.children);
        m_claim = m_marked.contains(node.value) ? node.value : QString();
        break;
    case Element::Note:
        m_html += u"<i style=\"color:%1;\">"_s.arg(colours.muted) % node.text.toHtmlEscaped() % u"</i>"_s;
        break;
    default:
        writeInline(node.children);
    }
}

void HtmlWriter::writeHeading(const Node& node)
{
    static constexpr std::array<double, 6> Sizes { 1.8, 1.4, 1.18, 1.05, 1, 0.92 };
    static constexpr std::array<double, 6> Above { 0.4, 1.7, 1.2, 1, 1, 1 };
    const auto index = size_t(std::clamp(node.level, 1, 6) - 1);
    const int level = std::min(node.level, 4); // Qt makes lower ones smaller on top of what it is told
    m_html += u"<h%1 style=\""_s.arg(level) % points(Sizes[index]) % margins(Above[index], 0.55) % linesStyle(115)
        % u"\">"_s;
    anchor(node.value);
    writeInline(node.children);
    m_html += u"</h%1>"_s.arg(level);
}

/// Qt 6.4 numbers every list from 1: one that starts elsewhere gets its numbers as text.
void HtmlWriter::writeList(const Node& node)
{
    const bool ownNumbers = node.element == Element::NumberedList && node.level != 1;
    const QLatin1String name = node.element == Element::NumberedList ? "ol"_L1 : "ul"_L1;
    if (ownNumbers) {
        int number = node.level;
        for (const Node& item : node.children) {
            writeItem(item, QString::number(number++));
        }
        return;
    }
    m_html += u'<' % name % u" style=\""_s % margins(0, 0.75) % u"\">"_s;
    for (const Node& item : node.children) {
        writeItem(item, {});
    }
    m_html += u"</"_s % name % u'>';
}

void HtmlWriter::writeItem(const Node& item, const QString& number)
{
    const QString style = margins(0, 0.3) % linesStyle(140);
    if (number.isEmpty()) {
        m_html += u"<li style=\""_s % style % u"\">"_s;
        writeInline(item.children);
        m_html += "</li>"_L1;
        return;
    }
    m_html += u"<div style=\"margin-left:%1px;"_s.arg(pixels(1.5)) % style % u"\">"_s % number % u".&nbsp;"_s;
    writeInline(item.children);
    m_html += "</div>"_L1;
}

void HtmlWriter::writeQuote(const Node& node)
{
    if (m_tableDepth >= MaxTableDepth) {
        m_html += u"<div style=\"margin-left:%1px;\">"_s.arg(pixels(1.5));
        writeFlow(node.children);
        m_html += "</div>"_L1;
        return;
    }
    ++m_tableDepth;
    const bool outer = std::exchange(m_inQuote, true);
    m_html += u"<table cellspacing=\"0\" cellpadding=\"0\" style=\"%1\"><tr><td width=\"%2\" bgcolor=\"%3\"></td>"
              "<td style=\"padding-left:%4px;\">"_s.arg(margins(0.2, 0.9))
                  .arg(std::max(2, pixels(0.2)))
                  .arg(m_style.colours.line)
                  .arg(pixels(0.9));
    writeFlow(node.children);
    m_html += "</td></tr></table>"_L1;
    m_inQuote = outer;
    --m_tableDepth;
}

void HtmlWriter::writeTable(const Node& node)
{
    ++m_tableDepth;
    m_html
        += u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"%1\" style=\"border-collapse:collapse;"
           "border-style:solid;border-color:%2;%3\">"_s.arg(pixels(0.45))
               .arg(m_style.colours.line, margins(0.3, 1.1));
    for (const Node& row : node.children) {
        m_html += "<tr>"_L1;
        for (const Node& cell : row.children) {
            writeCell(cell);
        }
        m_html += "</tr>"_L1;
    }
    m_html += "</table>"_L1;
    --m_tableDepth;
}

void HtmlWriter::writeCell(const Node& cell)
{
    const bool header = cell.element == Element::HeaderCell;
    const QString align = cell.value.isEmpty() ? u"left"_s : cell.value;
    const QString background = header ? u" bgcolor=\"%1\""_s.arg(m_style.colours.header) : QString();
    m_html += u"<td align=\"%1\"%2>"_s.arg(align, background) % (header ? u"<b>"_s : QString());
    writeInline(cell.children);
    m_html += (header ? u"</b></td>"_s : u"</td>"_s);
}

void HtmlWriter::writeTableAsLines(const Node& node)
{
    for (const Node& row : node.children) {
        for (const Node& cell : row.children) {
            writeFlow(cell.children);
        }
    }
}

void HtmlWriter::openBox()
{
    m_html
        += u"<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"%1\" style=\"%2\">"_s.arg(pixels(0.7))
               .arg(margins(0.3, 1.1));
}

void HtmlWriter::closeBox()
{
    m_html += "</table>"_L1;
}

void HtmlWriter::writeCodeRow(const QString& source, Language language)
{
    const Colours& colours = m_style.colours;
    m_html += u"<tr><td bgcolor=\"%1\"><pre style=\"font-family:'%2';color:%3;margin-top:0px;margin-bottom:0px;"_s.arg(
                  colours.code, m_style.codeFamily.toHtmlEscaped(), colours.codeText)
        % points(CodeSize) % linesStyle(125) % u"\">\n"_s; // one newline is none
    for (const Token& token : highlight(source, language)) {
        const QString text = source.sliced(token.start, token.length).toHtmlEscaped();
        m_html += token.kind == TokenKind::Plain
            ? text
            : QString(u"<span style=\"color:%1;\">"_s.arg(colours.of(token.kind)) % text % u"</span>"_s);
    }
    m_html += "</pre></td></tr>"_L1;
}

void HtmlWriter::writePreformatted(const Node& node)
{
    const QString source = withoutFinalNewline(plainText(node));
    const QString language = codeLanguage(node);
    const auto bars = language == "bars"_L1 ? parseBars(source) : std::nullopt;
    if (bars) {
        writeBars(*bars);
    } else if (m_tableDepth >= MaxTableDepth) {
        m_html += u"<pre>"_s % source.toHtmlEscaped() % u"</pre>"_s;
    } else {
        openBox();
        writeCodeRow(source, languageFromWord(language));
        closeBox();
    }
}

/// The run control stands on the left, beside the caption: a wide listing must not push it out of a narrow window.
void HtmlWriter::writeListing(const Listing& listing)
{
    const Colours& colours = m_style.colours;
    const QString run = QCoreApplication::translate("app::article", "Run");
    openBox();
    m_html += u"<tr><td bgcolor=\"%1\">"_s.arg(colours.header);
    anchor(listing.anchor);
    m_html += u"<b>%1</b>&nbsp;&nbsp;&nbsp; "_s.arg(listing.caption.toHtmlEscaped());
    m_html += u"<a href=\"%1:run/%2\" style=\"color:%3;background-color:%4;text-decoration:none;\">"
              "&nbsp;&nbsp;\u25B6&nbsp;%5&nbsp;&nbsp;</a></td></tr>"_s.arg(
                  RunScheme, listing.language, colours.buttonText, colours.button, run.toHtmlEscaped());
    writeCodeRow(withoutFinalNewline(listing.source), languageFromWord(listing.language));
    closeBox();
}

void HtmlWriter::writeBars(const QList<Bar>& bars)
{
    m_html += u"<table border=\"0\" cellspacing=\"0\" cellpadding=\"%1\" style=\"%2\">"_s.arg(pixels(0.25))
                  .arg(margins(0.2, 1.1));
    for (const Bar& bar : bars) {
        m_html += u"<tr><td align=\"right\">%1</td><td>"_s.arg(bar.label.toHtmlEscaped());
        // Spaces, for a table in a cell heeds no width; a little under two per cent each.
        const QString spaces(qRound(SpacesInFullBar * bar.percent / 100), QChar(QChar::Nbsp));
        m_html += u"<span style=\"background-color:%1;\">"_s.arg(m_style.colours.bar) % spaces % u"</span>"_s;
        m_html += u"</td><td><b>%1&nbsp;%</b></td></tr>"_s.arg(bar.percent);
    }
    m_html += "</table>"_L1;
}

} // namespace

QString toHtml(const Article& article, const Style& style, const QSet<QString>& marked)
{
    return HtmlWriter(article, style, marked).run();
}

} // namespace app::article

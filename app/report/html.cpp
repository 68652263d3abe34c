// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/html.h"

#include "app/report/html_style.h"
#include "app/report/inline_svg.h"
#include "app/text/printable.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortTable = 12; ///< rows of a chart's numbers that stand open under it

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString classOf(Sign sign)
{
    switch (sign) {
    case Sign::None:
        return {};
    case Sign::Supported:
        return u"supported"_s;
    case Sign::NotSupported:
        return u"not-supported"_s;
    case Sign::Inconclusive:
        return u"inconclusive"_s;
    case Sign::NotMeasured:
        return u"not-measured"_s;
    case Sign::Stale:
        return u"stale"_s;
    case Sign::Reported:
        return u"reported"_s;
    }
    return {};
}

QString classOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return u"plain"_s;
    case Tone::Lead:
        return u"lead"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Muted:
        return u"muted"_s;
    }
    return {};
}

/// Writes the one document. Every text goes through text() or element(), which escape it and never leave an element
/// empty: HTML has no short form of an empty one.
class Html
{
public:
    Html(const Report& report, const Pictures& pictures)
        : m_report(report)
        , m_pictures(pictures)
        , m_writer(&m_bytes)
    {
    }

    QByteArray write();

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void open(const QString& name, const Attributes& attributes = {});
    void close() { m_writer.writeEndElement(); }
    void text(const QString& words) { m_writer.writeCharacters(text::printableLines(words)); }
    void element(const QString& name, const QString& words, const Attributes& attributes = {});
    void lineEnd() { m_writer.writeCharacters(u"\n"_s); }

    void writeHead();
    void writeContents();
    void writeSection(const Section& section, const QString& id, int level);
    void write(const Text& block) { element(u"p"_s, block.words, { { u"class"_s, classOf(block.tone) } }); }
    void write(const Bullets& block);
    void write(const Table& block);
    void write(const charts::Chart& block);
    void writeFigureWords(const charts::Chart& chart);
    void writeNumbers(const Table& table);
    void writeRow(const Table& table, const Row& row);
    void writeCell(const Table& table, const Row& row, qsizetype column);

    const Report& m_report;
    const Pictures& m_pictures;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    int m_picture = 0;
};

void Html::open(const QString& name, const Attributes& attributes)
{
    m_writer.writeStartElement(name);
    for (const auto& [attribute, value] : attributes) {
        m_writer.writeAttribute(attribute, text::printableLines(value));
    }
    m_writer.writeCharacters({});
}

void Html::element(const QString& name, const QString& words, const Attributes& attributes)
{
    open(name, attributes);
    text(words);
    close();
    lineEnd();
}

QByteArray Html::write()
{
    m_writer.writeDTD(u"<!DOCTYPE html>"_s);
    lineEnd();
    open(u"html"_s,
        { { u"lang"_s, QCoreApplication::translate("Report", "en", "the code of the language of these texts") } });
    writeHead();
    open(u"body"_s);
    open(u"header"_s);
    element(u"h1"_s, m_report.title);
    element(u"p"_s, m_report.written, { { u"class"_s, u"written"_s } });
    element(u"p"_s, m_report.summary, { { u"class"_s, u"lead"_s } });
    close();
    writeContents();
    open(u"main"_s);
    for (qsizetype i = 0; i < m_report.sections.size(); ++i) {
        writeSection(m_report.sections[i], u"s%1"_s.arg(i + 1), 2);
    }
    close();
    close();
    close();
    lineEnd();
    return m_bytes;
}

void Html::writeHead()
{
    open(u"head"_s);
    const auto meta = [this](const Attributes& attributes) {
        m_writer.writeEmptyElement(u"meta"_s);
        for (const auto& [name, value] : attributes) {
            m_writer.writeAttribute(name, value);
        }
        lineEnd();
    };
    meta({ { u"charset"_s, u"utf-8"_s } });
    meta({ { u"name"_s, u"viewport"_s }, { u"content"_s, u"width=device-width, initial-scale=1"_s } });
    // Also where the file is opened from a server: nothing is to be fetched, and nothing carried out.
    meta({ { u"http-equiv"_s, u"Content-Security-Policy"_s },
        { u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s } });
    element(u"title"_s, m_report.title);
    element(u"style"_s, htmlStyle(m_pictures));
    close();
    lineEnd();
}

void Html::writeContents()
{
    open(u"nav"_s, { { u"aria-label"_s, tr("Contents") } });
    open(u"ul"_s);
    const auto link = [this](const Section& section, const QString& id) {
        element(u"a"_s, section.title, { { u"href"_s, u'#' + id } });
    };
    for (qsizetype i = 0; i < m_report.sections.size(); ++i) {
        const Section& section = m_report.sections[i];
        open(u"li"_s);
        link(section, u"s%1"_s.arg(i + 1));
        if (!section.sections.isEmpty()) {
            open(u"ul"_s);
            for (qsizetype k = 0; k < section.sections.size(); ++k) {
                open(u"li"_s);
                link(section.sections[k], u"s%1-%2"_s.arg(i + 1).arg(k + 1));
                close();
            }
            close();
        }
        close();
    }
    close();
    close();
    lineEnd();
}

void Html::writeSection(const Section& section, const QString& id, int level)
{
    const QString heading = id + "-title"_L1;
    open(u"section"_s, { { u"aria-labelledby"_s, heading }, { u"id"_s, id } });
    element(u"h%1"_s.arg(level), section.title, { { u"id"_s, heading } });
    for (const Block& block : section.blocks) {
        std::visit([this](const auto& any) { write(any); }, block);
    }
    for (qsizetype i = 0; i < section.sections.size(); ++i) {
        writeSection(section.sections[i], u"%1-%2"_s.arg(id).arg(i + 1), level + 1);
    }
    close();
    lineEnd();
}

void Html::write(const Bullets& block)
{
    open(u"ul"_s, { { u"class"_s, classOf(block.tone) } });
    for (const QString& item : block.items) {
        element(u"li"_s, item);
    }
    close();
    lineEnd();
}

void Html::write(const Table& block)
{
    const bool hasSigns
        = std::ranges::any_of(block.rows, [](const Row& row) { return row.size() > 1 && row[1].sign != Sign::None; });
    open(u"div"_s,
        { { u"class"_s, u"scroll"_s }, { u"tabindex"_s, u"0"_s }, { u"role"_s, u"region"_s },
            { u"aria-label"_s, block.caption } });
    open(u"table"_s, { { u"class"_s, hasSigns ? u"claims"_s : u"plain"_s } });
    element(u"caption"_s, block.caption);
    open(u"thead"_s);
    open(u"tr"_s);
    for (qsizetype i = 0; i < block.headers.size(); ++i) {
        Attributes attributes { { u"scope"_s, u"col"_s } };
        if (block.isNumber(i)) {
            attributes.append({ u"class"_s, u"number"_s });
        }
        element(u"th"_s, block.headers[i], attributes);
    }
    close();
    close();
    open(u"tbody"_s);
    for (const Row& row : block.rows) {
        if (block.isHeading(row)) { // a group of rows is a body of its own
            close();
            open(u"tbody"_s);
        }
        writeRow(block, row);
    }
    close();
    close();
    close();
    lineEnd();
}

void Html::writeRow(const Table& table, const Row& row)
{
    if (table.isHeading(row)) {
        open(u"tr"_s, { { u"class"_s, u"group"_s } });
        element(u"th"_s, row[0].text,
            { { u"colspan"_s, QString::number(table.headers.size()) }, { u"scope"_s, u"rowgroup"_s } });
    } else {
        open(u"tr"_s);
        for (qsizetype i = 0; i < row.size(); ++i) {
            writeCell(table, row, i);
        }
    }
    close();
    lineEnd();
}

void Html::writeCell(const Table& table, const Row& row, qsizetype column)
{
    const Cell& cell = row[column];
    if (column == 0) {
        open(u"th"_s, { { u"scope"_s, u"row"_s } });
    } else if (table.isNumber(column)) {
        open(u"td"_s, { { u"class"_s, u"number"_s } });
    } else if (!cell.text.isEmpty()) { // the label stands before it where columns stand one below the other
        open(u"td"_s, { { u"data-label"_s, table.headers[column] } });
    } else {
        open(u"td"_s);
    }
    if (cell.sign == Sign::None) {
        text(cell.text);
    } else {
        open(u"span"_s, { { u"class"_s, classOf(cell.sign) } });
        open(u"span"_s, { { u"class"_s, u"sign"_s }, { u"aria-hidden"_s, u"true"_s } });
        text(shapeOf(cell.sign));
        close();
        text(cell.text);
        close();
    }
    close();
}

void Html::writeFigureWords(const charts::Chart& chart)
{
    open(u"figcaption"_s);
    element(u"strong"_s, chart.title);
    text(chart.finding);
    if (!chart.warnings.isEmpty()) {
        write(Bullets { chart.warnings, Tone::Warning });
    }
    close();
    lineEnd();
}

void Html::writeNumbers(const Table& table)
{
    if (table.rows.isEmpty()) {
        return;
    }
    open(u"details"_s, table.rows.size() <= ShortTable ? Attributes { { u"open"_s, u"open"_s } } : Attributes {});
    element(u"summary"_s, tr("The numbers of this chart, rows: %1").arg(table.rows.size()));
    write(table);
    close();
    lineEnd();
}

void Html::write(const charts::Chart& block)
{
    const QString prefix = u"c%1-"_s.arg(++m_picture);
    open(u"figure"_s);
    writeFigureWords(block);
    open(u"div"_s, { { u"class"_s, u"plot"_s } });
    writeInlineSvg(m_writer, m_pictures.svg(plotOf(block)), prefix, { block.title, block.finding });
    close();
    lineEnd();
    for (const QString& note : block.notes) {
        write(Text { note, Tone::Muted });
    }
    if (!block.caption.isEmpty()) {
        write(Text { block.caption, Tone::Muted });
    }
    writeNumbers(numbersOf(block));
    close();
    lineEnd();
}

} // namespace

QByteArray toHtml(const Report& report, const Pictures& pictures)
{
    return Html(report, pictures).write();
}

} // namespace app::report

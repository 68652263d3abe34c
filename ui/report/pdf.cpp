// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdf.h"

#include "app/text/printable.h"
#include "ui/charts/picture.h"
#include "ui/charts/theme.h"
#include "ui/report/page_flow.h"
#include "ui/report/pdf_table.h"
#include "ui/report/wrapped_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPdfWriter>

#include <algorithm>

namespace ui::report {

using namespace Qt::StringLiterals;
using app::charts::Chart;
using app::report::Block;
using app::report::Bullets;
using app::report::numbersOf;
using app::report::plotOf;
using app::report::Report;
using app::report::Section;
using app::report::Table;
using app::report::Text;
using app::report::Tone;
using app::text::printableLines;

namespace {

constexpr int DotsPerInch = 1200;
constexpr double TextSize = 12.5;
constexpr double PictureShare = 0.5; ///< height of a chart in its widths
constexpr double BlockGap = 8;
constexpr double Indent = 14; ///< of bullets
constexpr qsizetype LongestTable = 600; ///< rows of a chart's numbers; who wants more wants them in a file
constexpr QColor Ink(28, 30, 33);
constexpr QColor Muted(92, 93, 95);
constexpr QColor Amber(230, 159, 0);

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QFont fontOf(Tone tone)
{
    return report::fontOf(tone == Tone::Lead ? TextSize + 1 : tone == Tone::Muted ? TextSize - 1.5 : TextSize);
}

/// Draws the one document, into a writer that is thrown away to learn the page numbers, and then into the real one.
class Pdf
{
public:
    Pdf(const Report& report, PageFlow& flow, const QList<int>& knownPages)
        : m_report(report)
        , m_flow(flow)
        , m_knownPages(knownPages)
    {
    }

    /// Gives the page on which each section begins, those within others too.
    QList<int> draw()
    {
        words(m_report.title, report::fontOf(26, QFont::Bold), Ink);
        words(m_report.written, fontOf(Tone::Muted), Muted);
        m_flow.gap(BlockGap);
        words(m_report.summary, fontOf(Tone::Lead), Ink);
        drawContents();
        for (const Section& section : m_report.sections) {
            drawSection(section, 0);
        }
        return m_pages;
    }

private:
    void words(const QString& text, const QFont& font, const QColor& colour, double indent = 0);
    void drawContents();
    void drawContentsLine(const Section& section, int level);
    void drawSection(const Section& section, int level);
    void draw(const Text& block);
    void draw(const Bullets& block);
    void draw(const Table& block);
    void draw(const Chart& block);
    [[nodiscard]] double headHeight(const Section& section) const;
    [[nodiscard]] double headHeight(const Block& block) const;
    [[nodiscard]] double chartHeadHeight(const Chart& chart) const;
    [[nodiscard]] double heightOf(const QString& text, const QFont& font, double indent = 0) const;
    [[nodiscard]] static QFont headingFont(int level) { return report::fontOf(level == 0 ? 19 : 15, QFont::Bold); }

    const Report& m_report;
    PageFlow& m_flow;
    QList<int> m_knownPages;
    QList<int> m_pages;
    qsizetype m_listed = 0; ///< lines of the contents so far
};

void Pdf::words(const QString& text, const QFont& font, const QColor& colour, double indent)
{
    const double height = lineHeight(font);
    for (const QString& line : wrapped(printableLines(text), font, m_flow.width() - indent)) {
        m_flow.keepTogether(height);
        m_flow.painter().setPen(colour);
        drawLine(m_flow.painter(), font, line, indent, m_flow.y());
        m_flow.advance(height);
    }
}

double Pdf::heightOf(const QString& text, const QFont& font, double indent) const
{
    return text.isEmpty()
        ? 0
        : double(wrapped(printableLines(text), font, m_flow.width() - indent).size()) * lineHeight(font);
}

void Pdf::drawContents()
{
    m_flow.gap(2 * BlockGap);
    words(tr("Contents"), report::fontOf(TextSize, QFont::Bold), Ink);
    for (const Section& section : m_report.sections) {
        drawContentsLine(section, 0);
        for (const Section& below : section.sections) {
            drawContentsLine(below, 1);
        }
    }
}

void Pdf::drawContentsLine(const Section& section, int level)
{
    const QFont font = report::fontOf(TextSize);
    const QFontMetricsF metrics(font);
    const QString page = m_knownPages.isEmpty() ? QString() : QString::number(m_knownPages.value(m_listed));
    ++m_listed;
    const double room = m_flow.width() - metrics.horizontalAdvance(u"0000"_s);
    m_flow.keepTogether(lineHeight(font));
    m_flow.painter().setPen(Ink);
    const double indent = level * Indent;
    const QString title = metrics.elidedText(printableLines(section.title), Qt::ElideRight, room - indent);
    drawLine(m_flow.painter(), font, title, indent, m_flow.y());
    drawLine(m_flow.painter(), font, page, m_flow.width() - metrics.horizontalAdvance(page), m_flow.y());
    m_flow.advance(lineHeight(font));
}

void Pdf::drawSection(const Section& section, int level)
{
    m_flow.gap(level == 0 ? 4 * BlockGap : 3 * BlockGap);
    m_flow.keepTogether(std::min(headHeight(section), m_flow.pageHeight()));
    m_pages.append(m_flow.page());
    words(section.title, headingFont(level), Ink);
    m_flow.advance(BlockGap / 2);
    for (const Block& block : section.blocks) {
        std::visit([this](const auto& any) { draw(any); }, block);
    }
    for (const Section& below : section.sections) {
        drawSection(below, level + 1);
    }
}

/// Of a heading and what must stand under it on the same page.
double Pdf::headHeight(const Section& section) const
{
    const double own = heightOf(section.title, headingFont(0)) + 3 * BlockGap;
    if (!section.blocks.isEmpty()) {
        const double first = headHeight(section.blocks.first());
        // A lead sentence alone under a heading is still torn from what it speaks of.
        const bool isLead = std::holds_alternative<Text>(section.blocks.first()) && section.blocks.size() > 1;
        return own + first + (isLead ? headHeight(section.blocks.at(1)) : 0);
    }
    return section.sections.isEmpty() ? own : own + headHeight(section.sections.first());
}

double Pdf::headHeight(const Block& block) const
{
    if (const auto* table = std::get_if<Table>(&block)) {
        return report::headHeight(m_flow, *table);
    }
    if (const auto* chart = std::get_if<Chart>(&block)) {
        return chartHeadHeight(*chart);
    }
    if (const auto* text = std::get_if<Text>(&block)) {
        return heightOf(text->words, fontOf(text->tone));
    }
    const auto& bullets = std::get<Bullets>(block);
    return heightOf(bullets.items.value(0), fontOf(bullets.tone), Indent);
}

void Pdf::draw(const Text& block)
{
    m_flow.gap(BlockGap);
    words(block.words, fontOf(block.tone), block.tone == Tone::Muted ? Muted : Ink);
}

void Pdf::draw(const Bullets& block)
{
    const QFont font = fontOf(block.tone);
    m_flow.gap(BlockGap);
    for (const QString& item : block.items) {
        const double height = heightOf(item, font, Indent);
        m_flow.keepTogether(std::min(height, m_flow.pageHeight()));
        if (block.tone == Tone::Warning) {
            m_flow.painter().fillRect(QRectF(2, m_flow.y() + 2, 4, std::min(height, m_flow.remaining()) - 4), Amber);
        } else {
            m_flow.painter().setPen(Ink);
            drawLine(m_flow.painter(), font, u"•"_s, 2, m_flow.y());
        }
        words(item, font, block.tone == Tone::Muted ? Muted : Ink, Indent);
        m_flow.advance(2);
    }
}

void Pdf::draw(const Table& block)
{
    m_flow.gap(1.5 * BlockGap);
    drawTable(m_flow, block);
    m_flow.advance(BlockGap);
}

/// Title, finding and picture, which stay together.
double Pdf::chartHeadHeight(const Chart& chart) const
{
    return heightOf(chart.title, report::fontOf(TextSize, QFont::Bold)) + heightOf(chart.finding, fontOf(Tone::Plain))
        + BlockGap + m_flow.width() * PictureShare;
}

void Pdf::draw(const Chart& block)
{
    m_flow.gap(2 * BlockGap);
    m_flow.keepTogether(chartHeadHeight(block));
    words(block.title, report::fontOf(TextSize, QFont::Bold), Ink);
    if (!block.finding.isEmpty()) {
        words(block.finding, fontOf(Tone::Plain), Ink);
    }
    const QSizeF size(m_flow.width(), m_flow.width() * PictureShare);
    QPainter& painter = m_flow.painter();
    painter.save();
    painter.translate(0, m_flow.y() + BlockGap);
    charts::drawPicture(painter, plotOf(block), size, charts::lightTheme());
    painter.restore();
    m_flow.advance(BlockGap + size.height());
    if (!block.warnings.isEmpty()) {
        draw(Bullets { block.warnings, Tone::Warning });
    }
    for (const QString& note : block.notes + QStringList { block.caption }) {
        if (!note.isEmpty()) {
            words(note, fontOf(Tone::Muted), Muted);
        }
    }
    const Table numbers = numbersOf(block);
    if (numbers.rows.size() > LongestTable) {
        words(tr("The table of this chart has %1 rows; the reports in HTML and Markdown hold it.")
                  .arg(numbers.rows.size()),
            fontOf(Tone::Muted), Muted);
    } else if (!numbers.rows.isEmpty()) {
        draw(numbers);
    }
}

struct Drawn
{
    QByteArray bytes;
    QList<int> sectionPages;
    int pages = 0;
};

Drawn drawOnce(const Report& report, const Drawn& before)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Drawn drawn;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(report.title);
        writer.setCreator(u"Versus " VERSUS_VERSION ""_s);
        writer.setResolution(DotsPerInch);
        PageFlow flow(writer, report.title, before.pages);
        if (!flow.begins()) {
            return {};
        }
        drawn.sectionPages = Pdf(report, flow, before.sectionPages).draw();
        drawn.pages = flow.page();
    }
    drawn.bytes = buffer.data();
    return drawn;
}

} // namespace

QByteArray toPdf(const Report& report)
{
    return drawOnce(report, drawOnce(report, {})).bytes;
}

} // namespace ui::report

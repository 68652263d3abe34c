// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdf_table.h"

#include "app/text/printable.h"
#include "ui/report/column_widths.h"
#include "ui/report/page_flow.h"
#include "ui/report/table_shape.h"
#include "ui/report/wrapped_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ui::report {

using namespace Qt::StringLiterals;
using app::report::Cell;
using app::report::Row;
using app::report::Sign;
using app::report::Table;
using app::text::printableLines;

namespace {

constexpr double TextSize = 12;
constexpr double SmallText = 10; ///< where it saves lines from being broken
constexpr double SmallestText = 9; ///< of a table with many columns
constexpr qsizetype LongTable = 36; ///< rows from which on several stand beside each other, where there is room
constexpr qsizetype MostFolds = 4;
constexpr double Gap = 12; ///< between columns
constexpr double Padding = 3; ///< above and below the lines of a row
constexpr qsizetype LongestWord = 24; ///< characters from which on a word may be broken
constexpr QColor Ink(28, 30, 33);
constexpr QColor Rule(217, 218, 219);
constexpr QColor HeadRule(140, 141, 143);

QColor colourOf(Sign sign)
{
    switch (sign) {
    case Sign::Supported:
        return { 0, 104, 76 };
    case Sign::NotSupported:
        return { 168, 67, 0 };
    case Sign::Inconclusive:
    case Sign::Stale:
        return { 107, 83, 0 };
    case Sign::NotMeasured:
    case Sign::Reported:
        return { 92, 93, 95 };
    case Sign::None:
        break;
    }
    return Ink;
}

QString textOf(const Cell& cell)
{
    const QString text = printableLines(cell.text);
    return cell.sign == Sign::None ? text : shapeOf(cell.sign) + u' ' + text;
}

ColumnNeed needOf(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    ColumnNeed need;
    for (const QString& line : text.split(u'\n')) {
        need.natural = std::max(need.natural, metrics.horizontalAdvance(line) + 1);
        for (const QString& word : line.split(u' ')) {
            need.least = std::max(need.least, metrics.horizontalAdvance(word.left(LongestWord)) + 1);
        }
    }
    return need;
}

/// A table broken into lines for one width.
class TableLayout
{
public:
    TableLayout(const Table& table, double width)
        : m_table(table)
        , m_width(width)
    {
        const double inner = width - Gap * double(table.headers.size() - 1);
        double size = TextSize;
        setTextSize(size);
        while (naturalWidth() > width && size > SmallText) {
            setTextSize(--size);
        }
        if (naturalWidth() > width) { // lines are broken in any case
            setTextSize(size = TextSize);
        }
        while (!haveRoom(columnNeeds(), inner) && size > SmallestText) {
            setTextSize(--size);
        }
        const QList<ColumnNeed> needs = columnNeeds();
        m_widths = columnWidths(needs, inner);
    }

    /// How many columns of the table have room beside each other in letters that can be read: at least two.
    [[nodiscard]] qsizetype columnsWithRoom() const
    {
        const QList<ColumnNeed> needs = columnNeeds();
        qsizetype count = needs.size();
        while (count > 2 && !haveRoom(needs.first(count), m_width - Gap * double(count - 1))) {
            --count;
        }
        return count;
    }
    /// What the table would fill if it could.
    [[nodiscard]] double naturalWidth() const
    {
        double width = -Gap;
        for (const ColumnNeed& need : columnNeeds()) {
            width += need.natural + Gap;
        }
        return width;
    }
    [[nodiscard]] double captionHeight() const
    {
        return double(wrapped(m_table.caption, m_bold, m_width).size()) * m_line + Padding;
    }
    [[nodiscard]] double headerHeight() const { return heightOf(headerLines()); }
    [[nodiscard]] double rowHeight(const Row& row) const { return heightOf(linesOf(row)); }

    void drawCaption(PageFlow& flow) const
    {
        flow.painter().setPen(Ink);
        for (const QString& line : wrapped(m_table.caption, m_bold, m_width)) {
            drawLine(flow.painter(), m_bold, line, 0, flow.y());
            flow.advance(m_line);
        }
        flow.advance(Padding);
    }

    void drawHeader(PageFlow& flow) const
    {
        const QList<QStringList> lines = headerLines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            drawLines(flow, i, lines[i], m_bold, Ink);
        }
        flow.advance(heightOf(lines));
        drawRule(flow, HeadRule);
    }

    /// In parts, where a whole page does not hold it.
    void drawRow(PageFlow& flow, const Row& row) const
    {
        QList<QStringList> lines = linesOf(row);
        const bool heading = m_table.isHeading(row);
        while (true) {
            const auto room = std::max(qsizetype(1), qsizetype((flow.remaining() - 2 * Padding) / m_line));
            QList<QStringList> part;
            bool more = false;
            for (QStringList& cell : lines) {
                part.append(cell.first(std::min(room, cell.size())));
                cell = cell.mid(room);
                more = more || !cell.isEmpty();
            }
            for (qsizetype i = 0; i < part.size(); ++i) {
                drawLines(flow, i, part[i], heading ? m_bold : m_font, colourOf(row[i].sign));
            }
            flow.advance(heightOf(part));
            drawRule(flow, Rule);
            if (!more) {
                return;
            }
            flow.newPage();
            drawHeader(flow);
        }
    }

private:
    void setTextSize(double pixels)
    {
        m_font = fontOf(pixels);
        m_bold = fontOf(pixels, QFont::Bold);
        m_line = lineHeight(m_font);
    }

    [[nodiscard]] QList<ColumnNeed> columnNeeds() const
    {
        QList<ColumnNeed> needs;
        for (const QString& header : m_table.headers) {
            // A header may wrap at every blank; its column is as wide as its cells ask for.
            needs.append({ needOf(header, m_bold).least, needOf(header, m_bold).least });
        }
        for (const Row& row : m_table.rows) {
            for (qsizetype i = 0; i < row.size() && !m_table.isHeading(row); ++i) {
                const ColumnNeed need = needOf(textOf(row[i]), m_font);
                needs[i] = { std::max(needs[i].natural, need.natural), std::max(needs[i].least, need.least) };
            }
        }
        return needs;
    }

    [[nodiscard]] QList<QStringList> headerLines() const
    {
        QList<QStringList> lines;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            lines.append(wrapped(m_table.headers[i], m_bold, m_widths[i]));
        }
        return lines;
    }

    [[nodiscard]] QList<QStringList> linesOf(const Row& row) const
    {
        if (m_table.isHeading(row)) {
            return { wrapped(row[0].text, m_bold, m_width) };
        }
        QList<QStringList> lines;
        for (qsizetype i = 0; i < row.size(); ++i) {
            lines.append(wrapped(textOf(row[i]), m_font, m_widths[i]));
        }
        return lines;
    }

    [[nodiscard]] double heightOf(const QList<QStringList>& lines) const
    {
        qsizetype most = 0;
        for (const QStringList& cell : lines) {
            most = std::max(most, cell.size());
        }
        return double(most) * m_line + 2 * Padding;
    }

    [[nodiscard]] double left(qsizetype column) const
    {
        double x = 0;
        for (qsizetype i = 0; i < column; ++i) {
            x += m_widths[i] + Gap;
        }
        return x;
    }

    void drawLines(
        PageFlow& flow, qsizetype column, const QStringList& lines, const QFont& font, const QColor& colour) const
    {
        const QFontMetricsF metrics(font);
        double y = flow.y() + Padding;
        flow.painter().setPen(colour);
        for (const QString& line : lines) {
            const double indent
                = m_table.isNumber(column) ? m_widths[column] - metrics.horizontalAdvance(line.trimmed()) : 0;
            drawLine(flow.painter(), font, line, left(column) + indent, y);
            y += m_line;
        }
    }

    void drawRule(PageFlow& flow, const QColor& colour) const
    {
        const double right = left(m_widths.size()) - Gap;
        flow.painter().setPen(QPen(colour, 0.75));
        flow.painter().drawLine(QPointF(0, flow.y()), QPointF(right, flow.y()));
    }

    const Table& m_table;
    double m_width;
    QFont m_font;
    QFont m_bold;
    double m_line = 0;
    QList<double> m_widths;
};

/// A row's height, with that of the row behind it where it is the heading of that.
double heightWithNext(const TableLayout& layout, const Table& table, qsizetype row)
{
    const double own = layout.rowHeight(table.rows[row]);
    const bool heads = table.isHeading(table.rows[row]) && row + 1 < table.rows.size();
    return heads ? own + layout.rowHeight(table.rows[row + 1]) : own;
}

/// Rows of a long and narrow table stand in several columns.
Table shaped(const Table& table, double width)
{
    const bool plain = std::ranges::none_of(table.rows, [&table](const Row& row) { return table.isHeading(row); });
    if (!plain || table.rows.size() < LongTable) {
        return table;
    }
    for (qsizetype folds = MostFolds; folds > 1; --folds) {
        Table wide = folded(table, folds);
        if (TableLayout(wide, width).naturalWidth() <= width) {
            return wide;
        }
    }
    return table;
}

void drawFitting(PageFlow& flow, const Table& table)
{
    const TableLayout layout(table, flow.width());
    flow.keepTogether(std::min(report::headHeight(flow, table), flow.pageHeight()));
    layout.drawCaption(flow);
    layout.drawHeader(flow);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const double height = heightWithNext(layout, table, i);
        const bool fitsOnAPage = height + layout.headerHeight() <= flow.pageHeight();
        if (fitsOnAPage && height > flow.remaining()) {
            flow.newPage();
            layout.drawHeader(flow);
        }
        layout.drawRow(flow, table.rows[i]);
    }
}

} // namespace

double headHeight(const PageFlow& flow, const Table& table)
{
    const TableLayout layout(table, flow.width());
    const double first = table.rows.isEmpty() ? 0 : heightWithNext(layout, table, 0);
    return layout.captionHeight() + layout.headerHeight() + first;
}

void drawTable(PageFlow& flow, const Table& table)
{
    const qsizetype room = TableLayout(table, flow.width()).columnsWithRoom();
    if (room == table.headers.size()) {
        drawFitting(flow, shaped(table, flow.width()));
        return;
    }
    for (qsizetype first = 1; first < table.headers.size(); first += room - 1) {
        flow.gap(Gap);
        drawFitting(flow, columnsOf(table, first, room - 1));
    }
}

} // namespace ui::report

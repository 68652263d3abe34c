// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/warning_block.h"

#include "app/charts/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double SignShare = 0.82; ///< height of the sign in heights of a line
constexpr double IndentShare = 1.25;
constexpr double GapShare = 0.12;

/// A triangle with an exclamation mark: it is known by its shape, not by its colour alone.
void drawSign(QPainter& painter, const QRectF& rect)
{
    QPainterPath triangle;
    triangle.moveTo(rect.center().x(), rect.top());
    triangle.lineTo(rect.bottomRight());
    triangle.lineTo(rect.bottomLeft());
    triangle.closeSubpath();
    const double stroke = rect.height() * 0.11;
    painter.save();
    painter.setPen(QPen(WarningAmber, stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(WarningAmber);
    painter.drawPath(triangle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const double x = rect.center().x() - stroke / 2;
    painter.drawRect(QRectF(x, rect.top() + rect.height() * 0.34, stroke, rect.height() * 0.34));
    painter.drawRect(QRectF(x, rect.top() + rect.height() * 0.78, stroke, stroke));
    painter.restore();
}

} // namespace

WarningBlock::WarningBlock(const QStringList& warnings, const QFont& font, double width, int mostLines)
    : m_line(QFontMetricsF(font).height())
    , m_indent(m_line * IndentShare)
    , m_gap(m_line * GapShare)
{
    const double one = TextBlock(u"A"_s, font, width).height() + m_gap;
    qsizetype most = app::charts::MostWarnings;
    layOut(warnings, most, font, width);
    while (mostLines > 0 && most > 1 && m_height > one * mostLines) {
        layOut(warnings, --most, font, width);
    }
}

void WarningBlock::layOut(const QStringList& warnings, qsizetype most, const QFont& font, double width)
{
    m_lines.clear();
    m_height = 0;
    m_signs = std::min(warnings.size(), most);
    for (const QString& line : app::charts::foldedWarnings(warnings, most)) {
        m_lines.append(TextBlock(line, font, std::max(1.0, width - m_indent)));
        m_height += m_lines.last().height() + m_gap;
    }
}

void WarningBlock::draw(QPainter& painter, const QPointF& topLeft, const Theme& theme) const
{
    QPointF at = topLeft;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < m_signs) {
            const double side = m_line * SignShare;
            drawSign(painter, QRectF(at + QPointF(m_line * 0.08, (m_line - side) / 2), QSizeF(side, side)));
        }
        m_lines.at(i).draw(painter, at + QPointF(m_indent, 0), theme.text);
        at.ry() += m_lines.at(i).height() + m_gap;
    }
}

} // namespace ui::charts

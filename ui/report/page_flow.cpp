// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/page_flow.h"

#include "ui/report/wrapped_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPdfWriter>

#include <utility>

namespace ui::report {

namespace {

constexpr double PixelsPerInch = 96;
constexpr double MillimetresPerInch = 25.4;
constexpr QSizeF PageSize(210 / MillimetresPerInch * PixelsPerInch, 297 / MillimetresPerInch * PixelsPerInch);
constexpr double Margin = 18 / MillimetresPerInch * PixelsPerInch;
constexpr double FootHeight = 24;
constexpr double FootSize = 10.5;
constexpr QColor FootColour(92, 93, 95);

} // namespace

PageFlow::PageFlow(QPdfWriter& writer, QString title, int pages)
    : m_writer(writer)
    , m_title(std::move(title))
    , m_pages(pages)
{
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    m_begun = writer.setPageLayout(layout) && m_painter.begin(&writer);
    if (m_begun) {
        m_painter.scale(writer.resolution() / PixelsPerInch, writer.resolution() / PixelsPerInch);
        m_painter.translate(Margin, Margin);
        drawFoot();
    }
}

PageFlow::~PageFlow() = default;

double PageFlow::width() const
{
    return PageSize.width() - 2 * Margin;
}

double PageFlow::pageHeight() const
{
    return PageSize.height() - 2 * Margin - FootHeight;
}

double PageFlow::remaining() const
{
    return pageHeight() - m_y;
}

void PageFlow::keepTogether(double height)
{
    if (height > remaining() && m_y > 0) {
        newPage();
    }
}

void PageFlow::gap(double height)
{
    if (m_y > 0) {
        m_y += height;
    }
}

void PageFlow::newPage()
{
    m_writer.newPage();
    ++m_page;
    m_y = 0;
    drawFoot();
}

void PageFlow::drawFoot()
{
    const QFont font = fontOf(FootSize);
    const QString number = m_pages > 0 ? QCoreApplication::translate("Report", "Page %1 of %2").arg(m_page).arg(m_pages)
                                       : QString::number(m_page);
    const double y = pageHeight() + FootHeight - lineHeight(font);
    m_painter.setPen(FootColour);
    drawLine(m_painter, font, m_title, 0, y);
    drawLine(m_painter, font, number, width() - QFontMetricsF(font).horizontalAdvance(number), y);
}

} // namespace ui::report

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/picture.h"

#include "ui/charts/chart_item.h"
#include "ui/charts/swatch.h"
#include "ui/charts/text_block.h"
#include "ui/charts/warning_block.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace ui::charts {

using app::charts::Chart;

namespace {

constexpr QSizeF DesignSize(1000, 625); ///< at which the sizes below hold, in pixels
constexpr double SmallestUnit = 0.8; ///< a small picture has letters as large as can be afforded
constexpr double LastUnit = 0.5; ///< but when the words would leave no plot
constexpr double LeastPlotShare = 0.42;

QFont fontOf(double pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Legend entries in rows, as many to a row as fit.
class LegendBlock
{
public:
    LegendBlock(const Chart& chart, const QFont& font, double width)
        : m_font(font)
        , m_line(QFontMetricsF(font).height())
    {
        const QFontMetricsF metrics(font);
        QPointF at(0, 0);
        for (const LegendEntry& entry : legendOf(chart)) {
            if (!entry.hasPoints) {
                continue;
            }
            const double swatch = swatchWidth(entry.mark, m_line) + m_line * 0.4;
            const double needed = swatch + metrics.horizontalAdvance(entry.name);
            if (at.x() > 0 && at.x() + needed > width) {
                at = QPointF(0, at.y() + m_line * 1.3);
            }
            m_entries.append({ entry, at, swatch });
            at.rx() += needed + m_line * 1.4;
        }
        m_height = m_entries.isEmpty() ? 0 : at.y() + m_line * 1.3;
    }

    [[nodiscard]] double height() const { return m_height; }

    void draw(QPainter& painter, const QPointF& topLeft, const Theme& theme) const
    {
        painter.setFont(m_font);
        const double baseline = (m_line + QFontMetricsF(m_font).capHeight()) / 2;
        for (const auto& [entry, place, swatch] : m_entries) {
            const QPointF at = topLeft + place;
            drawSwatch(painter, QRectF(at, QSizeF(swatch - m_line * 0.4, m_line)), entry.mark, entry.look, theme);
            painter.setPen(theme.text);
            painter.drawText(at + QPointF(swatch, baseline), entry.name);
        }
    }

private:
    QFont m_font;
    double m_line;
    struct Placed
    {
        LegendEntry entry;
        QPointF at;
        double swatch; ///< width, with the gap behind it
    };

    QList<Placed> m_entries;
    double m_height = 0;
};

/// All blocks of a picture at one size of letters.
struct Page
{
    Page(const Chart& chart, const QSizeF& size, double unit)
        : margin(24 * unit)
        , width(size.width() - 2 * margin)
        , gap(8 * unit)
        , plotFont(fontOf(12.5 * unit))
        , title(chart.title, fontOf(19 * unit, QFont::Bold), width)
        , finding(chart.emptyReason.isEmpty() ? chart.finding : QString(), fontOf(14 * unit), width)
        , warnings(chart.emptyReason.isEmpty() ? chart.warnings : QStringList(), fontOf(12 * unit), width)
        , legend(chart, fontOf(12.5 * unit), width)
        , notes(chart.notes.join(u'\n'), fontOf(11 * unit), width)
        , caption(chart.caption, fontOf(11 * unit), width)
    {
        double y = margin;
        for (const double height : { title.height(), finding.height() }) {
            y += height > 0 ? height + gap * 0.6 : 0;
        }
        warningsTop = y;
        y += warnings.height();
        legendTop = y + gap;
        const double top = legendTop + (legend.height() > 0 ? legend.height() + gap : 0);
        double below = margin;
        for (const double height : { notes.height(), caption.height() }) {
            below += height > 0 ? height + gap * 0.5 : 0;
        }
        plot = QRectF(margin, top, width, size.height() - top - below - gap);
    }

    double margin;
    double width;
    double gap;
    QFont plotFont;
    TextBlock title;
    TextBlock finding;
    WarningBlock warnings;
    LegendBlock legend;
    TextBlock notes;
    TextBlock caption;
    double warningsTop = 0;
    double legendTop = 0;
    QRectF plot;
};

Page fittingPage(const Chart& chart, const QSizeF& size)
{
    const double fair = std::min(size.width() / DesignSize.width(), size.height() / DesignSize.height());
    double unit = std::max(fair, SmallestUnit);
    while (true) {
        Page page(chart, size, unit);
        if (page.plot.height() >= size.height() * LeastPlotShare || unit < LastUnit) {
            return page;
        }
        unit *= 0.95;
    }
}

void drawPlot(QPainter& painter, const Chart& chart, const Page& page, const Theme& theme)
{
    if (!chart.emptyReason.isEmpty()) {
        const TextBlock reason(chart.emptyReason, page.plotFont, page.plot.width());
        const double top = page.plot.top() + std::max(0.0, page.plot.height() - reason.height()) / 2;
        reason.draw(painter, { page.plot.left(), top }, theme.muted);
        return;
    }
    QGraphicsScene scene;
    auto* item = new ChartItem; // the scene owns it
    scene.addItem(item);
    item->setGeometry(QRectF(QPointF(0, 0), page.plot.size()));
    item->show(chart, theme, page.plotFont);
    scene.render(&painter, page.plot, QRectF(QPointF(0, 0), page.plot.size()));
}

} // namespace

void drawPicture(QPainter& painter, const Chart& chart, const QSizeF& size, const Theme& theme)
{
    const Page page = fittingPage(chart, size);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(0, 0), size), theme.background);
    page.title.draw(painter, { page.margin, page.margin }, theme.text);
    const double findingTop = page.margin + page.title.height() + (page.title.height() > 0 ? page.gap * 0.6 : 0);
    page.finding.draw(painter, { page.margin, findingTop }, theme.text);
    page.warnings.draw(painter, { page.margin, page.warningsTop }, theme);
    page.legend.draw(painter, { page.margin, page.legendTop }, theme);
    drawPlot(painter, chart, page, theme);
    const double captionTop = size.height() - page.margin - page.caption.height();
    page.notes.draw(painter, { page.margin, captionTop - page.notes.height() - page.gap * 0.5 }, theme.muted);
    page.caption.draw(painter, { page.margin, captionTop }, theme.muted);
}

} // namespace ui::charts

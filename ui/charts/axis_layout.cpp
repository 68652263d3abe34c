// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axis_layout.h"

#include "ui/charts/plot_map.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace ui::charts {

using app::charts::Axis;
using app::charts::Chart;
using app::charts::Tick;

namespace {

constexpr double Gap = 6; ///< between labels and plot
constexpr int SmallestLetters = 8; ///< pixels
constexpr double RowFill = 0.95; ///< letters' size in heights of a row
constexpr double LargestCategoryShare = 0.38; ///< of the width, for names beside a plot

bool meets(const QList<PlacedLabel>& placed, const QRectF& rect, double distance)
{
    const QRectF wide = rect.adjusted(-distance, 0, distance, 0);
    return std::any_of(
        placed.begin(), placed.end(), [&wide](const PlacedLabel& label) { return label.rect.intersects(wide); });
}

QList<Tick> everyNth(const QList<Tick>& ticks, qsizetype n)
{
    QList<Tick> kept;
    for (qsizetype i = 0; i < ticks.size(); i += n) {
        kept.append(ticks.at(i));
    }
    return kept;
}

/// Those of `ticks` whose labels do not meet, or nothing when `all` is asked for and one does.
template <typename Place>
QList<PlacedLabel> placed(QList<PlacedLabel> before, const QList<Tick>& ticks, double distance, bool all, Place place)
{
    for (const Tick& tick : ticks) {
        const PlacedLabel label = place(tick);
        if (!meets(before, label.rect, distance)) {
            before.append(label);
        } else if (all) {
            return {};
        }
    }
    return before;
}

template <typename Place> QList<PlacedLabel> withoutOverlap(const QList<Tick>& ticks, double distance, Place place)
{
    QList<Tick> major;
    QList<Tick> minor;
    for (const Tick& tick : ticks) {
        (tick.minor ? minor : major).append(tick);
    }
    for (qsizetype n = 1; n <= major.size(); ++n) {
        const QList<PlacedLabel> labels = placed({}, everyNth(major, n), distance, true, place);
        if (!labels.isEmpty()) {
            return n == 1 ? placed(labels, minor, distance, false, place) : labels;
        }
    }
    return {};
}

double widest(const QList<Tick>& ticks, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const Tick& tick : ticks) {
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    }
    return width;
}

class Layouter
{
public:
    Layouter(const Chart& chart, const QSizeF& size, const QFont& font)
        : m_chart(chart)
        , m_size(size)
        , m_metrics(font)
        , m_line(m_metrics.height())
        , m_top((chart.y.title.isEmpty() ? 0 : m_line) + m_line * 0.65)
        , m_bottom(m_line + Gap + (chart.x.title.isEmpty() ? 0 : m_line * 1.25))
        , m_fontY(fontForRows(font))
        , m_metricsY(m_fontY)
    {
    }

    AxisLayout layOut() const
    {
        AxisLayout layout;
        layout.plot = plot();
        layout.titleY = QRectF(0, 0, m_size.width(), m_chart.y.title.isEmpty() ? 0 : m_line);
        layout.titleX = QRectF(layout.plot.left(), m_size.height() - m_line, layout.plot.width(), m_line);
        const PlotMap map(m_chart.x, m_chart.y, layout.plot);
        layout.x = xLabels(map);
        layout.y = yLabels(map);
        layout.fontY = m_fontY;
        return layout;
    }

private:
    /// Every row keeps its name: letters shrink to the height of a row as long as they can be read.
    QFont fontForRows(const QFont& font) const
    {
        QFont fitting = font;
        if (!m_chart.y.categories.isEmpty()) {
            const double row = (m_size.height() - m_top - m_bottom) / double(m_chart.y.categories.size());
            const int usual = QFontInfo(font).pixelSize();
            fitting.setPixelSize(std::clamp(int(row * RowFill), std::min(SmallestLetters, usual), usual));
        }
        return fitting;
    }

    QRectF plot() const
    {
        const bool named = !m_chart.y.categories.isEmpty();
        const double labels = widest(m_chart.y.ticks, m_metricsY);
        const double left = (named ? std::min(labels, m_size.width() * LargestCategoryShare) : labels) + Gap + 1;
        const QString last = m_chart.x.ticks.isEmpty() ? QString() : m_chart.x.ticks.last().label;
        const double right = m_chart.x.categories.isEmpty() ? m_metrics.horizontalAdvance(last) / 2 + 2 : Gap;
        const QRectF whole(QPointF(0, 0), m_size);
        return whole.marginsRemoved({ left, m_top, std::max(right, Gap), m_bottom });
    }

    QList<PlacedLabel> xLabels(const PlotMap& map) const
    {
        const Axis& axis = m_chart.x;
        const QRectF& area = map.area();
        const double room
            = axis.categories.isEmpty() ? m_size.width() : area.width() / double(axis.categories.size()) - Gap;
        const double top = area.bottom() + Gap;
        return withoutOverlap(axis.ticks, m_line * 0.45, [&](const Tick& tick) {
            const QString text = m_metrics.elidedText(tick.label, Qt::ElideMiddle, room);
            const double width = m_metrics.horizontalAdvance(text);
            const double at = map.x(tick.value);
            return PlacedLabel { text, QRectF(at - width / 2, top, width, m_line), at };
        });
    }

    QList<PlacedLabel> yLabels(const PlotMap& map) const
    {
        const double right = map.area().left() - Gap;
        return withoutOverlap(m_chart.y.ticks, 0, [&](const Tick& tick) {
            const QString text = m_metricsY.elidedText(tick.label, Qt::ElideMiddle, right);
            const double width = m_metricsY.horizontalAdvance(text);
            const double at = map.y(tick.value);
            // The ascent alone may not meet: lines of text stand closer than their height.
            const double height = m_metricsY.ascent();
            return PlacedLabel { text, QRectF(right - width, at - height / 2, width, height), at };
        });
    }

    const Chart& m_chart;
    QSizeF m_size;
    QFontMetricsF m_metrics;
    double m_line;
    double m_top; ///< height of what stands above the plot, and below it
    double m_bottom;
    QFont m_fontY;
    QFontMetricsF m_metricsY;
};

} // namespace

AxisLayout layOut(const Chart& chart, const QSizeF& size, const QFont& font)
{
    return Layouter(chart, size, font).layOut();
}

} // namespace ui::charts

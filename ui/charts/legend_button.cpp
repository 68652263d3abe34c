// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/legend_button.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <cmath>

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 5;
constexpr double HiddenOpacity = 0.3;
constexpr double HoverShare = 0.08; ///< of the text's colour in the background

} // namespace

LegendButton::LegendButton(const LegendEntry& entry, QWidget* parent)
    : QAbstractButton(parent)
    , m_entry(entry)
{
    setObjectName(u"legend-"_s + entry.name);
    setAccessibleName(entry.name);
    setToolTip(u"<p>%1</p>"_s.arg(tr("Show or hide %1").arg(entry.name.toHtmlEscaped())));
    setCheckable(true);
    setChecked(true);
    setEnabled(entry.hasPoints);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

LegendButton::~LegendButton() = default;

QSize LegendButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const double swatch = swatchWidth(m_entry.mark, metrics.height());
    const double width = swatch + metrics.height() * 0.4 + metrics.horizontalAdvance(m_entry.name);
    return { int(std::ceil(width)) + 2 * Padding, metrics.height() + Padding };
}

void LegendButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(theme.text, theme.background, HoverShare));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.setOpacity(isChecked() && isEnabled() ? 1 : HiddenOpacity);
    const double line = fontMetrics().height();
    const QRectF swatch(Padding, (height() - line) / 2, swatchWidth(m_entry.mark, line), line);
    drawSwatch(painter, swatch, m_entry.mark, m_entry.look, theme);
    painter.setPen(theme.text);
    const QRectF text(swatch.right() + line * 0.4, 0, width(), height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_entry.name);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace ui::charts

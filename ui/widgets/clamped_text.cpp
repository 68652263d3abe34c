// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clamped_text.h"

#include "ui/widgets/accessible_role.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui::widgets {

ClampedText::ClampedText(int maxLines, QWidget* parent)
    : QWidget(parent)
    , m_maxLines(maxLines)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClampedText::setText(const QString& text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ClampedText::sizeHint() const
{
    constexpr int usualWidth = 300;
    return { usualWidth, heightForWidth(usualWidth) };
}

int ClampedText::heightForWidth(int width) const
{
    return int(std::max<qsizetype>(lines(width).size(), 1)) * fontMetrics().lineSpacing();
}

void ClampedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    int top = fontMetrics().ascent();
    for (const QString& line : lines(width())) {
        painter.drawText(0, top, line);
        top += fontMetrics().lineSpacing();
    }
}

void ClampedText::setMaxLines(int lines)
{
    m_maxLines = lines;
}

QStringList ClampedText::lines(int width) const
{
    QString text = m_text;
    QTextLayout layout(text.replace(u'\n', QChar::LineSeparator), font());
    layout.beginLayout();
    QStringList found;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (found.size() == m_maxLines - 1) {
            const QString rest = text.sliced(line.textStart()).replace(QChar::LineSeparator, u' ');
            found.append(fontMetrics().elidedText(rest, Qt::ElideRight, width));
            break;
        }
        found.append(text.sliced(line.textStart(), line.textLength()).remove(QChar::LineSeparator).trimmed());
    }
    layout.endLayout();
    return found;
}

} // namespace ui::widgets

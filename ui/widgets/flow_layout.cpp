// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui::widgets {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(-m_gap, 0);
    for (const auto& item : m_items) {
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + m_gap, std::max(size.height(), hint.height()));
    }
    return size.expandedTo({ 0, 0 });
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    int top = rect.top();
    size_t first = 0;
    while (first < m_items.size()) {
        const Line line = lineFrom(first, rect.width());
        if (move) {
            place(first, line, QRect(rect.left(), top, rect.width(), line.height));
        }
        first = line.end;
        top += line.height > 0 ? line.height + m_lineGap : 0;
    }
    return std::max(0, top - m_lineGap - rect.top());
}

/// An item that is wider than a line, such as one that holds a flow itself, grows in height.
QSize FlowLayout::sizeOf(const QLayoutItem& item, int width)
{
    const QSize hint = item.sizeHint();
    const bool breaks = hint.width() > width && item.hasHeightForWidth();
    return breaks ? QSize(width, item.heightForWidth(width)) : hint;
}

FlowLayout::Line FlowLayout::lineFrom(size_t first, int width) const
{
    Line line { .end = first };
    int used = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem& item = *m_items[line.end];
        if (item.isEmpty()) {
            continue;
        }
        const QSize size = sizeOf(item, width);
        const int needed = used == 0 ? size.width() : used + m_gap + size.width();
        if (used > 0 && needed > width) {
            break;
        }
        used = needed;
        line.height = std::max(line.height, size.height());
    }
    return line;
}

void FlowLayout::place(size_t first, const Line& line, const QRect& room) const
{
    const Qt::LayoutDirection direction
        = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int left = room.left();
    for (size_t i = first; i < line.end; ++i) {
        QLayoutItem& item = *m_items[i];
        if (item.isEmpty()) {
            continue;
        }
        const QSize size = sizeOf(item, room.width()).boundedTo(room.size());
        const int top = room.top() + (room.height() - size.height()) / 2;
        item.setGeometry(QStyle::visualRect(direction, room, QRect(QPoint(left, top), size)));
        left += size.width() + m_gap;
    }
}

} // namespace ui::widgets

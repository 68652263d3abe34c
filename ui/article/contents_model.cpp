// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/contents_model.h"

#include <algorithm>

namespace ui::article {

using app::article::Heading;

ContentsModel::ContentsModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ContentsModel::setHeadings(const QList<Heading>& headings)
{
    beginResetModel();
    m_headings = headings;
    const auto title = std::ranges::find(m_headings, 1, &Heading::level);
    if (title != m_headings.end()) {
        m_headings.erase(title);
    }
    const auto outermost = std::ranges::min_element(m_headings, {}, &Heading::level);
    m_outermost = outermost == m_headings.end() ? 1 : outermost->level;
    endResetModel();
}

int ContentsModel::rowOf(const QString& slug) const
{
    const auto found = std::ranges::find(m_headings, slug, &Heading::slug);
    return found == m_headings.end() ? -1 : int(found - m_headings.begin());
}

int ContentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant ContentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Heading& heading = m_headings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return heading.text;
    case SlugRole:
        return heading.slug;
    case DepthRole:
        return heading.level - m_outermost;
    default:
        return {};
    }
}

} // namespace ui::article

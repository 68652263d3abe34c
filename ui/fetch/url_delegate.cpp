// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/url_delegate.h"

#include "ui/fetch/url_list_model.h"
#include "ui/widgets/colours.h"

#include <QLineEdit>
#include <QPainter>

namespace ui::fetch {

using namespace Qt::StringLiterals;

UrlDelegate::UrlDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

UrlDelegate::~UrlDelegate() = default;

void UrlDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle& style = *cell.widget->style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(Padding, 0, -Padding, 0);
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QWidget* UrlDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setObjectName(u"urlEditor"_s);
    editor->setAccessibleName(tr("URL of row %1").arg(index.row() + 1));
    return editor;
}

void UrlDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = index.column() == UrlListModel::Url ? Qt::ElideMiddle : Qt::ElideRight;
    switch (index.data(UrlListModel::ToneRole).value<UrlListModel::Tone>()) {
    case UrlListModel::Tone::Normal:
        break;
    case UrlListModel::Tone::Muted:
        option->palette.setColor(QPalette::Text, widgets::mutedText(option->palette));
        break;
    case UrlListModel::Tone::Bad:
        option->palette.setColor(QPalette::Text, widgets::badText(option->palette));
        break;
    }
}

} // namespace ui::fetch

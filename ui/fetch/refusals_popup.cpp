// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/refusals_popup.h"

#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

constexpr int PopupWidth = 680;
constexpr int MostRows = 10; ///< on the screen at once

enum Column { File, Line, Text, Why };

QTreeWidgetItem* itemFor(const app::urls::Refusal& refusal)
{
    const QString line = refusal.line > 0 ? QString::number(refusal.line) : QString();
    auto* item = new QTreeWidgetItem({ refusal.file, line, refusal.text, refusal.reason });
    item->setTextAlignment(Line, Qt::AlignRight | Qt::AlignVCenter);
    for (const Column column : { File, Text, Why }) {
        item->setToolTip(column, item->text(column));
    }
    return item;
}

} // namespace

RefusalsPopup::RefusalsPopup(const app::urls::Import& result, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"refusalsPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* heading = new QLabel(title(result), this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(makeTree(result.refusals));
    setFixedWidth(PopupWidth);
    adjustSize();
}

QString RefusalsPopup::title(const app::urls::Import& result)
{
    return result.refused > result.refusals.size()
        ? tr("The first %L1 of %L2 refused lines").arg(result.refusals.size()).arg(result.refused)
        : tr("Refused lines: %L1").arg(result.refused);
}

QTreeWidget* RefusalsPopup::makeTree(const QList<app::urls::Refusal>& refusals)
{
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(u"refusals"_s);
    tree->setAccessibleName(tr("Refused lines"));
    tree->setHeaderLabels({ tr("File"), tr("Line"), tr("Text"), tr("Why") });
    tree->setRootIsDecorated(false);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    QList<QTreeWidgetItem*> items;
    std::ranges::transform(refusals, std::back_inserter(items), itemFor);
    tree->addTopLevelItems(items);
    tree->setColumnHidden(
        File, std::ranges::all_of(refusals, [](const auto& refusal) { return refusal.file.isEmpty(); }));
    tree->setColumnWidth(File, PopupWidth / 5);
    tree->resizeColumnToContents(Line);
    tree->setColumnWidth(Text, PopupWidth / 3);
    const int rows = std::clamp(tree->topLevelItemCount(), 2, MostRows);
    tree->setFixedHeight(tree->header()->sizeHint().height() + rows * tree->sizeHintForRow(0) + 8);
    return tree;
}

RefusalsPopup::~RefusalsPopup() = default;

void RefusalsPopup::openAt(const QPoint& corner)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    QRect place(corner - QPoint(width(), height()), size());
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - width())));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
    show();
}

} // namespace ui::fetch

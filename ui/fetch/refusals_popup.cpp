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

QTreeWidgetItem* itemFor(const app::urls::Refusal& refusal)
{
    const QString line = refusal.line > 0 ? QString::number(refusal.line) : QString();
    auto* item = new QTreeWidgetItem({ line, refusal.text, refusal.reason });
    item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(1, refusal.text);
    item->setToolTip(2, refusal.reason);
    return item;
}

} // namespace

RefusalsPopup::RefusalsPopup(const QList<app::urls::Refusal>& refusals, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"refusalsPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* title = new QLabel(refusals.size() > MaxShown
            ? tr("The first %1 of %2 refused lines").arg(MaxShown).arg(refusals.size())
            : tr("Refused lines: %1").arg(refusals.size()),
        this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(u"refusals"_s);
    tree->setAccessibleName(tr("Refused lines"));
    tree->setHeaderLabels({ tr("Line"), tr("Text"), tr("Why") });
    tree->setRootIsDecorated(false);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    for (const app::urls::Refusal& refusal : refusals.first(std::min(MaxShown, refusals.size()))) {
        tree->addTopLevelItem(itemFor(refusal));
    }
    tree->resizeColumnToContents(0);
    tree->setColumnWidth(1, PopupWidth / 3);
    const int rows = std::clamp(tree->topLevelItemCount(), 2, MostRows);
    tree->setFixedHeight(tree->header()->sizeHint().height() + rows * tree->sizeHintForRow(0) + 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(tree);
    setFixedWidth(PopupWidth);
    adjustSize();
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

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui::window {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize { 640, 560 };

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(u"shortcutTree"_s);
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({ tr("Action"), tr("Keys") });
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setUniformRowHeights(true);
    for (const ShortcutGroup& group : groups) {
        auto* title = new QTreeWidgetItem(tree, { group.title });
        QFont bold = tree->font();
        bold.setWeight(QFont::DemiBold);
        title->setFont(0, bold);
        title->setFirstColumnSpanned(true);
        title->setFlags(Qt::ItemIsEnabled);
        for (const Shortcut& shortcut : group.shortcuts) {
            new QTreeWidgetItem(title, { shortcut.text, shortcut.keys }); // the tree owns it
        }
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    tree->setCurrentItem(tree->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(UsualSize);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace ui::window

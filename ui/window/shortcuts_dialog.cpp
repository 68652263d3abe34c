// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcuts_dialog.h"

#include "ui/window/close_box.h"

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
            auto* row = new QTreeWidgetItem(title, { shortcut.text, shortcut.keys }); // the tree owns it
            row->setData(1, Qt::AccessibleTextRole, tr("Keys: %1").arg(shortcut.keys)); // a sign alone is not spoken
        }
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    tree->setCurrentItem(tree->topLevelItem(0));
    auto* column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(makeCloseBox(*this));
    resize(UsualSize);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace ui::window

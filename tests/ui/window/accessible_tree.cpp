// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/accessible_tree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMetaEnum>

#include <algorithm>

namespace tests::ui_window {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCells = 400; ///< that are looked at of one table

bool saysSomething(const QString& text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isLetterOrNumber(); });
}

QString without(QString text, QChar mnemonicMark)
{
    return text.remove(mnemonicMark);
}

QString describe(QAccessibleInterface& node)
{
    const QObject* object = node.object();
    QStringList path;
    for (const QObject* each = object; each != nullptr && path.size() < 3; each = each->parent()) {
        path.prepend(
            each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : each->objectName());
    }
    const QMetaEnum roles = QMetaEnum::fromType<QAccessible::Role>();
    return u"%1 (%2, “%3”)"_s.arg(
        path.join(u'/'), QString::fromLatin1(roles.valueToKey(node.role())), node.text(QAccessible::Name));
}

/// What is part of a larger thing that has the name: the field of a spin box, the cross in a search field.
bool isPartOfAControl(const QObject* object)
{
    const QObject* parent = object == nullptr ? nullptr : object->parent();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr || qobject_cast<const QComboBox*>(parent) != nullptr
        || qobject_cast<const QLineEdit*>(parent) != nullptr;
}

class Walk
{
public:
    void visit(QAccessibleInterface* node)
    {
        if (node == nullptr || !node->isValid() || node->state().invisible || isPartOfAControl(node->object())) {
            return;
        }
        judge(*node);
        if (node->tableInterface() != nullptr) {
            judgeTable(*node);
            return;
        }
        for (int i = 0; i < node->childCount(); ++i) {
            visit(node->child(i));
        }
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    void blame(QAccessibleInterface& node, const QString& what) { m_faults.append(describe(node) + u' ' + what); }

    void judge(QAccessibleInterface& node)
    {
        const QString name = node.text(QAccessible::Name);
        if (canBeUsed(node) && !saysSomething(name)) {
            blame(node, u"can be used and has no name"_s);
        } else if (!name.isEmpty() && !saysSomething(name)) {
            blame(node, u"has a name without a word"_s);
        }
        if (tellsNothing(node.role()) && (canBeUsed(node) || (!name.isEmpty() && node.childCount() == 0))) {
            blame(node, u"does not say what it is"_s);
        }
        const bool chart = node.role() == QAccessible::Chart;
        const bool ornament = node.object() != nullptr && node.object()->objectName() == "qt_msgboxex_icon_label"_L1;
        if ((chart || (node.role() == QAccessible::Graphic && !ornament)) && name.isEmpty()) {
            blame(node, u"is a picture without a name"_s);
        }
        if (chart && node.text(QAccessible::Description).isEmpty()) {
            blame(node, u"is a chart without a description"_s);
        }
        if (const auto* button = qobject_cast<QAbstractButton*>(node.object())) {
            judgeButton(node, *button);
        }
        if (auto* widget = qobject_cast<QWidget*>(node.object())) {
            judgeLabel(node, *widget);
        }
    }

    static bool canBeUsed(QAccessibleInterface& node)
    {
        if (node.role() == QAccessible::ScrollBar || node.role() == QAccessible::Grip) {
            return false;
        }
        if (const auto* widget = qobject_cast<QWidget*>(node.object()); widget != nullptr && !widget->isWindow()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->focusProxy() == nullptr) {
                return true;
            }
        }
        QAccessibleActionInterface* actions = node.actionInterface();
        return actions != nullptr && std::ranges::any_of(actions->actionNames(), [](const QString& action) {
            return action == QAccessibleActionInterface::pressAction()
                || action == QAccessibleActionInterface::toggleAction()
                || action == QAccessibleActionInterface::showMenuAction();
        });
    }

    static bool tellsNothing(QAccessible::Role role)
    {
        return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Border
            || role == QAccessible::Pane || role == QAccessible::Whitespace;
    }

    void judgeButton(QAccessibleInterface& node, const QAbstractButton& button)
    {
        if (!saysSomething(button.text()) && button.toolTip().isEmpty()) {
            blame(node, u"is a button of a picture alone, without a tool tip"_s);
        }
        const QList<QAccessible::Role> roles { QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
            QAccessible::ButtonMenu, QAccessible::ButtonDropDown };
        if (!roles.contains(node.role())) {
            blame(node, u"is a button and does not say so"_s);
        }
    }

    /// A field's label stands before it, in the same row.
    void judgeLabel(QAccessibleInterface& node, QWidget& field)
    {
        const QLayout* layout = field.parentWidget() == nullptr ? nullptr : field.parentWidget()->layout();
        const int place = layout == nullptr ? -1 : layout->indexOf(&field);
        const bool isField = qobject_cast<QAbstractSpinBox*>(&field) != nullptr
            || qobject_cast<QComboBox*>(&field) != nullptr || qobject_cast<QLineEdit*>(&field) != nullptr;
        const auto* label
            = place < 1 || !isField ? nullptr : qobject_cast<QLabel*>(layout->itemAt(place - 1)->widget());
        if (label == nullptr) {
            return;
        }
        if (label->buddy() != &field) {
            blame(node, u"stands behind “%1”, which is not its label"_s.arg(label->text()));
        }
        const QString word = without(label->text(), u'&').remove(u':');
        // The name of a combo box is what it shows, and its label belongs to it by its relation.
        if (node.role() != QAccessible::ComboBox && !node.text(QAccessible::Name).contains(word, Qt::CaseInsensitive)) {
            blame(node, u"is “%1” on the screen"_s.arg(word));
        }
    }

    void judgeTable(QAccessibleInterface& node)
    {
        const auto* view = qobject_cast<QAbstractItemView*>(node.object());
        if (view == nullptr || view->model() == nullptr) {
            return;
        }
        for (int i = 0; i < std::min(node.childCount(), MostCells); ++i) {
            QAccessibleInterface* child = node.child(i);
            const QString text = child == nullptr ? QString() : child->text(QAccessible::Name);
            if (child == nullptr || child->role() == QAccessible::RowHeader) {
                continue;
            }
            if (child->role() == QAccessible::ColumnHeader && !saysSomething(text)) {
                blame(node, u"has a column without a title: “%1”"_s.arg(text));
            } else if (child->role() != QAccessible::ColumnHeader && !text.isEmpty() && !saysSomething(text)) {
                blame(node, u"has a cell that shows only “%1”"_s.arg(text));
            }
        }
        judgeSigns(node, *view);
    }

    /// A picture in a cell is seen, and must be read.
    void judgeSigns(QAccessibleInterface& node, const QAbstractItemView& view)
    {
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(), MostCells); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QString text = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
                if (!index.data(Qt::DecorationRole).isNull() && !saysSomething(text)) {
                    blame(node, u"has a picture that nothing tells, in row %1"_s.arg(row + 1));
                }
            }
        }
    }

    QStringList m_faults;
};

} // namespace

QStringList accessibilityFaults(QWidget& window)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&window));
    return walk.faults();
}

} // namespace tests::ui_window

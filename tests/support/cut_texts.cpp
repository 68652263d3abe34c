// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cut_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace tests::support {

using namespace Qt::StringLiterals;

namespace {

class Finder
{
public:
    void look(const QWidget* widget)
    {
        m_widget = widget;
        lookAtPlace(*widget);
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            lookAt(*label);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            lookAt(*button);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            lookAt(*tabs);
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            lookAt(*header);
        } else if (const auto* menus = qobject_cast<const QMenuBar*>(widget)) {
            lookAt(*menus);
        } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            lookAt(*combo);
        } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) {
            need(spin->sizeHint().width(), spin->width(), spin->text());
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            need(advance(edit->placeholderText()), edit->contentsRect().width(), edit->placeholderText());
        }
    }

    [[nodiscard]] const QStringList& found() const { return m_found; }

private:
    [[nodiscard]] int advance(const QString& text) const { return m_widget->fontMetrics().horizontalAdvance(text); }

    void need(int wanted, int given, const QString& text)
    {
        if (!text.isEmpty() && wanted > given && m_widget->toolTip().isEmpty()) {
            m_found.append(u"%1 %2: “%3” needs %4 and has %5"_s
                               .arg(QLatin1String(m_widget->metaObject()->className()), m_widget->objectName(), text)
                               .arg(wanted)
                               .arg(given));
        }
    }

    void lookForOverlap(const QWidget& widget)
    {
        for (const QWidget* other : widget.parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            const bool shares = other != &widget && other->isVisible() && !other->isWindow()
                && !other->testAttribute(Qt::WA_TransparentForMouseEvents); // an outline of the focus
            if (shares && other->geometry().intersects(widget.geometry())) {
                m_found.append(u"%1 %2 lies over %3"_s.arg(
                    QLatin1String(widget.metaObject()->className()), widget.objectName(), other->objectName()));
            }
        }
    }

    /// A text that reaches out of what it stands in. What scrolls may.
    void lookAtPlace(const QWidget& widget)
    {
        if (qobject_cast<const QLabel*>(&widget) == nullptr
            && qobject_cast<const QAbstractButton*>(&widget) == nullptr) {
            return;
        }
        lookForOverlap(widget);
        for (const QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(around->parentWidget()) != nullptr) {
                return;
            }
            const QRect place(widget.mapTo(around, QPoint(0, 0)), widget.size());
            if (!around->rect().contains(place)) {
                m_found.append(u"%1 %2 is cut by %3"_s.arg(
                    QLatin1String(widget.metaObject()->className()), widget.objectName(), around->objectName()));
                return;
            }
            if (around->isWindow()) {
                return;
            }
        }
    }

    void lookAt(const QLabel& label)
    {
        if (label.wordWrap()) {
            need(label.minimumSizeHint().width(), label.width(), label.text());
            need(label.heightForWidth(label.width()), label.height(), label.text());
        } else {
            need(label.sizeHint().width(), label.width(), label.text());
        }
    }

    void lookAt(const QAbstractButton& button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        if (tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull()) {
            // A tooltip of a button says what it does, not what is written on it.
            const QString text = button.text();
            if (!text.isEmpty() && button.sizeHint().width() > button.width()) {
                m_found.append(u"button %1: “%2” needs %3 and has %4"_s.arg(button.objectName(), text)
                                   .arg(button.sizeHint().width())
                                   .arg(button.width()));
            }
        }
    }

    void lookAt(const QTabBar& tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (tabs.isTabVisible(tab) && tabs.tabToolTip(tab).isEmpty()) {
                need(tabs.tabRect(tab).right(), tabs.width(), tabs.tabText(tab));
                need(advance(tabs.tabText(tab)), tabs.tabRect(tab).width(), tabs.tabText(tab));
            }
        }
    }

    void lookAt(const QHeaderView& header)
    {
        for (int section = 0; section < header.count(); ++section) {
            const auto data
                = [&](int role) { return header.model()->headerData(section, header.orientation(), role).toString(); };
            if (header.orientation() == Qt::Horizontal && !header.isSectionHidden(section)
                && data(Qt::ToolTipRole).isEmpty()) {
                need(header.sectionSizeHint(section), header.sectionSize(section), data(Qt::DisplayRole));
            }
        }
    }

    void lookAt(const QMenuBar& menus)
    {
        for (QAction* action : menus.actions()) {
            need(menus.actionGeometry(action).right(), menus.width(), action->text());
        }
    }

    void lookAt(const QComboBox& combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect room
            = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        need(advance(combo.currentText()), room.width(), combo.currentText());
    }

    const QWidget* m_widget = nullptr;
    QStringList m_found;
};

} // namespace

QStringList cutTexts(const QWidget& window)
{
    Finder finder;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == window.window()) {
            finder.look(widget);
        }
    }
    return finder.found();
}

} // namespace tests::support

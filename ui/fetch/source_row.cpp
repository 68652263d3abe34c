// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/source_row.h"

#include "ui/widgets/flow_layout.h"

#include <QMenu>
#include <QToolButton>

namespace ui::fetch {

using namespace Qt::StringLiterals;

SourceRow::SourceRow(QWidget* parent)
    : QWidget(parent)
{
    new widgets::FlowLayout(4, 4, this);
    const auto wire = [this](QToolButton* button, void (SourceRow::*signal)()) {
        connect(button, &QToolButton::clicked, this, signal);
        return button;
    };
    wire(addButton(u"demoButton"_s, tr("Demo list"), tr("Twelve URLs of the lab, which needs no network")),
        &SourceRow::demoPressed);
    wire(addButton(u"articleButton"_s, tr("Article's URLs"), tr("The URLs of the article's two listings")),
        &SourceRow::articlePressed);
    wire(addButton(u"stalledLabButton"_s, tr("Stalled lab"),
             tr("Why an open loop: 4,000 quick answers of the lab and one stall of a second, at a rate of 1,000 a "
                "second")),
        &SourceRow::stalledLabPressed);
    wire(addButton(u"openButton"_s, tr("Open list…"), tr("Take URLs from a file")), &SourceRow::openPressed);
    wire(addButton(u"addButton"_s, tr("Add…"), tr("Type a URL")), &SourceRow::addPressed);
    m_clear = wire(
        addButton(u"clearButton"_s, tr("Clear"), tr("Empty the list; Undo brings it back")), &SourceRow::clearPressed);
}

SourceRow::~SourceRow() = default;

QToolButton* SourceRow::addButton(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void SourceRow::setCanClear(bool can)
{
    m_clear->setEnabled(can);
}

void SourceRow::offer(const QList<QAction*>& actions)
{
    QToolButton* more = addButton(u"moreButton"_s, tr("More"), tr("Filter, sort, reorder, copy and save the list"));
    auto* menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addActions(actions);
    more->setMenu(menu);
    setTabOrder(m_clear, more); // it comes later than what stands below the row
    more->setPopupMode(QToolButton::InstantPopup);
}

} // namespace ui::fetch

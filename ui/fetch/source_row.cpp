// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/source_row.h"

#include "ui/widgets/flow_layout.h"

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
    m_buttons.append(button);
    return button;
}

void SourceRow::setLocked(bool locked)
{
    m_locked = locked;
    for (QToolButton* button : m_buttons) {
        button->setEnabled(!locked);
    }
    enableClear();
}

void SourceRow::setCanClear(bool can)
{
    m_canClear = can;
    enableClear();
}

void SourceRow::enableClear()
{
    m_clear->setEnabled(m_canClear && !m_locked);
}

} // namespace ui::fetch

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/add_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace ui::fetch {

using namespace Qt::StringLiterals;

AddRow::AddRow(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(u"addEdit"_s);
    m_edit->setAccessibleName(tr("URL to add"));
    m_edit->setPlaceholderText(tr("https://… or lab:/delay/20"));
    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"addConfirm"_s);
    add->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(add);
    connect(m_edit, &QLineEdit::returnPressed, this, &AddRow::enter);
    connect(add, &QPushButton::clicked, this, &AddRow::enter);
    hide();
}

AddRow::~AddRow() = default;

void AddRow::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void AddRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AddRow::enter()
{
    const QString text = m_edit->text().trimmed();
    if (!text.isEmpty()) {
        emit entered(text);
        m_edit->clear();
    }
}

} // namespace ui::fetch

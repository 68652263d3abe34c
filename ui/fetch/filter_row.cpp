// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/filter_row.h"

#include "ui/widgets/close_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui::fetch {

using namespace Qt::StringLiterals;

FilterRow::FilterRow(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_counts(new QLabel(this))
{
    m_edit->setObjectName(u"filterEdit"_s);
    m_edit->setAccessibleName(tr("Show URLs that hold"));
    m_edit->setPlaceholderText(tr("Show URLs that hold…"));
    m_counts->setObjectName(u"filterCounts"_s);
    QToolButton* closing = widgets::makeCloseButton(tr("Show all URLs (Esc)"), this);
    closing->setObjectName(u"filterClose"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_counts);
    row->addWidget(closing);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterRow::textChanged);
    connect(closing, &QToolButton::clicked, this, &FilterRow::close);
    hide();
}

FilterRow::~FilterRow() = default;

void FilterRow::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterRow::close()
{
    m_edit->clear();
    hide();
}

void FilterRow::setCounts(int shown, int all)
{
    m_counts->setText(tr("%L1 of %L2 shown; a run takes all").arg(shown).arg(all));
}

void FilterRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui::fetch

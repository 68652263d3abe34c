// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/part.h"

#include "ui/widgets/close_button.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::widgets {

namespace {

using namespace Qt::StringLiterals;

constexpr int HeaderHeight = 28;

} // namespace

Part::Part(const QString& name, const QString& title, QWidget* content, QWidget* parent)
    : QFrame(parent)
    , m_header(new QHBoxLayout)
    , m_title(new QLabel(this))
    , m_hint(new ElidedLabel(this))
    , m_showAction(new QAction(title, this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_title->setObjectName(name + "Title"_L1);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_hint->setObjectName(name + "Hint"_L1);
    m_hint->setMuted(true);
    m_hint->setLayoutDirection(layoutDirection());
    QToolButton* close = makeCloseButton(tr("Close %1").arg(title), this);
    close->setObjectName(name + "Close"_L1);

    m_header->setContentsMargins(12, 0, 4, 0);
    m_header->setSpacing(12);
    m_header->addWidget(m_title);
    m_header->addWidget(m_hint, 1);
    m_header->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setSizeConstraint(QLayout::SetMinimumSize);
    m_title->setFixedHeight(HeaderHeight);
    column->addLayout(m_header);
    column->addWidget(content, 1);

    m_showAction->setObjectName(name + "Action"_L1);
    m_showAction->setCheckable(true);
    m_showAction->setChecked(true);
    connect(m_showAction, &QAction::toggled, this, &QWidget::setVisible);
    connect(close, &QToolButton::clicked, m_showAction, [this] { m_showAction->setChecked(false); });
    setTitle(title);
}

Part::~Part() = default;

void Part::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString Part::title() const
{
    return m_title->text();
}

void Part::addTool(QWidget* tool)
{
    m_header->insertWidget(m_header->count() - 1, tool);
}

void Part::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

bool Part::isOpen() const
{
    return m_showAction->isChecked();
}

void Part::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.drawLine(0, HeaderHeight - 1, width(), HeaderHeight - 1);
}

void Part::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

} // namespace ui::widgets

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notice_bar.h"

#include "ui/widgets/close_button.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/height_for_width.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui::widgets {

namespace {

using namespace Qt::StringLiterals;

/// Amber asks or warns, the highlight colour tells.
QColor accent(const QPalette& palette, Notice::Kind kind)
{
    return kind == Notice::Kind::Info ? palette.color(QPalette::Highlight) : QColor(0xE6, 0x9F, 0x00);
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(makeCloseButton(tr("Close this notice"), this))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Notice"));
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"noticeAction"_s);
    m_close->setObjectName(u"noticeClose"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    demandHeightForWidth(*this);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::press);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    hide();
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::show(const Notice& notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    update();
    setVisible(true);
    announce();
}

void NoticeBar::clear()
{
    m_notice = {};
    m_text->clear();
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::press()
{
    const Notice notice = m_notice;
    if (!notice.keepsOpen) {
        clear();
    }
    if (notice.action) {
        notice.action();
    }
}

/// Screen readers speak of what changes beside the focus only when told.
void NoticeBar::announce()
{
    setAccessibleDescription(m_notice.text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QColor colour = accent(palette(), m_notice.kind);
    painter.fillRect(rect(), blend(colour, palette().color(QPalette::Window), 0.14));
    painter.fillRect(0, 0, 3, height(), colour);
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_close->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ui::widgets

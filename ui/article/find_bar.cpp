// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/find_bar.h"

#include "ui/article/article_style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextEdit>
#include <QToolButton>

namespace ui::article {

namespace {

constexpr qsizetype MostMarks = 5000; ///< each costs time at every repaint

QToolButton* addButton(QHBoxLayout& layout, const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    layout.addWidget(button);
    return button;
}

/// Dark on a light mark in every palette: the mark is part of the message.
QTextCharFormat markFormat(bool current)
{
    QTextCharFormat format;
    format.setBackground(current ? QColor(0xff, 0xa6, 0x2b) : QColor(0xff, 0xe3, 0x8f));
    format.setForeground(Qt::black);
    return format;
}

} // namespace

FindBar::FindBar(QTextEdit* text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
    setObjectName(QStringLiteral("findBar"));
    build();
    hide();
}

void FindBar::build()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    auto* label = new QLabel(tr("F&ind:"));
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setAccessibleName(tr("Text to find"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(320);
    label->setBuddy(m_field);
    layout->addWidget(label);
    layout->addWidget(m_field, 1);
    auto* previous = addButton(*layout, QStringLiteral("findPrevious"), QStringLiteral("\u25B2"), tr("Previous hit"));
    auto* next = addButton(*layout, QStringLiteral("findNext"), QStringLiteral("\u25BC"), tr("Next hit"));
    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("findStatus"));
    layout->addWidget(m_status, 1);
    auto* close = addButton(*layout, QStringLiteral("findClose"), QStringLiteral("\u2715"), tr("Close"));
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

void FindBar::activate()
{
    const QTextCursor cursor = m_text->textCursor();
    const QString selected = searchable(cursor.selectedText());
    // Where the reader looks, not where a search ended last.
    m_from = cursor.hasSelection() ? cursor.selectionStart() : m_text->cursorForPosition(QPoint(0, 0)).position();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_field->setText(selected);
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::search()
{
    m_hits.reset(findAll(*m_text->document(), m_field->text()), m_from);
    select();
    say(false, true);
}

void FindBar::findNext()
{
    step(true);
}

void FindBar::findPrevious()
{
    step(false);
}

void FindBar::step(bool forward)
{
    if (isHidden() || m_field->text().isEmpty()) {
        activate();
        return;
    }
    const bool wrapped = m_hits.step(forward);
    m_from = m_hits.position();
    select();
    say(wrapped, forward);
}

void FindBar::select()
{
    if (!m_hits.isEmpty()) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(m_hits.position());
        cursor.setPosition(
            endOfHit(*m_text->document(), m_hits.position(), m_field->text().size()), QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    }
    markHits();
}

void FindBar::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype first = std::max<qsizetype>(0, m_hits.number() - MostMarks / 2);
    for (const int hit : m_hits.hits().mid(first, MostMarks)) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(hit);
        cursor.setPosition(endOfHit(*m_text->document(), hit, m_field->text().size()), QTextCursor::KeepAnchor);
        marks.append({ cursor, markFormat(hit == m_hits.position()) });
    }
    m_text->setExtraSelections(marks);
}

void FindBar::say(bool wrapped, bool forward)
{
    QString status;
    if (m_field->text().isEmpty()) {
        status = QString();
    } else if (m_hits.isEmpty()) {
        status = tr("Not found");
    } else {
        const QLocale locale;
        status = tr("%1 of %2").arg(locale.toString(m_hits.number()), locale.toString(m_hits.hits().size()));
    }
    if (wrapped) {
        status = (forward ? tr("%1, continued from the top") : tr("%1, continued from the end")).arg(status);
    }
    m_status->setText(status);
    QAccessibleEvent event(m_status, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void FindBar::refresh()
{
    if (isHidden()) {
        return;
    }
    m_hits.reset(findAll(*m_text->document(), m_field->text()), m_hits.position());
    markHits();
    say(false, true);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!isHidden()) { // the window went, not the bar
        return;
    }
    m_text->setExtraSelections({});
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::article

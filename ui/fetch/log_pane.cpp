// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/log_pane.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/focus_outline.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::fetch {

using namespace Qt::StringLiterals;

LogPane::LogPane(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_last(new widgets::ElidedLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"logPane"_s);
    m_toggle->setObjectName(u"logToggle"_s);
    m_toggle->setText(tr("Lo&g"));
    m_toggle->setAutoRaise(true);
    m_toggle->setToolTip(tr("Show or hide what happened, line by line"));
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_last->setMuted(true);
    m_text->setObjectName(u"log"_s);
    m_text->setAccessibleName(tr("Log"));
    widgets::outlineFocus(*m_text);
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(MaxLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumHeight(fontMetrics().height() * 4);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_text->document()->setDocumentMargin(8);
    m_text->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_toggle);
    head->addWidget(m_last, 1);
    head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
}

LogPane::~LogPane() = default;

void LogPane::append(const QStringList& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    m_last->setText(lines.last());
    m_waiting += lines;
    m_waiting.remove(0, std::max<qsizetype>(0, m_waiting.size() - MaxLines));
    if (m_unfolded) {
        showWaiting();
    }
}

void LogPane::showWaiting()
{
    if (!m_waiting.isEmpty()) {
        m_text->appendPlainText(m_waiting.join(u'\n'));
        m_waiting.clear();
    }
}

void LogPane::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    if (unfolded) {
        showWaiting();
    }
    m_toggle->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(unfolded);
    m_last->setVisible(!unfolded);
}

} // namespace ui::fetch

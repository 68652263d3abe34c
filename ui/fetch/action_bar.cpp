// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/action_bar.h"

#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

constexpr int ButtonHeight = 36;
constexpr int BarHeight = 6;
constexpr int BarSteps = 1000;

QPushButton* largeButton(const QString& name, const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setMinimumHeight(ButtonHeight);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent)
    , m_fetch(largeButton(u"fetchButton"_s, tr("Fe&tch"), fetchTip(), this))
    , m_compare(largeButton(u"compareButton"_s, tr("&Compare"), compareTip(), this))
    , m_cancel(largeButton(u"cancelButton"_s, tr("Cancel"), tr("Stop and keep what was measured (Esc)"), this))
    , m_bar(new QProgressBar(this))
    , m_text(new widgets::ElidedLabel(this))
    , m_idlePage(new QWidget(this))
    , m_busyPage(new QWidget(this))
{
    QFont bold = m_compare->font();
    bold.setWeight(QFont::DemiBold);
    m_compare->setFont(bold);
    m_text->setObjectName(u"progressText"_s);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(BarHeight);

    auto* idle = new QHBoxLayout(m_idlePage);
    idle->setContentsMargins(0, 0, 0, 0);
    idle->setSpacing(8);
    idle->addWidget(m_fetch, 1);
    idle->addWidget(m_compare, 1);
    auto* progress = new QVBoxLayout;
    progress->setSpacing(4);
    progress->addWidget(m_text);
    progress->addWidget(m_bar);
    auto* busy = new QHBoxLayout(m_busyPage);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->setSpacing(12);
    busy->addLayout(progress, 1);
    busy->addWidget(m_cancel);
    auto* stack = new QStackedLayout(this);
    stack->addWidget(m_idlePage);
    stack->addWidget(m_busyPage);
    setFixedHeight(ButtonHeight);

    connect(m_fetch, &QPushButton::clicked, this, &ActionBar::fetchPressed);
    connect(m_compare, &QPushButton::clicked, this, &ActionBar::comparePressed);
    connect(m_cancel, &QPushButton::clicked, this, &ActionBar::cancelPressed);
}

ActionBar::~ActionBar() = default;

QString ActionBar::fetchTip()
{
    return tr("Fetch every URL once, through Qt, in this window (F5)");
}

QString ActionBar::compareTip()
{
    return tr("Run the chosen engines over the list, in rounds (F6)");
}

void ActionBar::setBusy(bool busy, bool canCancel)
{
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(busy ? m_busyPage : m_idlePage);
    m_cancel->setEnabled(canCancel);
}

void ActionBar::setBlocked(const QString& reason)
{
    m_fetch->setEnabled(reason.isEmpty());
    m_compare->setEnabled(reason.isEmpty());
    m_fetch->setToolTip(reason.isEmpty() ? fetchTip() : reason);
    m_compare->setToolTip(reason.isEmpty() ? compareTip() : reason);
}

void ActionBar::setProgress(double share, const QString& text)
{
    m_text->setText(text);
    m_bar->setRange(0, share < 0 ? 0 : BarSteps);
    m_bar->setValue(int(share * BarSteps));
}

} // namespace ui::fetch

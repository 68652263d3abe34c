// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/progress_strip.h"

#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

constexpr int BarSteps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new widgets::ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"progressStrip"_s);
    m_text->setObjectName(u"statusText"_s);
    m_bar->setObjectName(u"statusBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(200, 6);
    m_bar->hide();
    m_cancel->setObjectName(u"statusCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressStrip::cancelPressed);
}

ProgressStrip::~ProgressStrip() = default;

void ProgressStrip::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setVisible(busy);
    showCancel();
}

void ProgressStrip::setProgress(double share, const QString& text)
{
    m_text->setText(text);
    m_bar->setRange(0, share < 0 ? 0 : BarSteps);
    m_bar->setValue(int(share * BarSteps));
}

void ProgressStrip::say(const QString& text)
{
    m_text->setText(text);
}

void ProgressStrip::offerCancel(bool offer)
{
    m_offered = offer;
    showCancel();
}

void ProgressStrip::showCancel()
{
    m_cancel->setVisible(m_busy && m_offered);
}

} // namespace ui::window

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/run_bar.h"

#include "ui/experiments/card_text.h"
#include "ui/experiments/experiment_session.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr int BarSteps = 1000;
constexpr int BarHeight = 6;

} // namespace

RunBar::RunBar(ExperimentSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new widgets::ElidedLabel)
    , m_bar(new QProgressBar)
    , m_cancel(makeFlatButton(u"cancelExperiments"_s, tr("Cancel"), tr("Stop and keep what was measured (Esc)")))
{
    setObjectName(u"runBar"_s);
    m_text->setObjectName(u"experimentProgressText"_s);
    m_bar->setObjectName(u"experimentProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(BarHeight);
    m_bar->setRange(0, BarSteps);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_text);
    words->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, &session, &ExperimentSession::cancel);
    connect(&session, &ExperimentSession::stateChanged, this, &RunBar::refresh);
    connect(&session, &ExperimentSession::progressed, this, &RunBar::setProgress);
    refresh();
}

RunBar::~RunBar() = default;

void RunBar::refresh()
{
    const bool busy = m_session.busy();
    if (!busy) {
        m_text->setText(m_session.blocked());
    }
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(m_session.state() == ExperimentSession::State::Running);
    setVisible(busy || !m_session.blocked().isEmpty());
}

void RunBar::setProgress(double share, const QString& text)
{
    m_text->setText(text);
    m_bar->setRange(0, share < 0 ? 0 : BarSteps);
    m_bar->setValue(int(share * BarSteps));
}

} // namespace ui::experiments

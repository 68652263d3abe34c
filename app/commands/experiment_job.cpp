// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/experiment_job.h"

#include <QCoreApplication>

namespace app::commands {

using namespace Qt::StringLiterals;

ExperimentJob::ExperimentJob(const QStringList& words, const experiments::Order& order, Console& console)
    : m_console(console)
    , m_sequence(experiments::makeBuiltinWork)
{
    connect(&m_sequence, &experiments::Sequence::statusChanged, this, &ExperimentJob::showStatus);
    connect(&m_sequence, &experiments::Sequence::finished, this, [this](const experiments::Results& results) {
        m_results = results;
        QCoreApplication::quit();
    });
    connect(&m_interrupts, &Interrupts::interrupted, &m_sequence, &experiments::Sequence::cancel);
    m_sequence.start(words, order);
}

ExperimentJob::~ExperimentJob() = default;

void ExperimentJob::showStatus(const experiments::SequenceStatus& status)
{
    const QString left = status.status.left ? tr(", %1 s left").arg(status.status.left->count()) : QString();
    const QString place = status.count > 1 ? tr(" (%1 of %2)").arg(status.number).arg(status.count) : QString();
    const QString text = status.status.text.isEmpty() ? tr("begins") : status.status.text;
    m_console.showProgress(u"%1%2: %3%4"_s.arg(status.experiment, place, text, left));
}

} // namespace app::commands

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
    connect(&m_stop, &stop::StopSignals::stopped, &m_sequence, &experiments::Sequence::cancel);
    m_sequence.start(words, order);
}

ExperimentJob::~ExperimentJob() = default;

void ExperimentJob::showStatus(const experiments::SequenceStatus& status)
{
    const QString head = status.count > 1
        ? tr("%1 (%2 of %3)").arg(status.experiment).arg(status.number).arg(status.count)
        : status.experiment;
    const QString text = status.status.text.isEmpty() ? tr("begins") : status.status.text;
    m_console.showProgress(
        head + ": "_L1 + (status.status.left ? tr("%1, %2 s left").arg(text).arg(status.status.left->count()) : text));
}

} // namespace app::commands

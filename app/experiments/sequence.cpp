// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/sequence.h"

#include "app/experiments/experiment.h"

#include <chrono>
#include <utility>

namespace app::experiments {

using namespace std::chrono_literals;

Sequence::Sequence(Maker maker, QObject* parent)
    : QObject(parent)
    , m_maker(std::move(maker))
    , m_turn(this)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Sequence::next);
}

Sequence::~Sequence() = default;

void Sequence::start(const QStringList& experiments, const Order& order)
{
    m_experiments = experiments;
    m_order = order;
    m_results.clear();
    m_cancelled = false;
    m_turn.start(0ms);
}

void Sequence::cancel()
{
    m_cancelled = true;
    if (m_work) {
        m_work->cancel();
    }
}

SharedResult Sequence::soFar() const
{
    return m_work ? m_work->soFar() : SharedResult();
}

void Sequence::next()
{
    m_work.reset();
    if (m_cancelled || m_results.size() == m_experiments.size()) {
        emit finished(std::exchange(m_results, {}));
        return;
    }
    SequenceStatus about { .experiment = m_experiments[m_results.size()],
        .number = int(m_results.size()) + 1,
        .count = int(m_experiments.size()),
        .status = {} };
    m_work = m_maker(about.experiment);
    connect(m_work.get(), &Work::statusChanged, this, [this, about](const Status& status) mutable {
        about.status = status;
        emit statusChanged(about);
    });
    connect(m_work.get(), &Work::finished, this, &Sequence::onResult);
    emit statusChanged(about);
    m_work->start(m_order);
}

void Sequence::onResult(const SharedResult& result)
{
    m_results.append(result);
    emit resultReady(result);
    m_turn.start(0ms);
}

std::unique_ptr<Work> makeBuiltinWork(const QString& experiment)
{
    const Experiment* found = findExperiment(experiment);
    Q_ASSERT(found != nullptr);
    return found->makeWork();
}

} // namespace app::experiments

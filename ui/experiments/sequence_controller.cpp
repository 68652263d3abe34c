// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/sequence_controller.h"

#include <QMetaObject>

#include <utility>

namespace ui::experiments {

using namespace Qt::StringLiterals;
using app::experiments::Sequence;

SequenceController::SequenceController(Sequence::Maker maker, QObject* parent)
    : QObject(parent)
    , m_sequence(new Sequence(std::move(maker)))
{
    m_thread.setObjectName(u"experiments"_s);
    m_sequence->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_sequence, &QObject::deleteLater);
    connect(m_sequence, &Sequence::statusChanged, this, &SequenceController::statusChanged);
    connect(m_sequence, &Sequence::resultReady, this, &SequenceController::resultReady);
    connect(m_sequence, &Sequence::finished, this, &SequenceController::finished);
    m_thread.start();
}

SequenceController::~SequenceController()
{
    m_thread.quit();
    m_thread.wait();
}

void SequenceController::start(const QStringList& experiments, const app::experiments::Order& order)
{
    QMetaObject::invokeMethod(
        m_sequence, [sequence = m_sequence, experiments, order] { sequence->start(experiments, order); });
}

void SequenceController::cancel()
{
    QMetaObject::invokeMethod(m_sequence, &Sequence::cancel);
}

app::experiments::SharedResult SequenceController::soFar() const
{
    app::experiments::SharedResult result;
    QMetaObject::invokeMethod(
        m_sequence, [&result, sequence = m_sequence] { result = sequence->soFar(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace ui::experiments

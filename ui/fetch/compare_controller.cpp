// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/compare_controller.h"

#include "ui/fetch/compare_worker.h"

#include <QMetaObject>

#include <utility>

namespace ui::fetch {

using namespace Qt::StringLiterals;

CompareController::CompareController(app::run::EngineFactory factory, QObject* parent)
    : QObject(parent)
    , m_worker(new CompareWorker(std::move(factory)))
{
    m_thread.setObjectName(u"compare"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CompareWorker::statusChanged, this, &CompareController::statusChanged);
    connect(m_worker, &CompareWorker::engineResults, this, &CompareController::engineResults);
    connect(m_worker, &CompareWorker::partFinished, this, &CompareController::partFinished);
    connect(m_worker, &CompareWorker::finished, this, &CompareController::onFinished);
    m_thread.start();
}

CompareController::~CompareController()
{
    m_thread.quit();
    m_thread.wait();
}

void CompareController::start(const app::run::Setup& setup)
{
    Q_ASSERT(!m_running);
    m_running = true;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, setup] { worker->start(setup); });
}

void CompareController::cancel()
{
    QMetaObject::invokeMethod(m_worker, &CompareWorker::cancel);
}

void CompareController::onFinished(const app::run::SharedRun& run)
{
    m_running = false;
    emit finished(run);
}

} // namespace ui::fetch

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/experiments/made_up_work.h"

#include "app/experiments/experiment.h"
#include "tests/support/made_up_results.h"

#include <QTimer>

namespace tests::ui_experiments {

using namespace app::experiments;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class MadeUpWork final : public Work
{
public:
    MadeUpWork(const QString& experiment, const MadeUp& how)
        : m_result(support::madeUpTasks())
        , m_waits(how.waiting.contains(experiment))
        , m_stuck(how.stuck.contains(experiment))
        , m_end(this)
    {
        if (experiment != "tasks"_L1) {
            m_result->experiment = experiment;
            m_result->trials.resize(1);
        }
        if (how.missing.contains(experiment)) {
            m_result->notMeasured = u"Install the toolchain."_s;
            m_result->trials.clear();
        }
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, &MadeUpWork::end);
    }

    void start(const Order& order) override
    {
        m_result->quick = order.quick;
        m_result->started = QDateTime::currentDateTimeUtc();
        emit statusChanged({ .done = 0.5, .text = order.allowHuge ? u"huge"_s : u"round 1 of 2"_s, .left = 90s });
        if (!m_waits && !m_stuck) {
            m_end.start(0ms);
        }
    }

    void cancel() override
    {
        if (m_stuck) {
            return;
        }
        m_result->partial = true;
        m_result->trials.clear();
        m_end.start(0ms);
    }

    [[nodiscard]] SharedResult soFar() const override
    {
        auto result = std::make_shared<Result>(*m_result);
        result->partial = true;
        return m_stuck ? result : SharedResult();
    }

private:
    void end() { emit finished(m_result); }

    std::shared_ptr<Result> m_result;
    bool m_waits;
    bool m_stuck;
    QTimer m_end;
};

} // namespace

Sequence::Maker madeUpMaker(const MadeUp& how)
{
    return [how](const QString& experiment) { return std::make_unique<MadeUpWork>(experiment, how); };
}

Present madeUpPresent()
{
    const auto tasks = support::madeUpTasks();
    Present present { .programs = {}, .environment = tasks->environment };
    for (const Experiment& experiment : allExperiments()) {
        present.programs.insert(experiment.word, tasks->programs);
    }
    return present;
}

ui::experiments::SessionServices madeUpServices(const QString& folder, const MadeUp& how)
{
    ui::experiments::SessionServices services;
    services.maker = madeUpMaker(how);
    services.present = madeUpPresent;
    services.folder = folder + u"/experiments"_s;
    services.settings = std::make_shared<QSettings>(folder + u"/settings.ini"_s, QSettings::IniFormat);
    services.memoryBytes = qint64(8) << 30;
    return services;
}

} // namespace tests::ui_experiments

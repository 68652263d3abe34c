// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"

#include <QMetaObject>

#include <functional>

namespace tests::support {

/// An engine without a network: its answers are worked out by a function of the URL's place, so that a test knows every
/// time beforehand. Its signals come one event later, as the contract says.
class FakeFetchEngine final : public app::fetch::Engine
{
public:
    struct Script
    {
        QString id = QStringLiteral("fake");
        std::function<app::fetch::Sample(int index)> sample;
        std::optional<app::fetch::Failure> failure; ///< instead of samples
        bool waitsForCancel = false;
    };

    explicit FakeFetchEngine(Script script)
        : m_script(std::move(script))
    {
    }

    void prepare(const app::fetch::Plan& plan) override
    {
        m_plan = plan;
        later([this] {
            app::fetch::Ready said;
            said.engine = m_script.id;
            said.name = QStringLiteral("Fake ") + m_script.id;
            said.versions = { { m_script.id, QStringLiteral("1.0") } };
            said.pid = 1;
            said.rssBytes = 1'000'000;
            said.workerThreads = m_plan.workerThreads;
            said.settings = { { QStringLiteral("profile"), toWord(m_plan.profile) } };
            emit ready(said);
        });
    }

    void go() override
    {
        if (!m_script.waitsForCancel) {
            later([this] { end(false); });
        }
    }

    void cancel() override
    {
        later([this] { end(true); });
    }

private:
    template <typename Function> void later(Function function)
    {
        QMetaObject::invokeMethod(this, function, Qt::QueuedConnection);
    }

    void end(bool cancelled)
    {
        if (m_ended) {
            return;
        }
        m_ended = true;
        app::fetch::Outcome outcome;
        if (m_script.failure) {
            outcome.failure = m_script.failure;
        } else {
            QList<app::fetch::Sample> samples;
            for (int i = 0; !cancelled && i < m_plan.urls.size(); ++i) {
                samples.append(m_script.sample(i));
                samples.last().index = i;
            }
            emit progressed({ .completed = samples.size(), .failed = 0 });
            emit sampled(samples);
            outcome.done = app::fetch::Done { .wall = std::chrono::milliseconds(100), .peakRssBytes = 5'000'000 };
            outcome.done->cancelled = cancelled;
        }
        emit finished(outcome);
    }

    Script m_script;
    app::fetch::Plan m_plan;
    bool m_ended = false;
};

/// A good sample of this many milliseconds.
inline app::fetch::Sample goodSample(double milliseconds)
{
    using Time = app::fetch::Sample::Time;
    app::fetch::Sample sample;
    sample.start = Time(1'000'000);
    sample.intended = sample.start;
    sample.lastByte = sample.start + Time(qint64(milliseconds * 1e6));
    sample.firstByte = sample.lastByte;
    sample.status = 200;
    sample.bodyBytes = 1024;
    sample.wireBytes = 1024;
    sample.protocol = app::fetch::Protocol::Http11;
    return sample;
}

} // namespace tests::support

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/memory.h"
#include "app/fetch/protocol.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>

namespace tests::engines {

/// A real engine program spoken to by hand, without ProcessEngine between: what it writes is kept line by line.
class EngineSession
{
public:
    explicit EngineSession(const QString& program) { m_process.start(program, QStringList()); }

    /// Sends the plan and waits for `ready`, then `go` and waits for the end.
    bool run(const app::fetch::Plan& plan)
    {
        for (const QByteArray& line : app::fetch::protocol::planLines(plan)) {
            m_process.write(line);
        }
        if (!waitForLines(1)) {
            return false;
        }
        m_process.write(app::fetch::protocol::goLine());
        while (m_process.state() != QProcess::NotRunning && m_clock.elapsed() < PatienceMs) {
            m_process.waitForReadyRead(SampleEveryMs);
            sampleMemory();
            take();
            if (!lines.isEmpty() && lines.constLast().contains("\"done\"")) {
                m_process.closeWriteChannel();
            }
        }
        take();
        return m_process.state() == QProcess::NotRunning && m_process.exitCode() == 0;
    }

    QByteArrayList lines;
    qint64 highestRssBytes = 0; ///< as sampled from outside

private:
    static constexpr int PatienceMs = 60'000;
    static constexpr int SampleEveryMs = 5;

    bool waitForLines(qsizetype count)
    {
        while (lines.size() < count && m_clock.elapsed() < PatienceMs && m_process.waitForReadyRead(PatienceMs)) {
            take();
        }
        return lines.size() >= count;
    }

    void take()
    {
        m_rest += m_process.readAllStandardOutput();
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            lines.append(m_rest.first(end));
            m_rest.remove(0, end + 1);
        }
    }

    void sampleMemory()
    {
        if (const auto memory = app::fetch::processMemory(m_process.processId())) {
            highestRssBytes = std::max(highestRssBytes, memory->rssBytes);
        }
    }

    QProcess m_process;
    QByteArray m_rest;
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
};

} // namespace tests::engines

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <functional>

namespace tests::support {

/// Milliseconds that `engine` takes for URL `url` in round `round`; a negative number is an error.
using Times = std::function<double(const QString& engine, int round, int url)>;

/// A run whose every time is known: rounds from 0 (the warm-up), all engines in each. Peak memory is 5 MB and 1 MB
/// idle.
inline app::run::Run madeUpRun(const QStringList& engines, int rounds, int urls, const Times& times)
{
    using namespace app;
    run::Run run;
    run.name = QStringLiteral("made up");
    run.engines = engines;
    run.rounds = rounds;
    run.seed = 18446744073709551615U;
    run.started = QDateTime(QDate(2026, 11, 24), QTime(12, 0, 0, 125), Qt::UTC);
    run.environment = { .versusVersion = QStringLiteral("0.1.0"),
        .host = QStringLiteral("desk"),
        .operatingSystem = QStringLiteral("Debian 12"),
        .kernel = QStringLiteral("linux 6.1"),
        .processor = QStringLiteral("A processor"),
        .cores = 2,
        .memoryBytes = qint64(24) << 30,
        .loadBefore = 0.25 };
    for (int url = 0; url < urls; ++url) {
        run.plan.urls.append("lab:/bytes/" + QByteArray::number(url));
    }
    for (int round = 0; round <= rounds; ++round) {
        for (int position = 0; position < engines.size(); ++position) {
            auto part = std::make_shared<run::EngineRound>();
            part->round = round;
            part->position = position;
            part->engine = engines[position];
            part->startUp = std::chrono::milliseconds(3);
            part->ready = fetch::Ready { .engine = run::engineId(engines[position]),
                .name = QStringLiteral("Engine ") + run::engineId(engines[position]),
                .language = QStringLiteral("C++"),
                .versions = { { QStringLiteral("lib"), QStringLiteral("1.2") } },
                .pid = 1,
                .rssBytes = 1'000'000 };
            part->done = fetch::Done { .wall = std::chrono::seconds(1),
                .cpuUser = std::chrono::milliseconds(200),
                .cpuSystem = std::chrono::milliseconds(50),
                .peakRssBytes = 5'000'000,
                .connectionsOpened = 6 };
            part->machineBusy = 0.25;
            part->labCpu = std::chrono::milliseconds(100);
            part->memory
                = { { std::chrono::milliseconds(0), 1'000'000 }, { std::chrono::milliseconds(50), 4'000'000 } };
            for (int url = 0; url < urls; ++url) {
                const double ms = times(engines[position], round, url);
                fetch::Sample sample;
                sample.index = url;
                sample.start = std::chrono::microseconds(10);
                sample.intended = sample.start;
                sample.lastByte = sample.start + std::chrono::nanoseconds(qint64(std::abs(ms) * 1e6));
                if (ms < 0) {
                    sample.error = fetch::FetchError { fetch::ErrorKind::Timeout, QStringLiteral("too slow") };
                } else {
                    sample.firstByte = sample.lastByte;
                    sample.status = 200;
                    sample.bodyBytes = url;
                    sample.wireBytes = url;
                    sample.protocol = fetch::Protocol::Http11;
                }
                part->samples.append(sample);
            }
            run.parts.push_back(part);
        }
    }
    return run;
}

} // namespace tests::support

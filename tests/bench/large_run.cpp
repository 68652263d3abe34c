// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/large_run.h"

#include "app/run/machines.h"

#include <chrono>
#include <cmath>
#include <random>

namespace tests::bench {

namespace {

using namespace app;
using namespace std::chrono_literals;

constexpr int Rounds = 10;
constexpr int UrlCount = 100;

fetch::Sample sampleOf(qint32 row, std::mt19937_64& random)
{
    fetch::Sample sample;
    sample.index = row;
    sample.start = row * 40us;
    sample.intended = sample.start;
    sample.firstByte = sample.start + std::chrono::nanoseconds(20'000'000 + random() % 2'000'000);
    sample.lastByte = *sample.firstByte + std::chrono::nanoseconds(random() % 500'000);
    sample.reused = row >= UrlCount;
    if (!*sample.reused) {
        sample.connect = std::chrono::nanoseconds(100'000 + random() % 100'000);
    }
    sample.status = 200;
    sample.wireBytes = 4096;
    sample.bodyBytes = 4096;
    sample.protocol = fetch::Protocol::Http11;
    return sample;
}

std::shared_ptr<run::EngineRound> partOf(
    const QString& engine, int round, int position, int memoryPoints, std::mt19937_64& random)
{
    auto part = std::make_shared<run::EngineRound>();
    part->round = round;
    part->position = position;
    part->engine = engine;
    part->ready = fetch::Ready { .engine = engine, .name = engine, .language = engine, .pid = 1 };
    part->done = fetch::Done { .wall = 10s, .cpuUser = 2s, .cpuSystem = 1s, .peakRssBytes = qint64(20) << 20 };
    for (int tick = 0; tick < memoryPoints; ++tick) {
        const double risen = 1 - std::exp(-8.0 * tick / memoryPoints);
        const auto waver = qint64(random() % (2 << 20));
        part->memory.append({ tick * 10ms, qint64((5 << 20) + risen * (15 << 20)) + waver });
    }
    return part;
}

QByteArray urlOf(int number)
{
    return "lab:/delay/20/bytes/4096?url=" + QByteArray::number(number);
}

run::Run emptyRun(const QStringList& engines, int urls)
{
    run::Run run;
    run.name = QStringLiteral("benchmark");
    run.engines = engines;
    run.rounds = Rounds;
    run.started = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    for (int url = 0; url < urls; ++url) {
        run.plan.urls.append(urlOf(url));
    }
    return run;
}

} // namespace

run::Run largeRun(const QStringList& engines, qint64 samples, int memoryPoints)
{
    run::Run run = emptyRun(engines, UrlCount);
    std::mt19937_64 random(1);
    const qint64 parts = qint64(Rounds) * run.engines.size();
    for (qint64 part = 0; part < parts; ++part) {
        const int position = int(part % run.engines.size());
        const qint64 share = samples / parts + (part < samples % parts ? 1 : 0);
        auto made = partOf(run.engines[position], int(part / run.engines.size()) + 1, position, memoryPoints, random);
        made->samples.reserve(share);
        for (qint64 row = 0; row < share; ++row) {
            fetch::Sample sample = sampleOf(qint32(row), random);
            sample.index %= UrlCount;
            made->samples.append(sample);
        }
        run.parts.push_back(made);
    }
    return run;
}

run::Run largeShard(int number, int shards, qint64 samples)
{
    const QString engine = QStringLiteral("go");
    run::Run run = emptyRun({ engine }, int(samples / Rounds) * shards);
    run.sharding.shards = shards;
    run.environment.host = QStringLiteral("node-%1").arg(number);
    run.machines = { { .shard = number, .environment = run.environment, .started = run.started, .partial = false } };
    std::mt19937_64 random(quint64(number) + 1);
    const auto places = run::placesOfShard(run.plan.urls.size(), run.sharding, number);
    for (int round = 1; round <= Rounds; ++round) {
        auto part = partOf(engine, round, 0, 0, random);
        part->shard = number;
        part->samples.reserve(qsizetype(places.size()));
        for (const qint32 place : places) {
            part->samples.append(sampleOf(place, random));
        }
        run.parts.push_back(part);
    }
    return run;
}

} // namespace tests::bench

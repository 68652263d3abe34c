// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a run document of many samples, or opens one as the window does (reads, verifies, summarises, compares) and
// prints what each step took, as one line of JSON.
//
// Arguments: write FILE SAMPLES, or open FILE

#include "app/run/document.h"

#include "app/fetch/memory.h"
#include "app/run/comparison.h"
#include "app/run/summary.h"

#include <QStringList>

#include <unistd.h>

#include <chrono>
#include <iostream>
#include <random>

namespace {

using namespace app;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int Rounds = 10;
constexpr int UrlCount = 100;

fetch::Sample sampleOf(qint32 row, std::mt19937_64& random)
{
    fetch::Sample sample;
    sample.index = row % UrlCount;
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

run::SharedRound partOf(const QString& engine, int round, int position, qint64 samples, std::mt19937_64& random)
{
    auto part = std::make_shared<run::EngineRound>();
    part->round = round;
    part->position = position;
    part->engine = engine;
    part->ready = fetch::Ready { .engine = engine, .name = engine, .language = engine, .pid = 1 };
    part->done = fetch::Done { .wall = 10s, .cpuUser = 2s, .cpuSystem = 1s, .peakRssBytes = qint64(20) << 20 };
    part->samples.reserve(samples);
    for (qint64 row = 0; row < samples; ++row) {
        part->samples.append(sampleOf(qint32(row), random));
    }
    return part;
}

run::Run runOf(qint64 samples)
{
    run::Run run;
    run.name = QStringLiteral("benchmark");
    run.engines = { QStringLiteral("qt"), QStringLiteral("go"), QStringLiteral("rust"), QStringLiteral("go#2") };
    run.rounds = Rounds;
    run.started = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    for (int url = 0; url < UrlCount; ++url) {
        run.plan.urls.append("lab:/delay/20/bytes/4096?url=" + QByteArray::number(url));
    }
    std::mt19937_64 random(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same document each time
    const qint64 parts = qint64(Rounds) * run.engines.size();
    for (qint64 part = 0; part < parts; ++part) {
        const int position = int(part % run.engines.size());
        const qint64 share = samples / parts + (part < samples % parts ? 1 : 0);
        run.parts.push_back(partOf(run.engines[position], int(part / run.engines.size()) + 1, position, share, random));
    }
    return run;
}

int complain(const QString& sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    return 1;
}

int write(const QString& path, qint64 samples)
{
    const auto error = run::saveRun(runOf(samples), path);
    return error ? complain(error->sentence) : 0;
}

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

int open(const QString& path)
{
    const auto begin = Clock::now();
    const auto loaded = run::loadRun(path);
    const auto read = Clock::now();
    const auto* loadedRun = std::get_if<run::SharedRun>(&loaded);
    if (!loadedRun) {
        return complain(std::get_if<run::DocumentError>(&loaded)->sentence);
    }
    const run::Run& run = **loadedRun;
    const auto engines = run::summarize(run).size();
    const auto summarised = Clock::now();
    const auto comparisons = run::compareAll(run).size();
    const auto compared = Clock::now();
    const qint64 peak = fetch::processMemory(getpid()).value_or(fetch::ProcessMemory {}).peakRssBytes;
    std::cout << R"({"samples":)" << run::sampleCount(run) << R"(,"engines":)" << engines << R"(,"comparisons":)"
              << comparisons << R"(,"read_s":)" << seconds(read - begin) << R"(,"summarise_s":)"
              << seconds(summarised - read) << R"(,"compare_s":)" << seconds(compared - summarised)
              << R"(,"peak_rss_bytes":)" << peak << "}\n";
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    if (arguments.size() == 3 && arguments[0] == QLatin1String("write")) {
        return write(arguments[1], arguments[2].toLongLong());
    }
    if (arguments.size() == 2 && arguments[0] == QLatin1String("open")) {
        return open(arguments[1]);
    }
    std::cerr << "Usage: bench-document write FILE SAMPLES | open FILE\n";
    return 2;
}

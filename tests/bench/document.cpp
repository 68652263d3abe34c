// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a run document of many samples, or the shards of one; opens one as the window does (reads, verifies,
// summarises, compares), or merges shards as the command does, and prints what each step took, as one line of JSON.
//
// Arguments: write FILE SAMPLES, or shards FOLDER NUMBER SAMPLES, or open FILE, or merge FILE SHARD...

#include "app/run/document.h"

#include "app/fetch/memory.h"
#include "app/run/comparison.h"
#include "app/run/merge.h"
#include "app/run/summary.h"
#include "tests/bench/large_run.h"

#include <QStringList>

#include <unistd.h>

#include <chrono>
#include <iostream>

namespace {

using namespace app;
using Clock = std::chrono::steady_clock;

const QStringList Engines { QStringLiteral("qt"), QStringLiteral("go"), QStringLiteral("rust"),
    QStringLiteral("go#2") };

int complain(const QString& sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    return 1;
}

int write(const QString& path, qint64 samples)
{
    const auto error = run::saveRun(tests::bench::largeRun(Engines, samples, 0), path);
    return error ? complain(error->sentence) : 0;
}

int writeShards(const QString& folder, int count, qint64 samples)
{
    for (int number = 0; number < count; ++number) {
        const QString path = QStringLiteral("%1/shard-%2.versus.json").arg(folder).arg(number);
        if (const auto error = run::saveRun(tests::bench::largeShard(number, count, samples), path)) {
            return complain(error->sentence);
        }
    }
    return 0;
}

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

qint64 peakBytes()
{
    return fetch::processMemory(getpid()).value_or(fetch::ProcessMemory {}).peakRssBytes;
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
    std::cout << R"({"samples":)" << run::sampleCount(run) << R"(,"engines":)" << engines << R"(,"comparisons":)"
              << comparisons << R"(,"read_s":)" << seconds(read - begin) << R"(,"summarise_s":)"
              << seconds(summarised - read) << R"(,"compare_s":)" << seconds(compared - summarised)
              << R"(,"peak_rss_bytes":)" << peakBytes() << "}\n";
    return 0;
}

int merge(const QString& path, const QStringList& shards)
{
    const auto begin = Clock::now();
    const auto merged = run::mergeDocuments(shards);
    const auto read = Clock::now();
    if (const auto* problem = std::get_if<QString>(&merged)) {
        return complain(*problem);
    }
    const auto& run = *std::get<run::SharedRun>(merged);
    if (const auto error = run::saveRun(run, path)) {
        return complain(error->sentence);
    }
    const auto written = Clock::now();
    std::cout << R"({"samples":)" << run::sampleCount(run) << R"(,"merge_s":)" << seconds(read - begin)
              << R"(,"write_s":)" << seconds(written - read) << R"(,"peak_rss_bytes":)" << peakBytes() << "}\n";
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
    if (arguments.size() == 4 && arguments[0] == QLatin1String("shards")) {
        return writeShards(arguments[1], arguments[2].toInt(), arguments[3].toLongLong());
    }
    if (arguments.size() == 2 && arguments[0] == QLatin1String("open")) {
        return open(arguments[1]);
    }
    if (arguments.size() > 2 && arguments[0] == QLatin1String("merge")) {
        return merge(arguments[1], arguments.sliced(2));
    }
    std::cerr << "Usage: bench-document write FILE SAMPLES | shards FOLDER NUMBER SAMPLES | open FILE | merge FILE "
                 "SHARD...\n";
    return 2;
}

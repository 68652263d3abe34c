// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fetches one URL many times with a given number of QNetworkAccessManagers, and prints what that took as one line of
// JSON: what the Qt engine of Versus is measured against. Its requests are the engine's own; everything else is what
// any user of the library would write.
//
// Arguments: URL COUNT CONCURRENCY MANAGERS THREADS

#include "app/fetch/memory.h"
#include "app/fetch/qnam_rules.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QThread>

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <iostream>
#include <memory>
#include <optional>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Work
{
    QNetworkRequest request;
    qsizetype count = 0;
    std::atomic<qsizetype> next = 0;
    std::atomic<qsizetype> failed = 0;
    std::vector<qint64> latencies; ///< nanoseconds, by fetch
};

/// Carries some of the fetches at once, in the thread that it is moved to.
class Carrier final : public QObject
{
public:
    Carrier(Work& work, int slotCount, int managers)
        : m_work(work)
        , m_slots(slotCount)
    {
        for (int i = 0; i < managers; ++i) {
            m_managers.push_back(new QNetworkAccessManager(this));
            m_managers.back()->setProxy(QNetworkProxy::NoProxy);
        }
    }

    void begin()
    {
        for (int slot = 0; slot < m_slots; ++slot) {
            fetch(size_t(slot) % m_managers.size());
        }
    }

private:
    void fetch(size_t manager)
    {
        const qsizetype index = m_work.next++;
        if (index >= m_work.count) {
            if (--m_slots == 0) {
                thread()->quit();
            }
            return;
        }
        const auto start = Clock::now();
        QNetworkReply* reply = m_managers[manager]->get(m_work.request);
        connect(reply, &QNetworkReply::finished, this, [this, reply, manager, index, start] {
            reply->readAll();
            m_work.latencies[size_t(index)] = (Clock::now() - start) / std::chrono::nanoseconds(1);
            m_work.failed += reply->error() == QNetworkReply::NoError ? 0 : 1;
            reply->deleteLater();
            fetch(manager);
        });
    }

    Work& m_work;
    int m_slots;
    std::vector<QNetworkAccessManager*> m_managers;
};

void runThreads(Work& work, int concurrency, int managers, int threadCount)
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < threadCount; ++i) {
        const auto share = [i, threadCount](int all) { return all / threadCount + (i < all % threadCount ? 1 : 0); };
        auto& thread = threads.emplace_back(std::make_unique<QThread>());
        auto* carrier = new Carrier(work, share(concurrency), share(managers));
        carrier->moveToThread(thread.get());
        QObject::connect(thread.get(), &QThread::finished, carrier, &QObject::deleteLater);
        QObject::connect(thread.get(), &QThread::started, carrier, &Carrier::begin);
    }
    for (const auto& thread : threads) {
        thread->start();
    }
    for (const auto& thread : threads) {
        thread->wait();
    }
}

std::chrono::nanoseconds cpuTime()
{
    const app::fetch::CpuTime cpu = app::fetch::ownCpuTime();
    return cpu.user + cpu.system;
}

void print(const Work& work, std::chrono::nanoseconds wall, std::chrono::nanoseconds cpu)
{
    const qint64 peak = app::fetch::processMemory(getpid()).value_or(app::fetch::ProcessMemory {}).peakRssBytes;
    std::cout << R"({"wall_ns":)" << wall.count() << R"(,"cpu_ns":)" << cpu.count() << R"(,"peak_rss_bytes":)" << peak
              << R"(,"latencies_ns":[)";
    const char* separator = "";
    for (const qint64 latency : work.latencies) {
        std::cout << std::exchange(separator, ",") << latency;
    }
    std::cout << "]}\n";
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6) {
        std::cerr << "Usage: bench-qt-loop URL COUNT CONCURRENCY MANAGERS THREADS\n";
        return 2;
    }
    Work work;
    work.request = app::fetch::templateRequest({}, std::nullopt);
    work.request.setUrl(QUrl(arguments[1]));
    work.request.setTransferTimeout(10'000);
    work.count = arguments[2].toLongLong();
    work.latencies.resize(size_t(work.count));

    const auto cpu = cpuTime();
    const auto begin = Clock::now();
    runThreads(work, arguments[3].toInt(), arguments[4].toInt(), arguments[5].toInt());
    print(work, Clock::now() - begin, cpuTime() - cpu);
    if (work.failed > 0) {
        std::cerr << work.failed << " fetches failed.\n";
        return 1;
    }
    return 0;
}

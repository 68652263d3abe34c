// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stop/stop_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace app::stop {

namespace {

std::array<int, 2> pipeEnds { -1, -1 }; // what a signal handler can reach

constexpr std::array HeededSignals { SIGTERM, SIGINT, SIGHUP };

extern "C" void noteSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

int openPipe()
{
    [[maybe_unused]] const int failed = pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK);
    return pipeEnds[0];
}

} // namespace

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StopSignals::read);
    struct sigaction action
    {
    };
    action.sa_handler = noteSignal; // and no SA_RESTART, see above
    for (const int signal : HeededSignals) {
        struct sigaction before
        {
        };
        sigaction(signal, nullptr, &before);
        if (before.sa_handler
            != SIG_IGN) { // as nohup does with SIGHUP, and a shell with SIGINT for what runs beside it
            sigaction(signal, &action, nullptr);
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond the limit of its size is an error of writing
}

StopSignals::~StopSignals()
{
    for (const int signal : HeededSignals) {
        struct sigaction now
        {
        };
        sigaction(signal, nullptr, &now);
        if (now.sa_handler == noteSignal) {
            std::signal(signal, SIG_DFL);
        }
    }
    m_notifier.setEnabled(false);
    for (int& end : pipeEnds) {
        close(std::exchange(end, -1));
    }
}

void StopSignals::read()
{
    char byte = 0;
    if (::read(pipeEnds[0], &byte, 1) == 1) {
        m_happened = true;
        emit stopped();
    }
}

} // namespace app::stop

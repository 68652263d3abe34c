// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/interrupts.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace app::commands {

namespace {

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

Interrupts::Interrupts(QObject* parent)
    : QObject(parent)
{
    const sigset_t watched = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &watched, nullptr);
    m_fd = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupts::readSignal);
}

Interrupts::~Interrupts()
{
    m_notifier.reset();
    close(m_fd);
    const sigset_t watched = watchedSignals();
    pthread_sigmask(SIG_UNBLOCK, &watched, nullptr);
}

void Interrupts::readSignal()
{
    signalfd_siginfo info {};
    if (read(m_fd, &info, sizeof info) == sizeof info) {
        m_happened = true;
        emit interrupted();
    }
}

} // namespace app::commands

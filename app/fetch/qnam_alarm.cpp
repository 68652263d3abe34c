// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_alarm.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>

namespace app::fetch {

QnamAlarm::QnamAlarm(QObject* parent)
    : QObject(parent)
    , m_fd(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)) // the clock of std::chrono::steady_clock
    , m_notifier(m_fd, QSocketNotifier::Read, this)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &QnamAlarm::read);
}

QnamAlarm::~QnamAlarm()
{
    m_notifier.setEnabled(false);
    close(m_fd);
}

void QnamAlarm::set(std::chrono::steady_clock::time_point moment)
{
    // A moment of 0 would disarm it.
    const auto since = std::max(moment.time_since_epoch(), std::chrono::steady_clock::duration(1));
    const auto seconds = std::chrono::floor<std::chrono::seconds>(since);
    itimerspec timer {};
    timer.it_value.tv_sec = seconds.count();
    timer.it_value.tv_nsec = (since - seconds).count();
    timerfd_settime(m_fd, TFD_TIMER_ABSTIME, &timer, nullptr);
}

void QnamAlarm::read()
{
    quint64 times = 0;
    if (::read(m_fd, &times, sizeof times) == sizeof times) {
        emit rang();
    }
}

} // namespace app::fetch

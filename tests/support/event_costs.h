// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <chrono>
#include <ctime>

namespace tests::support {

/// An application that knows which event took the main thread the most processor time: what else the machine does is
/// not counted, so that a test may set a bound to it.
class EventCosts final : public QApplication
{
public:
    using Time = std::chrono::nanoseconds;

    /// What one event may take: in a program for users, twice the 50 ms after which a window seems to stand still, as
    /// processors differ.
#if defined(VERSUS_SANITIZED)
    static constexpr Time Bound = std::chrono::seconds(5);
#elif defined(NDEBUG)
    static constexpr Time Bound = std::chrono::milliseconds(100);
#else
    static constexpr Time Bound = std::chrono::milliseconds(500);
#endif

    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread()) { // only the window's thread holds the window up
            return QApplication::notify(receiver, event);
        }
        const QString what = QLatin1String(receiver->metaObject()->className()) + u' ' + receiver->objectName() + u' '
            + QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
        const Time start = used();
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        if (const Time cost = used() - start; cost > m_most) {
            m_most = cost;
            m_what = what;
        }
        return handled;
    }

    void forget()
    {
        m_most = {};
        m_what.clear();
    }
    [[nodiscard]] Time most() const
    {
        return m_most;
    }
    [[nodiscard]] QString report() const
    {
        return QStringLiteral("%1 ms: %2").arg(std::chrono::duration<double, std::milli>(m_most).count()).arg(m_what);
    }

private:
    static Time used()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + Time(time.tv_nsec);
    }

    int m_depth = 0;
    Time m_most {};
    QString m_what;
};

} // namespace tests::support

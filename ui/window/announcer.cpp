// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/announcer.h"

#include "ui/window/desktop_bus.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace ui::window {

DesktopVoice desktopVoice()
{
    return { .notify = notifyDesktop, .showProgress = showTaskBarProgress };
}

Announcer::Announcer(QWidget& window, DesktopVoice voice, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_voice(std::move(voice))
{
}

Announcer::~Announcer() = default;

void Announcer::setSubject(const QString& subject)
{
    m_subject = subject;
    showTitle();
}

void Announcer::begin()
{
    m_clock.start();
    m_percent = -1;
}

void Announcer::setProgress(double share)
{
    const int percent = share < 0 ? -1 : int(share * 100);
    if (!m_clock.isValid() || percent == m_percent) {
        return;
    }
    m_percent = percent;
    showTitle();
    if (m_voice.showProgress) {
        m_voice.showProgress(share);
    }
}

void Announcer::end(const QString& sentence)
{
    if (!m_clock.isValid()) {
        return;
    }
    const bool tookLong = std::chrono::milliseconds(m_clock.elapsed()) >= m_long;
    m_clock.invalidate();
    m_percent = -1;
    showTitle();
    if (m_voice.showProgress) {
        m_voice.showProgress(-1);
    }
    const bool away = m_window.isVisible() && !m_window.isActiveWindow();
    if (tookLong && away && m_notifies
        && !(m_voice.notify && m_voice.notify(tr("The measurement has ended"), sentence))) {
        QApplication::alert(&m_window);
    }
}

void Announcer::showTitle()
{
    m_window.setWindowTitle(m_percent < 0 ? tr("%1 – Versus").arg(m_subject)
                                          : tr("%1 % – Versus").arg(m_window.locale().toString(m_percent)));
}

} // namespace ui::window

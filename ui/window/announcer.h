// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QWidget;

namespace ui::window {

/// The desktop as far as a measurement tells it something: tests listen instead.
struct DesktopVoice
{
    std::function<bool(const QString& title, const QString& text)> notify; ///< false: nobody could be told
    std::function<void(double share)> showProgress; ///< 0 to 1; below 0: none
};

/// The one over D-Bus.
[[nodiscard]] DesktopVoice desktopVoice();

/// Tells a reader who looks elsewhere how the measurement goes: the percentage in the window's title and in the task
/// bar, and a notification when one that took long ends while another window is used.
class Announcer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcer)

public:
    /// What takes no longer is waited for.
    static constexpr std::chrono::seconds Long { 10 };

    /// `window` outlives the announcer.
    Announcer(QWidget& window, DesktopVoice voice, QObject* parent = nullptr);
    ~Announcer() override;

    /// What the title says while nothing is measured.
    void setSubject(const QString& subject);
    void setLong(std::chrono::milliseconds time) { m_long = time; }
    void setNotifies(bool notifies) { m_notifies = notifies; }

    void begin();
    void setProgress(double share);
    /// `sentence` says how it ended.
    void end(const QString& sentence);

private:
    void showTitle();

    QWidget& m_window;
    DesktopVoice m_voice;
    QString m_subject;
    std::chrono::milliseconds m_long = Long;
    QElapsedTimer m_clock; ///< valid while something is measured
    int m_percent = -1; ///< below 0: not known
    bool m_notifies = true;
};

} // namespace ui::window

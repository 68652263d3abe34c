// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace tests::window_system {

/// A screen of 1280 × 800 with a window manager, a home of its own, and the hands of a user.
class Desktop
{
public:
    Desktop();
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    /// Which programs this needs and does not find; empty when it can be.
    [[nodiscard]] static QString missing();
    /// Whether screen and window manager are there.
    [[nodiscard]] bool start();

    /// For programs that are started on it.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// Presses keys one after the other, named as by xdotool: "ctrl+shift+v", "Return".
    void press(const QStringList& keys) const;
    void type(const QString& text) const;
    void click(QPoint at) const;
    /// Presses the mouse at `from`, moves it and lets it go at `to`.
    void drag(QPoint from, QPoint to) const;
    /// The title of the window that has the keyboard.
    [[nodiscard]] QString activeTitle() const;
    /// Closes it as its cross does.
    void closeActive() const;

private:
    QString xdotool(const QStringList& arguments) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_manager;
};

} // namespace tests::window_system

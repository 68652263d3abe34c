// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <memory>

class QMainWindow;
class QTabWidget;

namespace ui::article {
class ArticleView;
}

namespace ui::fetch {
class FetchPanel;
}

namespace ui::window {

class WindowParts;

/// What of the window comes back at the next start: its place and parts, the chart, the settings of comparisons, the
/// article, its size and the place in it. Written a moment after each change, so that a kill loses no more.
class WindowState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowState)

public:
    static constexpr std::chrono::milliseconds Pause { 400 };

    /// What is remembered; all of it outlives the state.
    struct Shown
    {
        QMainWindow& window;
        WindowParts& parts;
        fetch::FetchPanel& panel;
        article::ArticleView& article;
        QTabWidget& charts;
    };

    WindowState(const Shown& shown, std::shared_ptr<QSettings> settings, QObject* parent = nullptr);
    ~WindowState() override;

    /// All but the article and the place in it, which lie in other hands.
    void restore();
    /// File or resource of the article that was read last; empty: none yet.
    [[nodiscard]] QString articlePath() const;
    /// Scrolls to where the article on the screen was left, if it is the same. Once it has its size.
    void restorePlace();
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch();
    void touch();
    void restoreCompare();
    void saveCompare();

    Shown m_shown;
    std::shared_ptr<QSettings> m_settings;
    QTimer m_pause;
};

} // namespace ui::window

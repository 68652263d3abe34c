// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/main_window.h"
#include "ui/window/services.h"

#include <QTemporaryDir>

#include <memory>

namespace tests::ui_window {

/// The main window with made-up engines, experiments and machine, and with a folder of its own for all that it keeps.
/// Qt and Go are there, Rust is not. It has been used before: the page of a first start is not shown.
class MadeUpWindow
{
    QTemporaryDir m_folder; // before the services, which name it

public:
    MadeUpWindow();

    /// Changes before open() reach the window.
    ui::window::Services services;
    /// As if it were never used, where it comes before open().
    void forget() const { services.settings->clear(); }

    /// Shows the window, 1280 × 800, and waits until it has the keyboard.
    void open();
    [[nodiscard]] ui::window::MainWindow& window() const { return *m_window; }
    /// The widget or action of this name; the test ends where there is none.
    template <typename Object> [[nodiscard]] Object& find(const char* name) const
    {
        auto* object = m_window->findChild<Object*>(QString::fromLatin1(name));
        if (object == nullptr) {
            qFatal("there is no %s", name);
        }
        return *object;
    }
    void trigger(const char* action) const;
    /// Shows the page of this name in the part for charts.
    void showTab(const char* page) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Shows the run of made_up_material.h, and waits for its chart; several: over each other.
    void openRuns(const QStringList& names) const;
    /// Gives the experiments a result of `tasks`, measured on 24 November 2026.
    void openResults() const;

private:
    std::unique_ptr<ui::window::MainWindow> m_window;
};

} // namespace tests::ui_window

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/application.h"

#include "ui/window/main_window.h"
#include "ui/window/theme.h"

#include <QApplication>
#include <QIcon>

#include <utility>

namespace ui::window {

int runApplication(const QStringList& files)
{
    // Of its .desktop file: by it a desktop finds name and icon, on Wayland this way alone.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.versus"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/window/org.example.versus.svg")));
    Services services = realServices();
    if (const Theme theme = readPreferences(*services.settings).theme; theme != Theme::System) {
        applyTheme(theme); // before there is anything that would have to follow
    }
    const auto window = makeMainWindow(std::move(services));
    window->openFiles(files);
    window->show();
    return QApplication::exec();
}

} // namespace ui::window

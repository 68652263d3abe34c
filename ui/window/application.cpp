// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/application.h"

#include "ui/window/main_window.h"

#include <QApplication>

namespace ui::window {

int runApplication(const QStringList& files)
{
    const auto window = makeMainWindow(realServices());
    window->openFiles(files);
    window->show();
    return QApplication::exec();
}

} // namespace ui::window

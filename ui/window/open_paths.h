// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ui::window {

/// Which files to ask for, as file dialogs write it.
struct OpenRequest
{
    QString title;
    QString filter; ///< "URL lists (*.txt *.csv)"
};

/// Asks the user for files and calls `chosen` with their paths, later, if there are any. A seam: tests answer at once.
using AskOpenPaths
    = std::function<void(QWidget* parent, const OpenRequest& request, std::function<void(const QStringList&)> chosen)>;

/// Asks the user for a folder, likewise.
using AskFolder
    = std::function<void(QWidget* parent, const QString& title, std::function<void(const QString&)> chosen)>;

/// Asks by the platform's file dialog, without a nested event loop.
void askOpenPaths(QWidget* parent, const OpenRequest& request, std::function<void(const QStringList&)> chosen);
void askFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> chosen);

} // namespace ui::window

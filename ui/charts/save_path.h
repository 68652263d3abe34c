// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui::charts {

/// What to ask for: the name that a file shall have, and the kind of files, as file dialogs write it.
struct SaveRequest
{
    QString title;
    QString suggestedName; ///< with its ending, which the answer has too; a whole path names the folder as well
    /// "PNG picture (*.png)": of one ending, which a name without one gets. Several, divided by ";;", are a choice; the
    /// one of the suggested name comes first.
    QString filter;
};

/// Asks the user where to save and calls `chosen` with the path, later, if there is one. A seam: tests answer at once.
using AskSavePath
    = std::function<void(QWidget* parent, const SaveRequest& request, std::function<void(const QString&)> chosen)>;

/// Asks by the platform's file dialog, without a nested event loop.
void askSavePath(QWidget* parent, const SaveRequest& request, std::function<void(const QString&)> chosen);

} // namespace ui::charts

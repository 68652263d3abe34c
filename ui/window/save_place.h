// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSettings;

namespace ui::window {

/// Where files of one kind were last saved, and with which ending: so is the next one offered. Kept in the settings
/// under `kind`: "list", "report".

/// The name without its ending, in the folder of the last one; the ending is the last one's, or `usualEnding`.
[[nodiscard]] QString suggestedPath(
    const QSettings& settings, const QString& kind, const QString& name, const QString& usualEnding);
void rememberPlace(QSettings& settings, const QString& kind, const QString& path);

} // namespace ui::window

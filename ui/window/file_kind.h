// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace ui::window {

/// Files that Versus opens, by what they are for.
struct FilesByKind
{
    QStringList articles; ///< .md
    QStringList results; ///< of experiments, by their content
    QStringList runs; ///< .versus.json, or another .json that begins like one
    QStringList lists; ///< everything else: the importer says what it refuses
};

[[nodiscard]] FilesByKind sortFiles(const QStringList& paths);

} // namespace ui::window

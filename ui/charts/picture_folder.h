// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <optional>

namespace ui::charts {

/// Holds pictures that were dragged out of a window, as long as it lives: whoever took one may read it later. Makes its
/// folder when the first one comes.
class PictureFolder
{
public:
    /// A path for a file of this name that no other picture has; empty where no folder can be made.
    [[nodiscard]] QString pathFor(const QString& name);

private:
    std::optional<QTemporaryDir> m_folder;
    int m_count = 0;
};

} // namespace ui::charts

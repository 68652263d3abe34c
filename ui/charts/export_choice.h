// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/export.h"

#include <QString>

class QSettings;

namespace ui::charts {

/// How a chart was last exported, and so how the next one is likely to be. All windows share it.
struct ExportChoice
{
    static constexpr int LargestScale = 4;

    QString folder; ///< empty: none yet
    QString ending = QStringLiteral("png"); ///< or svg, pdf
    int scale = 2; ///< of a PNG, up to LargestScale
    bool dark = false;

    /// Of a picture of this kind; `pngScale` counts for a PNG alone.
    [[nodiscard]] ExportOptions options(int pngScale) const;
    bool operator==(const ExportChoice&) const = default;
};

/// A folder that is gone, and anything that no export can have written, is left out.
[[nodiscard]] ExportChoice readExportChoice(const QSettings& settings);
void writeExportChoice(const ExportChoice& choice, QSettings& settings);

} // namespace ui::charts

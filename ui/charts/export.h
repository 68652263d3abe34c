// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/theme.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

class QIODevice;

namespace ui::charts {

struct ExportOptions
{
    static constexpr int SmallestSide = 200;
    static constexpr int LargestSide = 10000;
    static constexpr double LargestScale = 8;

    QSize size { 1200, 750 }; ///< in pixels of 1/96 inch
    double scale = 1; ///< pixels of a PNG for each of these; SVG and PDF have no pixels
    Theme theme = lightTheme();
};

/// Pictures of a chart: the window and the command line use the same functions. They need a QApplication.

[[nodiscard]] QImage toImage(const app::charts::Chart& chart, const ExportOptions& options);
/// An SVG document with text as text and no bitmap.
[[nodiscard]] QByteArray toSvg(const app::charts::Chart& chart, const ExportOptions& options);

/// Writes a picture of the kind that the ending of `path` names: .png, .svg or .pdf. The whole file is written, or the
/// old one stays. Returns nothing, or the sentence that says what went wrong and what to do next.
[[nodiscard]] std::optional<QString> writeChart(
    const app::charts::Chart& chart, const QString& path, const ExportOptions& options = {});

} // namespace ui::charts

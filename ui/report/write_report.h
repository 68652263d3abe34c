// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/material.h"
#include "app/report/pictures.h"
#include "app/report/report.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ui::report {

/// Endings of the files that a report can be written to: html, pdf, md, csv, json.
[[nodiscard]] QStringList reportEndings();
/// Whether a name has one of them; else the sentence that says which there are.
[[nodiscard]] std::optional<QString> whyNoReportName(const QString& path);

/// Charts for the reports that are drawn by somebody else than this folder. Needs a QApplication.
[[nodiscard]] app::report::Pictures chartPictures();

/// Writes the report of this material, whose `report` makeReport() made, as the ending of `path` says. Markdown has its
/// pictures and CSV files in a folder beside it, NAME.files, which is written first. A file is written whole, or the
/// old one stays. Returns nothing, or the sentence that says what went wrong and what to do next. The window and the
/// command line use this one function. Needs a QApplication.
[[nodiscard]] std::optional<QString> writeReport(
    const app::report::Material& material, const app::report::Report& report, const QString& path);

} // namespace ui::report

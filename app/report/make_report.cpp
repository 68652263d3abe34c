// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/make_report.h"

#include "app/charts/conditions.h"
#include "app/report/sections.h"

#include <QCoreApplication>

namespace app::report {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

Report makeReport(const Material& material)
{
    Report report;
    report.title
        = material.hasExperiments() ? tr("Rust vs Go: the article, measured") : tr("HTTP clients, side by side");
    report.written
        = tr("Written by Versus %1 on %2").arg(QLatin1String(VERSUS_VERSION), charts::momentText(material.written));
    report.summary = summaryOf(material);
    if (material.hasExperiments()) {
        report.sections.append(verdictSection(material));
        report.sections.append(experimentsSection(material));
    }
    if (!material.runs.isEmpty()) {
        report.sections.append(runsSection(material));
    }
    if (auto gaps = gapsSection(material)) {
        report.sections.append(*gaps);
    }
    report.sections.append(machinesSection(material));
    report.sections.append(methodSection(material));
    return report;
}

} // namespace app::report

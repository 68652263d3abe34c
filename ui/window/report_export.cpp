// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/report_export.h"

#include "app/report/make_report.h"
#include "ui/report/write_report.h"
#include "ui/window/save_place.h"

#include <utility>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

const QString Kind = u"report"_s; ///< of the files, in the settings

} // namespace

ReportExport::ReportExport(ui::charts::AskSavePath ask, std::shared_ptr<QSettings> settings, QObject* parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_settings(std::move(settings))
{
}

ReportExport::~ReportExport() = default;

void ReportExport::ask(QWidget* window, const app::report::Material& material, const QString& name)
{
    const QString filters = tr("Web page (*.html)") + ";;"_L1 + tr("PDF document (*.pdf)") + ";;"_L1
        + tr("Markdown with SVG and CSV (*.md)") + ";;"_L1 + tr("Table of all figures (*.csv)") + ";;"_L1
        + tr("JSON (*.json)");
    m_ask(window,
        { .title = tr("Export report"),
            .suggestedName = suggestedPath(*m_settings, Kind, name, ui::report::reportEndings().constFirst()),
            .filter = filters },
        [this, material](const QString& path) { write(material, path); });
}

void ReportExport::write(const app::report::Material& material, const QString& path)
{
    m_job.request([material] { return app::report::makeReport(material); },
        [this, material, path](const app::report::Report& report) {
            if (const auto problem = ui::report::writeReport(material, report, path)) {
                emit failed(*problem);
                return;
            }
            rememberPlace(*m_settings, Kind, path);
            emit saved(path);
        });
}

} // namespace ui::window

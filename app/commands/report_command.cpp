// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/report_command.h"

#include "app/experiments/document.h"
#include "app/report/make_report.h"
#include "app/run/document.h"
#include "ui/report/write_report.h"

#include <QCoreApplication>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

struct Documents
{
    experiments::Results results;
    QList<run::SharedRun> runs;
};

/// Adds what a file holds; a sentence where it is neither results nor a run.
std::optional<QString> load(const QString& path, Documents& documents)
{
    if (experiments::holdsResults(path)) {
        const auto loaded = experiments::loadResults(path);
        if (const auto* error = std::get_if<run::DocumentError>(&loaded)) {
            return error->sentence;
        }
        documents.results += std::get<experiments::Results>(loaded);
        return std::nullopt;
    }
    const auto loaded = run::loadRun(path);
    if (const auto* error = std::get_if<run::DocumentError>(&loaded)) {
        return error->sentence;
    }
    documents.runs.append(std::get<run::SharedRun>(loaded));
    return std::nullopt;
}

report::Material materialOf(const Documents& documents)
{
    report::Material material;
    if (!documents.results.isEmpty()) {
        material.assessment = experiments::assess(documents.results, {}, experiments::presentNow());
    }
    material.runs = documents.runs;
    material.written = QDateTime::currentDateTimeUtc();
    return material;
}

} // namespace

QString ReportCommand::name() const
{
    return u"report"_s;
}

QString ReportCommand::summary() const
{
    return tr("write results and runs as a report: HTML, PDF, Markdown, CSV or JSON");
}

Syntax ReportCommand::syntax() const
{
    return {
        .arguments = { { u"RUN"_s,
            tr("Results of experiments and saved comparisons, in any mixture. Of several results of one experiment the "
               "newest counts."),
            u"RUN..."_s } },
        .options = { { { u"o"_s, u"output"_s },
            tr("The report; its ending says of which kind: .html, .pdf, .md, .csv or .json. Markdown has its pictures "
               "and tables in a folder beside it."),
            u"FILE"_s } },
    };
}

Exit ReportCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const auto refuse = [&console](const QString& sentence) {
        console.complain(sentence);
        return Exit::BadUsage;
    };
    if (parser.positionalArguments().isEmpty() || !parser.isSet(u"output"_s)) {
        return refuse(tr("Name saved results or runs and a report: versus report RUN.versus.json -o report.html"));
    }
    const QString output = parser.value(u"output"_s);
    if (const auto problem = ui::report::whyNoReportName(output)) {
        return refuse(*problem);
    }
    Documents documents;
    for (const QString& path : parser.positionalArguments()) {
        if (const auto problem = load(path, documents)) {
            return refuse(*problem);
        }
    }
    const report::Material material = materialOf(documents);
    if (material.isEmpty()) {
        return refuse(tr("These files hold no result. Measure something first: versus experiment --all --quick -o "
                         "all.versus.json"));
    }
    if (const auto problem = ui::report::writeReport(material, report::makeReport(material), output)) {
        return refuse(*problem);
    }
    return Exit::Done;
}

} // namespace app::commands

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/write_report.h"

#include "app/report/figures_csv.h"
#include "app/report/html.h"
#include "app/report/markdown.h"
#include "app/report/material_json.h"
#include "app/run/whole_file.h"
#include "ui/charts/export.h"
#include "ui/report/pdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

namespace ui::report {

using namespace Qt::StringLiterals;
using app::report::Attachment;
using app::report::Material;
using app::report::Report;

namespace {

constexpr QSize PictureSize { 960, 480 };

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString endingOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

QString cannotWrite(const QString& path, const QString& reason)
{
    return tr("Cannot write %1: %2. Choose another folder or name.").arg(QDir::toNativeSeparators(path), reason);
}

std::optional<QString> write(const QString& path, const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return cannotWrite(path, tr("the report could not be drawn"));
    }
    const auto reason = app::run::writeWholeFile(path, bytes);
    return reason ? std::optional(cannotWrite(path, *reason)) : std::nullopt;
}

std::optional<QString> writeAttachments(const QList<Attachment>& attachments, const QString& folder)
{
    if (!attachments.isEmpty() && !QDir().mkpath(folder)) {
        return cannotWrite(folder, tr("the folder cannot be made"));
    }
    for (const Attachment& attachment : attachments) {
        if (const auto problem = write(folder + u'/' + attachment.name, attachment.bytes)) {
            return problem;
        }
    }
    return std::nullopt;
}

std::optional<QString> writeMarkdown(const Material& material, const Report& report, const QString& path)
{
    if (const auto reason = app::run::whyNoPlainFile(path)) {
        return cannotWrite(path, *reason);
    }
    const QFileInfo file(path);
    const QString folder = file.completeBaseName() + ".files"_L1;
    auto markdown = app::report::toMarkdown(report, chartPictures(), folder + u'/');
    markdown.attachments.append({ u"figures.csv"_s, app::report::toFiguresCsv(material) });
    const QByteArray link = QUrl::toPercentEncoding(folder) + "/figures.csv";
    markdown.text
        += '\n' + tr("[All verdicts and figures, unrounded (CSV)](%1)").arg(QLatin1String(link)).toUtf8() + '\n';
    QDir attached(file.absolutePath() + u'/' + folder);
    const bool isNew = !attached.exists();
    auto problem = writeAttachments(markdown.attachments, attached.path());
    if (!problem) {
        problem = write(path, markdown.text);
    }
    if (problem && isNew) {
        attached.removeRecursively(); // nothing names it
    }
    return problem;
}

} // namespace

QStringList reportEndings()
{
    return { u"html"_s, u"pdf"_s, u"md"_s, u"csv"_s, u"json"_s };
}

std::optional<QString> whyNoReportName(const QString& path)
{
    return reportEndings().contains(endingOf(path))
        ? std::nullopt
        : std::optional(tr("Cannot tell the kind of report from the name %1. End it with .html, .pdf, .md, .csv or "
                           ".json.")
                            .arg(path));
}

app::report::Pictures chartPictures()
{
    app::report::Pictures pictures;
    pictures.svg = [](const app::charts::Chart& chart) {
        charts::ExportOptions options;
        options.size = PictureSize;
        return charts::toSvg(chart, options);
    };
    const charts::Theme light = charts::lightTheme();
    const charts::Theme dark = charts::darkTheme();
    for (const auto colour : { &charts::Theme::background, &charts::Theme::text, &charts::Theme::muted,
             &charts::Theme::axis, &charts::Theme::grid }) {
        pictures.onDark.append({ (light.*colour).name(), (dark.*colour).name() });
    }
    return pictures;
}

std::optional<QString> writeReport(const Material& material, const Report& report, const QString& path)
{
    if (auto problem = whyNoReportName(path)) {
        return problem;
    }
    const QString ending = endingOf(path);
    if (ending == "md"_L1) {
        return writeMarkdown(material, report, path);
    }
    if (ending == "html"_L1) {
        return write(path, app::report::toHtml(report, chartPictures()));
    }
    if (ending == "pdf"_L1) {
        return write(path, toPdf(report));
    }
    return ending == "csv"_L1 ? write(path, app::report::toFiguresCsv(material))
                              : write(path, QJsonDocument(app::report::toJson(material)).toJson());
}

} // namespace ui::report

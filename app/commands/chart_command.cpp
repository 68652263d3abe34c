// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/chart_command.h"

#include "app/charts/kinds.h"
#include "app/commands/options.h"
#include "app/run/document.h"
#include "app/run/machines.h"
#include "ui/charts/export.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

QString kindList()
{
    return charts::kindWords().join(", "_L1);
}

QStringList themeWords()
{
    return { u"light"_s, u"dark"_s };
}

/// "1200x750" as a size; empty when it is none.
QSize parseSize(const QString& text)
{
    static const QRegularExpression pattern(u"^([0-9]{1,5})x([0-9]{1,5})$"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

std::optional<QString> readExportOptions(
    const QCommandLineParser& parser, OptionReader& options, ui::charts::ExportOptions& chart)
{
    using Export = ui::charts::ExportOptions;
    chart.scale = options.number(u"scale"_s, 0.5, Export::LargestScale);
    if (options.choice(u"theme"_s, themeWords()) == 1) {
        chart.theme = ui::charts::darkTheme();
    }
    if (options.error()) {
        return options.error();
    }
    chart.size = parseSize(parser.value(u"size"_s));
    if (std::min(chart.size.width(), chart.size.height()) < Export::SmallestSide
        || std::max(chart.size.width(), chart.size.height()) > Export::LargestSide) {
        return tr("--size takes WxH, each from %1 to %2, not \"%3\".")
            .arg(Export::SmallestSide)
            .arg(Export::LargestSide)
            .arg(parser.value(u"size"_s));
    }
    return std::nullopt;
}

} // namespace

QString ChartCommand::name() const
{
    return u"chart"_s;
}

QString ChartCommand::summary() const
{
    return tr("draw saved runs as a picture: PNG, SVG or PDF");
}

Syntax ChartCommand::syntax() const
{
    return {
        .arguments = { { u"RUN"_s, tr("Saved runs; several are laid over each other."), u"RUN..."_s } },
        .options = {
        { u"kind"_s, tr("What to draw: %1.").arg(kindList()), u"KIND"_s, u"latency"_s },
        { u"by-machine"_s, tr("Of a merged run: each machine on its own.") },
        { { u"o"_s, u"output"_s }, tr("The picture; its ending says of which kind: .png, .svg or .pdf."), u"FILE"_s },
        { u"size"_s, tr("Width and height in pixels."), u"WxH"_s, u"1200x750"_s },
        { u"scale"_s, tr("Pixels of a PNG for each of these, 0.5 to 8."), u"K"_s, u"1"_s },
        { u"theme"_s, tr("light or dark."), u"THEME"_s, u"light"_s },
        },
        .words = { { u"kind"_s, charts::kindWords() }, { u"theme"_s, themeWords() } },
    };
}

Exit ChartCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const auto refuse = [&console](const QString& sentence) {
        console.complain(sentence);
        return Exit::BadUsage;
    };
    OptionReader options(parser);
    ui::charts::ExportOptions exportOptions;
    if (const auto error = readExportOptions(parser, options, exportOptions)) {
        return refuse(*error);
    }
    const auto kind = charts::kindFromWord(parser.value(u"kind"_s));
    if (!kind) {
        return refuse(tr("There is no chart \"%1\". There are: %2.").arg(parser.value(u"kind"_s), kindList()));
    }
    if (parser.positionalArguments().isEmpty() || !parser.isSet(u"output"_s)) {
        return refuse(tr("Name a saved run and a picture: versus chart RUN.versus.json --kind latency -o latency.png"));
    }
    QList<run::SharedRun> runs;
    for (const QString& path : parser.positionalArguments()) {
        const auto loaded = run::loadRun(path);
        if (const auto* error = std::get_if<run::DocumentError>(&loaded)) {
            return refuse(error->sentence);
        }
        runs.append(std::get<run::SharedRun>(loaded));
    }
    const charts::Chart chart = charts::build(*kind, parser.isSet(u"by-machine"_s) ? run::splitByMachine(runs) : runs);
    if (const auto error = ui::charts::writeChart(chart, parser.value(u"output"_s), exportOptions)) {
        return refuse(*error);
    }
    return Exit::Done;
}

} // namespace app::commands

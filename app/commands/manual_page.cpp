// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/help_formats.h"

#include <QCoreApplication>

namespace app::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t FirstBeyondAscii = 0x80;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

/// Text that roff prints as it is: nothing in it is a request, a hyphen or a quotation mark of typesetters.
QString plain(const QString& text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        switch (c) {
        case U'\\':
            out += "\\e"_L1;
            break;
        case U'-':
            out += "\\-"_L1;
            break;
        case U'\'':
            out += "\\(aq"_L1;
            break;
        case U'`':
            out += "\\(ga"_L1;
            break;
        case U'^':
            out += "\\(ha"_L1;
            break;
        case U'~':
            out += "\\(ti"_L1;
            break;
        default:
            out += c < FirstBeyondAscii ? QString(QChar(char16_t(c)))
                                        : u"\\[u%1]"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
        }
    }
    return out.startsWith(u'.') ? "\\&"_L1 + out : out;
}

QString bold(const QString& text)
{
    return "\\fB"_L1 + plain(text) + "\\fR"_L1;
}

QString italic(const QString& text)
{
    return "\\fI"_L1 + plain(text) + "\\fR"_L1;
}

QString section(const QString& title)
{
    return ".SH \""_L1 + plain(title) + "\"\n"_L1;
}

QString paragraph(const QString& text)
{
    return ".PP\n"_L1 + plain(text) + u'\n';
}

/// A term, marked up already, and what it means.
QString entry(const QString& term, const QString& meaning)
{
    return ".TP\n"_L1 + term + u'\n' + plain(meaning) + u'\n';
}

QString optionEntry(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : withDashes(option)) {
        names.append(bold(name));
    }
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + italic(option.valueName());
    const QString fallback = option.defaultValues().join(u',');
    return entry(names.join(", "_L1) + value,
        fallback.isEmpty() ? option.description() : tr("%1 Default: %2.").arg(option.description(), fallback));
}

QString commandSection(const Command& command)
{
    const Syntax syntax = command.syntax();
    QString usage = bold("versus "_L1 + command.name()) + u' ' + italic(u"[OPTION...]"_s);
    QString entries;
    for (const Argument& argument : syntax.arguments) {
        usage += u' ' + italic(argument.usage);
        entries += entry(italic(argument.name), argument.description);
    }
    for (const QCommandLineOption& option : syntax.shownOptions()) {
        entries += optionEntry(option);
    }
    const QString summary = command.summary();
    return ".SS \""_L1 + plain(command.name()) + "\"\n"_L1 + usage + u'\n'
        + paragraph(summary.left(1).toUpper() + summary.mid(1) + u'.') + entries;
}

QString synopsis()
{
    return section(tr("SYNOPSIS")) + bold(u"versus"_s) + u' ' + italic(u"[FILE...]"_s) + "\n.br\n"_L1
        + bold(u"versus"_s) + u' ' + italic(u"COMMAND"_s) + u' ' + italic(u"[OPTION...]"_s) + u' '
        + italic(u"[ARGUMENT...]"_s) + "\n.br\n"_L1 + bold(u"versus"_s) + u' ' + bold(u"--help-as"_s) + u' '
        + italic(helpFormats().join(u'|')) + u'\n';
}

QString description()
{
    return section(tr("DESCRIPTION"))
        + paragraph(tr("Versus shows the article \"Rust vs Go in 2026\" and measures what it says, on this machine and "
                       "with your URLs: latency and memory of Go (net/http), Rust (Tokio, reqwest) and Qt "
                       "(QNetworkAccessManager) side by side, with the uncertainty that belongs to each number."))
        + paragraph(tr("Without a command it opens its window, with the files that are named: articles (.md), lists of "
                       "URLs, and saved runs. The commands do the same work without a display."));
}

QString exitStatus()
{
    QString text = section(tr("EXIT STATUS"));
    for (const ExitMeaning& meaning : exitMeanings()) {
        text += entry(bold(QString::number(int(meaning.exit))), meaning.sentence);
    }
    return text;
}

QString files()
{
    return section(tr("FILES"))
        + entry(italic(u"~/.local/share/versus/engines/"_s),
            tr("Manifests of engines that you add; engines.md in the documentation shows one."))
        + entry(italic(u"NAME.versus.json"_s), tr("A run or results of experiments, with every raw sample."));
}

QString examples()
{
    return section(tr("EXAMPLES"))
        + entry(bold(u"versus compare --lab -o run.versus.json"_s),
            tr("Compare all engines over the demo list, served by the local test server, and save the run."))
        + entry(
            bold(u"versus chart run.versus.json --kind latency -o latency.png"_s), tr("Draw the latency of that run."))
        + entry(bold(u"versus compare --urls links.txt --fail-if 'rust.p99 > 1.2 * go.p99'"_s),
            tr("Compare over your own URLs, and end with status 1 if Rust's p99 is too far above Go's."))
        + entry(bold(u"versus experiment --all --quick -o all.versus.json"_s),
            tr("Put every claim that can be measured to the test, in a few minutes."));
}

} // namespace

QString manualPage(const Commands& commands)
{
    QString text = u".\\\" Written by \"versus --help-as man\".\n.TH VERSUS 1 \"\" \"Versus %1\" \"%2\"\n"_s.arg(
        plain(QStringLiteral(VERSUS_VERSION)), plain(tr("User Commands")));
    text += section(tr("NAME")) + "versus \\- "_L1
        + plain(tr("measure Go, Rust and Qt side by side, and an article's claims about them")) + u'\n';
    text += synopsis() + description() + section(tr("COMMANDS"));
    for (const auto& command : commands) {
        text += commandSection(*command);
    }
    return text + exitStatus() + files() + examples();
}

} // namespace app::commands

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/lab_command.h"

#include "app/commands/options.h"
#include "app/lab/command.h"

#include <QCoreApplication>

#include <csignal>
#include <iostream>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace

QString LabCommand::name() const
{
    return u"lab"_s;
}

QString LabCommand::summary() const
{
    return tr("run the local test server; its address is the first line printed");
}

Syntax LabCommand::syntax() const
{
    QCommandLineOption withParent(u"with-parent"_s);
    withParent.setFlags(QCommandLineOption::HiddenFromHelp);
    return { .options = {
                 { u"port"_s, tr("Port to listen on; 0: any free one."), u"P"_s, u"0"_s },
                 { u"tls"_s,
                     tr("Serve https too: print its address first, then the plain one, then the authority's file.") },
                 { u"distance"_s, tr("Answer everything so much later, as if from far away."), u"MS"_s, u"0"_s },
                 { u"quiet"_s, tr("Print the addresses and nothing else.") },
                 withParent,
             } };
}

Exit LabCommand::run(const QCommandLineParser& parser, Console& console) const
{
    OptionReader options(parser);
    lab::CommandOptions lab;
    lab.server.port = quint16(options.integer(u"port"_s, 0, 65535));
    lab.server.distance = std::chrono::milliseconds(options.integer(u"distance"_s, 0, 60'000));
    lab.server.tls = parser.isSet(u"tls"_s);
    lab.quiet = parser.isSet(u"quiet"_s);
    lab.withParent = parser.isSet(u"with-parent"_s);
    if (options.error()) {
        console.complain(*options.error());
        return Exit::BadUsage;
    }
    if (lab.withParent) {
        // Ctrl+C in a terminal and its end reach this process too, but whoever started it may still be reading answers.
        std::signal(SIGINT, SIG_IGN);
        std::signal(SIGHUP, SIG_IGN);
    }
    return Exit(lab::runLab(lab, std::cout, std::cerr));
}

} // namespace app::commands

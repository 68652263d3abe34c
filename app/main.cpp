// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/help_formats.h"
#include "app/fetch/qnam_lane.h"
#include "app/language/speak.h"
#include "app/stop/stop_signals.h"
#include "ui/window/application.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace {

using app::commands::Command;
using app::commands::Console;
using app::commands::Exit;

/// The program's name and the reader's language: first of all, once there is an application object.
void introduceApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("versus"));
    QCoreApplication::setApplicationName(QStringLiteral("versus"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VERSUS_VERSION));
    app::language::speak(app::language::systemLanguage());
}

/// Ends the program. Leaving main() would wait for a network thread that a hostile server keeps busy for ever.
int leave(int status)
{
    if (app::fetch::abandonedManagers() > 0) {
        std::_Exit(status);
    }
    return status;
}

/// What was printed has to arrive: a disk may be full.
int finish(Console& console, Exit exit)
{
    if (const auto problem = console.finish()) {
        console.complain(*problem);
        exit = exit == Exit::Done ? Exit::BadUsage : exit;
    }
    console.err.flush();
    return int(exit);
}

/// A command does not need a display: where it draws, it draws off screen.
int runWithoutWindow(const Command& command, int argc, char** argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (command.draws()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
            // Qt would ask for it on standard error, though nothing here uses it.
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(QDir::tempPath()) + "/versus-" + QByteArray::number(getuid()));
        }
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    introduceApplication();
    Console console;
    const Exit exit = runCommand(command, QCoreApplication::arguments().mid(2), console);
    return leave(finish(console, exit));
}

/// Needs no application: packages are built with it, where there is no display. In English, whoever builds them.
int printHelpAs(const QString& format)
{
    Console console;
    const auto text = app::commands::helpAs(format, app::commands::allCommands());
    if (!text) {
        console.complain(QCoreApplication::translate("Commands", "--help-as takes %1, not \"%2\".")
                             .arg(app::commands::helpFormats().join(QLatin1String(" | ")), format));
        return int(Exit::BadUsage);
    }
    console.out << *text << Qt::flush;
    return EXIT_SUCCESS;
}

int runWindow(int argc, char** argv)
{
    const QApplication application(argc, argv);
    introduceApplication();
    const app::stop::StopSignals stop; // a session that ends sends them: as if the window were closed
    QObject::connect(&stop, &app::stop::StopSignals::stopped, &application, &QApplication::closeAllWindows);
    return leave(ui::window::runApplication(QCoreApplication::arguments().mid(1)));
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view first = argc > 1 ? argv[1] : "";
    for (const auto& command : app::commands::allCommands()) {
        if (command->name() == QLatin1String(first.data(), qsizetype(first.size()))) {
            return runWithoutWindow(*command, argc, argv);
        }
    }
    if (first == "--version" || first == "-v") {
        Console console;
        console.out << "versus " VERSUS_VERSION << Qt::endl;
        return finish(console, Exit::Done);
    }
    if (first == "--help" || first == "-h" || first == "help") {
        const QCoreApplication application(argc, argv);
        introduceApplication();
        Console().out << app::commands::overview() << Qt::flush;
        return EXIT_SUCCESS;
    }
    if (first == "--help-as") {
        return printHelpAs(QString::fromLocal8Bit(argc > 2 ? argv[2] : ""));
    }
    return runWindow(argc, argv);
}

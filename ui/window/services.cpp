// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/services.h"

#include "app/fetch/qnam_engine.h"
#include "app/run/child_engines.h"
#include "app/run/environment.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace ui::window {

using namespace Qt::StringLiterals;

Services realServices()
{
    Services services;
    services.catalogue = app::fetch::readCatalogue(app::fetch::manifestFolders());
    services.engines = app::run::childEngines(services.catalogue);
    services.windowEngine = [] { return std::make_unique<app::fetch::QnamEngine>(); };
    services.labProgram = QCoreApplication::applicationFilePath();
    services.listingFolder = app::fetch::libraryFolder();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    services.runFolder = data + "/runs"_L1;
    services.listFile = data + "/list.txt"_L1;
    services.experiments = app::experiments::makeBuiltinWork;
    services.present = app::experiments::presentNow;
    services.resultFolder = data + "/experiments"_L1;
    services.memoryBytes = app::run::currentEnvironment().memoryBytes;
    services.settings = std::make_shared<QSettings>();
    services.askSave = ui::charts::askSavePath;
    services.askOpen = askOpenPaths;
    services.askFolder = askFolder;
    services.voice = desktopVoice();
    return services;
}

} // namespace ui::window

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/present.h"
#include "app/experiments/sequence.h"
#include "app/fetch/catalogue.h"
#include "app/run/scheduler.h"
#include "ui/charts/save_path.h"
#include "ui/fetch/fetch_controller.h"
#include "ui/window/announcer.h"
#include "ui/window/open_paths.h"

#include <QSettings>
#include <QString>

#include <functional>
#include <memory>

namespace ui::window {

/// What the window works with, from outside: tests give fakes.
struct Services
{
    QList<app::fetch::EngineEntry> catalogue;
    app::run::EngineFactory engines; ///< called in another thread
    ui::fetch::WindowEngine windowEngine;
    QString labProgram; ///< run as "PROGRAM lab …"
    QString listingFolder; ///< holds versus-listing-go and versus-listing-rust
    QString runFolder; ///< the last runs are kept here, where the reader has chosen no other folder
    QString listFile; ///< the URL list is kept here; empty: it is not
    app::experiments::Sequence::Maker experiments; ///< called in another thread
    std::function<app::experiments::Present()> present; ///< called in another thread
    QString resultFolder; ///< the last results of experiments are kept here
    qint64 memoryBytes = 0; ///< of this machine
    std::shared_ptr<QSettings> settings;
    ui::charts::AskSavePath askSave;
    AskOpenPaths askOpen;
    AskFolder askFolder;
    DesktopVoice voice;
};

/// The real ones.
[[nodiscard]] Services realServices();

} // namespace ui::window

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/made_up_services.h"

#include "tests/ui/experiments/made_up_work.h"
#include "tests/ui/fetch/test_engines.h"

namespace tests::ui_window {

using namespace Qt::StringLiterals;

ui::window::Services madeUpServices(const QString& folder)
{
    ui::window::Services services;
    services.catalogue = {
        { .id = u"qt"_s, .name = u"Qt"_s, .language = {}, .command = {}, .manifest = {}, .reason = {} },
        { .id = u"go"_s, .name = u"Go"_s, .language = {}, .command = {}, .manifest = {}, .reason = {} },
        { .id = u"rust"_s,
            .name = u"Rust"_s,
            .language = {},
            .command = {},
            .manifest = {},
            .reason = u"Run: install cargo"_s },
    };
    services.engines = ui_fetch::knownEngine;
    services.windowEngine = [] { return ui_fetch::timedEngine(u"qt"_s, 5); };
    services.labProgram = u"/nonexistent/versus"_s;
    services.listingFolder = folder;
    services.runFolder = folder + u"/runs"_s;
    services.listFile = folder + u"/list.txt"_s;
    services.experiments = ui_experiments::madeUpMaker();
    services.present = ui_experiments::madeUpPresent;
    services.resultFolder = folder + u"/experiments"_s;
    services.askSave
        = [folder](QWidget*, const ui::charts::SaveRequest&, const std::function<void(const QString&)>& chosen) {
              chosen(folder + u"/saved.versus.json"_s);
          };
    services.askOpen
        = [folder](QWidget*, const ui::window::OpenRequest&, const std::function<void(const QStringList&)>& chosen) {
              chosen({ folder + u"/saved.versus.json"_s });
          };
    services.askFolder = [folder](QWidget*, const QString&, const std::function<void(const QString&)>& chosen) {
        chosen(folder + u"/elsewhere"_s);
    };
    return services;
}

std::shared_ptr<QSettings> madeUpSettings(const QString& folder)
{
    return std::make_shared<QSettings>(folder + u"/settings.ini"_s, QSettings::IniFormat);
}

} // namespace tests::ui_window

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/preferences.h"

#include "app/fetch/words.h"

#include <utility>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

const QString ThemeKey = u"preferences/theme"_s;
const QString RestoresListKey = u"preferences/restore_list"_s;
const QString RefusesPrivateKey = u"preferences/refuse_private"_s;
const QString NotifiesKey = u"preferences/notifications"_s;
const QString RunFolderKey = u"preferences/run_folder"_s;

constexpr app::fetch::Words<Theme, 3> Themes { { {
    { Theme::System, "system"_L1 },
    { Theme::Light, "light"_L1 },
    { Theme::Dark, "dark"_L1 },
} } };

} // namespace

Preferences readPreferences(const QSettings& settings)
{
    Preferences value;
    value.theme = Themes.find(settings.value(ThemeKey).toString()).value_or(value.theme);
    value.restoresList = settings.value(RestoresListKey, value.restoresList).toBool();
    value.refusesPrivate = settings.value(RefusesPrivateKey, value.refusesPrivate).toBool();
    value.notifies = settings.value(NotifiesKey, value.notifies).toBool();
    value.runFolder = settings.value(RunFolderKey).toString();
    return value;
}

PreferenceStore::PreferenceStore(std::shared_ptr<QSettings> settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_value(readPreferences(*m_settings))
{
}

PreferenceStore::~PreferenceStore() = default;

void PreferenceStore::set(const Preferences& value)
{
    if (value == m_value) {
        return;
    }
    m_value = value;
    m_settings->setValue(ThemeKey, QString(Themes.of(value.theme)));
    m_settings->setValue(RestoresListKey, value.restoresList);
    m_settings->setValue(RefusesPrivateKey, value.refusesPrivate);
    m_settings->setValue(NotifiesKey, value.notifies);
    m_settings->setValue(RunFolderKey, value.runFolder);
    emit changed(m_value);
}

} // namespace ui::window

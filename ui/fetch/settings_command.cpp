// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/settings_command.h"

#include "ui/fetch/fetch_panel.h"

#include <utility>

namespace ui::fetch {

SettingsCommand::SettingsCommand(FetchPanel& panel, CompareSettings settings)
    : m_panel(panel)
    , m_before(panel.settings())
    , m_settings(std::move(settings))
{
}

void SettingsCommand::redo()
{
    m_panel.setSettings(m_settings);
}

void SettingsCommand::undo()
{
    m_panel.setSettings(m_before);
}

} // namespace ui::fetch

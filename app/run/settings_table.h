// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace app::run {

/// One setting of every engine of a run, as the engines state it themselves in `ready`. Engines that do the same say
/// the same, letter by letter.
struct SettingRow
{
    QString id; ///< as in `ready`: "idle_per_host"
    QString name; ///< for people
    QString explanation; ///< a sentence; empty for a setting that Versus does not know
    QString whyUnequal; ///< a sentence: why the level field cannot make it the same for all; empty: it does
    QStringList values; ///< in the order of the table's engines; empty: that engine does not say
    bool differs = false; ///< two engines state different values

    bool operator==(const SettingRow&) const = default;
};

/// Every setting in force, engine by engine.
struct SettingsTable
{
    QStringList engines; ///< keys of those that stated anything, in the order of the run
    QList<SettingRow> rows; ///< in a fixed order; unknown ones, of an engine of the user's own, at the end

    [[nodiscard]] bool anyDiffers() const;
};

[[nodiscard]] SettingsTable settingsTable(const Run& run);
/// "On the level field 14 of 35 settings differ, each for a reason that its row names."
[[nodiscard]] QString settingsSentence(const Run& run, const SettingsTable& table);
/// For the clipboard: columns divided by tabs, with a line of headers; a mark in the first column where values differ.
[[nodiscard]] QString toTabbedText(const SettingsTable& table);

} // namespace app::run

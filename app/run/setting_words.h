// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace app::run {

/// What people read about one setting that engines state.
struct SettingWords
{
    QString id; ///< as in `ready`
    QString name;
    QString explanation; ///< a sentence
    QString whyUnequal; ///< a sentence: why the level field cannot make it the same for all; empty: it does
};

/// The settings that Versus knows, in the order in which they are read: work, connections, requests, limits, TLS,
/// names, TCP.
[[nodiscard]] const QList<SettingWords>& settingWords();

} // namespace app::run

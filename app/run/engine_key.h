// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/plan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app::run {

/// A key names a participant of a run: ID[@PROFILE][#N]. "go" takes part in the plan's profile, "go@as-written" in that
/// one, "go#2" is a second "go", there to show the noise. Keys are unique in a run.

/// Keys of the engines asked for, each ID[@PROFILE]: "go", "rust", "go" → "go", "rust", "go#2". The plan's own profile
/// is dropped, so that one participant has one name.
[[nodiscard]] QStringList engineKeys(const QStringList& asked, fetch::Profile planProfile);
/// Every engine once in each profile, to see what its defaults are worth: "go" → "go", "go@as-written".
[[nodiscard]] QStringList inBothProfiles(const QStringList& ids);

/// Id of the engine behind a key, also of one asked for: "go" for "go@as-written#2".
[[nodiscard]] QString engineId(const QString& key);
/// The profile in which a key takes part.
[[nodiscard]] fetch::Profile profileOf(const QString& key, fetch::Profile planProfile);
/// The profile word behind the @, if there is an @: it may be no profile's. Empty: none is named.
[[nodiscard]] QString namedProfile(const QString& key);
/// Short name for axes and sentences: "Go", "Rust as written", "Qt #2".
[[nodiscard]] QString engineShortName(const QString& key);
/// What a key has beyond its engine, with a blank before it: " as written #2"; empty for most.
[[nodiscard]] QString keySuffix(const QString& key);

} // namespace app::run

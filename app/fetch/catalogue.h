// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace app::fetch {

/// An engine as its manifest describes it: a JSON file {"id", "name", "language", "protocol": 1, "command": [program,
/// arguments…]}; a program with a slash is relative to the manifest's folder. `reason` is empty when the engine can be
/// started, and else says why not and what to do.
struct EngineEntry
{
    QString id;
    QString name;
    QString language;
    QStringList command; ///< program as an absolute path, then arguments
    QString manifest; ///< path of the file
    QString reason;

    [[nodiscard]] bool available() const { return reason.isEmpty(); }
};

/// The folder of all that this program starts, and of the manifests: ../lib/versus of its own place, built or
/// installed.
[[nodiscard]] QString libraryFolder();
/// The program that stands between Versus and each engine: PROGRAM PARENT-PID COMMAND…
[[nodiscard]] QString launcherPath();
/// Where manifests are looked for: beside the program, then in the user's data folder. Of two with one id the first
/// wins.
[[nodiscard]] QStringList manifestFolders();

/// The engine of one manifest; one that cannot be read gives an entry with its reason.
[[nodiscard]] EngineEntry readManifest(const QString& path);
/// All engines of these folders: built-in order qt, go, rust first, then by id.
[[nodiscard]] QList<EngineEntry> readCatalogue(const QStringList& folders);
[[nodiscard]] const EngineEntry* findEngine(const QList<EngineEntry>& catalogue, const QString& id);

} // namespace app::fetch

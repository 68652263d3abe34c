// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/build_setup.h"
#include "app/experiments/staged_trial.h"

#include <QSet>
#include <QTemporaryDir>

#include <optional>

namespace app::experiments {

/// A temporary folder in which programs are built: copies of their sources, and caches of its own. Nothing outside it
/// is written to. It is removed at the end, which must not come while a build is under way.
class BuildSite
{
public:
    explicit BuildSite(BuildSetup setup);

    /// Copies the sources. What went wrong, as a sentence.
    [[nodiscard]] std::optional<QString> open();

    /// The first build, with all that the program needs, into the caches of the warm builds; then its size, and what is
    /// in it. Figures: size_bytes, stripped_bytes, packages, source_lines.
    [[nodiscard]] QList<Stage> factStages(const BuildProgram& program);
    /// One line of the program's main file changes, all else is built. Figures: wall_ns, cpu_ns.
    [[nodiscard]] QList<Stage> warmStages(const BuildProgram& program);
    /// Nothing is built yet; what is to be downloaded, is. Figures: wall_ns, cpu_ns.
    [[nodiscard]] QList<Stage> coldStages(const BuildProgram& program);

private:
    [[nodiscard]] QString path(const QString& relative) const { return m_folder.filePath(relative); }
    [[nodiscard]] QString sourcesOf(const BuildProgram& program) const;
    [[nodiscard]] QString binary(const BuildProgram& program, const QString& cache) const;
    [[nodiscard]] Command tool(const BuildProgram& program, const QString& cache, const QStringList& arguments) const;
    [[nodiscard]] Stage build(const BuildProgram& program, const QString& cache, const QStringList& packages) const;
    [[nodiscard]] QStringList packagesOf(const QString& contestant) const;
    [[nodiscard]] Stage runBuilt(const BuildProgram& program, const QString& cache) const;
    [[nodiscard]] Stage seedCache(const QString& contestant, const QString& cache) const;
    [[nodiscard]] Stage strip(const BuildProgram& program) const;
    [[nodiscard]] Stage listPackages(const BuildProgram& program) const;
    [[nodiscard]] QString changeMain(const BuildProgram& program);

    BuildSetup m_setup;
    QTemporaryDir m_folder;
    QSet<QString> m_seeded; ///< contestants
    int m_changes = 0; ///< so far: each is another one, as Go knows what it has built before
};

/// Processor cores that builds may use, all alike.
[[nodiscard]] int buildCores();

/// How many packages beside the program itself a listing holds: a line each of `go list` or `cargo tree`.
[[nodiscard]] qint64 countPackages(const QString& listing);

} // namespace app::experiments

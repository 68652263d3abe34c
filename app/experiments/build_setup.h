// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace app::experiments {

/// A program that is built to see how long that takes. There is one of each name for every contestant.
struct BuildProgram
{
    QString name; ///< "engine", "listing"
    QString contestant; ///< go, rust
    QString package; ///< what cargo calls it, and the name of the executable
    QString folder; ///< of its sources, from BuildSetup::sources
    QString mainFile; ///< in `folder`: the file that is changed
    /// How it is seen to run: what it writes for these arguments and no input matches the pattern. What is matched is
    /// the same for all contestants, but for upper case.
    QStringList arguments;
    QString answer;

    bool operator==(const BuildProgram&) const = default;
};

/// Where everything is that builds need.
struct BuildSetup
{
    QString sources; ///< folder with all of them and, for Rust, the workspace
    QMap<QString, QString> tools; ///< the program that builds for each contestant: go, cargo
    QMap<QString, QString> reasons; ///< why a contestant has none, and what to do
    /// What each contestant's build of Versus left: Go's cache, cargo's target folder. May be missing.
    QMap<QString, QString> seeds;
    QList<BuildProgram> programs;

    [[nodiscard]] bool hasSeed(const QString& contestant) const;
    /// Why this contestant's programs cannot be built here, and what to do; empty: they can.
    [[nodiscard]] QString whyNot(const QString& contestant) const;
    [[nodiscard]] QStringList contestants() const; ///< of the programs, in their order
};

/// What the build of Versus left in its library folder (build.json): there is none where it was installed.
[[nodiscard]] BuildSetup installedBuildSetup();
[[nodiscard]] BuildSetup readBuildSetup(const QString& path);
/// The two engines and the two listings.
[[nodiscard]] QList<BuildProgram> articlePrograms();

/// Tells the versions of compilers by asking them, and each no more than once in a minute. Any thread may call it; a
/// call may take a tenth of a second.
class CompilerVersions
{
public:
    CompilerVersions();
    ~CompilerVersions();
    CompilerVersions(const CompilerVersions&) = delete;
    CompilerVersions& operator=(const CompilerVersions&) = delete;

    /// {"go": "1.26.0"} or {"rustc": "1.95.0"}; empty where there is no compiler.
    [[nodiscard]] QMap<QString, QString> of(const QString& contestant, const BuildSetup& setup);

private:
    struct Known;
    std::unique_ptr<Known> m_known;
};

/// SHA-256 of each contestant's sources and of its compiler's version, of those that can be built.
[[nodiscard]] QMap<QString, QString> buildFingerprints(const BuildSetup& setup, CompilerVersions& versions);

/// Files below a folder, as relative paths in the order of their names, without what tools put there: no hidden files
/// and nothing in `target`.
[[nodiscard]] QStringList sourceFiles(const QString& folder);

} // namespace app::experiments

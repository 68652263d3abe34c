// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/build_site.h"

#include "app/experiments/source_lines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("BuildExperiment", text);
}

bool isGo(const BuildProgram& program)
{
    return program.contestant == "go"_L1;
}

/// What Versus's own build sets (packaging/cmake/VersusToolchains.cmake), caches apart, no network, and nothing that
/// would answer in a compiler's place.
QMap<QString, QString> environment(const QString& cache, const QString& temporary)
{
    return {
        { u"TMPDIR"_s, temporary },
        { u"LC_ALL"_s, u"C"_s },
        { u"CCACHE_DISABLE"_s, u"1"_s },
        { u"GOCACHE"_s, cache },
        { u"GOTOOLCHAIN"_s, u"local"_s },
        { u"GOFLAGS"_s, u"-buildvcs=false"_s },
        { u"GOPROXY"_s, u"off"_s },
        { u"GOWORK"_s, u"off"_s },
        { u"CGO_ENABLED"_s, u"0"_s },
        { u"RUSTC_WRAPPER"_s, u""_s },
        { u"RUSTC_WORKSPACE_WRAPPER"_s, u""_s },
        { u"CARGO_INCREMENTAL"_s, {} },
        { u"CARGO_TERM_COLOR"_s, u"never"_s },
        { u"CARGO_TERM_QUIET"_s, u"true"_s },
    };
}

/// The sentence on a tool that failed. Offline it may want what was never downloaded, which the user can help.
QString failureOf(const QString& tool, const Outcome& outcome, const QString& sources)
{
    const QString name = QFileInfo(tool).fileName();
    const bool crates = outcome.errors.contains("--offline") || outcome.errors.contains("--frozen");
    if (crates) {
        return tr("Crates that are needed are not on this machine. Run once, with a network: "
                  "cargo fetch --locked --manifest-path %1")
            .arg(sources + "/Cargo.toml"_L1);
    }
    if (outcome.errors.contains("GOPROXY=off")) {
        return tr("Go modules that are needed are not on this machine. Run once, with a network: go mod download");
    }
    return tr("%1 %2").arg(name, outcome.failure);
}

QString copyFile(const QString& from, const QString& to)
{
    QFile file(from);
    if (!QDir().mkpath(QFileInfo(to).path()) || !file.copy(to)) {
        return tr("%1 could not be copied to %2: %3").arg(from, to, file.errorString());
    }
    // The copy may be changed, whatever the original allows.
    QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner);
    return {};
}

} // namespace

BuildSite::BuildSite(BuildSetup setup)
    : m_setup(std::move(setup))
    , m_folder(QDir::tempPath() + "/versus-build-XXXXXX"_L1)
{
}

std::optional<QString> BuildSite::open()
{
    if (!m_folder.isValid()) {
        return tr("No temporary folder could be made: %1").arg(m_folder.errorString());
    }
    for (const QString& file : sourceFiles(m_setup.sources)) {
        const QString failure = copyFile(m_setup.sources + u'/' + file, path("sources/"_L1 + file));
        if (!failure.isEmpty()) {
            return failure;
        }
    }
    QDir().mkpath(path(u"tmp"_s));
    return std::nullopt;
}

QList<Stage> BuildSite::factStages(const BuildProgram& program)
{
    const QString cache = path("warm/"_L1 + program.contestant);
    QList<Stage> stages;
    if (m_setup.hasSeed(program.contestant) && !m_seeded.contains(program.contestant)) {
        m_seeded.insert(program.contestant);
        stages.append(seedCache(program.contestant, cache));
    }
    Stage first = build(program, cache, packagesOf(program.contestant));
    first.take = [this, program, cache, take = first.take](const Outcome& outcome, Trial& trial) {
        Trial uncounted;
        QString failure = take(outcome, uncounted);
        if (failure.isEmpty()) {
            trial.figures.insert(u"size_bytes"_s, QFileInfo(binary(program, cache)).size());
            trial.figures.insert(u"source_lines"_s, sourceLines(sourcesOf(program)));
        }
        return failure;
    };
    return stages + QList<Stage> { first, runBuilt(program, cache), strip(program), listPackages(program) };
}

QList<Stage> BuildSite::warmStages(const BuildProgram& program)
{
    const QString cache = path("warm/"_L1 + program.contestant);
    Stage stage = build(program, cache, packagesOf(program.contestant));
    stage.prepare = [this, program] { return changeMain(program); };
    return { stage, runBuilt(program, cache) };
}

QList<Stage> BuildSite::coldStages(const BuildProgram& program)
{
    const QString cache = path("cold/"_L1 + program.contestant);
    Stage stage = build(program, cache, { program.package });
    stage.prepare
        = [cache] { return QDir(cache).removeRecursively() ? QString() : tr("%1 could not be emptied.").arg(cache); };
    Stage check = runBuilt(program, cache);
    check.take = [cache, take = check.take](const Outcome& outcome, Trial& trial) {
        QString failure = take(outcome, trial);
        QDir(cache).removeRecursively();
        return failure;
    };
    return { stage, check };
}

QString BuildSite::sourcesOf(const BuildProgram& program) const
{
    return path("sources/"_L1 + program.folder);
}

QString BuildSite::binary(const BuildProgram& program, const QString& cache) const
{
    return cache + (isGo(program) ? "/bin/"_L1 : "/release/"_L1) + program.package;
}

Command BuildSite::tool(const BuildProgram& program, const QString& cache, const QStringList& arguments) const
{
    return { .program = m_setup.tools.value(program.contestant),
        .arguments = arguments,
        .folder = sourcesOf(program),
        .environment = environment(cache, path(u"tmp"_s)) };
}

/// `packages` are those that cargo builds in one call, and whose features it therefore unites.
Stage BuildSite::build(const BuildProgram& program, const QString& cache, const QStringList& packages) const
{
    const QString cores = QString::number(buildCores());
    QStringList arguments;
    if (isGo(program)) {
        arguments = { u"build"_s, u"-trimpath"_s, u"-p"_s, cores, u"-o"_s, binary(program, cache), u"."_s };
    } else {
        arguments = { u"build"_s, u"--release"_s, u"--frozen"_s, u"--jobs"_s, cores, u"--target-dir"_s, cache };
        for (const QString& package : packages) {
            arguments.append("--package="_L1 + package);
        }
    }
    const Command command = tool(program, cache, arguments);
    return { .prepare = {},
        .command = command,
        .take = [command, sources = m_setup.sources](const Outcome& outcome, Trial& trial) {
            if (!outcome.ok()) {
                return failureOf(command.program, outcome, sources);
            }
            trial.figures.insert(u"wall_ns"_s, outcome.wallNs);
            trial.figures.insert(u"cpu_ns"_s, outcome.cpuNs);
            return QString();
        } };
}

QStringList BuildSite::packagesOf(const QString& contestant) const
{
    QStringList packages;
    for (const BuildProgram& program : m_setup.programs) {
        if (program.contestant == contestant) {
            packages.append(program.package);
        }
    }
    return packages;
}

/// What was built runs: nothing counts that does not.
Stage BuildSite::runBuilt(const BuildProgram& program, const QString& cache) const
{
    return { .prepare = {},
        .command = { .program = binary(program, cache),
            .arguments = program.arguments,
            .folder = path(u"tmp"_s),
            .environment = {} },
        .take = [program](const Outcome& outcome, Trial& trial) {
            const QRegularExpression answer(program.answer, QRegularExpression::CaseInsensitiveOption);
            const auto match = answer.match(QString::fromUtf8(outcome.output + outcome.errors));
            trial.check = match.captured().toLower();
            return match.hasMatch() ? QString()
                                    : tr("%1 was built, but does not answer as it should.").arg(program.package);
        } };
}

/// cargo writes into files that it finds, so that a link to one would change the seed: they are copied, with their
/// times, by which cargo sees what is up to date. What is amiss in the copy is built again.
Stage BuildSite::seedCache(const QString& contestant, const QString& cache) const
{
    const QString seed = m_setup.seeds.value(contestant);
    const bool go = contestant == "go"_L1;
    const QString target = go ? cache : cache + "/release"_L1;
    QStringList arguments { u"--archive"_s, u"--reflink=auto"_s };
    if (go) {
        arguments.append(seed + "/."_L1);
    } else {
        for (const auto folder : { "deps"_L1, "build"_L1, ".fingerprint"_L1 }) {
            arguments.append(seed + "/release/"_L1 + folder);
        }
    }
    arguments.append(target);
    return { .prepare
        = [target] { return QDir().mkpath(target) ? QString() : tr("%1 could not be made.").arg(target); },
        .command = { .program = QStandardPaths::findExecutable(u"cp"_s),
            .arguments = arguments,
            .folder = path({}),
            .environment = {} },
        .take = {} };
}

/// One tool for all languages; without it there is no such figure.
Stage BuildSite::strip(const BuildProgram& program) const
{
    const QString stripped = path(u"tmp/stripped"_s);
    const QString cache = path("warm/"_L1 + program.contestant);
    return { .prepare = {},
        .command = { .program = QStandardPaths::findExecutable(u"strip"_s),
            .arguments = { u"-o"_s, stripped, binary(program, cache) },
            .folder = path({}),
            .environment = {} },
        .take = [stripped](const Outcome& outcome, Trial& trial) {
            if (outcome.ok()) {
                trial.figures.insert(u"stripped_bytes"_s, QFileInfo(stripped).size());
            }
            return QString();
        } };
}

/// What is linked into the program, for this machine: no standard library, no crate that only works at compile time.
Stage BuildSite::listPackages(const BuildProgram& program) const
{
    const QStringList arguments = isGo(program)
        ? QStringList { u"list"_s, u"-deps"_s, u"-f"_s, u"{{if not .Standard}}{{.ImportPath}}{{end}}"_s, u"."_s }
        : QStringList { u"tree"_s, u"--frozen"_s, u"--edges"_s, u"normal,no-proc-macro"_s, u"--prefix"_s, u"none"_s,
              u"--package"_s, program.package };
    const Command command = tool(program, path("warm/"_L1 + program.contestant), arguments);
    return { .prepare = {},
        .command = command,
        .take = [command, sources = m_setup.sources](const Outcome& outcome, Trial& trial) {
            if (!outcome.ok()) {
                return failureOf(command.program, outcome, sources);
            }
            trial.figures.insert(u"packages"_s, countPackages(QString::fromUtf8(outcome.output)));
            return QString();
        } };
}

/// A comment would not do: the code that Go makes of it is the same, and it would not link again.
QString BuildSite::changeMain(const BuildProgram& program)
{
    QFile file(sourcesOf(program) + u'/' + program.mainFile);
    const QString line = isGo(program) ? u"var versusChange%1 = %1\n"_s : u"const _: u32 = %1;\n"_s;
    const bool changed = file.open(QIODevice::Append) && file.write(line.arg(++m_changes).toUtf8()) > 0;
    return changed ? QString() : tr("%1 could not be changed: %2").arg(file.fileName(), file.errorString());
}

int buildCores()
{
    return QThread::idealThreadCount();
}

qint64 countPackages(const QString& listing)
{
    QStringList names;
    for (const QString& line : listing.split(u'\n', Qt::SkipEmptyParts)) {
        names.append(line.endsWith(" (*)"_L1) ? line.chopped(4) : line); // cargo's mark of one it has shown before
    }
    names.removeDuplicates();
    return std::max(qint64(names.size()) - 1, qint64(0));
}

} // namespace app::experiments

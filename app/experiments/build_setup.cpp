// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/build_setup.h"

#include "app/fetch/catalogue.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr int PatienceMs = 10'000;
constexpr qint64 StaleAfterMs = 60'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("BuildExperiment", text);
}

/// The compiler behind cargo: cargo itself looks for it in this way.
QString rustc()
{
    const QString named = qEnvironmentVariable("RUSTC");
    return named.isEmpty() ? QStandardPaths::findExecutable(u"rustc"_s) : named;
}

/// The first number with dots that a program writes of itself.
QString versionOf(const QString& program, const QString& argument)
{
    if (program.isEmpty()) {
        return {};
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GOTOOLCHAIN"_s, u"local"_s); // as the build does: never another one than this
    process.setProcessEnvironment(environment);
    process.start(program, { argument });
    if (!process.waitForFinished(PatienceMs)) {
        process.kill();
        process.waitForFinished(PatienceMs);
        return {};
    }
    static const QRegularExpression number(u"[0-9]+\\.[0-9]+(\\.[0-9]+)?"_s);
    return number.match(QString::fromUtf8(process.readAllStandardOutput())).captured();
}

QMap<QString, QString> ask(const QString& contestant, const BuildSetup& setup)
{
    const bool go = contestant == "go"_L1;
    const QString version = go ? versionOf(setup.tools.value(contestant), u"version"_s) : versionOf(rustc(), u"-V"_s);
    return version.isEmpty() ? QMap<QString, QString>()
                             : QMap<QString, QString> { { go ? u"go"_s : u"rustc"_s, version } };
}

void addFile(QCryptographicHash& hash, const QString& folder, const QString& path)
{
    QFile file(folder + u'/' + path);
    if (file.open(QIODevice::ReadOnly)) {
        hash.addData(QByteArray(path.toUtf8() + '\0' + QByteArray::number(file.size()) + '\0'));
        hash.addData(&file);
    }
}

} // namespace

bool BuildSetup::hasSeed(const QString& contestant) const
{
    const QString seed = seeds.value(contestant);
    return !seed.isEmpty() && QFileInfo(seed).isDir();
}

QString BuildSetup::whyNot(const QString& contestant) const
{
    if (sources.isEmpty() || !QFileInfo(sources).isDir()) {
        return tr("The sources from which this Versus was built are not on this machine. To measure builds, get the "
                  "sources of Versus and start it from there: ./packaging/run");
    }
    const QString tool = tools.value(contestant);
    if (tool.isEmpty()) {
        return reasons.value(contestant);
    }
    if (!QFileInfo(tool).isExecutable()) {
        return tr("%1 was there when Versus was built and is not any more. Install it again.").arg(tool);
    }
    return {};
}

QStringList BuildSetup::contestants() const
{
    QStringList ids;
    for (const BuildProgram& program : programs) {
        ids.append(program.contestant);
    }
    ids.removeDuplicates();
    return ids;
}

BuildSetup installedBuildSetup()
{
    return readBuildSetup(fetch::libraryFolder() + "/build.json"_L1);
}

BuildSetup readBuildSetup(const QString& path)
{
    BuildSetup setup;
    setup.programs = articlePrograms();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return setup;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    setup.sources = object["sources"_L1].toString();
    for (const QString& id : setup.contestants()) {
        setup.tools.insert(id, object[id].toString());
        setup.reasons.insert(id, object[id + "_reason"_L1].toString());
        setup.seeds.insert(id, object[id + "_seed"_L1].toString());
    }
    return setup;
}

QList<BuildProgram> articlePrograms()
{
    const auto engine = [](const QString& id, const QString& mainFile) {
        return BuildProgram { .name = u"engine"_s,
            .contestant = id,
            .package = "versus-engine-"_L1 + id,
            .folder = "engines/"_L1 + id,
            .mainFile = mainFile,
            .arguments = {},
            .answer = u"ended before"_s }; // the input, which is empty
    };
    const auto listing = [](const QString& id, const QString& mainFile) {
        return BuildProgram { .name = u"listing"_s,
            .contestant = id,
            .package = "versus-listing-"_L1 + id,
            .folder = "listings/"_L1 + id,
            .mainFile = mainFile,
            .arguments = { u"no-url"_s },
            .answer = u"^error"_s };
    };
    const QString go = u"main.go"_s;
    const QString rust = u"src/main.rs"_s;
    return { engine(u"go"_s, go), engine(u"rust"_s, rust), listing(u"go"_s, go), listing(u"rust"_s, rust) };
}

struct CompilerVersions::Known
{
    QMutex mutex;
    QMap<QString, QMap<QString, QString>> versions;
    QMap<QString, QElapsedTimer> asked;
};

CompilerVersions::CompilerVersions()
    : m_known(std::make_unique<Known>())
{
}

CompilerVersions::~CompilerVersions() = default;

QMap<QString, QString> CompilerVersions::of(const QString& contestant, const BuildSetup& setup)
{
    const QMutexLocker lock(&m_known->mutex);
    const QString key = contestant + u' ' + setup.tools.value(contestant);
    QElapsedTimer& asked = m_known->asked[key];
    if (!asked.isValid() || asked.hasExpired(StaleAfterMs)) {
        m_known->versions[key] = ask(contestant, setup);
        asked.start();
    }
    return m_known->versions.value(key);
}

QMap<QString, QString> buildFingerprints(const BuildSetup& setup, CompilerVersions& versions)
{
    QMap<QString, QString> fingerprints;
    for (const QString& id : setup.contestants()) {
        if (!setup.whyNot(id).isEmpty()) {
            continue;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QStringList compiler = versions.of(id, setup).values();
        hash.addData(compiler.join(u' ').toUtf8());
        for (const BuildProgram& program : setup.programs) {
            if (program.contestant == id) {
                for (const QString& path : sourceFiles(setup.sources + u'/' + program.folder)) {
                    addFile(hash, setup.sources, program.folder + u'/' + path);
                }
            }
        }
        if (id == "rust"_L1) {
            addFile(hash, setup.sources, u"Cargo.toml"_s);
            addFile(hash, setup.sources, u"Cargo.lock"_s);
        }
        fingerprints.insert(id, QString::fromLatin1(hash.result().toHex()));
    }
    return fingerprints;
}

QStringList sourceFiles(const QString& folder)
{
    QStringList paths;
    const QDir root(folder);
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        const QStringList parts = path.split(u'/');
        const bool byTools = std::ranges::any_of(
            parts, [](const QString& part) { return part.startsWith(u'.') || part == "target"_L1; });
        if (!byTools) {
            paths.append(path);
        }
    }
    paths.sort();
    return paths;
}

} // namespace app::experiments

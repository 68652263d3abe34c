// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/catalogue.h"

#include "app/fetch/protocol.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace app::fetch {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MaxManifestBytes = qint64(64) << 10;

QString tr(const char* text)
{
    return QCoreApplication::translate("Catalogue", text);
}

/// A program with a slash is relative to its manifest, one without is looked for on PATH; empty when there is none.
QString resolveProgram(const QString& program, const QDir& folder)
{
    if (program.contains(u'/')) {
        return QDir::cleanPath(folder.absoluteFilePath(program));
    }
    return QStandardPaths::findExecutable(program);
}

QString whyNotStartable(const EngineEntry& entry, const QString& asWritten)
{
    const QString program = entry.command.value(0);
    if (program.isEmpty() || !QFileInfo::exists(program)) {
        return tr("The program %1 is not there. Build it again, or correct the command in %2.")
            .arg(asWritten, entry.manifest);
    }
    if (!QFileInfo(program).isFile() || !QFileInfo(program).isExecutable()) {
        return tr("The program %1 may not be executed. Give it that right: chmod +x %1").arg(program);
    }
    return {};
}

QStringList strings(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array) {
        if (value.isString()) {
            list.append(value.toString());
        }
    }
    return list;
}

bool validId(const QString& id)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_-]{0,31}$"_s);
    return pattern.match(id).hasMatch();
}

/// Fills in the entry from the manifest's fields; the answer is what is wrong with them, or nothing.
QString readFields(const QJsonObject& object, EngineEntry& entry)
{
    entry.id = object.value("id"_L1).toString();
    entry.name = object.value("name"_L1).toString(entry.id);
    entry.language = object.value("language"_L1).toString();
    if (!validId(entry.id)) {
        entry.id = QFileInfo(entry.manifest).completeBaseName();
        return tr("Its \"id\" must be a short word of lower-case letters, digits, - and _.");
    }
    if (object.value("protocol"_L1).toInt() != protocol::Version) {
        return tr("Its \"protocol\" must be %1, the version that this Versus speaks.").arg(protocol::Version);
    }
    if (const QString reason = object.value("unavailable"_L1).toString(); !reason.isEmpty()) {
        return reason;
    }
    const QStringList command = strings(object.value("command"_L1).toArray());
    if (command.isEmpty()) {
        return tr("Its \"command\" must be a list: the program, then its arguments.");
    }
    entry.command = command;
    entry.command[0] = resolveProgram(command.first(), QFileInfo(entry.manifest).dir());
    return whyNotStartable(entry, command.first());
}

/// The three of the article first, in the order in which they are drawn; all others by name.
int rank(const EngineEntry& entry)
{
    static const QStringList builtIn { u"qt"_s, u"go"_s, u"rust"_s };
    const qsizetype place = builtIn.indexOf(entry.id);
    return place < 0 ? int(builtIn.size()) : int(place);
}

} // namespace

QString libraryFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../lib/versus"_L1);
}

QString launcherPath()
{
    return libraryFolder() + "/versus-launcher"_L1;
}

QStringList manifestFolders()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return { libraryFolder() + "/engines"_L1, data + "/versus/engines"_L1 };
}

EngineEntry readManifest(const QString& path)
{
    EngineEntry entry;
    entry.manifest = path;
    entry.id = QFileInfo(path).completeBaseName();
    entry.name = entry.id;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxManifestBytes) {
        entry.reason = tr("The manifest %1 cannot be read, or is larger than 64 KiB.").arg(path);
        return entry;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        entry.reason = tr("The manifest %1 is not a JSON object: %2.").arg(path, error.errorString());
        return entry;
    }
    entry.reason = readFields(document.object(), entry);
    return entry;
}

QList<EngineEntry> readCatalogue(const QStringList& folders)
{
    QList<EngineEntry> catalogue;
    for (const QString& folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList({ u"*.json"_s }, QDir::Files, QDir::Name);
        for (const QFileInfo& file : files) {
            const EngineEntry entry = readManifest(file.absoluteFilePath());
            if (findEngine(catalogue, entry.id) == nullptr) {
                catalogue.append(entry);
            }
        }
    }
    std::ranges::stable_sort(
        catalogue, [](const auto& a, const auto& b) { return std::pair(rank(a), a.id) < std::pair(rank(b), b.id); });
    return catalogue;
}

const EngineEntry* findEngine(const QList<EngineEntry>& catalogue, const QString& id)
{
    const auto found = std::ranges::find(catalogue, id, &EngineEntry::id);
    return found == catalogue.cend() ? nullptr : &*found;
}

} // namespace app::fetch

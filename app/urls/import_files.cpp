// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/decode.h"
#include "app/urls/format.h"
#include "app/urls/import.h"
#include "app/urls/import_content.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Urls", text);
}

QString tooLarge()
{
    return tr("The file is larger than %L1 MiB; split it.").arg(MaxFileBytes >> 20);
}

/// Devices and pipes have no end, and reading them may wait for ever.
QString whyNotReadable(const QFileInfo& info)
{
    if (!info.exists()) {
        return tr("The file does not exist.");
    }
    if (info.isDir()) {
        return tr("It is a folder; drop or open the files in it.");
    }
    if (!info.isFile()) {
        return tr("It is not a regular file.");
    }
    return info.size() > MaxFileBytes ? tooLarge() : QString();
}

} // namespace

void readContent(const QByteArray& bytes, const QString& name, Collector& collector)
{
    if (bytes.size() > MaxFileBytes) {
        return collector.refuseFile(tooLarge());
    }
    if (bytes.startsWith("bplist00")) {
        return collector.refuseFile(
            tr("It is a binary property list; convert it with: plutil -convert xml1 FILE, or copy its link as text."));
    }
    const auto text = decoded(bytes);
    if (!text) {
        return collector.refuseFile(
            tr("It is a binary file, or text in UTF-16 without a byte order mark; save it as UTF-8 text."));
    }
    read(formatOf(name, *text), *text, collector);
}

void readFile(const QString& path, Collector& collector)
{
    const QFileInfo info(path);
    collector.beginFile(info.fileName().isEmpty() ? path : info.fileName());
    if (const QString problem = whyNotReadable(info); !problem.isEmpty()) {
        return collector.refuseFile(problem);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return collector.refuseFile(tr("The file cannot be read: %1.").arg(file.errorString()));
    }
    const QByteArray bytes = file.read(MaxFileBytes + 1); // it may have grown
    if (file.error() != QFileDevice::NoError) {
        return collector.refuseFile(tr("The file cannot be read: %1.").arg(file.errorString()));
    }
    readContent(bytes, info.fileName(), collector);
}

Import importFiles(const QStringList& paths)
{
    Collector collector;
    for (const QString& path : paths) {
        readFile(path, collector);
    }
    return collector.take();
}

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace app::run {

std::optional<QString> whyNoPlainFile(const QString& path)
{
    const QFileInfo target(path);
    if (!target.exists() || target.isFile()) {
        return std::nullopt;
    }
    return target.isDir() ? QCoreApplication::translate("WholeFile", "it is a folder")
                          : QCoreApplication::translate("WholeFile", "it is no ordinary file");
}

std::optional<QString> whyNotWritable(const QString& path)
{
    if (auto reason = whyNoPlainFile(path)) {
        return reason;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.cancelWriting();
    return std::nullopt;
}

std::optional<QString> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    return writeWholeFile(path, [&bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); });
}

std::optional<QString> writeWholeFile(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    if (auto reason = whyNoPlainFile(path)) {
        return reason;
    }
    QSaveFile file(path);
    // Unbuffered: a buffer that is flushed in part, as on a full disk, counts as written in Qt 6.4.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return file.errorString();
    }
    if (!write(file)) {
        const QString reason = file.error() == QFileDevice::NoError
            ? QCoreApplication::translate("WholeFile", "the disk is full")
            : file.errorString(); // which is another one after the next line
        file.cancelWriting();
        return reason;
    }
    return file.commit() ? std::nullopt : std::optional(file.errorString());
}

} // namespace app::run

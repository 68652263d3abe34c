// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/whole_file.h"

#include <QSaveFile>

namespace app::run {

std::optional<QString> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // Unbuffered: a buffer that is flushed in part, as on a full disk, counts as written in Qt 6.4.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return file.errorString();
    }
    if (file.write(bytes) != bytes.size()) {
        file.cancelWriting();
        return file.error() == QFileDevice::NoError ? QStringLiteral("the disk is full") : file.errorString();
    }
    return file.commit() ? std::nullopt : std::optional(file.errorString());
}

} // namespace app::run

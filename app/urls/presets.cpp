// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/presets.h"

#include "app/urls/import.h"

#include <QFile>

namespace app::urls {

namespace {

QList<QByteArray> read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? importBytes(file.readAll(), path).urls : QList<QByteArray>();
}

} // namespace

QList<QByteArray> demoUrls()
{
    return read(QStringLiteral(":/urls/demo.txt"));
}

QList<QByteArray> articleUrls()
{
    return read(QStringLiteral(":/urls/article.txt"));
}

} // namespace app::urls

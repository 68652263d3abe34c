// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/presets.h"

#include "app/urls/import.h"

#include <QFile>

#include <array>

namespace app::urls {

namespace {

QList<QByteArray> read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? importBytes(file.readAll(), path).urls : QList<QByteArray>();
}

struct Preset
{
    QLatin1String name;
    QList<QByteArray> (*urls)() = nullptr;
};

constexpr std::array Presets {
    Preset { QLatin1String("demo"), demoUrls },
    Preset { QLatin1String("article"), articleUrls },
    Preset { QLatin1String("stalled-lab"), stalledLabUrls },
};

} // namespace

QList<QByteArray> demoUrls()
{
    return read(QStringLiteral(":/urls/demo.txt"));
}

QList<QByteArray> articleUrls()
{
    return read(QStringLiteral(":/urls/article.txt"));
}

QList<QByteArray> stalledLabUrls()
{
    constexpr qsizetype count = 4000;
    QList<QByteArray> urls(count, "lab:/delay/1");
    urls[count / 4] = "lab:/stall/1000";
    return urls;
}

std::optional<QList<QByteArray>> presetUrls(QStringView name)
{
    for (const Preset& preset : Presets) {
        if (preset.name == name) {
            return preset.urls();
        }
    }
    return std::nullopt;
}

QStringList presetNames()
{
    QStringList names;
    for (const Preset& preset : Presets) {
        names.append(preset.name);
    }
    return names;
}

} // namespace app::urls

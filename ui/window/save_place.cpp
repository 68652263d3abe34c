// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/save_place.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ui::window {

using namespace Qt::StringLiterals;

namespace {

const QString Folder = u"/folder"_s;
const QString Ending = u"/ending"_s;

} // namespace

QString suggestedPath(const QSettings& settings, const QString& kind, const QString& name, const QString& usualEnding)
{
    const QDir folder(settings.value(kind + Folder).toString());
    const QString file = name + u'.' + settings.value(kind + Ending, usualEnding).toString();
    return folder.path() == u'.' ? file : folder.filePath(file);
}

void rememberPlace(QSettings& settings, const QString& kind, const QString& path)
{
    const QFileInfo file(path);
    settings.setValue(kind + Folder, file.absolutePath());
    settings.setValue(kind + Ending, file.suffix().toLower());
}

} // namespace ui::window

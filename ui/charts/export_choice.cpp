// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/export_choice.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace ui::charts {

namespace {

using namespace Qt::StringLiterals;

const QString FolderKey = u"charts/folder"_s;
const QString EndingKey = u"charts/ending"_s;
const QString ScaleKey = u"charts/scale"_s;
const QString DarkKey = u"charts/dark"_s;

} // namespace

ExportOptions ExportChoice::options(int pngScale) const
{
    ExportOptions options;
    options.scale = pngScale;
    options.theme = dark ? darkTheme() : lightTheme();
    return options;
}

ExportChoice readExportChoice(const QSettings& settings)
{
    ExportChoice choice;
    const QString folder = settings.value(FolderKey).toString();
    choice.folder = QFileInfo(folder).isDir() ? folder : QString();
    const QString ending = settings.value(EndingKey).toString();
    choice.ending = QStringList { u"png"_s, u"svg"_s, u"pdf"_s }.contains(ending) ? ending : choice.ending;
    choice.scale = std::clamp(settings.value(ScaleKey, choice.scale).toInt(), 1, ExportChoice::LargestScale);
    choice.dark = settings.value(DarkKey, false).toBool();
    return choice;
}

void writeExportChoice(const ExportChoice& choice, QSettings& settings)
{
    settings.setValue(FolderKey, choice.folder);
    settings.setValue(EndingKey, choice.ending);
    settings.setValue(ScaleKey, choice.scale);
    settings.setValue(DarkKey, choice.dark);
}

} // namespace ui::charts

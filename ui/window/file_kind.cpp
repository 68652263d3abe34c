// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/file_kind.h"

#include "app/experiments/document.h"

#include <QFile>
#include <QFileInfo>

namespace ui::window {

using namespace Qt::StringLiterals;

namespace {

bool isRun(const QString& path)
{
    if (path.endsWith(".versus.json"_L1, Qt::CaseInsensitive)) {
        return true;
    }
    QFile file(path);
    // A pipe would wait for ever.
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) && QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.peek(64).contains("\"versus-run\"");
}

} // namespace

FilesByKind sortFiles(const QStringList& paths)
{
    FilesByKind files;
    for (const QString& path : paths) {
        if (path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive)) {
            files.articles.append(path);
        } else if (path.endsWith(".json"_L1, Qt::CaseInsensitive) && app::experiments::holdsResults(path)) {
            files.results.append(path);
        } else if (isRun(path)) {
            files.runs.append(path);
        } else {
            files.lists.append(path);
        }
    }
    return files;
}

} // namespace ui::window

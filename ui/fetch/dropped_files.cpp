// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/dropped_files.h"

#include "ui/fetch/importer.h"
#include "ui/fetch/url_table.h"
#include "ui/widgets/own_picture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace ui::fetch {

bool mayTake(const QDropEvent& drag)
{
    return qobject_cast<const UrlTable*>(drag.source()) == nullptr
        && !drag.mimeData()->hasFormat(widgets::OwnPictureType)
        && (!localFiles(*drag.mimeData()).isEmpty() || Importer::canImport(*drag.mimeData()));
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

std::unique_ptr<QMimeData> withoutFiles(const QMimeData& data, const QStringList& paths)
{
    QList<QUrl> urls = data.urls();
    urls.removeIf([&paths](const QUrl& url) { return url.isLocalFile() && paths.contains(url.toLocalFile()); });
    if (urls.isEmpty()) {
        return nullptr;
    }
    auto rest = std::make_unique<QMimeData>();
    rest->setUrls(urls);
    return rest;
}

} // namespace ui::fetch

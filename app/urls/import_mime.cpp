// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/decode.h"
#include "app/urls/format.h"
#include "app/urls/import.h"
#include "app/urls/import_content.h"
#include "app/urls/lines.h"
#include "app/urls/url_text.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1String UriList = "text/uri-list"_L1;
constexpr QLatin1String MozUrl = "text/x-moz-url"_L1;
constexpr QLatin1String Html = "text/html"_L1;
constexpr QLatin1String Plain = "text/plain"_L1;

/// Text of this much tells whether there is a URL in it, while a drag enters.
constexpr qsizetype Glance = qsizetype(16) * 1024;

bool isFileUrl(QStringView line)
{
    return line.startsWith("file:"_L1, Qt::CaseInsensitive);
}

void readDroppedFile(QStringView line, int number, Collector& collector)
{
    const QUrl url(line.toString());
    if (!url.host().isEmpty() && url.host() != "localhost"_L1) {
        collector.refuse(number, line, QCoreApplication::translate("Urls", "The file is on another machine."),
            RefusalKind::Unreadable);
        return;
    }
    readFile(url.path(QUrl::FullyDecoded), collector);
    collector.beginFile({});
}

/// QMimeData::urls() takes comments for URLs, so the list is read here.
void readDroppedUris(const QByteArray& bytes, Collector& collector)
{
    forEachLine(QString::fromUtf8(bytes), [&collector](QStringView line, int number) {
        const QStringView uri = line.trimmed();
        if (isFileUrl(uri)) {
            readDroppedFile(uri, number, collector);
        } else if (!uri.isEmpty() && !uri.startsWith(u'#')) {
            collector.offer(uri, number);
        }
        return !collector.isFull();
    });
}

bool hasUsableUri(const QByteArray& bytes)
{
    bool usable = false;
    forEachLine(QString::fromUtf8(bytes), [&usable](QStringView line, int) {
        const QStringView uri = line.trimmed();
        usable = isFileUrl(uri) || isHttp(uri) || isLab(uri);
        return !usable;
    });
    return usable;
}

Import importAs(void (*reader)(QStringView, Collector&), const QString& text)
{
    Collector collector;
    reader(text, collector);
    return collector.take();
}

Import importUris(const QMimeData& data)
{
    Collector collector;
    readDroppedUris(data.data(UriList), collector);
    return collector.take();
}

Import importPlain(const QMimeData& data)
{
    return data.hasFormat(Plain) ? importText(data.text()) : Import();
}

Import importHtmlOrPlain(const QMimeData& data)
{
    Import links = importAs(readHtml, data.hasFormat(Html) ? data.html() : QString());
    if (!links.urls.isEmpty()) {
        return links;
    }
    Import plain = importPlain(data);
    return plain.urls.isEmpty() && plain.refused == 0 ? links : plain;
}

} // namespace

bool isImportFormat(const QString& mimeType)
{
    return mimeType == UriList || mimeType == MozUrl || mimeType == Html || mimeType == Plain;
}

bool canImport(const QMimeData& data)
{
    if (hasUsableUri(data.data(UriList)) || isHttp(decodedMozUrl(data.data(MozUrl)))) {
        return true;
    }
    return !importAs(readHtml, data.html().left(Glance)).urls.isEmpty()
        || (data.hasFormat(Plain) && !importText(data.text().left(Glance)).urls.isEmpty());
}

Import importMime(const QMimeData& data)
{
    if (Import uris = importUris(data); !uris.urls.isEmpty() || uris.refused > 0) {
        return uris;
    }
    if (Import link = importAs(readMozUrl, decodedMozUrl(data.data(MozUrl))); !link.urls.isEmpty()) {
        return link;
    }
    return importHtmlOrPlain(data);
}

} // namespace app::urls

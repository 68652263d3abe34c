// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/decode.h"
#include "app/urls/formats.h"
#include "app/urls/import.h"

#include <QMimeData>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

constexpr auto UriList = "text/uri-list"_L1;
constexpr auto MozUrl = "text/x-moz-url"_L1;
constexpr auto Html = "text/html"_L1;
constexpr auto PlainText = "text/plain"_L1;

/// Not QMimeData::urls(), which takes comment lines for URLs.
Import importUriList(const QMimeData& data)
{
    Import import;
    for (const Candidate& candidate : fromUriList(QString::fromUtf8(data.data(UriList)))) {
        const QUrl url(candidate.text);
        import.append(url.isLocalFile() ? importFiles({ url.toLocalFile() }) : importUrl(candidate.text));
    }
    return import;
}

/// UTF-16 in the order of this machine: the URL, a line end, the title.
Import importMozUrl(const QMimeData& data)
{
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    const QString text = decoder.decode(data.data(MozUrl));
    return importUrl(text.section(u'\n', 0, 0).remove(QChar::Null));
}

Import importHtml(const QMimeData& data)
{
    // Under the name of an HTML file; browsers hand over UTF-8 or UTF-16.
    return importBytes(data.html().toUtf8(), u"selection.html"_s);
}

} // namespace

bool isImportFormat(const QString& mimeType)
{
    return std::ranges::any_of(std::array { UriList, MozUrl, Html, PlainText },
        [&](QLatin1String format) { return mimeType.startsWith(format); });
}

bool canImport(const QMimeData& data)
{
    return std::ranges::any_of(data.formats(), isImportFormat);
}

Import importMime(const QMimeData& data)
{
    // A later format is a poorer copy of the same, so it is read only where the earlier ones had nothing.
    Import refused;
    for (const auto& [format, read] : {
             std::pair { UriList, &importUriList },
             std::pair { MozUrl, &importMozUrl },
             std::pair { Html, &importHtml },
         }) {
        if (data.hasFormat(format)) {
            const Import import = read(data);
            if (!import.urls.isEmpty()) {
                return import;
            }
            refused = refused.refusals.isEmpty() ? import : refused;
        }
    }
    if (data.hasText()) {
        const Import import = importText(data.text());
        if (!import.urls.isEmpty() || refused.refusals.isEmpty()) {
            return import;
        }
    }
    return refused;
}

} // namespace app::urls

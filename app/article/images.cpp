// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/images.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace app::article {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::article", text);
}

/// A path without a root, drive, scheme, host or Windows separator. Such sources are refused by their looks, before
/// any file is touched: asking for a UNC path is enough to send credentials to its host.
bool isPlainRelative(const QString& path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && !path.contains(u'\\') && !path.contains(u':')
        && !path.contains(QChar(u'\0'));
}

bool isInside(const QString& path, const QString& folder)
{
    return !path.isEmpty() && !folder.isEmpty() && path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace

std::variant<QString, NoImage> findImage(const QString& source, const QString& folder)
{
    if (source.startsWith(u"http:", Qt::CaseInsensitive) || source.startsWith(u"https:", Qt::CaseInsensitive)
        || source.startsWith(u"//")) {
        return NoImage { tr("Versus loads no images from the network") };
    }
    const QString path = QUrl::fromPercentEncoding(source.toUtf8());
    if (!isPlainRelative(source) || !isPlainRelative(path)) {
        return NoImage { tr("its address is not a path inside the article's folder") };
    }
    const QString root = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    const QFileInfo image(QFileInfo(root + u'/' + path).canonicalFilePath());
    if (root.isEmpty() || image.filePath().isEmpty()) {
        return NoImage { tr("there is no such file") };
    }
    if (!isInside(image.filePath(), root)) {
        return NoImage { tr("it is outside the article's folder") };
    }
    if (!image.isFile()) {
        return NoImage { tr("it is not a file") };
    }
    if (image.size() > MaxImageBytes) {
        return NoImage {
            tr("it is larger than %1").arg(QLocale().formattedDataSize(MaxImageBytes)),
        };
    }
    return image.filePath();
}

} // namespace app::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/article_images.h"

#include <QImageReader>

#include <array>

namespace ui::article {

namespace {

constexpr qint64 MaxPixels = 50'000'000;

bool isPlainFormat(const QByteArray& format)
{
    static const std::array<QByteArray, 4> formats { "png", "jpeg", "gif", "webp" };
    return std::ranges::find(formats, format) != formats.end();
}

} // namespace

QImage imagePlaceholder()
{
    QImage image(16, 16, QImage::Format_ARGB32);
    image.fill(Qt::gray);
    return image;
}

QImage readArticleImage(const QString& path, int maxWidth)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isPlainFormat(reader.format()) || !size.isValid() || qint64(size.width()) * size.height() > MaxPixels) {
        return imagePlaceholder();
    }
    if (size.width() > maxWidth) {
        reader.setScaledSize(QSize(maxWidth, std::max(1, qRound(double(size.height()) * maxWidth / size.width()))));
    }
    const QImage image = reader.read();
    return image.isNull() ? imagePlaceholder() : image;
}

} // namespace ui::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/engine_colour.h"

#include "app/charts/palette.h"

#include <QPainter>
#include <QPixmap>

namespace ui::fetch {

namespace {

constexpr int IconSize = 12;

QPixmap square(const QColor& colour, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(IconSize, IconSize) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1, 1, IconSize - 2, IconSize - 2), 2, 2);
    return pixmap;
}

} // namespace

QColor engineColour(const QString& key, const QStringList& keys)
{
    return { app::charts::Palette(keys).look(key).colour };
}

QIcon engineIcon(const QColor& colour, qreal devicePixelRatio)
{
    QIcon icon(square(colour, devicePixelRatio));
    QColor faint = colour;
    faint.setAlphaF(0.35F);
    icon.addPixmap(square(faint, devicePixelRatio), QIcon::Disabled);
    return icon;
}

} // namespace ui::fetch

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui::widgets {

namespace {

/// In a square of 16 by 16.
void draw(QPainter& painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Fetch:
        painter.drawLine(QPointF(8, 2.5), QPointF(8, 10));
        painter.drawPolyline(QPolygonF({ { 4.5, 7 }, { 8, 10.5 }, { 11.5, 7 } }));
        painter.drawLine(QPointF(3, 13.5), QPointF(13, 13.5));
        break;
    case Glyph::Compare:
        painter.drawLine(QPointF(3, 4), QPointF(13, 4));
        painter.drawLine(QPointF(3, 8), QPointF(9, 8));
        painter.drawLine(QPointF(3, 12), QPointF(11, 12));
        break;
    }
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        const double width = m_glyph == Glyph::Compare ? 2.2 : 1.5;
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::ButtonText), width, Qt::SolidLine,
            m_glyph == Glyph::Compare ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin));
        draw(*painter, m_glyph);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph)); // the icon owns its engine
}

} // namespace ui::widgets

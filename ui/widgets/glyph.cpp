// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace ui::widgets {

namespace {

void drawTurn(QPainter& painter)
{
    QPainterPath path(QPointF(3, 6));
    path.lineTo(9.5, 6);
    path.cubicTo(14.2, 6, 14.2, 13, 9.5, 13);
    path.lineTo(6.5, 13);
    painter.drawPath(path);
    painter.drawPolyline(QPolygonF({ { 6, 3 }, { 3, 6 }, { 6, 9 } }));
}

void mirror(QPainter& painter)
{
    painter.translate(16, 0);
    painter.scale(-1, 1);
}

void drawSliders(QPainter& painter)
{
    for (const QPointF knob : { QPointF(10.5, 4), QPointF(5.5, 8), QPointF(9, 12) }) {
        painter.drawLine(QPointF(2.5, knob.y()), knob - QPointF(1.6, 0));
        painter.drawLine(knob + QPointF(1.6, 0), QPointF(13.5, knob.y()));
        painter.drawEllipse(knob, 1.6, 1.6);
    }
}

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
    case Glyph::Open:
        painter.drawPolygon(QPolygonF({ { 2, 13 }, { 2, 3.5 }, { 6, 3.5 }, { 7.5, 5.5 }, { 14, 5.5 }, { 14, 13 } }));
        break;
    case Glyph::Save:
        painter.drawRect(QRectF(2.5, 2.5, 11, 11));
        painter.drawPolyline(QPolygonF({ { 5, 2.5 }, { 5, 6 }, { 11, 6 }, { 11, 2.5 } }));
        painter.drawPolyline(QPolygonF({ { 5, 13.5 }, { 5, 9.5 }, { 11, 9.5 }, { 11, 13.5 } }));
        break;
    case Glyph::Export:
        painter.drawLine(QPointF(8, 10.5), QPointF(8, 3));
        painter.drawPolyline(QPolygonF({ { 4.5, 6 }, { 8, 2.5 }, { 11.5, 6 } }));
        painter.drawLine(QPointF(3, 13.5), QPointF(13, 13.5));
        break;
    case Glyph::Redo:
        mirror(painter);
        [[fallthrough]];
    case Glyph::Undo:
        drawTurn(painter);
        break;
    case Glyph::Paste:
        painter.drawRect(QRectF(3, 3.5, 10, 10.5));
        painter.drawRect(QRectF(6, 2, 4, 3));
        break;
    case Glyph::Stop:
        painter.drawRect(QRectF(4, 4, 8, 8));
        break;
    case Glyph::Settings:
        drawSliders(painter);
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

QIcon themeIcon(const QString& name, Glyph glyph)
{
    return QIcon::fromTheme(name, glyphIcon(glyph));
}

} // namespace ui::widgets

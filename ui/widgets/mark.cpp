// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/mark.h"

#include "ui/widgets/colours.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui::widgets {

namespace {

constexpr double Thin = 1.4;
constexpr double Thick = 1.9;

QColor colourOf(Mark mark, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (mark) {
    case Mark::Yes:
        return dark ? QColor(0x4F, 0xD0, 0xA6) : QColor(0x00, 0x75, 0x56);
    case Mark::No:
        return badText(palette);
    case Mark::Undecided:
        return dark ? QColor(0xF0, 0xC0, 0x5A) : QColor(0x8A, 0x62, 0x00);
    case Mark::Running:
        return dark ? QColor(0x6C, 0xB6, 0xFF) : QColor(0x00, 0x60, 0xA8);
    case Mark::Empty:
    case Mark::Old:
        break;
    }
    return mutedText(palette);
}

QPen pen(const QColor& colour, double width)
{
    return { colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

/// Drawings stand in a square of 16 by 16. `paper` shows through what is filled.
void drawYes(QPainter& painter, const QColor& ink, const QColor& paper)
{
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(paper, Thick));
    painter.drawPolyline(QPolygonF({ { 4.8, 8.3 }, { 7.1, 10.6 }, { 11.3, 5.7 } }));
}

void drawNo(QPainter& painter, const QColor& ink, const QColor& paper)
{
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2);
    painter.setPen(pen(paper, Thick));
    painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
    painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
}

void drawUndecided(QPainter& painter, const QColor& ink)
{
    painter.setPen(pen(ink, Thin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({ { 8, 1.2 }, { 14.8, 8 }, { 8, 14.8 }, { 1.2, 8 } }));
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({ { 8, 1.2 }, { 8, 14.8 }, { 1.2, 8 } }));
}

void drawRing(QPainter& painter, const QColor& ink)
{
    painter.setPen(pen(ink, Thin));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
}

void drawOld(QPainter& painter, const QColor& ink)
{
    drawRing(painter, ink);
    painter.drawPolyline(QPolygonF({ { 8, 4.4 }, { 8, 8 }, { 10.8, 9.6 } }));
}

void drawRunning(QPainter& painter, const QColor& ink)
{
    constexpr int sixteenths = 16;
    painter.setPen(pen(ink, Thick));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(2, 2, 12, 12), 90 * sixteenths, 270 * sixteenths);
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(8, 8), 2, 2);
}

void draw(QPainter& painter, Mark mark, const QColor& ink, const QColor& paper)
{
    switch (mark) {
    case Mark::Empty:
        drawRing(painter, ink);
        break;
    case Mark::Yes:
        drawYes(painter, ink, paper);
        break;
    case Mark::No:
        drawNo(painter, ink, paper);
        break;
    case Mark::Undecided:
        drawUndecided(painter, ink);
        break;
    case Mark::Old:
        drawOld(painter, ink);
        break;
    case Mark::Running:
        drawRunning(painter, ink);
        break;
    }
}

void paintIn(QPainter& painter, const QRectF& room, Mark mark, const QColor& ink, const QColor& paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.topLeft());
    painter.scale(room.width() / 16.0, room.height() / 16.0);
    draw(painter, mark, ink, paper);
    painter.restore();
}

class MarkEngine final : public QIconEngine
{
public:
    explicit MarkEngine(Mark mark)
        : m_mark(mark)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected) { // its own colours might be that of the selection
            paintIn(
                *painter, rect, m_mark, palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
        } else {
            paintIn(*painter, rect, m_mark, colourOf(m_mark, palette), palette.color(QPalette::Base));
        }
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new MarkEngine(m_mark); }

private:
    Mark m_mark;
};

} // namespace

void paintMark(QPainter& painter, const QRectF& room, Mark mark, const QPalette& palette)
{
    paintIn(painter, room, mark, colourOf(mark, palette), palette.color(QPalette::Base));
}

QIcon markIcon(Mark mark)
{
    return QIcon(new MarkEngine(mark)); // the icon owns its engine
}

} // namespace ui::widgets

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace ui::charts {

/// Text that wraps at a width, also within a word that is longer, so that nothing is ever cut.
class TextBlock
{
public:
    TextBlock(QString text, const QFont& font, double width);

    [[nodiscard]] double height() const { return m_height; } ///< 0 of an empty text
    void draw(QPainter& painter, const QPointF& topLeft, const QColor& colour) const;

private:
    QString m_text;
    QFont m_font;
    double m_width;
    double m_height = 0;
};

} // namespace ui::charts

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;
class QPointF;

namespace ui::report {

/// A font of so many pixels of 1/96 inch, laid out the same at every resolution.
[[nodiscard]] QFont fontOf(double pixels, QFont::Weight weight = QFont::Normal);
[[nodiscard]] double lineHeight(const QFont& font);

/// The lines of a text at this width, each of which fits: a word that is longer is broken. At least one.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width);

/// Draws one line whose top is at `y`.
void drawLine(QPainter& painter, const QFont& font, const QString& line, double x, double y);

} // namespace ui::report

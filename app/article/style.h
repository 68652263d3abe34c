// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/highlighter.h"

#include <QString>

namespace app::article {

/// The colours of an article, as #rrggbb; ordinary text has that of the window. Every text has a contrast of at least
/// 4.5 to what lies behind it (WCAG 2.1, level AA).
struct Colours
{
    QString window; ///< what the others are made for; the view has its own
    QString muted; ///< text of less weight
    QString link;
    QString line; ///< rules, borders of tables, bar of a quote
    QString header; ///< behind a table's header and a listing's caption
    QString code; ///< behind code
    QString codeText;
    QString keyword;
    QString type;
    QString string;
    QString comment;
    QString number;
    QString bar; ///< of a bar chart
    QString button; ///< behind the word Run
    QString buttonText;

    [[nodiscard]] const QString& of(TokenKind kind) const;

    [[nodiscard]] static Colours light();
    [[nodiscard]] static Colours dark();

    bool operator==(const Colours&) const = default;
};

struct Style
{
    Colours colours = Colours::light();
    double pointSize = 11; ///< of ordinary text; everything else follows
    double emPixels = 15; ///< the same in logical pixels, for distances
    QString codeFamily = QStringLiteral("monospace");

    bool operator==(const Style&) const = default;
};

} // namespace app::article

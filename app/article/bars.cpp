// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/bars.h"

#include <QRegularExpression>

namespace app::article {

std::optional<QList<Bar>> parseBars(QStringView block)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\S[^:]*):\\s*(\\d{1,3})\\s*%\\s*$"));
    QList<Bar> bars;
    for (const QStringView line : block.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = pattern.match(line.toString());
        const int percent = match.captured(2).toInt();
        if (!match.hasMatch() || percent > 100) {
            return std::nullopt;
        }
        bars.append({ match.captured(1).trimmed(), percent });
    }
    return bars.isEmpty() ? std::nullopt : std::optional(bars);
}

} // namespace app::article

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/aligned.h"

#include <algorithm>

namespace app::report {

using namespace Qt::StringLiterals;

QString aligned(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const QStringList& cells : rows) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            widths[i] = std::max(widths[i], cells[i].size());
        }
    }
    QString text;
    for (const QStringList& cells : rows) {
        QString line = cells[0].leftJustified(widths[0]);
        for (qsizetype i = 1; i < cells.size(); ++i) {
            line += "  "_L1 + cells[i].rightJustified(widths[i]);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace app::report

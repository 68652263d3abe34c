// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "app/experiments/figure_words.h"

#include <QCoreApplication>

namespace app::report {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

Table properties(const QString& caption, const QList<std::pair<QString, QString>>& values)
{
    Table table { .caption = caption, .headers = { tr("What"), tr("Value") }, .rows = {} };
    for (const auto& [name, value] : values) {
        if (!value.isEmpty()) {
            table.rows.append(Row { { name }, { value } });
        }
    }
    return table;
}

} // namespace app::report

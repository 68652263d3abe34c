// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/two_runs_text.h"

#include "app/charts/table_text.h"

#include <QCoreApplication>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::runs::TwoRuns", text);
}

QString list(const QStringList& lines)
{
    QString text;
    for (const QString& line : lines) {
        text += "- "_L1 + app::charts::markdownText(line) + u'\n';
    }
    return text;
}

} // namespace

QString conditionsText(const TwoRuns& two)
{
    return two.conditions.isEmpty() ? tr("The conditions of both runs are the same.")
                                    : tr("What differs in the conditions: %1.").arg(two.conditions.join(u" · "_s));
}

QString toMarkdown(const TwoRuns& two)
{
    QString text = app::charts::markdownText(two.summary) + u"\n\n"_s + app::charts::toMarkdown(two.table) + u'\n';
    if (two.conditions.isEmpty()) {
        text += conditionsText(two) + u'\n';
    } else {
        text += tr("What differs in the conditions:") + u"\n\n"_s + list(two.conditions);
    }
    if (!two.warnings.isEmpty()) {
        text += u'\n' + tr("What makes this weak:") + u"\n\n"_s + list(two.warnings);
    }
    return text;
}

QString toCsv(const TwoRuns& two)
{
    return app::charts::toCsv(two.table);
}

} // namespace ui::runs

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/summary_text.h"

#include "app/report/aligned.h"
#include "app/report/summary_table.h"
#include "app/run/comparison.h"
#include "app/run/warnings.h"

#include <QCoreApplication>

namespace app::report {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString warningLines(const run::Run& run)
{
    QString text;
    for (const run::Warning& warning : run::warnings(run)) {
        text += tr("Warning: %1").arg(warning.sentence) + u'\n';
    }
    return text.isEmpty() ? text : text + u'\n';
}

QString failures(const run::Run& run)
{
    QString text;
    for (const run::SharedRound& part : run.parts) {
        if (part->failure) {
            text += tr("Round %1: %2").arg(part->round).arg(part->failure->sentence) + u'\n';
        }
    }
    return text;
}

} // namespace

QString summaryText(const run::Run& run)
{
    QString text = aligned(summaryRows(run)) + u'\n' + warningLines(run);
    for (const run::Comparison& comparison : run::compareAll(run)) {
        text += comparison.sentence + u'\n';
    }
    const QString lost = failures(run);
    return lost.isEmpty() ? text : text + u'\n' + lost;
}

} // namespace app::report

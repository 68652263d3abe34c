// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/experiments_text.h"

#include "app/experiments/figure_words.h"
#include "app/report/aligned.h"

#include <QCoreApplication>

namespace app::report {

namespace {

using namespace Qt::StringLiterals;
using namespace experiments;

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString heading(const Examined& examined)
{
    QStringList words { tr("rounds: %1").arg(examined.result->rounds) };
    if (examined.result->quick) {
        words.append(tr("quick"));
    }
    if (examined.result->partial) {
        words.append(tr("stopped before its end"));
    }
    return u"%1: %2 (%3)\n"_s.arg(examined.experiment->word, examined.experiment->title, words.join(", "_L1));
}

QString figures(const Findings& findings)
{
    QList<QStringList> rows;
    for (const Figure& figure : findings.figures) {
        rows.append({ "  "_L1 + figure.title, figureText(figure) });
    }
    return rows.isEmpty() ? QString() : aligned(rows);
}

QString section(const Examined& examined)
{
    if (!examined.result->notMeasured.isEmpty()) {
        return u"%1: %2\n  %3\n"_s.arg(examined.experiment->word, tr("not measured"), examined.result->notMeasured);
    }
    QString text = heading(examined) + figures(examined.findings);
    for (const QString& note : examined.findings.notes) {
        text += tr("  Note: %1").arg(note) + u'\n';
    }
    return text;
}

QString verdictLine(const Verdict& verdict)
{
    const Claim* claim = findClaim(builtinClaims(), verdict.claim);
    Q_ASSERT(claim != nullptr);
    return u"%1\n  %2\n"_s.arg(claim->text, verdict.sentence);
}

} // namespace

QString experimentsText(const Assessment& assessment)
{
    QStringList parts;
    for (const Examined& examined : assessment.examined) {
        parts.append(section(examined));
    }
    for (const Verdict& verdict : assessment.verdicts) {
        parts.append(verdictLine(verdict));
    }
    return parts.join(u'\n');
}

} // namespace app::report

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/run_words.h"

#include "app/charts/format.h"
#include "ui/fetch/cell_text.h"
#include "ui/fetch/count_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunWords", text);
}

QString roundName(int round)
{
    return round == 0 ? tr("warm-up") : tr("round %1").arg(round);
}

} // namespace

QString timeLeft(std::chrono::seconds left)
{
    if (left < 90s) {
        return tr("%1 s").arg(std::max<qint64>(1, left.count()));
    }
    const qint64 minutes = (left.count() + 30) / 60;
    return minutes < 60 ? tr("%1 min").arg(minutes) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString statusText(const app::run::Status& status)
{
    QStringList parts;
    parts.append(status.round == 0 ? tr("warm-up") : tr("round %1 of %2").arg(status.round).arg(status.rounds));
    parts.append(app::run::engineShortName(status.engine));
    if (status.left) {
        parts.append(tr("%1 left").arg(timeLeft(*status.left)));
    }
    return parts.join(", "_L1);
}

QString partLine(const app::run::EngineRound& part)
{
    const QString head = roundName(part.round) + ", "_L1 + app::run::engineShortName(part.engine) + ": "_L1;
    if (part.failure) {
        return head + part.failure->sentence;
    }
    QString line = head + urlCount(part.samples.size());
    if (part.done) {
        line += tr(" in %1, peak memory %2")
                    .arg(durationText(part.done->wall), app::charts::byteSize(double(part.done->peakRssBytes)));
    }
    if (const qsizetype failed = part.samples.errorCount(); failed > 0) {
        line += ", "_L1 + failedCount(failed);
    }
    return line;
}

QString endSentence(const app::run::Run& run)
{
    QStringList names;
    for (const QString& key : run.engines) {
        names.append(app::run::engineShortName(key));
    }
    const QString urls = urlCount(run.plan.urls.size());
    if (run.partial) {
        return tr("Stopped early. What was measured of %1 over %2 is kept.")
            .arg(QLocale().createSeparatedList(names), urls);
    }
    return tr("Done: %1 of %2 over %3.").arg(roundCount(run.rounds), QLocale().createSeparatedList(names), urls);
}

Failures failuresOf(const app::run::Run& run)
{
    QMap<QString, int> lost;
    QMap<QString, QString> first;
    QStringList details;
    for (const app::run::SharedRound& part : run.parts) {
        if (!part->failure || part->failure->kind == app::fetch::FailureKind::Cancelled) {
            continue;
        }
        ++lost[part->engine];
        if (!first.contains(part->engine)) {
            first.insert(part->engine, part->failure->sentence);
        }
        details.append(partLine(*part));
        if (!part->failure->standardError.isEmpty()) {
            details.append(part->failure->standardError.trimmed());
        }
    }
    QStringList sentences;
    for (auto it = lost.cbegin(); it != lost.cend(); ++it) {
        sentences.append(
            tr("%1 lost %2: %3").arg(app::run::engineShortName(it.key()), roundCount(it.value()), first[it.key()]));
    }
    return { .sentence = sentences.join(u' '), .details = details.join(u'\n') };
}

} // namespace ui::fetch

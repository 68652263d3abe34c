// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/shard_options.h"

#include "app/run/machines.h"
#include "app/text/printable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;
using run::Sharding;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Commands", text, disambiguation, n);
}

ShardChoice refused(const QString& sentence)
{
    ShardChoice choice;
    choice.error = sentence;
    return choice;
}

/// A number of a variable of the environment, or nothing where it holds none.
std::optional<int> numberOf(const QProcessEnvironment& environment, const QString& name)
{
    bool ok = false;
    const int number = environment.value(name).toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/// `where` names what the two numbers were read from.
ShardChoice shardOf(std::optional<int> shard, std::optional<int> count, const QString& where)
{
    if (!shard || !count || *count < 1 || *count > Sharding::MaxShards || *shard >= *count) {
        return refused(tr("%1 gives no shard I of N: I goes from 0 to N - 1, and N from 1 to %2.")
                           .arg(where)
                           .arg(Sharding::MaxShards));
    }
    ShardChoice choice;
    choice.sharding.shards = *count;
    choice.shard = *shard;
    choice.origin = where;
    return choice;
}

ShardChoice fromOption(const QString& text)
{
    static const QRegularExpression pattern(u"^([0-9]{1,9})/([0-9]{1,9})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return refused(tr("--shard takes I/N, such as 0/8 for the first of eight, not \"%1\".").arg(text));
    }
    return shardOf(match.captured(1).toInt(), match.captured(2).toInt(), u"--shard "_s + text);
}

ShardChoice fromEnvironment(const QProcessEnvironment& environment)
{
    const QString index = u"JOB_COMPLETION_INDEX"_s;
    const QString shards = u"VERSUS_SHARDS"_s;
    const QString task = u"SLURM_ARRAY_TASK_ID"_s;
    if (environment.contains(index) && environment.contains(shards)) {
        return shardOf(
            numberOf(environment, index), numberOf(environment, shards), tr("%1 with %2").arg(index, shards));
    }
    if (environment.contains(task)) {
        const int least = numberOf(environment, u"SLURM_ARRAY_TASK_MIN"_s).value_or(0);
        auto shard = numberOf(environment, task);
        if (shard) {
            shard = *shard < least ? std::nullopt : std::optional(*shard - least);
        }
        return shardOf(shard, numberOf(environment, u"SLURM_ARRAY_TASK_COUNT"_s),
            tr("%1 with %2").arg(task, u"SLURM_ARRAY_TASK_COUNT"_s));
    }
    if (environment.contains(shards)) {
        return refused(tr("%1 is set, and %2 is not. Make the Job an Indexed one, or name the shard: --shard I/N.")
                           .arg(shards, index));
    }
    ShardChoice whole;
    if (environment.contains(index)) {
        whole.note = tr("%1 is set, and %2 is not: the whole list is measured here.").arg(index, shards);
    }
    return whole;
}

/// Reads --start-at; the sentence says what is wrong with it.
std::optional<QString> readStart(const QCommandLineParser& parser, CompareTiming& timing, Console& console)
{
    const QString text = parser.value(u"start-at"_s);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    timing.startAt = readMoment(text);
    constexpr qint64 longest = qint64(24) * 60 * 60;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!timing.startAt) {
        return tr("--start-at takes a moment such as 2026-11-24T12:00:00Z, or @SECONDS since 1970, not \"%1\".")
            .arg(text);
    }
    if (now.secsTo(*timing.startAt) > longest) {
        return tr("--start-at %1 is more than a day ahead. Is it the right day?").arg(text);
    }
    if (*timing.startAt < now) {
        console.complain(
            tr("--start-at %1 was %2 s ago: this starts at once.").arg(text).arg(timing.startAt->secsTo(now)));
    }
    return std::nullopt;
}

} // namespace

ShardChoice chooseShard(const QCommandLineParser& parser, const QProcessEnvironment& environment)
{
    ShardChoice choice = parser.isSet(u"shard"_s) ? fromOption(parser.value(u"shard"_s)) : fromEnvironment(environment);
    if (choice.error) {
        return choice;
    }
    if (choice.sharding.shards > 0 && !parser.isSet(u"seed"_s)) {
        return refused(tr("%1 makes this one shard of several. Give all of them the same --seed S: it orders the "
                          "engines, and their runs can be merged.")
                           .arg(choice.origin));
    }
    if (choice.sharding.shards == 0 && parser.isSet(u"replicate"_s)) {
        return refused(tr("--replicate is for shards. Name this one too: --shard I/N."));
    }
    choice.sharding.replicate = parser.isSet(u"replicate"_s);
    return choice;
}

std::optional<QDateTime> readMoment(const QString& text)
{
    if (text.startsWith(u'@')) {
        bool ok = false;
        const qint64 seconds = text.mid(1).toLongLong(&ok);
        constexpr qint64 farAway = 100'000'000'000; // in the year 5138
        return ok && seconds >= 0 && seconds < farAway ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC))
                                                       : std::nullopt;
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || !text.contains(u'T')) {
        return std::nullopt;
    }
    if (moment.timeSpec() == Qt::LocalTime) {
        moment.setTimeSpec(Qt::UTC);
    }
    return moment.toUTC();
}

std::optional<QString> takeShard(
    const QCommandLineParser& parser, run::Setup& setup, CompareTiming& timing, Console& console)
{
    if (auto problem = readStart(parser, timing, console)) {
        return problem;
    }
    const ShardChoice choice = chooseShard(parser, QProcessEnvironment::systemEnvironment());
    if (choice.error) {
        return choice.error;
    }
    if (choice.note) {
        console.complain(*choice.note);
    }
    setup.sharding = choice.sharding;
    setup.shard = choice.shard;
    const qsizetype urls = setup.plan.urls.size();
    const auto taken = run::placesOfShard(urls, setup.sharding, setup.shard).size();
    if (taken == 0) {
        return tr("Shard %1/%2 has none of the %n URL(s). Use fewer shards, or --replicate.", nullptr, int(urls))
            .arg(setup.shard)
            .arg(setup.sharding.shards);
    }
    if (setup.sharding.shards > 0) {
        const QString output = parser.value(u"output"_s);
        timing.keepIn = output == u'-' ? QString() : output;
        console.err << tr("This is shard %1/%2 (%3): %4 of %n URL(s).", nullptr, int(urls))
                           .arg(setup.shard)
                           .arg(setup.sharding.shards)
                           .arg(text::printable(choice.origin))
                           .arg(taken)
                    << Qt::endl;
    }
    return std::nullopt;
}

} // namespace app::commands

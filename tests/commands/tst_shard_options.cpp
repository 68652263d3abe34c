// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/compare_command.h"
#include "app/commands/shard_options.h"

#include <QTest>

using namespace app::commands;
using namespace Qt::StringLiterals;

namespace {

using Variables = QMap<QString, QString>;

ShardChoice chosen(const QStringList& options, const Variables& variables)
{
    QCommandLineParser parser;
    CompareCommand().syntax().declareTo(parser);
    parser.parse(QStringList { u"versus"_s } + options);
    QProcessEnvironment environment;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
        environment.insert(it.key(), it.value());
    }
    return chooseShard(parser, environment);
}

Variables kubernetes(const QString& index, const QString& shards)
{
    return { { u"JOB_COMPLETION_INDEX"_s, index }, { u"VERSUS_SHARDS"_s, shards } };
}

Variables slurm(const QString& id, const QString& least, const QString& count)
{
    return { { u"SLURM_ARRAY_TASK_ID"_s, id }, { u"SLURM_ARRAY_TASK_MIN"_s, least },
        { u"SLURM_ARRAY_TASK_COUNT"_s, count } };
}

} // namespace

class TestShardOptions : public QObject
{
    Q_OBJECT

private slots:
    void shard_isTakenFromTheOptionThenKubernetesThenSlurm_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<int>("shard");
        QTest::addColumn<int>("shards");
        const QStringList none;
        const QStringList option { u"--shard"_s, u"2/4"_s };
        Variables both = kubernetes(u"3"_s, u"8"_s);
        both.insert(slurm(u"5"_s, u"0"_s, u"9"_s));
        QTest::newRow("nothing") << none << Variables() << 0 << 0;
        QTest::newRow("the first") << QStringList { u"--shard"_s, u"0/8"_s } << Variables() << 0 << 8;
        QTest::newRow("the last") << QStringList { u"--shard=7/8"_s } << Variables() << 7 << 8;
        QTest::newRow("the option before all") << option << both << 2 << 4;
        QTest::newRow("kubernetes before slurm") << none << both << 3 << 8;
        QTest::newRow("kubernetes") << none << kubernetes(u"0"_s, u"8"_s) << 0 << 8;
        QTest::newRow("slurm from 0") << none << slurm(u"7"_s, u"0"_s, u"8"_s) << 7 << 8;
        QTest::newRow("slurm from 1") << none << slurm(u"8"_s, u"1"_s, u"8"_s) << 7 << 8;
        QTest::newRow("slurm without a least")
            << none << Variables { { u"SLURM_ARRAY_TASK_ID"_s, u"1"_s }, { u"SLURM_ARRAY_TASK_COUNT"_s, u"2"_s } } << 1
            << 2;
        QTest::newRow("an index without a number of shards")
            << none << Variables { { u"JOB_COMPLETION_INDEX"_s, u"3"_s } } << 0 << 0;
    }

    void shard_isTakenFromTheOptionThenKubernetesThenSlurm()
    {
        QFETCH(QStringList, options);
        QFETCH(Variables, variables);
        const ShardChoice choice = chosen(options + QStringList { u"--seed"_s, u"1"_s }, variables);
        QVERIFY2(!choice.error, qPrintable(choice.error.value_or(QString())));
        QTEST(choice.shard, "shard");
        QTEST(choice.sharding.shards, "shards");
    }

    void whatIsNoShard_isRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("says");
        const QStringList none;
        const auto shard = [](const QString& text) { return QStringList { u"--shard"_s, text }; };
        QTest::newRow("no number") << shard(u"one/8"_s) << Variables() << u"--shard takes I/N"_s;
        QTest::newRow("one number") << shard(u"3"_s) << Variables() << u"--shard takes I/N"_s;
        QTest::newRow("counted from 1") << shard(u"8/8"_s) << Variables() << u"I goes from 0 to N - 1"_s;
        QTest::newRow("none at all") << shard(u"0/0"_s) << Variables() << u"--shard 0/0 gives no shard"_s;
        QTest::newRow("too many") << shard(u"0/10001"_s) << Variables() << u"N from 1 to 10000"_s;
        QTest::newRow("a bad variable") << none << kubernetes(u"x"_s, u"8"_s)
                                        << u"JOB_COMPLETION_INDEX with VERSUS_SHARDS"_s;
        QTest::newRow("a task beyond the array") << none << slurm(u"9"_s, u"1"_s, u"8"_s) << u"SLURM_ARRAY_TASK_ID"_s;
        QTest::newRow("a task before the array") << none << slurm(u"0"_s, u"1"_s, u"8"_s) << u"SLURM_ARRAY_TASK_ID"_s;
        QTest::newRow("a Job that is not indexed")
            << none << Variables { { u"VERSUS_SHARDS"_s, u"8"_s } } << u"Make the Job an Indexed one"_s;
        QTest::newRow("replicas of nothing")
            << QStringList { u"--replicate"_s } << Variables() << u"--replicate is for shards"_s;
    }

    void whatIsNoShard_isRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(Variables, variables);
        QFETCH(QString, says);
        const ShardChoice choice = chosen(options + QStringList { u"--seed"_s, u"1"_s }, variables);
        QVERIFY(choice.error);
        QVERIFY2(choice.error->contains(says), qPrintable(*choice.error));
    }

    void shardWithoutASeed_isRefused()
    {
        const ShardChoice choice = chosen({ u"--shard"_s, u"0/2"_s }, {});
        QVERIFY2(choice.error && choice.error->contains(u"--seed S"_s), qPrintable(choice.error.value_or(QString())));
    }

    void indexWithoutANumberOfShards_isTold()
    {
        QVERIFY(
            chosen({}, { { u"JOB_COMPLETION_INDEX"_s, u"3"_s } }).note->contains(u"the whole list is measured here"_s));
    }

    void moment_isReadInUtcUnlessItSaysOtherwise_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<QDateTime>>("moment");
        const std::optional noon(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
        const std::optional<QDateTime> none;
        QTest::newRow("UTC") << u"2026-11-24T12:00:00Z"_s << noon;
        QTest::newRow("no zone") << u"2026-11-24T12:00:00"_s << noon;
        QTest::newRow("to the minute") << u"2026-11-24T12:00Z"_s << noon;
        QTest::newRow("east") << u"2026-11-24T13:00:00+01:00"_s << noon;
        QTest::newRow("west") << u"2026-11-24T04:00:00-08:00"_s << noon;
        QTest::newRow("seconds") << u"@1795521600"_s << noon; // date -d 2026-11-24T12:00:00Z +%s
        QTest::newRow("a day") << u"2026-11-24"_s << none;
        QTest::newRow("a time of day") << u"12:00"_s << none;
        QTest::newRow("no day") << u"2026-02-30T12:00:00Z"_s << none;
        QTest::newRow("words") << u"tomorrow"_s << none;
        QTest::newRow("no seconds") << u"@noon"_s << none;
    }

    void moment_isReadInUtcUnlessItSaysOtherwise()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<QDateTime>, moment);
        qputenv("TZ", "America/Los_Angeles"); // where the machine stands does not matter
        QVERIFY(readMoment(text) == moment);
    }
};

QTEST_APPLESS_MAIN(TestShardOptions)
#include "tst_shard_options.moc"

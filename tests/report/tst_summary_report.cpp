// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/summary_json.h"
#include "app/report/summary_text.h"
#include "app/run/comparison.h"
#include "app/run/merge.h"
#include "tests/support/made_up_run.h"
#include "tests/support/schema.h"
#include "tests/support/shards.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// Go takes 2 ms and Rust 1 ms, with 1 % between rounds; URL 3 fails in Go.
run::Run someRun()
{
    return tests::support::madeUpRun({ u"go"_s, u"rust"_s }, 10, 12, [](const QString& engine, int round, int url) {
        const double ms = (engine == u"go"_s ? 2.0 : 1.0) * (round % 2 == 0 && engine == u"go"_s ? 1.01 : 1.0);
        return url == 3 && engine == u"go"_s ? -ms : ms;
    });
}

} // namespace

class TestSummaryReport : public QObject
{
    Q_OBJECT

private slots:
    void json_followsItsSchema()
    {
        const QByteArray json = QJsonDocument(report::summaryJson(someRun())).toJson();
        const QStringList errors
            = tests::support::schemaErrors(tests::support::schemaPath(u"compare-1.schema.json"_s), json);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    }

    void json_holdsTheFiguresOfTheRun()
    {
        const QJsonObject json = report::summaryJson(someRun());
        const QJsonObject rust = json["engines"_L1]["rust"_L1].toObject();
        QCOMPARE(rust["samples"_L1].toInt(), 120);
        QCOMPARE(rust["p50_us"_L1].toDouble(), 1000.0);
        QCOMPARE(rust["p99_us"_L1].toDouble(), 1000.0);
        QVERIFY(rust["p999_us"_L1].isNull()); // 120 are fewer than 1,000
        QCOMPARE(json["engines"_L1]["go"_L1]["errors"_L1].toInt(), 10);
        QCOMPARE(json["run"_L1]["seed"_L1].toString(), u"18446744073709551615"_s);
        const QJsonObject latency = json["comparisons"_L1][0].toObject();
        QCOMPARE(latency["a"_L1].toString(), u"rust"_s);
        QCOMPARE(latency["b"_L1].toString(), u"go"_s);
        QVERIFY(latency["ratio"_L1].toDouble() > 0.49 && latency["ratio"_L1].toDouble() < 0.51);
    }

    void jsonOfAMergedRun_hasEachMachineAndNamesTheMissing()
    {
        run::Merger merger;
        for (const run::Run& shard : tests::support::shardsOf(someRun(), 4, false).first(3)) {
            QVERIFY(!merger.add(shard, shard.name));
        }
        const QJsonObject json = report::summaryJson(*merger.result());
        const QStringList errors = tests::support::schemaErrors(
            tests::support::schemaPath(u"compare-1.schema.json"_s), QJsonDocument(json).toJson());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QCOMPARE(json["run"_L1]["shards"_L1].toInt(), 4);
        QCOMPARE(json["run"_L1]["missing_shards"_L1].toArray(), QJsonArray { 3 });
        QCOMPARE(json["engines"_L1]["rust"_L1]["samples"_L1].toInt(), 90);
        const QJsonArray machines = json["machines"_L1].toArray();
        QCOMPARE(machines.size(), 3);
        QCOMPARE(machines[1]["name"_L1].toString(), u"node-1"_s);
        QCOMPARE(machines[1]["shard"_L1].toInt(), 1);
        QCOMPARE(machines[1]["engines"_L1]["rust"_L1]["samples"_L1].toInt(), 30);
        QVERIFY(machines[1]["comparisons"_L1][0]["ratio"_L1].toDouble() > 0.49);
        QVERIFY(!report::summaryJson(someRun()).contains("machines"_L1));
    }

    void textAndJson_sayTheSame()
    {
        const run::Run run = someRun();
        const QString text = report::summaryText(run);
        for (const QJsonValue& comparison : report::summaryJson(run)["comparisons"_L1].toArray()) {
            QVERIFY(text.contains(comparison["sentence"_L1].toString() + u'\n'));
        }
    }

    /// A reader of the JSON who rounds gets the digits that the sentence prints.
    void sentenceAndJson_agreeToTheDigit_data()
    {
        QTest::addColumn<double>("rustMs"); // Go takes 2 ms
        QTest::addColumn<bool>("turned"); // the sentence speaks of b ÷ a
        QTest::newRow("a faster") << 1.37 << true;
        QTest::newRow("b faster") << 6.18 << false;
        QTest::newRow("a little") << 2.03 << false;
        QTest::newRow("thirtyfold") << 0.0667 << true;
    }

    void sentenceAndJson_agreeToTheDigit()
    {
        QFETCH(double, rustMs);
        QFETCH(bool, turned);
        const run::Run run
            = tests::support::madeUpRun({ u"go"_s, u"rust"_s }, 10, 120, [&](const QString& engine, int round, int) {
                  return engine == u"go"_s ? 2.0 : rustMs * (1 + 0.01 * (round % 3));
              });
        static const QRegularExpression numbers(u"([0-9.]+)× faster than \\w+ \\(([0-9.]+)–([0-9.]+)\\)"_s);
        int read = 0;
        for (const QJsonValue& comparison : report::summaryJson(run)["comparisons"_L1].toArray()) {
            const auto match = numbers.match(comparison["sentence"_L1].toString());
            if (!match.hasMatch()) {
                continue; // memory does not differ here
            }
            ++read;
            const auto printed = [&](const char* name) {
                const double value = comparison[QLatin1String(name)].toDouble();
                return turned ? 1 / value : value;
            };
            const auto digits = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : 1); };
            QCOMPARE(match.captured(1), digits(printed("ratio")));
            QCOMPARE(match.captured(2), digits(printed(turned ? "high" : "low")));
            QCOMPARE(match.captured(3), digits(printed(turned ? "low" : "high")));
        }
        QCOMPARE(read, 3); // latency, p50, p99
    }

    void coldAndWarmFetches_areToldApart()
    {
        run::Run run = someRun();
        for (run::SharedRound& part : run.parts) {
            auto changed = std::make_shared<run::EngineRound>(*part);
            changed->samples = {};
            for (qsizetype row = 0; row < part->samples.size(); ++row) {
                fetch::Sample sample = part->samples.at(row);
                sample.reused = row > 0; // the first fetch of a round opens the connection
                changed->samples.append(sample);
            }
            part = changed;
        }
        const QJsonObject phases = report::summaryJson(run)["engines"_L1]["rust"_L1]["phases"_L1].toObject();
        QCOMPARE(phases["cold"_L1]["fetches"_L1].toInt(), 10);
        QCOMPARE(phases["warm"_L1]["fetches"_L1].toInt(), 110);
        QCOMPARE(phases["untold"_L1]["fetches"_L1].toInt(), 0);
        QCOMPARE(phases["warm"_L1]["whole_p50_us"_L1].toDouble(), 1000.0);
        QVERIFY(phases["cold"_L1]["tls_p50_us"_L1].isNull()); // not told, and not 0
    }

    void warnings_standInTextAndJson()
    {
        run::Run run = someRun();
        run.partial = true;
        const QString sentence = report::summaryJson(run)["warnings"_L1][0]["sentence"_L1].toString();
        QVERIFY(sentence.startsWith("Stopped"_L1));
        QVERIFY(report::summaryText(run).contains("Warning: "_L1 + sentence + u'\n'));
    }

    void table_isAligned()
    {
        const QStringList lines = report::summaryText(someRun()).split(u'\n');
        QCOMPARE(lines[0].size(), lines[1].size());
        QCOMPARE(lines[1].size(), lines[2].size());
        QVERIFY(lines[1].startsWith("Engine go "_L1));
        QVERIFY(lines[1].contains("5.00 MB"_L1));
    }

    void lostRound_isNamedAtTheEnd()
    {
        run::Run run = someRun();
        auto lost = std::make_shared<run::EngineRound>(*run.parts[2]);
        lost->done.reset();
        lost->failure = fetch::Failure { fetch::FailureKind::Crashed, u"Go crashed (signal 11)."_s, {} };
        run.parts[2] = lost;
        QVERIFY(report::summaryText(run).endsWith("\nRound 1: Go crashed (signal 11).\n"_L1));
    }
};

QTEST_GUILESS_MAIN(TestSummaryReport)
#include "tst_summary_report.moc"

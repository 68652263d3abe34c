// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/conditions.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

run::Run aRun()
{
    run::Run run;
    run.name = u"monday"_s;
    run.engines = { u"go"_s };
    run.rounds = 2;
    run.plan.urls = { "lab:/a", "lab:/b", "lab:/c" };
    run.environment.host = u"desk"_s;
    run.environment.processor = u"A processor"_s;
    run.environment.cores = 1;
    run.environment.operatingSystem = u"Debian 12"_s;
    run.environment.kernel = u"6.1"_s;
    run.started = QDateTime(QDate(2026, 3, 14), QTime(10, 22), Qt::UTC);
    for (int round = 0; round <= 2; ++round) {
        auto part = std::make_shared<run::EngineRound>();
        part->round = round;
        part->engine = u"go"_s;
        part->ready = fetch::Ready {};
        part->ready->name = u"Go net/http"_s;
        part->ready->versions = { { u"go"_s, u"1.26.8"_s } };
        run.parts.push_back(part);
    }
    return run;
}

QString textOf(const run::Run& run)
{
    return charts::conditions({ std::make_shared<const run::Run>(run) });
}

} // namespace

class TestConditions : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatMatters_isSaid()
    {
        QCOMPARE(textOf(aRun()),
            u"level-field, 6 at a time, closed schedule, HTTP/1.1 · 2 rounds of 3 URLs · Go net/http (go 1.26.8) · "
            "desk: A processor, 1 core, Debian 12, 6.1 · 2026-03-14 10:22 UTC"_s);
    }

    void planDecides_data()
    {
        QTest::addColumn<run::Run>("run");
        QTest::addColumn<QString>("words");
        run::Run run = aRun();
        run.plan.profile = fetch::Profile::AsWritten;
        run.plan.concurrency = 0;
        QTest::newRow("as written") << run << u"as-written, no limit at a time, closed schedule"_s;
        run = aRun();
        run.engines.append(u"go@as-written"_s);
        run.rounds = 0;
        QTest::newRow("both profiles") << run << u"level-field and as-written, 6 at a time"_s;
        QTest::newRow("one engine twice is named once") << run << u"URLs · Go net/http (go 1.26.8) · desk: "_s;
        run = aRun();
        run.plan.schedule = fetch::Schedule::Constant;
        run.plan.ratePerSecond = 250;
        QTest::newRow("constant") << run << u"constant schedule of 250 a second"_s;
        run = aRun();
        run.plan.http = fetch::HttpVersion::Auto;
        QTest::newRow("auto") << run << u"HTTP version by negotiation"_s;
        run = aRun();
        run.rounds = 10;
        QTest::newRow("not finished") << run << u"2 of 10 rounds of 3 URLs"_s;
        run = aRun();
        run.environment = {};
        QTest::newRow("unknown machine") << run << u"(go 1.26.8) · 2026"_s;
    }

    void planDecides()
    {
        QFETCH(run::Run, run);
        QFETCH(QString, words);
        QVERIFY2(textOf(run).contains(words), qPrintable(textOf(run)));
    }

    void severalRuns_shareWhatIsEqual()
    {
        run::Run other = aRun();
        other.name = u"tuesday"_s;
        other.plan.concurrency = 12;
        const QString text
            = charts::conditions({ std::make_shared<const run::Run>(aRun()), std::make_shared<const run::Run>(other) });
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"2 rounds of 3 URLs · Go net/http (go 1.26.8)"_s));
        QCOMPARE(lines.at(1), u"monday: level-field, 6 at a time, closed schedule, HTTP/1.1"_s);
        QCOMPARE(lines.at(2), u"tuesday: level-field, 12 at a time, closed schedule, HTTP/1.1"_s);
    }

    void noRun_isNoText() { QCOMPARE(charts::conditions({}), QString()); }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/compare_settings.h"
#include "ui/fetch/request_counts.h"
#include "ui/fetch/run_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ui::fetch;

class TestFetchWords : public QObject
{
    Q_OBJECT

private slots:
    void timeLeft_isRoundedToWhatMatters_data();
    void timeLeft_isRoundedToWhatMatters();
    void status_namesRoundEngineAndTime();
    void warmUp_isNotARound();
    void requests_areCountedByHostWithoutTheLab();
    void requestSentence_namesThreeHostsAndCountsTheRest();
    void requestSentence_ofFourHosts_namesAll();
    void requestSentence_ofTheLabAlone_isEmpty();
    void ipv6_keepsItsBrackets();
    void punycode_isNotShownAsLetters();
    void timesOver_countsWarmUpsToo();
    void failures_nameEngineRoundsAndReason();
    void cancelledEngine_isNoFailure();
};

void TestFetchWords::timeLeft_isRoundedToWhatMatters_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("never 0") << 0 << u"1 s"_s;
    QTest::newRow("seconds") << 20 << u"20 s"_s;
    QTest::newRow("last second") << 89 << u"89 s"_s;
    QTest::newRow("minutes") << 90 << u"2 min"_s;
    QTest::newRow("hour") << 3600 << u"1 h 0 min"_s;
    QTest::newRow("hours") << 7500 << u"2 h 5 min"_s;
}

void TestFetchWords::timeLeft_isRoundedToWhatMatters()
{
    QFETCH(int, seconds);
    QTEST(timeLeft(std::chrono::seconds(seconds)), "text");
}

void TestFetchWords::status_namesRoundEngineAndTime()
{
    const app::run::Status status {
        .round = 4, .rounds = 10, .engine = u"go"_s, .progress = {}, .total = 12, .done = 0.4, .left = 20s
    };
    QCOMPARE(statusText(status), u"round 4 of 10, Go, 20 s left"_s);
}

void TestFetchWords::warmUp_isNotARound()
{
    app::run::Status status;
    status.rounds = 10;
    status.engine = u"rust"_s;
    QCOMPARE(statusText(status), u"warm-up, Rust"_s);
}

void TestFetchWords::requests_areCountedByHostWithoutTheLab()
{
    const auto counts = requestCounts({ "https://a.example/", "lab:/delay/20", "lab+tls:/x", "http://b.example:8080/",
                                          "https://b.example/1", "https://a.example/2" },
        3);
    const QList<HostRequests> expected { { u"a.example"_s, 6 }, { u"b.example"_s, 3 }, { u"b.example:8080"_s, 3 } };
    QCOMPARE(counts, expected);
}

void TestFetchWords::requestSentence_namesThreeHostsAndCountsTheRest()
{
    QCOMPARE(requestSentence({ { u"a"_s, 50 }, { u"b"_s, 40 }, { u"c"_s, 30 }, { u"d"_s, 20 }, { u"e"_s, 1 } }),
        u"This sends 50 requests to a, 40 requests to b, 30 requests to c, at most 20 to each of 2 other hosts."_s);
}

void TestFetchWords::requestSentence_ofFourHosts_namesAll()
{
    QCOMPARE(requestSentence({ { u"a"_s, 4 }, { u"b"_s, 3 }, { u"c"_s, 2 }, { u"d"_s, 1 } }),
        u"This sends 4 requests to a, 3 requests to b, 2 requests to c, 1 request to d."_s);
}

void TestFetchWords::requestSentence_ofTheLabAlone_isEmpty()
{
    QCOMPARE(requestSentence(requestCounts({ "lab:/delay/20" }, 33)), QString());
}

void TestFetchWords::ipv6_keepsItsBrackets()
{
    QCOMPARE(requestCounts({ "http://[::1]:8080/x" }, 1)[0].host, u"[::1]:8080"_s);
}

void TestFetchWords::punycode_isNotShownAsLetters()
{
    QCOMPARE(requestCounts({ "https://xn--80ak6aa92e.com/" }, 1)[0].host, u"xn--80ak6aa92e.com"_s);
}

void TestFetchWords::timesOver_countsWarmUpsToo()
{
    const auto setup = toSetup({ .engines = { u"qt"_s, u"go"_s, u"rust"_s }, .rounds = 10 }, { "http://a/" }, 1);
    QCOMPARE(timesOver(setup), 33);
}

void TestFetchWords::failures_nameEngineRoundsAndReason()
{
    app::run::Run run;
    for (int round = 1; round <= 2; ++round) {
        auto part = std::make_shared<app::run::EngineRound>();
        part->round = round;
        part->engine = u"rust"_s;
        part->failure = app::fetch::Failure {
            .kind = app::fetch::FailureKind::Crashed, .sentence = u"It crashed."_s, .standardError = u"last words\n"_s
        };
        run.parts.push_back(part);
    }
    const Failures failures = failuresOf(run);
    QCOMPARE(failures.sentence, u"Rust lost 2 rounds: It crashed."_s);
    QCOMPARE(failures.details, u"round 1, Rust: It crashed.\nlast words\nround 2, Rust: It crashed.\nlast words"_s);
}

void TestFetchWords::cancelledEngine_isNoFailure()
{
    app::run::Run run;
    auto part = std::make_shared<app::run::EngineRound>();
    part->engine = u"go"_s;
    part->failure
        = app::fetch::Failure { .kind = app::fetch::FailureKind::Cancelled, .sentence = u"x"_s, .standardError = {} };
    run.parts.push_back(part);
    QCOMPARE(failuresOf(run).sentence, QString());
}

QTEST_GUILESS_MAIN(TestFetchWords)

#include "tst_ui_fetch_words.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/odd_answer.h"
#include "app/lab/path.h"

#include <QSet>
#include <QTest>

using namespace app::lab;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(app::lab::Asked)

class LabPathTest final : public QObject
{
    Q_OBJECT

private slots:
    void path_isRead_data();
    void path_isRead();
    void path_isRefused_data();
    void path_isRefused();
    void everyMisbehaviour_hasAPath();
    void redirect_keepsTheRestOfThePath_data();
    void redirect_keepsTheRestOfThePath();
};

void LabPathTest::path_isRead_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Asked>("expected");
    using Kind = Asked::Kind;

    QTest::newRow("list") << QByteArray("/") << Asked { .kind = Kind::List };
    QTest::newRow("delay") << QByteArray("/delay/20") << Asked { .delay = milliseconds(20) };
    QTest::newRow("no delay") << QByteArray("/delay/0") << Asked {};
    QTest::newRow("longest delay") << QByteArray("/delay/3600000") << Asked { .delay = std::chrono::hours(1) };
    QTest::newRow("no bytes") << QByteArray("/bytes/0") << Asked { .bytes = 0 };
    QTest::newRow("most bytes") << QByteArray("/bytes/1073741824") << Asked { .bytes = 1073741824 };
    QTest::newRow("both") << QByteArray("/delay/20/bytes/4096") << Asked { .delay = milliseconds(20), .bytes = 4096 };
    QTest::newRow("other order") << QByteArray("/bytes/4096/delay/20")
                                 << Asked { .delay = milliseconds(20), .bytes = 4096 };
    QTest::newRow("status") << QByteArray("/status/404") << Asked { .status = 404 };
    QTest::newRow("no body, none asked") << QByteArray("/status/204") << Asked { .status = 204 };
    QTest::newRow("redirect") << QByteArray("/redirect/2/delay/10")
                              << Asked { .delay = milliseconds(10), .redirects = 2 };
    QTest::newRow("stall") << QByteArray("/stall/500") << Asked { .stall = milliseconds(500) };
    QTest::newRow("bad") << QByteArray("/bad/close")
                         << Asked { .kind = Kind::Bad, .misbehaviour = Misbehaviour::Close };
    QTest::newRow("bad, later") << QByteArray("/delay/5/bad/reset")
                                << Asked {
                                       .kind = Kind::Bad, .delay = milliseconds(5), .misbehaviour = Misbehaviour::Reset
                                   };
    QTest::newRow("drip") << QByteArray("/bad/drip/7/bytes/9")
                          << Asked { .kind = Kind::Bad,
                                 .bytes = 9,
                                 .misbehaviour = Misbehaviour::Drip,
                                 .dripInterval = milliseconds(7) };
    QTest::newRow("drip, usual interval") << QByteArray(
        "/bad/drip/bytes/9") << Asked { .kind = Kind::Bad, .bytes = 9, .misbehaviour = Misbehaviour::Drip };
    QTest::newRow("query") << QByteArray("/delay/20?n=/bytes/3") << Asked { .delay = milliseconds(20) };
    QTest::newRow("stats") << QByteArray("/lab/stats") << Asked { .kind = Kind::Stats };
    QTest::newRow("record") << QByteArray("/lab/record") << Asked { .kind = Kind::Record };
    QTest::newRow("reset") << QByteArray("/lab/reset") << Asked { .kind = Kind::ResetRecord };
}

void LabPathTest::path_isRead()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Asked, expected);

    const auto read = parsePath(path.toStdString());

    QVERIFY(std::holds_alternative<Asked>(read));
    QVERIFY(std::get<Asked>(read) == expected);
}

void LabPathTest::path_isRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<uint>("status");
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("empty") << QByteArray() << 404U << QByteArray("no path");
    QTest::newRow("unknown") << QByteArray("/nothing") << 404U << QByteArray("/nothing");
    QTest::newRow("unknown part") << QByteArray("/delay/20/size/3") << 404U << QByteArray("/delay/20/size/3");
    QTest::newRow("slash at the end") << QByteArray("/delay/20/") << 404U << QByteArray("no path");
    QTest::newRow("another site's") << QByteArray("http://127.0.0.1/delay/20") << 404U << QByteArray("no path");
    QTest::newRow("unknown bad") << QByteArray("/bad/luck") << 404U << QByteArray("/bad/luck");
    QTest::newRow("interval of another") << QByteArray("/bad/close/7") << 404U << QByteArray("/bad/close/7");
    QTest::newRow("no number") << QByteArray("/delay") << 400U << QByteArray("delay takes a whole number");
    QTest::newRow("a word") << QByteArray("/bytes/many") << 400U << QByteArray("\"many\"");
    QTest::newRow("negative") << QByteArray("/delay/-1") << 400U << QByteArray("\"-1\"");
    QTest::newRow("fraction") << QByteArray("/delay/1.5") << 400U << QByteArray("\"1.5\"");
    QTest::newRow("plus") << QByteArray("/delay/+1") << 400U << QByteArray("\"+1\"");
    QTest::newRow("delay too long") << QByteArray("/delay/3600001") << 400U << QByteArray("to 3600000");
    QTest::newRow("too many bytes") << QByteArray("/bytes/1073741825") << 400U << QByteArray("to 1073741824");
    QTest::newRow("beyond 64 bits") << QByteArray("/bytes/18446744073709551616") << 400U << QByteArray("bytes takes");
    QTest::newRow("status below") << QByteArray("/status/199") << 400U << QByteArray("from 200 to 599");
    QTest::newRow("status above") << QByteArray("/status/600") << 400U << QByteArray("from 200 to 599");
    QTest::newRow("twice") << QByteArray("/delay/1/delay/2") << 400U << QByteArray("delay twice");
    QTest::newRow("bad twice") << QByteArray("/bad/close/bad/reset") << 400U << QByteArray("bad twice");
    QTest::newRow("body of 204") << QByteArray("/status/204/bytes/1") << 400U << QByteArray("204 has no body");
    QTest::newRow("body of 304") << QByteArray("/bytes/1/status/304") << 400U << QByteArray("304 has no body");
}

void LabPathTest::path_isRefused()
{
    QFETCH(const QByteArray, path);
    QFETCH(const uint, status);
    QFETCH(const QByteArray, words);

    const auto read = parsePath(path.toStdString());

    QVERIFY(std::holds_alternative<Refusal>(read));
    const auto& refusal = std::get<Refusal>(read);
    QCOMPARE(refusal.status, status);
    QVERIFY2(refusal.sentence.find(words.toStdString()) != std::string::npos, refusal.sentence.c_str());
}

void LabPathTest::everyMisbehaviour_hasAPath()
{
    QSet<QByteArray> names;
    for (const auto& [name, about, misbehaviour] : misbehaviours()) {
        const auto read = parsePath("/bad/" + std::string(name));
        QVERIFY(std::holds_alternative<Asked>(read));
        const auto& asked = std::get<Asked>(read);
        QVERIFY(asked.misbehaviour == misbehaviour);
        QCOMPARE(asked.odd != nullptr, misbehaviour == Misbehaviour::Odd);
        QVERIFY(asked.odd == nullptr || asked.odd->name == name);
        QVERIFY(std::get<Asked>(parsePath(toPath(asked))) == asked);
        QVERIFY(!about.empty());
        names.insert(QByteArray(name.data(), qsizetype(name.size())));
    }
    QCOMPARE(std::size_t(names.size()), misbehaviours().size()); // none twice
}

void LabPathTest::redirect_keepsTheRestOfThePath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("alone") << QByteArray("/redirect/3") << QByteArray("/redirect/3");
    QTest::newRow("all") << QByteArray("/bytes/1/status/404/stall/3/delay/2/redirect/1")
                         << QByteArray("/redirect/1/delay/2/stall/3/status/404/bytes/1");
    QTest::newRow("bad") << QByteArray("/bad/drip/redirect/1/delay/2")
                         << QByteArray("/redirect/1/delay/2/bad/drip/100");
}

void LabPathTest::redirect_keepsTheRestOfThePath()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, expected);

    const auto asked = std::get<Asked>(parsePath(path.toStdString()));

    QCOMPARE(QByteArray::fromStdString(toPath(asked)), expected);
    QVERIFY(std::get<Asked>(parsePath(toPath(asked))) == asked);
}

QTEST_APPLESS_MAIN(LabPathTest)

#include "tst_lab_path.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/record.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace app::lab;

namespace {

Clock::time_point at(std::int64_t ns)
{
    return Clock::time_point(std::chrono::nanoseconds(ns));
}

QByteArray linesOf(const Record& record)
{
    return QByteArray::fromStdString(record.toJsonLines(record.begin(), record.end()));
}

QJsonObject firstOf(const Record& record)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(record.toJsonLines(record.begin(), record.begin() + 1)))
        .object();
}

} // namespace

class LabRecordTest final : public QObject
{
    Q_OBJECT

private slots:
    void answeredRequest_hasBothTimes();
    void unansweredRequest_hasNull();
    void path_isEscaped();
    void reset_forgetsAll();
    void answerAfterReset_isIgnored();
    void fullRecord_dropsTheOldest();
    void tooManyPaths_areNotKept();
    void stats_areJson();
};

void LabRecordTest::answeredRequest_hasBothTimes()
{
    Record record;

    const auto id = record.arrived("/delay/20", 3, at(1'000));
    record.answered(id, at(20'001'000));

    QCOMPARE(linesOf(record),
        QByteArray("{\"path\":\"/delay/20\",\"connection\":3,\"arrived_ns\":1000,\"answered_ns\":20001000}\n"));
}

void LabRecordTest::unansweredRequest_hasNull()
{
    Record record;

    record.arrived("/bad/no-answer", 1, at(5));

    QVERIFY(firstOf(record).value(QStringLiteral("answered_ns")).isNull());
}

void LabRecordTest::path_isEscaped()
{
    Record record;

    record.arrived("/\"\\\xe4\n", 1, at(5));

    QCOMPARE(firstOf(record).value(QStringLiteral("path")).toString(), QStringLiteral("/\"\\\u00e4\n"));
}

void LabRecordTest::reset_forgetsAll()
{
    Record record;
    record.arrived("/a", 1, at(1));

    record.reset();
    QVERIFY(linesOf(record).isEmpty());

    record.arrived("/b", 2, at(2));
    QCOMPARE(linesOf(record), QByteArray("{\"path\":\"/b\",\"connection\":2,\"arrived_ns\":2,\"answered_ns\":null}\n"));
}

void LabRecordTest::answerAfterReset_isIgnored()
{
    Record record;
    const auto old = record.arrived("/a", 1, at(1));
    record.reset();
    record.arrived("/b", 2, at(2));

    record.answered(old, at(9));

    QVERIFY(firstOf(record).value(QStringLiteral("answered_ns")).isNull());
}

void LabRecordTest::fullRecord_dropsTheOldest()
{
    Record record;
    const auto oldest = record.arrived("/oldest", 1, at(1));
    for (std::size_t i = 0; i < Record::capacity; ++i) {
        record.arrived("/later", 2, at(2));
    }

    record.answered(oldest, at(9));

    QCOMPARE(record.end() - record.begin(), Record::Id { Record::capacity });
    const auto first = firstOf(record);
    QCOMPARE(first.value(QStringLiteral("path")).toString(), QStringLiteral("/later"));
    QVERIFY(first.value(QStringLiteral("answered_ns")).isNull());
    QVERIFY(record.toJsonLines(oldest, oldest + 1).empty());
}

void LabRecordTest::tooManyPaths_areNotKept()
{
    Record record;
    const std::string half(Record::mostPathBytes / 2, 'x');

    record.arrived(half, 1, at(1));
    record.arrived(half + "y", 1, at(2));
    record.arrived("/short", 1, at(3));
    const auto lines = linesOf(record).split('\n');

    QVERIFY(lines[0].size() > static_cast<qsizetype>(half.size()));
    QCOMPARE(lines[1], QByteArray("{\"path\":\"(other)\",\"connection\":1,\"arrived_ns\":2,\"answered_ns\":null}"));
    QCOMPARE(lines[2], QByteArray("{\"path\":\"/short\",\"connection\":1,\"arrived_ns\":3,\"answered_ns\":null}"));
}

void LabRecordTest::stats_areJson()
{
    const Stats stats { .requests = 5, .connectionsOpened = 4, .connectionsOpen = 2, .connectionsMost = 3 };

    QCOMPARE(QByteArray::fromStdString(toJson(stats)),
        QByteArray("{\"requests\":5,\"connections_opened\":4,\"connections_open\":2,\"connections_most\":3}\n"));
}

QTEST_APPLESS_MAIN(LabRecordTest)

#include "tst_lab_record.moc"

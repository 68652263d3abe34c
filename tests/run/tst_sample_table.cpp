// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/sample_table.h"

#include <QTest>

using namespace app::fetch;
using namespace app::run;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Sample full()
{
    Sample sample;
    sample.index = 7;
    sample.intended = 1ms;
    sample.start = 3ms;
    sample.firstByte = 20ms;
    sample.lastByte = 23ms;
    sample.dns = 1us;
    sample.connect = 2us;
    sample.tls = 3us;
    sample.status = 200;
    sample.hops = 2;
    sample.finalUrl = u"http://127.0.0.1/end"_s;
    sample.wireBytes = 100;
    sample.bodyBytes = 300;
    sample.protocol = Protocol::Http2;
    sample.reused = false;
    return sample;
}

Sample failed()
{
    Sample sample;
    sample.index = 3;
    sample.start = 5ms;
    sample.intended = 5ms;
    sample.error = FetchError { ErrorKind::Dns, u"no such host"_s };
    return sample;
}

} // namespace

class TestSampleTable : public QObject
{
    Q_OBJECT

private slots:
    void rows_comeBackAsTheyWent()
    {
        // Known after unknown and unknown after known, in every column.
        const QList<Sample> samples { failed(), full(), failed(), full() };
        SampleTable table;
        for (const Sample& sample : samples) {
            table.append(sample);
        }
        QCOMPARE(table.size(), 4);
        for (qsizetype row = 0; row < samples.size(); ++row) {
            QVERIFY2(table.at(row) == samples[row], QByteArray::number(row));
        }
    }

    void times_areOfStartAndOfIntendedStart()
    {
        SampleTable table;
        table.append(full());
        table.append(failed());
        QCOMPARE(table.serviceTimeNs(0), 20'000'000); // 23 - 3 ms
        QCOMPARE(table.responseTimeNs(0), 22'000'000); // 23 - 1 ms
        QCOMPARE(table.firstByteTimeNs(0), 17'000'000); // 20 - 3 ms
        QCOMPARE(table.serviceTimeNs(1), SampleTable::Unknown);
        QCOMPARE(table.responseTimeNs(1), SampleTable::Unknown);
        QVERIFY(!table.failed(0));
        QVERIFY(table.failed(1));
        QCOMPARE(table.errorCount(), 1);
        QCOMPARE(table.reused(0), 0);
        QCOMPARE(table.reused(1), SampleTable::Unknown);
    }

    void emptyTable_hasNoRows()
    {
        const SampleTable table;
        QVERIFY(table.isEmpty());
        QCOMPARE(table.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSampleTable)
#include "tst_sample_table.moc"

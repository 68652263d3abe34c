// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/lab_record.h"

#include <QTest>

using namespace app::conformance;
using namespace std::chrono_literals;

class TestLabReading : public QObject
{
    Q_OBJECT

private slots:
    void record_isReadLineByLine()
    {
        const auto requests = parseRecord("{\"path\":\"/a?1\",\"connection\":3,\"arrived_ns\":5,\"answered_ns\":9}\n"
                                          "{\"path\":\"/b\",\"connection\":4,\"arrived_ns\":6,\"answered_ns\":null}\n");
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0].path, QByteArray("/a?1"));
        QCOMPARE(requests[0].connection, 3);
        QVERIFY(requests[0].arrived == 5ns);
        QVERIFY(requests[0].answered == 9ns);
        QVERIFY(!requests[1].answered);
    }

    void statistics_haveTheConnections()
    {
        QCOMPARE(connectionsOpened("{\"requests\":1,\"connections_opened\":7}"), 7);
        QCOMPARE(connectionsOpened(""), -1);
    }

    void mostAtOnce_countsWhatOverlaps()
    {
        // |--a--|
        //     |--b--|
        //           |--c (never answered)
        const QList<LabRequest> requests {
            { .arrived = 0ms, .answered = 10ms },
            { .arrived = 6ms, .answered = 16ms },
            { .arrived = 16ms },
        };
        QCOMPARE(mostAtOnce(requests, 0ms), 2);
        QCOMPARE(mostAtOnce(requests, 4ms), 1);
        QCOMPARE(mostAtOnce({}, 0ms), 0);
    }
};

QTEST_GUILESS_MAIN(TestLabReading)
#include "tst_lab_reading.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/thinning.h"

#include <QTest>

using namespace app::charts;
using Points = QList<QPointF>;

class TestThinning : public QObject
{
    Q_OBJECT

private slots:
    void fewPoints_areAllKeptInOrderOfX()
    {
        QCOMPARE(thinnedByColumn({ { 2, 1 }, { 1, 5 }, { 3, 0 } }, 2), (Points { { 1, 5 }, { 2, 1 }, { 3, 0 } }));
    }

    void eachColumn_keepsItsLowestAndHighest()
    {
        // Two columns, 0 to 5 and 5 to 10.
        const Points points { { 0, 3 }, { 1, 9 }, { 2, 1 }, { 4, 5 }, { 6, 2 }, { 7, 8 }, { 8, 4 }, { 10, 5 } };
        QCOMPARE(thinnedByColumn(points, 2), (Points { { 1, 9 }, { 2, 1 }, { 6, 2 }, { 7, 8 } }));
    }

    void columnOfEqualValues_keepsOne()
    {
        const Points points { { 0, 1 }, { 1, 1 }, { 2, 1 }, { 8, 7 }, { 9, 7 } };
        QCOMPARE(thinnedByColumn(points, 2), (Points { { 0, 1 }, { 8, 7 } }));
    }

    void oneOutlierAmongAMillion_isKept()
    {
        Points points;
        for (int i = 0; i < 1'000'000; ++i) {
            points.append({ double(i), i == 123'456 ? 1e6 : 1 + i % 7 });
        }
        const Points kept = thinnedByColumn(points, 500);
        QVERIFY(kept.size() <= 1000);
        QVERIFY(kept.size() >= 900);
        QVERIFY(kept.contains(QPointF(123'456, 1e6)));
    }

    void samePlace_isNoDivisionByZero()
    {
        QCOMPARE(thinnedByColumn({ { 5, 1 }, { 5, 2 }, { 5, 3 } }, 1), (Points { { 5, 1 }, { 5, 3 } }));
    }

    void nothing_staysNothing()
    {
        QVERIFY(thinnedByColumn({}, 10).isEmpty());
        QVERIFY(thinnedByColumn({ { 1, 1 } }, 0).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestThinning)
#include "tst_thinning.moc"

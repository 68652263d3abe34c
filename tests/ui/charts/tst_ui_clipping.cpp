// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/clipping.h"

#include <QTest>

using namespace ui::charts;

namespace {

constexpr QRectF Area(0, 0, 10, 10);

using Points = QList<QPointF>;

} // namespace

class TestClipping : public QObject
{
    Q_OBJECT

private slots:
    void line_isCutAtTheEdges_data()
    {
        QTest::addColumn<QLineF>("line");
        QTest::addColumn<QLineF>("expected"); ///< null: nothing of it
        QTest::newRow("inside") << QLineF(1, 1, 9, 2) << QLineF(1, 1, 9, 2);
        QTest::newRow("across") << QLineF(-5, 5, 15, 5) << QLineF(0, 5, 10, 5);
        QTest::newRow("through a corner") << QLineF(5, -5, 15, 5) << QLineF(10, 0, 10, 0);
        QTest::newRow("slanted") << QLineF(5, 5, 15, 25) << QLineF(5, 5, 7.5, 10);
        QTest::newRow("along the edge") << QLineF(0, -5, 0, 5) << QLineF(0, 0, 0, 5);
        QTest::newRow("a point") << QLineF(3, 3, 3, 3) << QLineF(3, 3, 3, 3);
        QTest::newRow("beside") << QLineF(11, 0, 12, 10) << QLineF();
        QTest::newRow("past a corner") << QLineF(8, -5, 16, 3) << QLineF();
    }

    void line_isCutAtTheEdges()
    {
        QFETCH(QLineF, line);
        QFETCH(QLineF, expected);
        const auto piece = clipped(line, Area);
        QCOMPARE(piece.value_or(QLineF()), expected);
    }

    void lineInside_isLeftAlone()
    {
        const Points points { { 0, 0 }, { 5, 9 }, { 10, 10 } };
        QCOMPARE(clippedLine(points, Area), QList<Points> { points });
    }

    void lineThatLeavesAndComesBack_isTwoPieces()
    {
        const Points points { { 0, 5 }, { 2, 5 }, { 4, 15 }, { 6, 5 }, { 8, 5 } };
        QCOMPARE(clippedLine(points, Area),
            (QList<Points> { { { 0, 5 }, { 2, 5 }, { 3, 10 } }, { { 5, 10 }, { 6, 5 }, { 8, 5 } } }));
    }

    void lineElsewhere_isNothing() { QVERIFY(clippedLine({ { 0, 20 }, { 10, 20 } }, Area).isEmpty()); }

    void edgeOfAnArea_runsAlongTheBorderWhereItWouldLeave()
    {
        const Points edge = clampedEdge({ { -2, 5 }, { 2, 5 }, { 4, 15 }, { 6, 5 }, { 12, 5 } }, Area);
        QCOMPARE(edge, (Points { { 0, 5 }, { 2, 5 }, { 3, 10 }, { 4, 10 }, { 5, 10 }, { 6, 5 }, { 10, 5 } }));
    }

    void edgeAbove_isTheBorder()
    {
        QCOMPARE(clampedEdge({ { 0, -9 }, { 10, -3 } }, Area), (Points { { 0, 0 }, { 10, 0 } }));
    }
};

QTEST_APPLESS_MAIN(TestClipping)
#include "tst_ui_clipping.moc"

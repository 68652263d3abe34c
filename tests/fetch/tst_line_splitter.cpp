// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/line_splitter.h"

#include <QTest>

using app::fetch::LineSplitter;

class TestLineSplitter : public QObject
{
    Q_OBJECT

private slots:
    void chunks_areCutIntoLines_data()
    {
        QTest::addColumn<QByteArrayList>("chunks");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("nothing") << QByteArrayList { "" } << QByteArrayList {} << QByteArray("");
        QTest::newRow("one line") << QByteArrayList { "a\n" } << QByteArrayList { "a" } << QByteArray("");
        QTest::newRow("two in a chunk") << QByteArrayList { "a\nb\n" } << QByteArrayList { "a", "b" } << QByteArray("");
        QTest::newRow("one in two chunks")
            << QByteArrayList { "ab", "c\nd" } << QByteArrayList { "abc" } << QByteArray("d");
        QTest::newRow("newline alone") << QByteArrayList { "a", "\n" } << QByteArrayList { "a" } << QByteArray("");
        QTest::newRow("empty line") << QByteArrayList { "\n\n" } << QByteArrayList { "", "" } << QByteArray("");
        QTest::newRow("carriage return") << QByteArrayList { "a\r\n" } << QByteArrayList { "a" } << QByteArray("");
        QTest::newRow("split before newline")
            << QByteArrayList { "a\r", "\nb" } << QByteArrayList { "a" } << QByteArray("b");
    }

    void chunks_areCutIntoLines()
    {
        QFETCH(QByteArrayList, chunks);
        QFETCH(QByteArrayList, lines);
        QFETCH(QByteArray, rest);
        LineSplitter splitter(100);
        QByteArrayList found;
        for (const QByteArray& chunk : chunks) {
            found += splitter.take(chunk);
        }
        QCOMPARE(found, lines);
        QCOMPARE(splitter.rest(), rest);
        QVERIFY(!splitter.overflowed());
    }

    void lineAsLongAsTheLimitWithItsNewline_isTaken()
    {
        LineSplitter splitter(4);
        QCOMPARE(splitter.take("abc\n"), QByteArrayList { "abc" });
        QVERIFY(!splitter.overflowed());
    }

    void lineBeyondTheLimit_overflowsAndIsNotKept()
    {
        LineSplitter splitter(4);
        QCOMPARE(splitter.take("a\nbcde"), QByteArrayList { "a" });
        QVERIFY(splitter.overflowed());
        QVERIFY(splitter.rest().isEmpty());
        QVERIFY(splitter.take("\nf\n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLineSplitter)
#include "tst_line_splitter.moc"

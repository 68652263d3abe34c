// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/finder.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace ui::article;

class TestFinder final : public QObject
{
    Q_OBJECT

private slots:
    void hits_areInOrder_upperAndLowerCaseAlike();
    void hits_areWhereTheDocumentHasThem_evenInTables();
    void emptyText_hasNoHits();
    void cursor_startsAtTheFirstHitFromAPlace_data();
    void cursor_startsAtTheFirstHitFromAPlace();
    void cursor_goesRound();
    void cursor_withoutHits_staysPut();
};

void TestFinder::hits_areInOrder_upperAndLowerCaseAlike()
{
    QTextDocument document;
    document.setPlainText(u"Go, gopher; aGO"_qs);
    QCOMPARE(findAll(document, u"go"_qs), QList<int>({ 0, 4, 13 }));
    QCOMPARE(findAll(document, u"goo"_qs), QList<int>());
}

void TestFinder::hits_areWhereTheDocumentHasThem_evenInTables()
{
    QTextDocument document;
    document.setHtml(u"<p>a&nbsp;b</p><table><tr><td>needle</td><td><pre>x\nneedle</pre></td></tr></table>needle"_qs);
    const QList<int> hits = findAll(document, u"needle"_qs);
    QCOMPARE(hits.size(), 3);
    for (const int hit : hits) {
        QTextCursor cursor(&document);
        cursor.setPosition(hit);
        cursor.setPosition(hit + 6, QTextCursor::KeepAnchor);
        QCOMPARE(cursor.selectedText(), u"needle"_qs);
    }
    QCOMPARE(findAll(document, u"a b"_qs).size(), 1);
}

void TestFinder::emptyText_hasNoHits()
{
    QTextDocument document;
    document.setPlainText(u"abc"_qs);
    QCOMPARE(findAll(document, QString()), QList<int>());
}

void TestFinder::cursor_startsAtTheFirstHitFromAPlace_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("number");
    QTest::newRow("beginning") << 0 << 10 << 1;
    QTest::newRow("at a hit") << 20 << 20 << 2;
    QTest::newRow("between") << 21 << 30 << 3;
    QTest::newRow("behind the last") << 31 << 10 << 1;
}

void TestFinder::cursor_startsAtTheFirstHitFromAPlace()
{
    QFETCH(int, from);
    HitCursor cursor;
    cursor.reset({ 10, 20, 30 }, from);
    QTEST(cursor.position(), "position");
    QTEST(int(cursor.number()), "number");
}

void TestFinder::cursor_goesRound()
{
    HitCursor cursor;
    cursor.reset({ 10, 20 }, 0);
    QVERIFY(!cursor.step(true));
    QCOMPARE(cursor.position(), 20);
    QVERIFY(cursor.step(true));
    QCOMPARE(cursor.position(), 10);
    QVERIFY(cursor.step(false));
    QCOMPARE(cursor.position(), 20);
    QVERIFY(!cursor.step(false));
    QCOMPARE(cursor.position(), 10);
}

void TestFinder::cursor_withoutHits_staysPut()
{
    HitCursor cursor;
    QVERIFY(!cursor.step(true));
    QVERIFY(cursor.isEmpty());
    QCOMPARE(cursor.number(), 0);
}

QTEST_MAIN(TestFinder)
#include "tst_ui_finder.moc"

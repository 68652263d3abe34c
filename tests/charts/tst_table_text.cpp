// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/table_text.h"

#include <QTest>

using namespace app::charts;
using namespace Qt::StringLiterals;

class TestTableText : public QObject
{
    Q_OBJECT

private slots:
    void csv_quotesWhatNeedsIt_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"20.0 ms"_s << u"20.0 ms"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("negative number") << u"-1.5"_s << u"-1.5"_s;
        QTest::newRow("formula with a comma") << u"+a,b"_s << u"\"'+a,b\""_s;
        QTest::newRow("tab first") << u"\t=1"_s << u"'\t=1"_s;
    }

    void csv_quotesWhatNeedsIt()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(toCsv({ { u"h"_s, u"i"_s }, { { cell, u"x"_s } } }), u"h,i\r\n"_s + written + u",x\r\n"_s);
    }

    void markdown_isATableWhoseColumnsAreEven()
    {
        const Table table { { u"Engine"_s, u"p50"_s }, { { u"Go"_s, u"2 ms"_s }, { u"a|b"_s } } };
        QCOMPARE(toMarkdown(table),
            u"| Engine | p50  |\n"
            "| ------ | ---- |\n"
            "| Go     | 2 ms |\n"
            "| a\\|b   |      |\n"_s);
    }

    void markdown_marksNothingUp()
    {
        QCOMPARE(markdownText(u"my_run *<b>[x](y)`\n"_s), u"my\\_run \\*\\<b\\>\\[x\\](y)\\` "_s);
    }
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_table_text.moc"

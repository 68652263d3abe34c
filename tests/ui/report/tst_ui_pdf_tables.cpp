// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/column_widths.h"
#include "ui/report/table_shape.h"
#include "ui/report/wrapped_text.h"

#include <QFontMetricsF>
#include <QTest>

#include <numeric>

using namespace app::report;
using namespace ui::report;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Table& table)
{
    QStringList lines { table.headers.join(u'|') };
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row) {
            cells.append(cell.text);
        }
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

Table numbers(int rows)
{
    Table table { .caption = {}, .headers = { u"n"_s, u"x"_s }, .rows = {}, .numberColumns = { 1 } };
    for (int i = 1; i <= rows; ++i) {
        table.rows.append(Row { { QString::number(i) }, { QString::number(10 * i) } });
    }
    return table;
}

} // namespace

class TestPdfTables : public QObject
{
    Q_OBJECT

private slots:
    void columns_shareTheWidth_data()
    {
        QTest::addColumn<QList<double>>("natural");
        QTest::addColumn<QList<double>>("least");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("room for all") << QList<double> { 10, 20 } << QList<double> { 5, 5 } << QList<double> { 10, 20 };
        // 20 is less than a third of 100; the others share 80 by what they lack beyond 10 each.
        QTest::newRow("narrow keeps") << QList<double> { 20, 100, 200 } << QList<double> { 20, 10, 10 }
                                      << QList<double> { 20, 10 + 90.0 * 60 / 280, 10 + 190.0 * 60 / 280 };
        QTest::newRow("no room for words")
            << QList<double> { 200, 200 } << QList<double> { 150, 50 } << QList<double> { 75, 25 };
        QTest::newRow("empty column") << QList<double> { 0, 300 } << QList<double> { 0, 10 }
                                      << QList<double> { 0, 100 };
        QTest::newRow("none") << QList<double> {} << QList<double> {} << QList<double> {};
    }

    void columns_shareTheWidth()
    {
        QFETCH(QList<double>, natural);
        QFETCH(QList<double>, least);
        QFETCH(QList<double>, expected);
        QList<ColumnNeed> needs;
        for (qsizetype i = 0; i < natural.size(); ++i) {
            needs.append({ natural[i], least[i] });
        }
        const QList<double> widths = columnWidths(needs, 100);
        QCOMPARE(widths, expected);
        QVERIFY(std::accumulate(widths.cbegin(), widths.cend(), 0.0) <= 100.0001);
    }

    void longTable_isFoldedLineByLine()
    {
        const Table wide = folded(numbers(5), 2);
        QCOMPARE(textOf(wide), u"n|x|n|x\n1|10|2|20\n3|30|4|40\n5|50||"_s);
        QCOMPARE(wide.numberColumns, (QList<qsizetype> { 1, 3 }));
    }

    void wideTable_isCutIntoPartsWithTheFirstColumn()
    {
        Table table { .caption = {},
            .headers = { u"a"_s, u"b"_s, u"c"_s, u"d"_s },
            .rows = { { { u"group"_s } }, { { u"1"_s }, { u"2"_s }, { u"3"_s }, { u"4"_s } } },
            .numberColumns = { 3 } };
        QCOMPARE(textOf(columnsOf(table, 1, 2)), u"a|b|c\ngroup\n1|2|3"_s);
        const Table last = columnsOf(table, 3, 2);
        QCOMPARE(textOf(last), u"a|d\ngroup\n1|4"_s);
        QCOMPARE(last.numberColumns, (QList<qsizetype> { 1 }));
    }

    void everyLine_fitsAndNothingIsLost()
    {
        const QFont font = fontOf(12);
        const QString text = u"some words and "_s + QString(300, u'x') + u" behind\n\nlast"_s;
        const QStringList lines = wrapped(text, font, 120);
        for (const QString& line : lines) {
            QVERIFY2(QFontMetricsF(font).horizontalAdvance(line.trimmed()) <= 121, qPrintable(line));
        }
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' ').remove(u'\n'));
        QCOMPARE(lines.at(lines.size() - 2), QString());
    }
};

QTEST_MAIN(TestPdfTables)
#include "tst_ui_pdf_tables.moc"

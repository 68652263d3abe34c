// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/numbers_table.h"
#include "ui/charts/table_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace ui::charts;
using namespace Qt::StringLiterals;

class TestTableModel : public QObject
{
    Q_OBJECT

private slots:
    void cells_areThoseOfTheTable()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setTable(tests::ui::barChart().table);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.index(1, 3).data().toString(), u"90.0"_s);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"p99 (ms)"_s);
        QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
        QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        model.setTable({});
        QCOMPARE(model.columnCount(), 0);
    }

    void shortRow_isFilledWithNothing()
    {
        TableModel model;
        model.setTable({ { u"a"_s, u"b"_s }, { { u"1"_s } } });
        QCOMPARE(model.index(0, 1).data().toString(), QString());
    }

    void copy_takesTheSelectedRowsWithHeaders()
    {
        NumbersTable table;
        table.setTable(tests::ui::barChart().table);
        auto* copy = table.findChild<QAction*>(u"copyRows"_s);
        QVERIFY(copy != nullptr);
        QGuiApplication::clipboard()->setText(u"before"_s);
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // nothing is selected
        table.selectRow(1);
        copy->trigger();
        QCOMPARE(
            QGuiApplication::clipboard()->text(), u"Engine\tp50 (ms)\tp90 (ms)\tp99 (ms)\nRust\t10.0\t50.0\t90.0\n"_s);
    }
};

QTEST_MAIN(TestTableModel)
#include "tst_ui_table_model.moc"

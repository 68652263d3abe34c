// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/made_up_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests::ui_window;

/// What is done here is done with keys alone, and what is read is what a screen reader reads.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void mainJob_fromListToExportedChart();
    void url_isTypedAndRemoved();
    void experiment_isOpenedAndLeft();

private:
    static void press(const MadeUpWindow& made, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(made.window().windowHandle(), key, modifiers);
    }
    /// With Tab.
    static void goTo(const MadeUpWindow& made, const QWidget& widget);
    /// Of the place in the table at which the keyboard is, and of the cells beside it.
    static QString rowRead(QTableView& table);
};

void TestKeyboard::goTo(const MadeUpWindow& made, const QWidget& widget)
{
    constexpr int most = 200;
    for (int i = 0; i < most && QApplication::focusWidget() != &widget; ++i) {
        press(made, Qt::Key_Tab);
    }
    QVERIFY2(QApplication::focusWidget() == &widget, qPrintable(widget.objectName()));
}

QString TestKeyboard::rowRead(QTableView& table)
{
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&table);
    QStringList cells;
    for (int column = 0; column < read->tableInterface()->columnCount(); ++column) {
        cells.append(read->tableInterface()->cellAt(table.currentIndex().row(), column)->text(QAccessible::Name));
    }
    return cells.join(u" | "_s);
}

void TestKeyboard::mainJob_fromListToExportedChart()
{
    MadeUpWindow made;
    const QString picture = made.path(u"chart.png"_s);
    made.services.labProgram = QStringLiteral(VERSUS_PROGRAM);
    made.services.askSave = [&](QWidget*, const ui::charts::SaveRequest&,
                                const std::function<void(const QString&)>& chosen) { chosen(picture); };
    made.open();
    QGuiApplication::clipboard()->setText(u"lab:/delay/5\nlab:/bytes/1024\n"_s);
    press(made, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(made.find<QTableView>("urlTable").model()->rowCount(), 2);
    press(made, Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(made.find<QAction>("saveRunAction").isEnabled(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(made.find<QAction>("compareAction").isEnabled(), 20000);

    auto& numbers = *made.find<QWidget>("latencyPage").findChild<QTableView*>(u"numbers"_s);
    auto& numbersButton = *made.find<QWidget>("latencyPage").findChild<QAbstractButton*>(u"numbersButton"_s);
    QTRY_VERIFY(numbersButton.isEnabled());
    press(made, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(numbers.isVisible()); // a key presses a button for a moment
    goTo(made, numbers);
    press(made, Qt::Key_Down);
    QVERIFY2(rowRead(numbers).contains(u"Go"_s), qPrintable(rowRead(numbers)));

    press(made, Qt::Key_E, Qt::ControlModifier);
    QWidget* menu = QApplication::activePopupWidget();
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(picture));
    QVERIFY(!QImage(picture).isNull());
}

void TestKeyboard::url_isTypedAndRemoved()
{
    MadeUpWindow made;
    made.open();
    auto& table = made.find<QTableView>("urlTable");
    goTo(made, made.find<QWidget>("clearButton"));
    press(made, Qt::Key_Space);
    QCOMPARE(table.model()->rowCount(), 0);
    goTo(made, made.find<QWidget>("addButton"));
    press(made, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"addEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"http://a.example/"_s);
    press(made, Qt::Key_Return);
    QTRY_COMPARE(table.model()->rowCount(), 1);
    goTo(made, table);
    press(made, Qt::Key_Space); // chooses the row
    QVERIFY2(rowRead(table).contains(u"http://a.example/"_s), qPrintable(rowRead(table)));
    press(made, Qt::Key_Delete);
    QCOMPARE(table.model()->rowCount(), 0);
    press(made, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.model()->rowCount(), 1);
}

void TestKeyboard::experiment_isOpenedAndLeft()
{
    MadeUpWindow made;
    made.open();
    press(made, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto& list = made.find<QTableView>("experimentList");
    QCOMPARE(QApplication::focusWidget(), &list);
    QVERIFY2(rowRead(list).contains(u"not measured"_s), qPrintable(rowRead(list)));
    press(made, Qt::Key_Return);
    QVERIFY(made.find<QWidget>("experimentCard").isVisible());
    goTo(made, made.find<QWidget>("runQuick"));
    press(made, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &list);
}

QTEST_MAIN(TestKeyboard)

#include "tst_ui_keyboard.moc"

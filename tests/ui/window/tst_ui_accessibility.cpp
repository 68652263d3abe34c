// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/accessible_tree.h"
#include "tests/ui/window/scenes.h"
#include "tests/ui/window/tab_walk.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests::ui_window;

/// Each state of the window and each dialog, for those who do not see it and those who have no mouse.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scene_data();
    void scene();
    void chart_hasItsTextAsDescription();
};

void TestAccessibility::initTestCase()
{
    QApplication::setCursorFlashTime(0); // a blinking cursor would be a change without a cause
}

void TestAccessibility::scene_data()
{
    QTest::addColumn<Arrange>("arrange");
    for (const Scene& scene : scenes()) {
        QTest::newRow(scene.name) << scene.arrange;
    }
}

void TestAccessibility::scene()
{
    QFETCH(const Arrange, arrange);
    MadeUpWindow made;
    arrange(made);
    if (QTest::currentTestFailed()) {
        return;
    }
    QWidget& shown = shownWindow();
    if (!shown.windowFlags().testFlag(Qt::Popup)) {
        QVERIFY(QTest::qWaitForWindowActive(&shown));
    }
    QStringList faults = accessibilityFaults(shown) + mnemonicFaults(shown) + tabFaults(shown);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestAccessibility::chart_hasItsTextAsDescription()
{
    MadeUpWindow made;
    made.open();
    made.openRuns({ u"a"_s });
    QAccessibleInterface* chart
        = QAccessible::queryAccessibleInterface(made.find<QWidget>("latencyPage").findChild<QWidget*>(u"plot"_s));
    QCOMPARE(chart->role(), QAccessible::Chart);
    QVERIFY(chart->text(QAccessible::Name).startsWith(u"Latency"_s));
    QVERIFY(chart->text(QAccessible::Description).contains(u"Rust"_s));
}

QTEST_MAIN(TestAccessibility)

#include "tst_ui_accessibility.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/texts_fit.h"

#include "tests/support/cut_texts.h"
#include "tests/ui/window/accessible_tree.h"
#include "tests/ui/window/scenes.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>

namespace tests::ui_window {

using namespace Qt::StringLiterals;

namespace {

void verifyFits(QWidget& shown)
{
    QStringList faults;
    const auto fits = [&] {
        faults = support::cutTexts(shown) + mnemonicFaults(shown);
        return faults.isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(fits, 1000), qPrintable(u'\n' + faults.join(u'\n'))); // layouts settle in turns
}

} // namespace

void TextsFit::scene_data()
{
    QTest::addColumn<Arrange>("arrange");
    for (const Scene& scene : scenes()) {
        QTest::newRow(scene.name) << scene.arrange;
    }
}

void TextsFit::scene()
{
    QFETCH(const Arrange, arrange);
    MadeUpWindow made;
    arrange(made);
    if (!QTest::currentTestFailed()) {
        QCOMPARE(made.window().size(), QSize(1280, 800)); // nothing in it is wider
        verifyFits(shownWindow());
    }
}

void TextsFit::chart_data()
{
    QTest::addColumn<QStringList>("runs");
    QTest::newRow("one run") << QStringList { u"a"_s };
    QTest::newRow("two runs") << QStringList { u"a"_s, u"b"_s };
}

/// Each page with a chart, one after the other.
void TextsFit::chart()
{
    QFETCH(const QStringList, runs);
    MadeUpWindow made;
    made.open();
    made.openRuns(runs);
    auto& tabs = made.find<QTabWidget>("chartTabs");
    for (int tab = 0; tab < tabs.count() && !QTest::currentTestFailed(); ++tab) {
        if (tabs.isTabVisible(tab)) {
            tabs.setCurrentIndex(tab);
            verifyFits(made.window());
        }
    }
}

/// A menu is as wide as its longest entry: it must not be wider than the window.
void TextsFit::menus()
{
    MadeUpWindow made;
    made.open();
    for (const QAction* action : made.window().menuBar()->actions()) {
        QVERIFY2(action->menu()->sizeHint().width() < made.window().width() / 2, qPrintable(action->text()));
    }
}

} // namespace tests::ui_window

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/made_up_window.h"

#include "app/experiments/document.h"
#include "app/run/document.h"
#include "tests/support/made_up_material.h"
#include "tests/ui/window/made_up_services.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

namespace tests::ui_window {

using namespace Qt::StringLiterals;
using namespace ui::window;

MadeUpWindow::MadeUpWindow()
    : services(madeUpServices(m_folder.path()))
{
    services.memoryBytes = qint64(8) << 30;
    services.settings = madeUpSettings(m_folder.path());
    services.settings->setValue(u"window/welcomed"_s, true);
    services.askSave = [](QWidget*, const ui::charts::SaveRequest&, const std::function<void(const QString&)>&) {};
    services.askOpen = [](QWidget*, const OpenRequest&, const std::function<void(const QStringList&)>&) {};
}

void MadeUpWindow::open()
{
    m_window = makeMainWindow(services);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MadeUpWindow::trigger(const char* action) const
{
    auto& found = find<QAction>(action);
    QVERIFY2(found.isEnabled(), action);
    found.trigger();
}

void MadeUpWindow::showTab(const char* page) const
{
    find<QTabWidget>("chartTabs").setCurrentWidget(&find<QWidget>(page));
}

void MadeUpWindow::openRuns(const QStringList& names) const
{
    QStringList paths;
    for (const QString& name : names) {
        paths.append(path(name + u".versus.json"_s));
        QVERIFY(!app::run::saveRun(*support::madeUpComparison(name), paths.last()));
    }
    m_window->openFiles(paths);
    QTRY_VERIFY(find<QAction>("saveRunAction").isEnabled());
    showTab("latencyPage");
    const auto& page = find<QWidget>("latencyPage");
    QTRY_VERIFY(!page.findChild<QLabel*>(u"finding"_s)->text().isEmpty());
}

void MadeUpWindow::openResults() const
{
    const QString document = path(u"results.versus.json"_s);
    QVERIFY(!app::experiments::saveResults({ support::madeUpTasks() }, document));
    m_window->openFiles({ document });
    const auto table = [this] { return m_window->findChild<QWidget*>(u"verdictTable"_s); };
    QTRY_VERIFY(table() != nullptr && table()->isVisible()); // it is made when it is looked at
}

} // namespace tests::ui_window

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of 100,000 URLs: no single event may take so long that the window stands still.

#include "tests/support/event_costs.h"
#include "tests/ui/experiments/made_up_work.h"
#include "tests/ui/fetch/test_engines.h"
#include "tests/ui/fetch/ticking_engine.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests::ui_fetch;
using tests::support::EventCosts;
using ui::window::MainWindow;

namespace {

constexpr int Many = 100'000;

EventCosts& costs()
{
    return *static_cast<EventCosts*>(QCoreApplication::instance());
}

} // namespace

class TestBigList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void drop_blocksNoEvent();
    void fetch_blocksNoEvent();
    void compare_blocksNoEvent();
    void edits_blockNoEvent();
    void scrolling_blocksNoEvent();

private:
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        auto* object = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (object == nullptr) {
            qFatal("there is no %s", name);
        }
        return object;
    }
    [[nodiscard]] int rows() const { return find<QTableView>("urlTable")->model()->rowCount(); }
    void dropMany();
    void trigger(const char* name) { find<QAction>(name)->trigger(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestBigList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    ui::window::Services services;
    services.catalogue
        = { { .id = u"go"_s, .name = u"Go"_s, .language = {}, .command = {}, .manifest = {}, .reason = {} } };
    services.engines = knownEngine;
    services.windowEngine = [] { return std::make_unique<TickingEngine>(2000, std::chrono::milliseconds(0)); };
    services.labProgram = u"/nonexistent/versus"_s;
    services.listingFolder = m_folder->path();
    services.runFolder = m_folder->filePath(u"runs"_s);
    services.experiments = tests::ui_experiments::madeUpMaker();
    services.present = tests::ui_experiments::madeUpPresent;
    services.resultFolder = m_folder->filePath(u"experiments"_s);
    services.settings = std::make_shared<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = ui::window::makeMainWindow(services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    dropMany();
}

void TestBigList::cleanup()
{
    m_window.reset();
}

void TestBigList::dropMany()
{
    QStringList urls;
    for (int i = 0; i < Many; ++i) {
        urls.append(u"https://example.com/path/to/page?number=%1"_s.arg(i));
    }
    QMimeData data;
    data.setText(urls.join(u'\n'));
    costs().forget();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), Many, 60000);
    QTest::qWait(0);
}

void TestBigList::drop_blocksNoEvent()
{
    QVERIFY2(costs().most() < EventCosts::Bound, qPrintable(costs().report()));
}

void TestBigList::fetch_blocksNoEvent()
{
    costs().forget();
    trigger("fetchAction");
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("fetchAction")->isEnabled(), 60000);
    QTest::qWait(0);
    QVERIFY2(costs().most() < EventCosts::Bound, qPrintable(costs().report()));
}

void TestBigList::compare_blocksNoEvent()
{
    auto* panel = find<ui::fetch::FetchPanel>("fetchPanel");
    auto settings = panel->settings();
    settings.rounds = 1;
    panel->setSettings(settings);
    costs().forget();
    trigger("compareAction");
    QTest::mouseClick(
        find<ui::widgets::NoticeBar>("noticeBar")->findChild<QAbstractButton*>(u"noticeAction"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("fetchAction")->isEnabled(), 60000);
    QTest::qWait(0);
    QVERIFY2(costs().most() < EventCosts::Bound, qPrintable(costs().report()));
}

void TestBigList::edits_blockNoEvent()
{
    costs().forget();
    trigger("filterListAction");
    QTest::keyClicks(find<QLineEdit>("filterEdit"), u"77"_s);
    QTest::keyClick(find<QLineEdit>("filterEdit"), Qt::Key_Escape);
    trigger("sortListAction");
    QTRY_VERIFY(find<QAction>("undoAction")->text().contains(u"Sort"_s));
    QTest::mouseClick(find<QAbstractButton>("clearButton"), Qt::LeftButton);
    trigger("undoAction");
    trigger("undoAction");
    trigger("redoAction");
    QTest::qWait(0);
    QCOMPARE(rows(), Many);
    QVERIFY2(costs().most() < EventCosts::Bound, qPrintable(costs().report()));
}

void TestBigList::scrolling_blocksNoEvent()
{
    auto* table = find<QTableView>("urlTable");
    costs().forget();
    for (int step = 0; step <= 100; ++step) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * step / 100);
        QTest::qWait(0);
    }
    QVERIFY2(costs().most() < EventCosts::Bound, qPrintable(costs().report()));
}

int main(int argc, char** argv)
{
    EventCosts application(argc, argv);
    TestBigList test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_big_list.moc"

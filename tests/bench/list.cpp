// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with a long URL list: drops it, scrolls, fetches, compares and edits, and prints for each how long it took
// and the longest time that the window did not answer, as one line of JSON. Engines are made up and bring their results
// in the steps of real ones, so that only the window is measured.
//
// Arguments: URLS

#include "tests/support/made_up_run.h"
#include "tests/ui/experiments/made_up_work.h"
#include "tests/ui/fetch/test_engines.h"
#include "tests/ui/fetch/ticking_engine.h"
#include "ui/charts/chart_tabs.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <iostream>
#include <semaphore>
#include <thread>

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

double inMs(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Asks the window's thread for an answer each millisecond, and keeps the longest that it took: what somebody feels who
/// presses a key at the worst moment.
class Heartbeat
{
public:
    Heartbeat()
        : m_thread([this] { beat(); })
    {
    }
    ~Heartbeat()
    {
        m_stop = true;
        m_answered.release();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Heartbeat)

    /// Since the last call.
    [[nodiscard]] Clock::duration longest() { return m_longest.exchange({}); }

private:
    void beat()
    {
        while (!m_stop) {
            const auto asked = Clock::now();
            QMetaObject::invokeMethod(
                qApp, [this] { m_answered.release(); }, Qt::QueuedConnection);
            m_answered.acquire();
            m_longest = std::max(m_longest.load(), Clock::now() - asked);
            std::this_thread::sleep_for(1ms);
        }
    }

    std::atomic<bool> m_stop = false;
    std::atomic<Clock::duration> m_longest = Clock::duration();
    std::counting_semaphore<> m_answered { 0 };
    std::thread m_thread;
};

class Bench
{
public:
    Bench(ui::window::MainWindow& window, int urls)
        : m_window(window)
        , m_count(urls)
    {
    }

    void run()
    {
        measure("drop", [this] { drop(); });
        measure("scroll", [this] { scroll(); });
        measure("fetch, charts live", [this] { fetch(); });
        measure("compare", [this] { compare(); });
        measure("filter, a letter at a time", [this] { filter(); });
        measure("sort and undo", [this] { sort(); });
        measure("clear and undo", [this] { clear(); });
        std::cout << ']' << '\n';
    }

private:
    template <typename Widget> [[nodiscard]] Widget& find(const char* name) const
    {
        auto* object = m_window.findChild<Widget*>(QString::fromLatin1(name));
        if (object == nullptr) {
            qFatal("there is no %s", name);
        }
        return *object;
    }
    [[nodiscard]] int rows() const { return find<QTableView>("urlTable").model()->rowCount(); }
    void trigger(const char* name) const { find<QAction>(name).trigger(); }

    /// And until what came of it is painted.
    template <typename Condition> static void waitFor(Condition condition)
    {
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
    }

    static void pause(std::chrono::milliseconds time)
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(time);
        waitFor([&timer] { return !timer.isActive(); });
    }

    template <typename Work> void measure(const char* name, Work work)
    {
        waitFor([] { return true; });
        static_cast<void>(m_heartbeat.longest());
        const auto start = Clock::now();
        work();
        const double took = inMs(Clock::now() - start);
        pause(300ms); // what comes after it counts too
        std::cout << (m_first ? "[" : ",") << R"({"name":")" << name << R"(","took_ms":)" << took
                  << R"(,"longest_gap_ms":)" << inMs(m_heartbeat.longest()) << '}';
        m_first = false;
    }

    void drop()
    {
        QStringList urls;
        for (int i = 0; i < m_count; ++i) {
            urls.append(u"https://example.com/path/to/page?number=%1"_s.arg(i));
        }
        QMimeData data;
        data.setText(urls.join(u'\n'));
        pause(20ms); // making the list is no work of the window
        static_cast<void>(m_heartbeat.longest());
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &dropped);
        waitFor([this] { return rows() == m_count; });
    }

    void scroll()
    {
        QScrollBar& bar = *find<QTableView>("urlTable").verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            bar.setValue(bar.maximum() * step / 200);
            waitFor([] { return true; });
        }
    }

    /// With charts that grow to 100,000 samples meanwhile.
    void fetch()
    {
        auto& charts = find<ui::charts::ChartTabs>("chartTabs");
        int rounds = 0;
        QTimer grow;
        QObject::connect(&grow, &QTimer::timeout, &charts, [this, &charts, &rounds] {
            charts.setRuns({ m_runs[rounds % m_runs.size()] });
            ++rounds;
        });
        grow.start(200ms);
        trigger("fetchAction");
        waitFor([this] { return find<QAction>("fetchAction").isEnabled(); });
    }

    void compare()
    {
        auto& panel = find<ui::fetch::FetchPanel>("fetchPanel");
        auto settings = panel.settings();
        settings.rounds = 1;
        panel.setSettings(settings);
        trigger("compareAction");
        waitFor([] { return true; }); // nobody presses two buttons at once
        find<ui::widgets::NoticeBar>("noticeBar").findChild<QAbstractButton*>(u"noticeAction"_s)->click();
        waitFor([this] { return find<QAction>("fetchAction").isEnabled(); });
    }

    void filter()
    {
        trigger("filterListAction");
        for (const QString& text : { u"7"_s, u"77"_s, u"777"_s, u"77"_s, u""_s }) {
            find<QLineEdit>("filterEdit").setText(text);
            waitFor([] { return true; });
        }
    }

    void sort()
    {
        trigger("sortListAction");
        waitFor([this] { return find<QAction>("undoAction").text().contains(u"Sort"_s); });
        trigger("undoAction");
    }

    void clear()
    {
        find<QAbstractButton>("clearButton").click();
        waitFor([] { return true; });
        trigger("undoAction");
    }

    static QList<app::run::SharedRun> growingRuns()
    {
        constexpr int most = 10;
        constexpr int urls = 3333;
        QList<app::run::SharedRun> runs;
        for (int rounds = 1; rounds <= most; ++rounds) {
            runs.append(std::make_shared<const app::run::Run>(
                tests::support::madeUpRun({ u"qt"_s, u"go"_s, u"rust"_s }, rounds, urls,
                    [](const QString& engine, int round, int url) { return 5.0 + engine.size() + round + url % 7; })));
        }
        return runs;
    }

    ui::window::MainWindow& m_window;
    int m_count;
    QList<app::run::SharedRun> m_runs = growingRuns();
    bool m_first = true;
    Heartbeat m_heartbeat;
};

ui::window::Services madeUpServices(const QString& folder)
{
    ui::window::Services services;
    for (const auto& [id, name] :
        { std::pair(u"qt"_s, u"Qt"_s), std::pair(u"go"_s, u"Go"_s), std::pair(u"rust"_s, u"Rust"_s) }) {
        services.catalogue.append(
            { .id = id, .name = name, .language = {}, .command = {}, .manifest = {}, .reason = {} });
    }
    services.engines = tests::ui_fetch::knownEngine;
    // Some 13,000 a second is what Qt's engine does: this brings three times as many.
    services.windowEngine = [] { return std::make_unique<tests::ui_fetch::TickingEngine>(2000, 50ms); };
    services.labProgram = u"/nonexistent/versus"_s;
    services.listingFolder = folder;
    services.runFolder = folder + u"/runs"_s;
    services.experiments = tests::ui_experiments::madeUpMaker();
    services.present = tests::ui_experiments::madeUpPresent;
    services.resultFolder = folder + u"/experiments"_s;
    services.settings = std::make_shared<QSettings>(folder + u"/settings.ini"_s, QSettings::IniFormat);
    return services;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int urls = application.arguments().value(1).toInt();
    if (urls <= 0) {
        std::cerr << "Usage: bench-list URLS\n";
        return 2;
    }
    const QTemporaryDir folder;
    const auto window = ui::window::makeMainWindow(madeUpServices(folder.path()));
    window->show();
    Bench(*window, urls).run();
    return 0;
}

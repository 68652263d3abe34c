// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window, with the real engines and lab, used again and again: does it grow?
//
//     versus-soak compare MINUTES    one comparison after the other
//     versus-soak cancel TIMES       fetches and comparisons that are cancelled at some moment
//
// Prints a line of what the window and the lab hold, each minute or each hundredth part, and ends with status 1 if that
// grew: if the median memory of the last third is more than 5 % above that of the middle third, or the median of open
// files or threads is above that there. What it keeps and reads lies in a temporary folder.

#include "app/fetch/memory.h"
#include "processes.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/services.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tests::faults;

using Clock = std::chrono::steady_clock;

constexpr double MostGrowth = 1.05;

struct Holding
{
    double windowMiB = 0;
    double labMiB = 0;
    qint64 files = 0; ///< open, of the window
    qint64 labFiles = 0;
    qint64 threads = 0;
};

qint64 entries(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

double residentMiB(qint64 pid)
{
    return double(app::fetch::processMemory(pid).value_or(app::fetch::ProcessMemory {}).rssBytes) / (1 << 20);
}

class Soak
{
public:
    explicit Soak(ui::window::MainWindow& window)
        : m_window(window)
        , m_panel(*window.findChild<ui::fetch::FetchPanel*>(u"fetchPanel"_s))
    {
        auto settings = m_panel.settings();
        settings.rounds = 2;
        m_panel.setSettings(settings);
    }

    void compareFor(std::chrono::minutes time)
    {
        while (elapsed() < time) {
            trigger(u"compareAction"_s);
            waitUntilIdle();
            note(elapsed() / 1min);
        }
    }

    void cancelTimes(int times)
    {
        QRandomGenerator random(1);
        for (int i = 0; i < times; ++i) {
            trigger(i % 4 == 0 ? u"fetchAction"_s : u"compareAction"_s);
            pause(std::chrono::milliseconds(random.bounded(400)));
            trigger(u"cancelAction"_s);
            waitUntilIdle();
            note(i * 100 / times);
        }
    }

    /// Whether what the window holds stayed as it was, and its processes with it.
    [[nodiscard]] bool isFlat() const
    {
        const qsizetype third = m_all.size() / 3;
        const QList<Holding> middle = m_all.mid(third, third);
        const QList<Holding> last = m_all.mid(2 * third);
        const double window = median(last, &Holding::windowMiB) / median(middle, &Holding::windowMiB);
        const double lab = median(last, &Holding::labMiB) / median(middle, &Holding::labMiB);
        const qsizetype children = descendantsOf(getpid()).size();
        std::printf("%lld times; memory of the last third to the middle third: window %.3f, lab %.3f; open files "
                    "%lld after %lld, of the lab %lld after %lld; threads %lld after %lld; processes left: %lld\n",
            static_cast<long long>(m_all.size()), window, lab, median(last, &Holding::files),
            median(middle, &Holding::files), median(last, &Holding::labFiles), median(middle, &Holding::labFiles),
            median(last, &Holding::threads), median(middle, &Holding::threads), static_cast<long long>(children));
        return third > 0 && window <= MostGrowth && lab <= MostGrowth
            && median(last, &Holding::files) <= median(middle, &Holding::files)
            && median(last, &Holding::labFiles) <= median(middle, &Holding::labFiles)
            && median(last, &Holding::threads) <= median(middle, &Holding::threads) && children == 1;
    }

private:
    [[nodiscard]] Clock::duration elapsed() const { return Clock::now() - m_start; }

    template <typename Value> static Value median(const QList<Holding>& all, Value Holding::*member)
    {
        QList<Value> values;
        for (const Holding& one : all) {
            values.append(one.*member);
        }
        std::ranges::sort(values);
        return values.value(values.size() / 2);
    }

    [[nodiscard]] QAction& action(const QString& name) const { return *m_window.findChild<QAction*>(name); }
    void trigger(const QString& name) const { action(name).trigger(); }

    void waitUntilIdle() const
    {
        while (!action(u"fetchAction"_s).isEnabled()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        pause(20ms); // and until it is painted and kept
    }

    static void pause(std::chrono::milliseconds time)
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(time);
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        } while (timer.isActive());
    }

    /// Printed when `part` of the whole is another than before.
    void note(qint64 part)
    {
        const qint64 lab = running(descendantsOf(getpid()), u" lab "_s).value(0);
        const Holding now { .windowMiB = residentMiB(getpid()),
            .labMiB = residentMiB(lab),
            .files = entries(u"/proc/self/fd"_s),
            .labFiles = entries(u"/proc/%1/fd"_s.arg(lab)),
            .threads = entries(u"/proc/self/task"_s) };
        m_all.append(now);
        if (part != m_part) {
            m_part = part;
            std::printf("%5lld s: %5lld times, window %.1f MiB, %lld files, %lld threads; lab %.1f MiB, %lld files\n",
                static_cast<long long>(elapsed() / 1s), static_cast<long long>(m_all.size()), now.windowMiB,
                static_cast<long long>(now.files), static_cast<long long>(now.threads), now.labMiB,
                static_cast<long long>(now.labFiles));
            std::fflush(stdout);
        }
    }

    ui::window::MainWindow& m_window;
    ui::fetch::FetchPanel& m_panel;
    Clock::time_point m_start = Clock::now();
    QList<Holding> m_all;
    qint64 m_part = 0;
};

QString writeList(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    for (int i = 0; i < 20; ++i) {
        file.write(i % 4 == 0 ? "lab+tls:/delay/10\n" : i % 4 == 1 ? "lab:/bad/reset\n" : "lab:/delay/10\n");
    }
    return path;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    const int amount = application.arguments().value(2).toInt();
    if ((mode != "compare"_L1 && mode != "cancel"_L1) || amount <= 0) {
        std::fputs("Usage: versus-soak compare MINUTES | cancel TIMES\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    auto services = ui::window::realServices();
    services.labProgram = QStringLiteral(VERSUS_PROGRAM);
    services.runFolder = folder.filePath(u"runs"_s);
    services.listFile = folder.filePath(u"list.txt"_s);
    services.resultFolder = folder.filePath(u"experiments"_s);
    services.settings = std::make_shared<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    services.settings->setValue(u"window/welcomed"_s, true);
    writeList(services.listFile);
    const auto window = ui::window::makeMainWindow(services);
    window->show();
    while (!window->findChild<QAction*>(u"compareAction"_s)->isEnabled()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    Soak soak(*window);
    if (mode == "compare"_L1) {
        soak.compareFor(std::chrono::minutes(amount));
    } else {
        soak.cancelTimes(amount);
    }
    return soak.isFlat() ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fetch/test_engines.h"
#include "tests/ui/window/made_up_services.h"
#include "ui/fetch/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace ui::window;

/// What a reader expects of every application.
class TestHabits final : public QObject
{
    Q_OBJECT

    struct Told
    {
        QStringList notifications;
        QList<double> progress;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<Told> m_told;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { m_window.reset(); }

    void announcer_saysThePercentageInTheTitle()
    {
        QWidget window;
        QList<double> shown;
        Announcer announcer(window, { .notify = {}, .showProgress = [&shown](double share) { shown += share; } });
        announcer.setSubject(u"Rust vs Go"_s);
        QCOMPARE(window.windowTitle(), u"Rust vs Go – Versus"_s);
        announcer.begin();
        announcer.setProgress(0.434);
        QCOMPARE(window.windowTitle(), u"43 % – Versus"_s);
        announcer.setProgress(0.436); // the same percent: nothing new for the task bar
        announcer.end(u"Done."_s);
        QCOMPARE(window.windowTitle(), u"Rust vs Go – Versus"_s);
        QCOMPARE(shown, (QList { 0.434, -1.0 }));
    }

    void announcer_notifiesOfLongOnesThatEndBehindOtherWindows_data()
    {
        QTest::addColumn<bool>("visible");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<int>("longMs");
        QTest::addColumn<int>("notifications");
        QTest::newRow("long, behind others") << true << true << 0 << 1;
        QTest::newRow("short") << true << true << 60'000 << 0;
        QTest::newRow("not wanted") << true << false << 0 << 0;
        QTest::newRow("not there any more") << false << true << 0 << 0;
    }

    void announcer_notifiesOfLongOnesThatEndBehindOtherWindows()
    {
        QFETCH(bool, visible);
        QFETCH(bool, wanted);
        QFETCH(int, longMs);
        QWidget window;
        window.setAttribute(Qt::WA_ShowWithoutActivating);
        window.setVisible(visible);
        QWidget other;
        other.show();
        QApplication::setActiveWindow(&other);
        QStringList told;
        Announcer announcer(window,
            { .notify =
                    [&told](const QString&, const QString& text) {
                        told += text;
                        return true;
                    },
                .showProgress = {} });
        announcer.setLong(std::chrono::milliseconds(longMs));
        announcer.setNotifies(wanted);
        announcer.begin();
        announcer.end(u"Done: 10 rounds."_s);
        QTEST(int(told.size()), "notifications");
        announcer.end(u"Nothing began before this."_s);
        QTEST(int(told.size()), "notifications");
    }

    void announcer_doesNotNeedABus()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        QVERIFY(!desktopVoice().notify(u"a"_s, u"b"_s));
        desktopVoice().showProgress(0.5);
    }

    void window_tellsHowFarAComparisonIs()
    {
        m_told = std::make_shared<Told>();
        Services services = tests::ui_window::madeUpServices(m_folder.path());
        services.settings = tests::ui_window::madeUpSettings(m_folder.path());
        services.voice.showProgress = [told = m_told](double share) { told->progress += share; };
        m_window = makeMainWindow(services);
        m_window->show();
        m_window->findChild<ui::fetch::ListPane*>()->importer().importText(u"http://a/"_s);
        auto* fetch = m_window->findChild<QAction*>(u"fetchAction"_s);
        QTRY_COMPARE(m_window->findChild<QTableView*>(u"urlTable"_s)->model()->rowCount(), 1);
        fetch->trigger();
        QTRY_VERIFY(fetch->isEnabled());
        QTRY_VERIFY(!m_told->progress.isEmpty());
        QCOMPARE(m_told->progress.last(), -1.0);
        QVERIFY(m_window->windowTitle().startsWith(u"Rust vs Go in 2026"_s));
    }

    /// Of another start too, until something was measured.
    void firstStart_leadsToTheFirstComparisonInOnePress()
    {
        const QTemporaryDir folder;
        Services services = tests::ui_window::madeUpServices(folder.path());
        for (int start = 0; start < 2; ++start) {
            services.settings = tests::ui_window::madeUpSettings(folder.path());
            m_window = makeMainWindow(services);
            m_window->show();
            QVERIFY(m_window->findChild<QWidget*>(u"startPage"_s)->isVisible());
            QVERIFY(!m_window->findChild<QWidget*>(u"chartTabs"_s)->isVisible());
        }
        services.labProgram = tests::ui_fetch::writeScript(folder.path(), u"lab"_s,
            "echo https://127.0.0.1:2; echo http://127.0.0.1:1; echo /tmp/authority.pem; exec sleep 60");
        services.settings = tests::ui_window::madeUpSettings(folder.path());
        m_window = makeMainWindow(services);
        m_window->show();
        QTest::mouseClick(m_window->findChild<QWidget*>(u"startCompare"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QWidget*>(u"chartTabs"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction*>(u"saveRunAction"_s)->isEnabled(), 20000);
        QVERIFY(m_window->findChild<QWidget*>(u"startPage"_s) == nullptr);
        services.settings = tests::ui_window::madeUpSettings(folder.path());
        m_window = makeMainWindow(services);
        QVERIFY(m_window->findChild<QWidget*>(u"startPage"_s) == nullptr);
    }

    /// Texts that wrap have the height for all of their lines.
    void startPage_showsItsTextsWhole()
    {
        const QTemporaryDir folder;
        Services services = tests::ui_window::madeUpServices(folder.path());
        services.settings = tests::ui_window::madeUpSettings(folder.path());
        m_window = makeMainWindow(services);
        m_window->show();
        const auto texts = m_window->findChild<QWidget*>(u"startPage"_s)->findChildren<QLabel*>();
        QCOMPARE(texts.size(), 3);
        for (const QLabel* text : texts) {
            QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
        }
    }

    void startPage_givesWayToTheExperiments()
    {
        const QTemporaryDir folder;
        Services services = tests::ui_window::madeUpServices(folder.path());
        services.settings = tests::ui_window::madeUpSettings(folder.path());
        m_window = makeMainWindow(services);
        m_window->show();
        QTest::mouseClick(m_window->findChild<QWidget*>(u"startExperiments"_s), Qt::LeftButton);
        QVERIFY(m_window->findChild<QWidget*>(u"experimentList"_s)->isVisible());
    }

    void shortcutPage_isMadeOfTheActions()
    {
        Services services = tests::ui_window::madeUpServices(m_folder.path());
        services.settings = tests::ui_window::madeUpSettings(m_folder.path());
        m_window = makeMainWindow(services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto* tree = m_window->findChild<QTreeWidget*>(u"shortcutTree"_s);
        QVERIFY(tree != nullptr && tree->isVisible());
        QStringList shown;
        for (int group = 0; group < tree->topLevelItemCount(); ++group) {
            const QTreeWidgetItem& title = *tree->topLevelItem(group);
            for (int row = 0; row < title.childCount(); ++row) {
                shown.append(
                    title.text(0) + u": "_s + title.child(row)->text(0) + u" = "_s + title.child(row)->text(1));
            }
        }
        for (const QString& line : { u"File: Open article = Ctrl+O"_s, u"File: Quit = Ctrl+Q"_s,
                 u"Edit: Preferences = Ctrl+,"_s, u"Edit: Find in Article = Ctrl+F"_s, u"Run: Compare = F6"_s,
                 u"View: Full screen = F11"_s, u"Help: Keyboard shortcuts = F1"_s }) {
            QVERIFY2(shown.contains(line), qPrintable(line + u"\n"_s + shown.join(u'\n')));
        }
    }

    void shortcutPage_leavesOutKeysThatKeyboardsLack()
    {
        QMainWindow window;
        QAction* paste = window.menuBar()->addMenu(u"&Edit"_s)->addAction(u"&Paste"_s);
        paste->setShortcuts({ u"Ctrl+V"_s, u"F18"_s }); // as an X11 desktop has it
        QCOMPARE(shortcutsOf(window).constFirst().shortcuts.constFirst().keys, u"Ctrl+V"_s);
    }

    /// Two actions on one key do nothing at all.
    void shortcuts_areUnique()
    {
        Services services = tests::ui_window::madeUpServices(m_folder.path());
        services.settings = tests::ui_window::madeUpSettings(m_folder.path());
        m_window = makeMainWindow(services);
        QHash<QString, QString> taken;
        for (const QAction* action : m_window->findChildren<QAction*>()) {
            if (action->shortcutContext() != Qt::WindowShortcut) {
                continue;
            }
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys.toString()), qPrintable(keys.toString() + action->text()));
                taken.insert(keys.toString(), action->text());
            }
        }
        QVERIFY(taken.size() > 10);
    }
};

QTEST_MAIN(TestHabits)
#include "tst_ui_habits.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/load.h"
#include "tests/ui/window/made_up_services.h"
#include "ui/article/article_view.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/fetch/list_keeper.h"
#include "ui/fetch/list_pane.h"
#include "ui/fetch/url_list_model.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace ui::window;

/// What a window remembers, and that it does so before it ends.
class TestWindowState final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

    /// As after a kill: the window before it was never closed.
    void make()
    {
        Services services = tests::ui_window::madeUpServices(m_folder->path());
        services.settings = tests::ui_window::madeUpSettings(m_folder->path());
        auto next = makeMainWindow(services);
        if (m_window) {
            m_window->hide();
        }
        m_abandoned.push_back(std::exchange(m_window, std::move(next)));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        auto* object = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (object == nullptr) {
            qFatal("there is no %s", name);
        }
        return object;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] int rows() const { return find<QTableView>("urlTable")->model()->rowCount(); }
    [[nodiscard]] QByteArray listFile() const
    {
        QFile file(path(u"list.txt"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "none";
    }
    [[nodiscard]] QVariant setting(const QString& key) const
    {
        return QSettings(path(u"settings.ini"_s), QSettings::IniFormat).value(key);
    }
    void useList(const QString& text)
    {
        find<ui::fetch::ListPane>("listPane")->importer().importText(text);
        QTRY_VERIFY(rows() < 12);
    }

    std::vector<std::unique_ptr<MainWindow>> m_abandoned;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_window.reset();
        m_abandoned.clear();
    }

    void list_isKeptAsSoonAsItChanges()
    {
        make();
        useList(u"http://a/\nhttp://b/"_s);
        QTRY_COMPARE(listFile(), QByteArray("http://a/\nhttp://b/\n"));
        make();
        QCOMPARE(rows(), 2);
        QVERIFY(!find<QAction>("undoAction")->isEnabled());
    }

    void clearedList_staysEmpty()
    {
        make();
        find<QAbstractButton>("clearButton")->click();
        QTRY_COMPARE(listFile(), QByteArray());
        make();
        QCOMPARE(rows(), 0);
        QVERIFY(find<QWidget>("emptyList")->isVisible());
    }

    void listThatIsNotToComeBack_givesWayToTheDemo()
    {
        make();
        useList(u"http://a/"_s);
        QTRY_COMPARE(listFile(), QByteArray("http://a/\n"));
        QSettings(path(u"settings.ini"_s), QSettings::IniFormat).setValue(u"preferences/restore_list"_s, false);
        make();
        QCOMPARE(rows(), 12);
    }

    /// Its folder is a file.
    void listThatCannotBeKept_isSaid()
    {
        ui::fetch::UrlListModel list;
        QFile file(path(u"f"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ui::fetch::ListKeeper keeper(list, path(u"f/list.txt"_s));
        QString said;
        connect(&keeper, &ui::fetch::ListKeeper::failed, this, [&said](const QString& sentence) { said = sentence; });
        list.append({ "http://a/" });
        QTRY_VERIFY(said.contains(u"f/list.txt"_s));
    }

    void keptListThatIsDamaged_bringsBackWhatAreUrlsStill()
    {
        QFile file(path(u"list.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("http://a/\njavascript:alert(1)\n\x01\xFF\nlab:/delay/5\n");
        file.close();
        ui::fetch::UrlListModel list;
        ui::fetch::ListKeeper keeper(list, file.fileName());
        QVERIFY(keeper.restore());
        QCOMPARE(list.urls(), (QList<QByteArray> { "http://a/", "lab:/delay/5" }));
    }

    void parts_settingsAndChart_areKeptAsSoonAsTheyChange()
    {
        make();
        find<QAbstractButton>("contentsPartClose")->click();
        find<QTabWidget>("chartTabs")->setCurrentIndex(1);
        auto* panel = find<ui::fetch::FetchPanel>("fetchPanel");
        ui::fetch::CompareSettings settings = panel->settings();
        settings.rounds = 7;
        settings.deadlineSeconds = 3;
        panel->setSettings(settings);
        QTRY_COMPARE(setting(u"compare/rounds"_s).toInt(), 7);
        make();
        QVERIFY(!find<QWidget>("contentsPart")->isVisible());
        QCOMPARE(find<QTabWidget>("chartTabs")->currentIndex(), 1);
        QCOMPARE(find<ui::fetch::FetchPanel>("fetchPanel")->settings(), settings);
    }

    void geometry_isKeptAsSoonAsItChanges()
    {
        make();
        const QVariant before = setting(u"window/geometry"_s);
        m_window->resize(1100, 700);
        QTRY_VERIFY(setting(u"window/geometry"_s) != before);
        make();
        QCOMPARE(m_window->size(), QSize(1100, 700));
    }

    void article_comesBackWhereItWasLeft()
    {
        make();
        find<ui::article::ArticleView>("articleView")->setZoom(125);
        find<ui::article::ArticleView>("articleView")->scrollToAnchor(u"conclusion"_s);
        auto* bar = find<QTextBrowser>("articleText")->verticalScrollBar();
        if (bar->value() == 0) {
            bar->setValue(bar->maximum() / 2);
        }
        const int left = bar->value();
        QVERIFY(left > 0);
        QTRY_VERIFY(setting(u"article/position"_s).toInt() > 0 && setting(u"article/zoom"_s).toInt() == 125);
        make();
        QCOMPARE(find<ui::article::ArticleView>("articleView")->zoom(), 125);
        QTRY_VERIFY(qAbs(find<QTextBrowser>("articleText")->verticalScrollBar()->value() - left) < 30);
    }

    void ownArticle_isOpenedAgain_whileItIsThere()
    {
        QFile file(path(u"own.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# My own\n");
        file.close();
        make();
        m_window->openFiles({ path(u"own.md"_s) });
        QTRY_COMPARE(setting(u"article/path"_s).toString(), path(u"own.md"_s));
        make();
        QCOMPARE(m_window->windowTitle(), u"My own – Versus"_s);
        QVERIFY(file.remove());
        make();
        QVERIFY(m_window->windowTitle().startsWith(u"Rust vs Go in 2026"_s));
        QVERIFY(find<ui::widgets::NoticeBar>("windowNotice")->text().contains(u"own.md"_s));
    }
};

QTEST_MAIN(TestWindowState)
#include "tst_ui_window_state.moc"

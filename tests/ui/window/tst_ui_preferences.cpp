// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/made_up_services.h"
#include "ui/article/article_view.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/fetch/list_pane.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"
#include "ui/window/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::window;

class TestPreferences final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<QSettings> m_settings;

    void make()
    {
        m_window.reset();
        Services services = tests::ui_window::madeUpServices(m_folder->path());
        m_settings = tests::ui_window::madeUpSettings(m_folder->path());
        services.settings = m_settings;
        m_window = makeMainWindow(services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // shortcuts need it
    }
    void openDialog()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(find<QDialog>("preferencesDialog")->isVisible());
    }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        auto* object = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (object == nullptr) {
            qFatal("there is no %s", name);
        }
        return object;
    }
    [[nodiscard]] ui::fetch::CompareSettings compare() const
    {
        return find<ui::fetch::FetchPanel>("fetchPanel")->settings();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_window.reset();
        applyTheme(Theme::System);
    }

    void theme_holdsAtOnceAndNextTime()
    {
        make();
        openDialog();
        find<QComboBox>("theme")->setCurrentIndex(int(Theme::Dark));
        QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() < 80);
        QVERIFY(find<QWidget>("articleText")->palette().color(QPalette::Base).lightness() < 80);
        QCOMPARE(readPreferences(*m_settings).theme, Theme::Dark);
        find<QComboBox>("theme")->setCurrentIndex(int(Theme::Light));
        QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() > 200);
    }

    void textSize_isTheArticles()
    {
        make();
        find<ui::article::ArticleView>("articleView")->setZoom(110);
        openDialog();
        QCOMPARE(find<QSpinBox>("textSize")->value(), 110);
        find<QSpinBox>("textSize")->setValue(150);
        QCOMPARE(find<ui::article::ArticleView>("articleView")->zoom(), 150);
    }

    void comparison_isThePanels()
    {
        make();
        openDialog();
        find<QSpinBox>("preferredRounds")->setValue(3);
        find<QSpinBox>("preferredDeadline")->setValue(2);
        find<QSpinBox>("preferredWidth")->setValue(9);
        QCOMPARE(compare().rounds, 3);
        QCOMPARE(compare().deadlineSeconds, 2);
        QCOMPARE(compare().concurrency, 9);
        QCOMPARE(find<QSpinBox>("rounds")->value(), 3);
    }

    /// Each profile has a width of its own, and only one has none.
    void profile_bringsItsWidth()
    {
        make();
        openDialog();
        auto* width = find<QSpinBox>("preferredWidth");
        QCOMPARE(width->minimum(), 1);
        find<QComboBox>("preferredProfile")->setCurrentIndex(int(ui::fetch::ProfileChoice::AsWritten));
        QCOMPARE(compare().profile, ui::fetch::ProfileChoice::AsWritten);
        QCOMPARE(width->text(), u"no limit"_s);
        QVERIFY(find<QAction>("asWrittenAction")->isChecked());
        find<QComboBox>("preferredProfile")->setCurrentIndex(int(ui::fetch::ProfileChoice::LevelField));
        QCOMPARE(width->value(), 6);
    }

    void runFolder_isUsedAtOnce()
    {
        make();
        openDialog();
        QCOMPARE(find<QLabel>("runFolder")->text(), m_folder->filePath(u"runs"_s));
        find<QAbstractButton>("chooseRunFolder")->click();
        QCOMPARE(find<QLabel>("runFolder")->text(), m_folder->filePath(u"elsewhere"_s));
        find<ui::fetch::ListPane>("listPane")->importer().importText(u"http://a/"_s);
        QTRY_COMPARE(find<QTableView>("urlTable")->model()->rowCount(), 1);
        find<QAction>("fetchAction")->trigger();
        QTRY_COMPARE(QDir(m_folder->filePath(u"elsewhere"_s)).entryList(QDir::Files).size(), 1);
    }

    void history_isForgotten()
    {
        make();
        m_settings->setValue(u"recent/files"_s, QStringList { u"/a.md"_s });
        openDialog();
        auto* forget = find<QAbstractButton>("clearHistory");
        QVERIFY(forget->isEnabled());
        forget->click();
        QVERIFY(!forget->isEnabled());
        QVERIFY(m_settings->value(u"recent/files"_s).toStringList().isEmpty());
    }

    void restoreDefaults_restoresAll()
    {
        make();
        find<ui::fetch::FetchPanel>("fetchPanel")
            ->setSettings({ .engines = { u"go"_s },
                .rounds = 2,
                .concurrency = 0,
                .profile = ui::fetch::ProfileChoice::AsWritten,
                .ratePerSecond = 7,
                .deadlineSeconds = 99 });
        openDialog();
        find<QComboBox>("theme")->setCurrentIndex(int(Theme::Dark));
        find<QSpinBox>("textSize")->setValue(200);
        find<QCheckBox>("notifies")->setChecked(false);
        find<QCheckBox>("refusesPrivate")->setChecked(true);
        QVERIFY(readPreferences(*m_settings).refusesPrivate);
        find<QAbstractButton>("restoreDefaults")->click();
        ui::fetch::CompareSettings usual;
        usual.engines = { u"go"_s };
        QCOMPARE(compare(), usual);
        QCOMPARE(readPreferences(*m_settings), Preferences());
        QCOMPARE(find<ui::article::ArticleView>("articleView")->zoom(), 100);
        QVERIFY(find<QCheckBox>("notifies")->isChecked());
        QCOMPARE(find<QSpinBox>("preferredRounds")->value(), 10);
    }

    void privateAddresses_areRefusedOnceThatIsChosen()
    {
        make();
        auto* panel = find<ui::fetch::FetchPanel>("fetchPanel");
        QSignalSpy imported(&panel->pane().importer(), &ui::fetch::Importer::imported);
        panel->pane().importer().importText(u"http://127.0.0.1:1/"_s);
        QTRY_COMPARE(imported.count(), 1);
        openDialog();
        find<QCheckBox>("refusesPrivate")->click();
        panel->fetch();
        const auto* notice = find<ui::widgets::NoticeBar>("noticeBar");
        QTRY_VERIFY2(
            notice->text().startsWith("Nothing was sent: 127.0.0.1 is this machine"_L1), qPrintable(notice->text()));
    }

    void enterInAField_doesNotRestoreDefaults()
    {
        make();
        openDialog();
        auto* rounds = find<QSpinBox>("preferredRounds");
        QTRY_VERIFY(find<QComboBox>("theme")->hasFocus());
        rounds->setValue(3);
        QTest::keyClick(rounds, Qt::Key_Return);
        QCOMPARE(compare().rounds, 3);
    }

    void settingsThatMakeNoSense_areTheDefaults()
    {
        make();
        m_settings->setValue(u"preferences/theme"_s, u"pink"_s);
        m_settings->setValue(u"compare/engines"_s, QStringList { u"go"_s });
        m_settings->setValue(u"compare/deadline"_s, -5);
        m_settings->setValue(u"compare/rounds"_s, 100'000);
        make();
        QCOMPARE(readPreferences(*m_settings).theme, Theme::System);
        QCOMPARE(compare().deadlineSeconds, 1);
        QCOMPARE(compare().rounds, ui::fetch::CompareSettings::MaxRounds);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_ui_preferences.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/settings_model.h"
#include "ui/runs/settings_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ui::runs;
using app::run::Run;
using app::run::SharedRun;

namespace {

using Settings = QMap<QString, QString>;

SharedRun runOf(const QList<std::pair<QString, Settings>>& engines)
{
    auto run = std::make_shared<Run>();
    run->name = u"a run"_s;
    for (const auto& [engine, settings] : engines) {
        run->engines.append(engine);
        auto part = std::make_shared<app::run::EngineRound>();
        part->engine = engine;
        part->ready = app::fetch::Ready();
        part->ready->settings = settings;
        run->parts.push_back(part);
    }
    return run;
}

SharedRun differingRun()
{
    return runOf({ { u"go"_s, { { u"http"_s, u"1.1"_s }, { u"tls"_s, u"crypto/tls"_s }, { u"accept"_s, u"*/*"_s } } },
        { u"rust"_s, { { u"http"_s, u"1.1"_s }, { u"tls"_s, u"rustls"_s } } } });
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<SettingsPage>();
        m_page->resize(600, 300);
        m_page->show();
    }

    void withoutARun_saysWhatToDo()
    {
        QVERIFY(find<QLabel>("settingsHint")->isVisible());
        QVERIFY(find<QLabel>("settingsHint")->text().contains(u"Press Compare"_s));
        QVERIFY(!find<QTableView>("settingsTable")->isVisible());
        QVERIFY(!find<QToolButton>("copySettings")->isEnabled());
    }

    void run_showsWhatDiffersFirst()
    {
        m_page->setRuns({ differingRun() });
        QCOMPARE(find<QLabel>("settingsSentence")->text(),
            u"On the level field 1 of 3 settings differ, each for a reason that its row names."_s);
        QVERIFY(!find<QLabel>("settingsHint")->isVisible());
        QVERIFY(find<QCheckBox>("onlyDiffering")->isChecked());
        QCOMPARE(rows(), QStringList { u"≠|TLS library|crypto/tls|rustls"_s });
        find<QCheckBox>("onlyDiffering")->click();
        QCOMPARE(rows(),
            (QStringList {
                u"|HTTP version|1.1|1.1"_s, u"|Accept|*/*|not stated"_s, u"≠|TLS library|crypto/tls|rustls"_s }));
    }

    void runWithoutDifferences_showsAll()
    {
        m_page->setRuns(
            { runOf({ { u"go"_s, { { u"http"_s, u"1.1"_s } } }, { u"go#2"_s, { { u"http"_s, u"1.1"_s } } } }) });
        QVERIFY(!find<QCheckBox>("onlyDiffering")->isChecked());
        QCOMPARE(rows(), QStringList { u"|HTTP version|1.1|1.1"_s });
    }

    void currentRow_isExplained()
    {
        m_page->setRuns({ differingRun() });
        auto* table = find<QTableView>("settingsTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(find<QLabel>("settingExplanation")->text(), u"Who encrypts. Each language brings its own."_s);
        const QModelIndex mark = table->model()->index(0, SettingsModel::Mark);
        QCOMPARE(mark.data(Qt::AccessibleTextRole).toString(), u"differs"_s);
        QCOMPARE(mark.data(Qt::AccessibleDescriptionRole).toString(), mark.data(Qt::ToolTipRole).toString());
    }

    void copy_takesWhatIsShown()
    {
        m_page->setRuns({ differingRun() });
        find<QToolButton>("copySettings")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"Differs\tSetting\tGo\tRust\n≠\tTLS library\tcrypto/tls\trustls\n"_s);
    }

    void everyControl_hasAName()
    {
        for (const char* name : { "settingsTable", "onlyDiffering", "copySettings" }) {
            const auto* widget = find<QWidget>(name);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()), name);
        }
    }

    void model_keepsItsPromises()
    {
        SettingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTable(settingsTable(*differingRun()));
        model.setOnlyDiffering(true);
        QCOMPARE(model.rowCount(), 1);
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr) {
            qFatal("there is no %s", name);
        }
        return widget;
    }

    QStringList rows() const
    {
        const QAbstractItemModel& model = *find<QTableView>("settingsTable")->model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                cells.append(model.index(row, column).data().toString());
            }
            lines.append(cells.join(u'|'));
        }
        return lines;
    }

    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_ui_settings_page.moc"

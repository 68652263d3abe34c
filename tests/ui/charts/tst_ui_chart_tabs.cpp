// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/kinds.h"
#include "app/run/merge.h"
#include "tests/support/made_up_run.h"
#include "tests/support/shards.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/chart_tabs.h"
#include "ui/charts/warning_list.h"
#include "ui/widgets/clamped_text.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace ui::charts;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// 1 ms to 100 ms in each round of each engine.
app::run::SharedRun someRun(int rounds)
{
    return std::make_shared<const app::run::Run>(tests::support::madeUpRun(
        { u"go"_s, u"rust"_s }, rounds, 100, [](const QString&, int, int url) { return url + 1.0; }));
}

app::run::SharedRun mergedRun()
{
    app::run::Merger merger;
    for (const app::run::Run& shard : tests::support::shardsOf(*someRun(2), 3, false)) {
        if (const auto reason = merger.add(shard, shard.name)) {
            qFatal("%s", qPrintable(*reason));
        }
    }
    return merger.result();
}

} // namespace

class TestChartTabs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_answer = m_folder->filePath(u"chart.png"_s);
        m_asked.clear();
        make();
    }

    void cleanup() { m_tabs.reset(); }

    void tabs_areLatencyMemoryAndUrls()
    {
        QStringList titles;
        for (int i = 0; i < m_tabs->count(); ++i) {
            titles.append(m_tabs->tabText(i).remove(u'&'));
        }
        QCOMPARE(titles, (QStringList { u"Latency"_s, u"Memory"_s, u"By URL"_s }));
    }

    void withoutARun_thePageSaysWhatToDo()
    {
        QTRY_VERIFY(child<QLabel>(u"chartEmpty"_s)->text().contains(u"press Compare"_s));
        QVERIFY(!child<QToolButton>(u"exportButton"_s)->isEnabled());
        QVERIFY(!child<QToolButton>(u"numbersButton"_s)->isEnabled());
        QVERIFY(!child<QLabel>(u"finding"_s)->isVisible());
    }

    void run_showsFindingChartAndConditions()
    {
        showRun(someRun(3));
        QVERIFY(!child<QLabel>(u"finding"_s)->text().isEmpty());
        QVERIFY(child<QLabel>(u"finding"_s)->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        QVERIFY(child<ui::widgets::ClampedText>(u"caption"_s)->text().contains(u"3 rounds of 100 URLs"_s));
        QCOMPARE(plotName(), u"Latency by percentile"_s);
    }

    void mergedRun_isSplitByMachineAtAPress()
    {
        auto* byMachine = m_tabs->machineBox();
        showRun(someRun(2));
        QVERIFY(!byMachine->isVisible()); // there is nothing to split
        showRun(mergedRun());
        QVERIFY(byMachine->isVisible());
        QTRY_VERIFY(child<ui::widgets::ClampedText>(u"caption"_s)->text().contains(u"3 machines"_s));
        const QString together = child<QLabel>(u"finding"_s)->text();
        byMachine->setFocus();
        QTest::keyClick(byMachine, Qt::Key_Space);
        QTRY_VERIFY(child<QLabel>(u"finding"_s)->text().contains(u"node-0: "_s));
        QTest::mouseClick(byMachine, Qt::LeftButton);
        QTRY_COMPARE(child<QLabel>(u"finding"_s)->text(), together);
    }

    void kindChooser_changesTheChart_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("curve") << 0 << u"Percentile curve"_s << u"Latency over percentile"_s;
        QTest::newRow("distribution") << 0 << u"Distribution"_s << u"Distribution of latency"_s;
        QTest::newRow("over time") << 0 << u"Over time"_s << u"Latency over time"_s;
        QTest::newRow("phases") << 0 << u"Phases, cold and warm"_s << u"Phases of cold and warm fetches"_s;
        QTest::newRow("memory over time") << 1 << u"Over time"_s << u"Memory over time"_s;
    }

    void kindChooser_changesTheChart()
    {
        QFETCH(int, tab);
        QFETCH(QString, kind);
        showRun(someRun(2));
        m_tabs->setCurrentIndex(tab);
        auto* chooser = child<QComboBox>(u"kindChooser"_s);
        const int index = chooser->findText(kind);
        QVERIFY(index > 0);
        chooser->setCurrentIndex(index);
        QFETCH(QString, title);
        QTRY_COMPARE(plotName(), title);
    }

    void kindWithoutItsRun_saysWhatToDo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("open loop") << u"Open loop: what waiting hides"_s << u"Set a rate"_s;
        QTest::newRow("defaults") << u"What the defaults are worth"_s << u"Choose the profile Both"_s;
    }

    void kindWithoutItsRun_saysWhatToDo()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        showRun(someRun(2));
        auto* chooser = child<QComboBox>(u"kindChooser"_s);
        const int index = chooser->findText(kind);
        QVERIFY(index > 0);
        chooser->setCurrentIndex(index);
        QTRY_VERIFY(child<QLabel>(u"chartEmpty"_s)->text().contains(words));
        QVERIFY(!child<WarningList>(u"warnings"_s)->isVisible());
    }

    void manyLongWarnings_leaveRoomForThePlot()
    {
        QStringList many;
        for (int i = 0; i < 9; ++i) {
            many.append(u"Noisy: the medians of an engine spread by 36 % from round to round. End other programs, or "
                        "measure more rounds, %1."_s.arg(i));
        }
        WarningList list;
        list.show(many, 4);
        const int line = list.fontMetrics().lineSpacing();
        QVERIFY2(list.heightForWidth(560) <= 6 * line, qPrintable(QString::number(list.heightForWidth(560))));
        QVERIFY(list.heightForWidth(120) > 4 * line); // the first is never cut
        QVERIFY(list.toolTip().contains(u"rounds, 8."_s));
    }

    void warnings_standBetweenFindingAndPlot()
    {
        showRun(someRun(2)); // two rounds are a quick look
        auto* warnings = child<WarningList>(u"warnings"_s);
        QVERIFY(warnings->isVisible());
        QVERIFY2(
            warnings->warnings().join(u' ').contains(u"A quick look"_s), qPrintable(warnings->warnings().join(u' ')));
        QVERIFY(warnings->toolTip().contains(u"A quick look"_s));
        QVERIFY(warnings->accessibleDescription().contains(u"A quick look"_s));
        QVERIFY(warnings->geometry().top() >= child<QLabel>(u"finding"_s)->geometry().bottom());
        QVERIFY(warnings->height() >= warnings->heightForWidth(warnings->width()));
    }

    void onlyThePageOnTheScreen_isBuilt()
    {
        showRun(someRun(2));
        auto* urls = qobject_cast<ChartPage*>(m_tabs->widget(2));
        auto* plot = urls->findChild<QWidget*>(u"plot"_s);
        QTest::qWait(50); // long enough for a page that would build itself
        QCOMPARE(plot->accessibleName(), QString());
        m_tabs->setCurrentIndex(2);
        QTRY_COMPARE(plot->accessibleName(), u"Latency by URL"_s);
    }

    void pageWithOneKind_hasNoChooser()
    {
        showRun(someRun(2));
        m_tabs->setCurrentIndex(2);
        QVERIFY(!child<QComboBox>(u"kindChooser"_s)->isVisible());
    }

    void growingRun_isDrawnAFewTimesAndEndsRight()
    {
        showRun(someRun(1));
        QSignalSpy drawn(child<QTableView>(u"numbers"_s)->model(), &QAbstractItemModel::modelReset);
        for (int rounds = 2; rounds <= 40; ++rounds) {
            m_tabs->setRuns({ someRun(rounds) });
            QCoreApplication::processEvents();
        }
        const qsizetype during = drawn.count();
        QTRY_VERIFY(child<ui::widgets::ClampedText>(u"caption"_s)->text().contains(u"40 rounds of 100 URLs"_s));
        QVERIFY2(during < 20, qPrintable(QString::number(during)));
    }

    void numbers_showTheTable()
    {
        showRun(someRun(1));
        auto* numbers = child<QTableView>(u"numbers"_s);
        QVERIFY(!numbers->isVisible());
        child<QToolButton>(u"numbersButton"_s)->click();
        QVERIFY(numbers->isVisible());
        QCOMPARE(numbers->model()->rowCount(), 2);
        QCOMPARE(numbers->model()->index(0, 1).data().toString(), u"50.0"_s);
        child<QToolButton>(u"numbersButton"_s)->click();
        QVERIFY(!numbers->isVisible());
    }

    void png_isSavedWhereTheUserSays()
    {
        showRun(someRun(1));
        QSignalSpy saved(m_tabs.get(), &ChartTabs::saved);
        QSignalSpy failed(m_tabs.get(), &ChartTabs::failed);
        run(u"savePng2"_s);
        QCOMPARE(m_asked, QStringList { u"made-up-latency.png"_s });
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().toString(), m_answer);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(QImage(m_answer).size(), QSize(2400, 1500));
        QVERIFY(QImage(m_answer).pixelColor(0, 0) == Qt::white);
    }

    void darkBackground_isForThePictureAlone()
    {
        showRun(someRun(1));
        run(u"darkPicture"_s);
        run(u"savePng1"_s);
        QVERIFY(QImage(m_answer).pixelColor(0, 0).lightness() < 60);
    }

    void vectorPictures_areSaved_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("SVG") << u"saveSvg"_s << u"made-up-latency.svg"_s << QByteArray("<?xml");
        QTest::newRow("PDF") << u"savePdf"_s << u"made-up-latency.pdf"_s << QByteArray("%PDF");
    }

    void vectorPictures_areSaved()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        showRun(someRun(1));
        m_answer = m_folder->filePath(name);
        run(action);
        QCOMPARE(m_asked, QStringList { name });
        QFile file(m_answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void exportMenu_opensAtWhatWasSavedLast_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::newRow("PNG of a size") << u"savePng4"_s << u"a.png"_s;
        QTest::newRow("SVG") << u"saveSvg"_s << u"a.svg"_s;
        QTest::newRow("PDF") << u"savePdf"_s << u"a.pdf"_s;
    }

    void exportMenu_opensAtWhatWasSavedLast()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        showRun(someRun(1));
        QCOMPARE(repeated(), u"savePng2"_s);
        m_answer = m_folder->filePath(name);
        run(action);
        make();
        showRun(someRun(1));
        QCOMPARE(repeated(), action);
    }

    void export_asksInTheFolderOfTheLast()
    {
        showRun(someRun(1));
        QVERIFY(QDir(m_folder->path()).mkdir(u"pictures"_s));
        m_answer = m_folder->filePath(u"pictures/mine.png"_s);
        run(u"savePng1"_s);
        make();
        showRun(someRun(1));
        run(u"saveSvg"_s);
        QCOMPARE(
            m_asked, (QStringList { u"made-up-latency.png"_s, m_folder->filePath(u"pictures/made-up-latency.svg"_s) }));
        QVERIFY(QDir(m_folder->filePath(u"pictures"_s)).removeRecursively());
        run(u"saveSvg"_s);
        QCOMPARE(m_asked.last(), u"made-up-latency.svg"_s); // a folder that is gone is no place to start
    }

    void failedExport_isNotRemembered()
    {
        showRun(someRun(1));
        m_answer = m_folder->filePath(u"missing/chart.pdf"_s);
        run(u"savePdf"_s);
        QCOMPARE(repeated(), u"savePng2"_s);
    }

    void darkBackground_isRememberedByEveryPage()
    {
        showRun(someRun(1));
        run(u"darkPicture"_s);
        m_tabs->setCurrentIndex(1);
        run(u"savePng1"_s);
        QVERIFY(QImage(m_answer).pixelColor(0, 0).lightness() < 60);
        QCOMPARE(repeated(), u"savePng1"_s);
        QVERIFY(child<QMenu>(u"exportMenu"_s)->findChild<QAction*>(u"darkPicture"_s)->isChecked());
    }

    void zoomedChart_isZoomedInThePictureAndSaysSo()
    {
        showRun(someRun(1));
        const qsizetype before = child<QMenu>(u"zoomMenu"_s)->actions().size();
        QVERIFY(before >= 3);
        m_answer = m_folder->filePath(u"whole.svg"_s);
        run(u"saveSvg"_s);
        run(u"zoomIn"_s);
        child<QAbstractButton>(u"legend-Go"_s)->click();
        const QByteArray whole = contentOf(m_answer);
        m_answer = m_folder->filePath(u"part.svg"_s);
        run(u"saveSvg"_s);
        QVERIFY(!whole.contains("Zoomed"));
        QVERIFY(contentOf(m_answer).contains("Zoomed in: the vertical axis shows"));
        QVERIFY(contentOf(m_answer).contains("Measured, but not drawn here: Go."));
    }

    void closerLookAtATimeline_showsMoreFetches()
    {
        auto run = tests::support::madeUpRun({ u"go"_s }, 1, 1, [](const QString&, int, int) { return 1.0; });
        auto part = std::make_shared<app::run::EngineRound>(*run.parts.back());
        part->samples = {};
        for (int i = 0; i < 100'000; ++i) {
            app::fetch::Sample sample;
            sample.start = sample.intended = std::chrono::milliseconds(i);
            sample.lastByte = sample.start + std::chrono::microseconds(1000 + i % 7);
            part->samples.append(sample);
        }
        run.parts.back() = part;
        m_tabs->setRuns({ std::make_shared<const app::run::Run>(run) });
        qobject_cast<ChartPage*>(m_tabs->currentWidget())->setKind(app::charts::Kind::Timeline);
        const auto within = [this] {
            const auto* model = child<QTableView>(u"numbers"_s)->model();
            int count = 0;
            for (int row = 0; row < model->rowCount(); ++row) {
                const double start = model->index(row, 1).data().toDouble();
                count += start >= 49.5 && start <= 50.5 ? 1 : 0;
            }
            return count;
        };
        QTRY_VERIFY(within() > 0 && plotName() == u"Latency over time"_s);
        const int before = within();
        for (int i = 0; i < 9; ++i) {
            this->run(u"zoomIn"_s); // 38 times
        }
        QTRY_VERIFY2(within() > 10 * before, qPrintable(QString::number(within())));
        this->run(u"showAll"_s);
        QTRY_COMPARE(within(), before);
    }

    void copyKeys_workOnThePlot()
    {
        showRun(someRun(1));
        auto* plot = child<QWidget>(u"plot"_s);
        plot->setFocus();
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(plot, QKeySequence(u"Ctrl+C"_s));
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(2400, 1500));
        QTest::keySequence(plot, QKeySequence(u"Ctrl+Shift+C"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Engine\tp50 (ms)\t"_s));
    }

    void failureToSave_isSaid()
    {
        showRun(someRun(1));
        QSignalSpy saved(m_tabs.get(), &ChartTabs::saved);
        QSignalSpy failed(m_tabs.get(), &ChartTabs::failed);
        m_answer = m_folder->filePath(u"missing/chart.png"_s);
        run(u"savePng1"_s);
        QCOMPARE(saved.count(), 0);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().startsWith(u"Cannot write "_s));
    }

    void hiddenSeries_isNotInThePicture()
    {
        showRun(someRun(1));
        child<QAbstractButton>(u"legend-Go"_s)->click();
        run(u"savePng1"_s);
        const QImage image(m_answer);
        for (int x = 0; x < image.width(); ++x) {
            QVERIFY(image.pixelColor(x, image.height() * 3 / 4) != QColor(0x00, 0x72, 0xB2));
        }
    }

    void clipboard_takesPictureAndNumbers()
    {
        showRun(someRun(1));
        run(u"copyPicture"_s);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(2400, 1500));
        run(u"copyNumbers"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Engine\tp50 (ms)\t"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\nRust\t50.0\t"_s));
    }

    void tabsGone_whileAChartIsBuilt()
    {
        m_tabs->setRuns({ someRun(20) });
        m_tabs.reset(); // waits for its thread, and hears nothing more of it
        QCoreApplication::processEvents();
    }

private:
    /// As after a start of the program: nothing is kept but the settings.
    void make()
    {
        m_tabs.reset();
        const auto ask
            = [this](QWidget*, const SaveRequest& request, const std::function<void(const QString&)>& chosen) {
                  m_asked.append(request.suggestedName);
                  chosen(m_answer);
              };
        m_tabs = std::make_unique<ChartTabs>(ExportServices { .ask = ask,
            .settings = std::make_shared<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat) });
        m_tabs->resize(800, 600);
        m_tabs->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tabs.get()));
    }

    /// What Return does in the export menu, without looking.
    QString repeated()
    {
        auto* menu = child<QMenu>(u"exportMenu"_s);
        menu->popup({ 0, 0 });
        const QString name = menu->activeAction() == nullptr ? QString() : menu->activeAction()->objectName();
        menu->close();
        return name;
    }

    void showRun(const app::run::SharedRun& run)
    {
        m_tabs->setRuns({ run });
        QTRY_VERIFY(child<QToolButton>(u"exportButton"_s)->isEnabled() && child<QLabel>(u"finding"_s)->isVisible());
    }

    template <typename Widget> Widget* child(const QString& name)
    {
        auto* found = m_tabs->currentWidget()->findChild<Widget*>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    QString plotName() { return child<QWidget>(u"plot"_s)->accessibleName(); }

    void run(const QString& action)
    {
        auto* found = m_tabs->currentWidget()->findChild<QAction*>(action);
        QVERIFY2(found != nullptr, qPrintable(action));
        QVERIFY(found->isEnabled());
        found->trigger();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_answer;
    QStringList m_asked;
    std::unique_ptr<ChartTabs> m_tabs;
};

QTEST_MAIN(TestChartTabs)
#include "tst_ui_chart_tabs.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/kinds.h"
#include "fixed_look.h"
#include "picture_check.h"
#include "tests/ui/window/made_up_window.h"
#include "ui/experiments/experiments_page.h"
#include "ui/fetch/list_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests::ui_pictures;
using tests::ui_window::MadeUpWindow;

namespace {

using Arrange = void (*)(MadeUpWindow&);

QWidget* in(MadeUpWindow& made, const char* page, const char* name)
{
    return made.find<QWidget>(page).findChild<QWidget*>(QString::fromLatin1(name));
}

void showPage(MadeUpWindow& made, const char* page)
{
    made.openRuns({ u"a"_s });
    made.showTab(page);
    QTRY_VERIFY(!qobject_cast<QLabel*>(in(made, page, "finding"))->text().isEmpty());
}

void showKind(MadeUpWindow& made, app::charts::Kind kind)
{
    showPage(made, "latencyPage");
    const auto* plot = in(made, "latencyPage", "plot");
    const QString before = plot->accessibleName();
    auto* chooser = qobject_cast<QComboBox*>(in(made, "latencyPage", "kindChooser"));
    chooser->setCurrentIndex(chooser->findText(app::charts::kindName(kind)));
    QTRY_VERIFY(plot->accessibleName() != before);
}

void refuse(MadeUpWindow& made)
{
    made.find<ui::fetch::ListPane>("listPane").importer().importText(u"http://a.example/\nhttp:///\n"_s);
    QTRY_COMPARE(made.find<QTableView>("urlTable").model()->rowCount(), 1);
    QTRY_VERIFY(in(made, "listPane", "noticeAction")->isVisible());
}

void openCard(MadeUpWindow& made)
{
    made.openResults();
    made.find<ui::experiments::ExperimentsPage>("experimentsPage").showExperiment(u"tasks"_s);
}

void openRunsDialog(MadeUpWindow& made)
{
    made.openRuns({ u"after"_s, u"before"_s });
    made.trigger("runsAction");
    QTRY_COMPARE(made.find<QTableView>("runTable").model()->rowCount(), 2);
}

/// A part of the window, or a dialog, in a state.
struct Panel
{
    const char* name = nullptr;
    const char* widget = nullptr;
    Arrange arrange = nullptr;
    bool dark = false;
    bool firstStart = false;
};

const std::array Panels {
    Panel { "contents", "contentsPart", [](MadeUpWindow&) {} },
    Panel { "article", "articlePart", [](MadeUpWindow&) {} },
    Panel { "article-dark", "articlePart", [](MadeUpWindow&) {}, true },
    Panel { "list", "urlsPart", [](MadeUpWindow&) {} },
    Panel { "list-dark", "urlsPart", [](MadeUpWindow&) {}, true },
    Panel { "list-refused", "urlsPart", refuse },
    Panel { .name = "first-start", .widget = "chartsPart", .arrange = [](MadeUpWindow&) {}, .firstStart = true },
    Panel { .name = "first-start-dark",
        .widget = "chartsPart",
        .arrange = [](MadeUpWindow&) {},
        .dark = true,
        .firstStart = true },
    Panel { "charts-empty", "chartsPart", [](MadeUpWindow&) {} },
    Panel { "chart-latency", "chartsPart", [](MadeUpWindow& made) { showPage(made, "latencyPage"); } },
    Panel { "chart-latency-dark", "chartsPart", [](MadeUpWindow& made) { showPage(made, "latencyPage"); }, true },
    Panel {
        "chart-percentiles", "chartsPart", [](MadeUpWindow& made) { showKind(made, app::charts::Kind::Percentiles); } },
    Panel { "chart-memory", "chartsPart", [](MadeUpWindow& made) { showPage(made, "memoryPage"); } },
    Panel { "chart-urls", "chartsPart", [](MadeUpWindow& made) { showPage(made, "urlsPage"); } },
    Panel { "two-runs", "chartsPart",
        [](MadeUpWindow& made) {
            made.openRuns({ u"before"_s, u"after"_s });
            made.showTab("twoRunsPage");
            QTRY_VERIFY(made.find<QTableView>("twoRunsTable").model()->rowCount() > 0);
        } },
    Panel { "what-differs", "chartsPart",
        [](MadeUpWindow& made) {
            made.openRuns({ u"a"_s });
            made.showTab("settingsPage");
        } },
    Panel { "experiments", "chartsPart", [](MadeUpWindow& made) { made.trigger("experimentsAction"); } },
    Panel { "verdicts", "chartsPart", [](MadeUpWindow& made) { made.openResults(); } },
    Panel { "experiment", "chartsPart", openCard },
    Panel { "experiment-dark", "chartsPart", openCard, true },
    Panel { "runs", "runsDialog", openRunsDialog },
};

} // namespace

/// Whether each panel still looks as approved.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void panel_data();
    void panel();
    void check_seesAMissingWord();
    void check_overlooksAHairOfColour();
    void check_refusesAnotherSize();
};

void TestPictures::initTestCase()
{
    if (const QString why = whyNoFixedLook(); !why.isEmpty()) {
        QSKIP(qPrintable(u"Not tested, as "_s + why));
    }
}

void TestPictures::panel_data()
{
    QTest::addColumn<const Panel*>("panel");
    for (const Panel& panel : Panels) {
        QTest::newRow(panel.name) << &panel;
    }
}

void TestPictures::panel()
{
    QFETCH(const Panel*, panel);
    usePalette(panel->dark);
    MadeUpWindow made;
    if (panel->firstStart) {
        made.forget();
    }
    made.open();
    QTRY_VERIFY(in(made, "listPane", "noticeText")->isVisible()); // the lab, which is not there, is started last
    panel->arrange(made);
    if (QTest::currentTestFailed()) {
        return;
    }
    QApplication::processEvents(); // layouts that were asked for
    const QString fault = check(made.find<QWidget>(panel->widget).grab().toImage(), QString::fromLatin1(panel->name));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

namespace {

QImage page(const QString& words, QColor colour = Qt::black)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(colour);
    painter.drawText(image.rect(), Qt::AlignCenter, words);
    return image;
}

} // namespace

void TestPictures::check_seesAMissingWord()
{
    QCOMPARE(changedShare(page(u"Fetch Compare"_s), page(u"Fetch Compare"_s)), 0.0);
    QVERIFY(changedShare(page(u"Fetch"_s), page(u"Fetch Compare"_s)) > 0.001);
}

void TestPictures::check_overlooksAHairOfColour()
{
    QCOMPARE(changedShare(page(u"Fetch"_s, QColor(20, 20, 20)), page(u"Fetch"_s)), 0.0);
}

void TestPictures::check_refusesAnotherSize()
{
    QCOMPARE(changedShare(page(u"Fetch"_s).copy(0, 0, 400, 299), page(u"Fetch"_s)), 1.0);
}

int main(int argc, char** argv)
{
    fixEnvironment();
    const QApplication application(argc, argv);
    fixStyle();
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_pictures.moc"

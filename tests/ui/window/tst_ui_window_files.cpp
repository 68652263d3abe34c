// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "tests/support/made_up_run.h"
#include "ui/window/file_kind.h"
#include "ui/window/recent_files.h"
#include "ui/window/run_store.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::window;
using app::run::SharedRun;
using tests::support::madeUpRun;

class TestWindowFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void files_areSortedByKind();
    void jsonWithARunInIt_isARun();
    void recent_newestIsFirstAndOnce();
    void recent_tenAreKept();
    void recent_menuOpensWhatIsChosen();
    void keptRun_isListedAndComesBack();
    void oldestKeptRuns_makeRoom();
    void damagedRun_isRefusedByName();
    void unwritablePlace_isSaid();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] std::shared_ptr<QSettings> settings() const
    {
        return std::make_shared<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    }
    [[nodiscard]] static SharedRun run(int second);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWindowFiles::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

SharedRun TestWindowFiles::run(int second)
{
    auto made = madeUpRun({ u"go"_s }, 1, 1, [](const QString&, int, int) { return 5.0; });
    made.started = QDateTime(QDate(2026, 11, 24), QTime(12, 0, second), Qt::UTC);
    return std::make_shared<const app::run::Run>(made);
}

void TestWindowFiles::files_areSortedByKind()
{
    const FilesByKind files = sortFiles({ u"a.md"_s, u"b.versus.json"_s, u"c.txt"_s, u"D.MARKDOWN"_s, u"e.csv"_s });
    QCOMPARE(files.articles, QStringList({ u"a.md"_s, u"D.MARKDOWN"_s }));
    QCOMPARE(files.runs, QStringList({ u"b.versus.json"_s }));
    QCOMPARE(files.lists, QStringList({ u"c.txt"_s, u"e.csv"_s }));
}

void TestWindowFiles::jsonWithARunInIt_isARun()
{
    QVERIFY(!app::run::saveRun(*run(0), path(u"renamed.json"_s)));
    write(u"other.json"_s, "[\"http://a.example/\"]");
    const FilesByKind files = sortFiles({ path(u"renamed.json"_s), path(u"other.json"_s) });
    QCOMPARE(files.runs, QStringList({ path(u"renamed.json"_s) }));
    QCOMPARE(files.lists, QStringList({ path(u"other.json"_s) }));
}

void TestWindowFiles::recent_newestIsFirstAndOnce()
{
    RecentFiles recent(settings());
    recent.add(u"/a"_s);
    recent.add(u"/b"_s);
    recent.add(u"/a"_s);
    QCOMPARE(recent.paths(), QStringList({ u"/a"_s, u"/b"_s }));
    QCOMPARE(RecentFiles(settings()).paths(), QStringList({ u"/a"_s, u"/b"_s }));
}

void TestWindowFiles::recent_tenAreKept()
{
    RecentFiles recent(settings());
    for (int i = 0; i < 12; ++i) {
        recent.add(u"/f"_s + QString::number(i));
    }
    QCOMPARE(recent.paths().size(), 10);
    QCOMPARE(recent.paths().last(), u"/f2"_s);
}

void TestWindowFiles::recent_menuOpensWhatIsChosen()
{
    RecentFiles recent(settings());
    const QSignalSpy chosen(&recent, &RecentFiles::chosen);
    QMenu menu;
    recent.offerIn(menu);
    QVERIFY(!menu.actions().first()->isEnabled()); // there are none
    recent.add(u"/a & b"_s);
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().first()->text(), u"a && b"_s);
    menu.actions().first()->trigger();
    QCOMPARE(chosen[0][0].toString(), u"/a & b"_s);
}

void TestWindowFiles::keptRun_isListedAndComesBack()
{
    RunStore store(path(u"runs"_s));
    const QSignalSpy loaded(&store, &RunStore::loaded);
    store.keep(run(1));
    store.keep(run(2));
    QTRY_COMPARE(store.keptPaths().size(), 2);
    QVERIFY(store.keptPaths().first().endsWith(u"2026-11-24-120002-000.versus.json"_s));
    store.load(store.keptPaths());
    QTRY_COMPARE(loaded.count(), 1);
    const auto runs = loaded[0][0].value<QList<SharedRun>>();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0]->started, run(2)->started);
}

void TestWindowFiles::oldestKeptRuns_makeRoom()
{
    RunStore store(path(u"runs"_s));
    for (int second = 0; second < 22; ++second) {
        store.keep(run(second));
    }
    QTRY_VERIFY(!store.keptPaths().isEmpty() && store.keptPaths().first().contains(u"120021"_s));
    QTRY_COMPARE(store.keptPaths().size(), 20);
    QVERIFY(store.keptPaths().last().contains(u"120002"_s));
}

void TestWindowFiles::damagedRun_isRefusedByName()
{
    write(u"broken.versus.json"_s, "{\"format\":");
    RunStore store(path(u"runs"_s));
    const QSignalSpy failed(&store, &RunStore::failed);
    store.load({ path(u"broken.versus.json"_s) });
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(u"broken.versus.json"_s));
}

void TestWindowFiles::unwritablePlace_isSaid()
{
    write(u"file"_s, {});
    RunStore store(path(u"file/runs"_s)); // below a file there is no folder
    const QSignalSpy failed(&store, &RunStore::failed);
    store.keep(run(1));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().startsWith(u"The run could not be kept"_s));
}

QTEST_MAIN(TestWindowFiles)

#include "tst_ui_window_files.moc"

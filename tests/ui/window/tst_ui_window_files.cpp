// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/document.h"
#include "app/run/document.h"
#include "tests/support/made_up_run.h"
#include "ui/window/file_kind.h"
#include "ui/window/recent_files.h"

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
    void resultsOfExperiments_areKnownByTheirContent();
    void recent_newestIsFirstAndOnce();
    void recent_tenAreKept();
    void recent_menuOpensWhatIsChosen();
    void recent_menuForgetsAll();
    void recent_followsARename();
    void recent_existingAreFilesThatAreThere();

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

void TestWindowFiles::resultsOfExperiments_areKnownByTheirContent()
{
    QVERIFY(!app::experiments::saveResults({}, path(u"a.versus.json"_s)));
    QVERIFY(!app::experiments::saveResults({}, path(u"b.json"_s)));
    write(u"c.versus.json"_s, "{}");
    const FilesByKind files = sortFiles(
        { path(u"a.versus.json"_s), path(u"b.json"_s), path(u"c.versus.json"_s), path(u"none.versus.json"_s) });
    QCOMPARE(files.results, QStringList({ path(u"a.versus.json"_s), path(u"b.json"_s) }));
    QCOMPARE(files.runs, QStringList({ path(u"c.versus.json"_s), path(u"none.versus.json"_s) }));
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

void TestWindowFiles::recent_menuForgetsAll()
{
    RecentFiles recent(settings());
    recent.add(u"/a"_s);
    QMenu menu;
    recent.offerIn(menu);
    menu.actions().last()->trigger();
    QVERIFY(recent.paths().isEmpty());
}

void TestWindowFiles::recent_followsARename()
{
    RecentFiles recent(settings());
    recent.add(u"/a"_s);
    recent.add(u"/b"_s);
    recent.replace(u"/a"_s, u"/c"_s);
    recent.replace(u"/none"_s, u"/d"_s);
    QCOMPARE(recent.paths(), QStringList({ u"/b"_s, u"/c"_s }));
}

void TestWindowFiles::recent_existingAreFilesThatAreThere()
{
    write(u"there"_s, {});
    RecentFiles recent(settings());
    recent.add(path(u"there"_s));
    recent.add(path(u"gone"_s));
    recent.add(m_folder->path());
    QCOMPARE(recent.existing(), QStringList({ path(u"there"_s) }));
}

QTEST_MAIN(TestWindowFiles)

#include "tst_ui_window_files.moc"

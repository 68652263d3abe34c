// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "tests/support/made_up_run.h"
#include "ui/runs/run_names.h"
#include "ui/runs/run_store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::run::SharedRun;
using tests::support::madeUpRun;
using ui::runs::RemovedRun;
using ui::runs::RunStore;
using ui::runs::StoredRun;

class TestRunStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keptRun_isListedAndComesBack();
    void oldestKeptRuns_makeRoom();
    void twoWindows_keepAllTheirRuns();
    void runThatGrows_isKeptOnce();
    void damagedRun_isRefusedByName();
    void unwritablePlace_isSaid();
    void savedRun_hasTheNameOfItsFile();
    void load_saysHowFarItIs();
    void severalThatCannotBeOpened_areSaidTogether();
    void renamedKeptRun_keepsItsPlaceAndIsNotMadeRoomOf();
    void renamedFile_hasTheNameInItToo();
    void nameThatIsTaken_isRefused();
    void removedRuns_comeBack();
    void fileNames_areFitForFileSystems_data();
    void fileNames_areFitForFileSystems();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] static SharedRun run(int second);
    [[nodiscard]] static QString nameIn(const QString& path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRunStore::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

SharedRun TestRunStore::run(int second)
{
    auto made = madeUpRun({ u"go"_s }, 1, 1, [](const QString&, int, int) { return 5.0; });
    made.started = QDateTime(QDate(2026, 11, 24), QTime(12, 0, second), Qt::UTC);
    return std::make_shared<const app::run::Run>(made);
}

void TestRunStore::keptRun_isListedAndComesBack()
{
    RunStore store(path(u"runs"_s));
    const QSignalSpy loaded(&store, &RunStore::loaded);
    store.keep(run(1));
    store.keep(run(2));
    QTRY_COMPARE(store.keptPaths().size(), 2);
    QVERIFY(store.keptPaths().first().endsWith(u"2026-11-24-120002-000.versus.json"_s));
    store.load(store.keptPaths());
    QTRY_COMPARE(loaded.count(), 1);
    const auto runs = loaded[0][0].value<QList<StoredRun>>();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].run->started, run(2)->started);
    QCOMPARE(runs[0].path, store.keptPaths().first());
}

void TestRunStore::oldestKeptRuns_makeRoom()
{
    RunStore store(path(u"runs"_s));
    for (int second = 0; second < 22; ++second) {
        store.keep(run(second));
    }
    QTRY_VERIFY(!store.keptPaths().isEmpty() && store.keptPaths().first().contains(u"120021"_s));
    QTRY_COMPARE(store.keptPaths().size(), 20);
    QVERIFY(store.keptPaths().last().contains(u"120002"_s));
}

void TestRunStore::twoWindows_keepAllTheirRuns()
{
    RunStore one(path(u"runs"_s));
    RunStore other(path(u"runs"_s));
    for (int second = 0; second < 5; ++second) {
        app::run::Run fromOther = *run(second); // which was started in the same millisecond
        fromOther.seed = 7;
        one.keep(run(second));
        other.keep(std::make_shared<const app::run::Run>(fromOther));
    }
    QTRY_COMPARE(one.keptPaths().size(), 10);
    QCOMPARE(other.keptPaths(), one.keptPaths());
}

void TestRunStore::runThatGrows_isKeptOnce()
{
    RunStore store(path(u"runs"_s));
    store.keep(run(1));
    store.keep(run(1)); // a round later
    store.keep(run(2));
    QTRY_COMPARE(store.keptPaths().size(), 2);
}

void TestRunStore::damagedRun_isRefusedByName()
{
    write(u"broken.versus.json"_s, "{\"format\":");
    RunStore store(path(u"runs"_s));
    const QSignalSpy failed(&store, &RunStore::failed);
    store.load({ path(u"broken.versus.json"_s) });
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(u"broken.versus.json"_s));
}

void TestRunStore::unwritablePlace_isSaid()
{
    write(u"file"_s, {});
    RunStore store(path(u"file/runs"_s)); // below a file there is no folder
    const QSignalSpy failed(&store, &RunStore::failed);
    store.keep(run(1));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().startsWith(u"The run could not be kept"_s));
}

QString TestRunStore::nameIn(const QString& path)
{
    const auto head = app::run::loadHead(path);
    return std::holds_alternative<app::run::RunHead>(head) ? std::get<app::run::RunHead>(head).run.name : QString();
}

void TestRunStore::savedRun_hasTheNameOfItsFile()
{
    RunStore store(path(u"runs"_s));
    const QSignalSpy saved(&store, &RunStore::saved);
    store.save(run(1), path(u"before the change.versus.json"_s));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved[0][1].value<StoredRun>().run->name, u"before the change"_s);
    QCOMPARE(nameIn(path(u"before the change.versus.json"_s)), u"before the change"_s);
}

void TestRunStore::load_saysHowFarItIs()
{
    QVERIFY(!app::run::saveRun(*run(1), path(u"a.versus.json"_s)));
    QVERIFY(!app::run::saveRun(*run(2), path(u"b.versus.json"_s)));
    RunStore store(path(u"runs"_s));
    const QSignalSpy progressed(&store, &RunStore::progressed);
    const QSignalSpy ended(&store, &RunStore::loadingEnded);
    store.load({ path(u"a.versus.json"_s), path(u"b.versus.json"_s) });
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(progressed.first()[0].toDouble(), 0.5);
    QCOMPARE(progressed.first()[1].toString(), u"Opening a.versus.json (1 of 2)"_s);
    QCOMPARE(progressed.last()[0].toDouble(), 1.0);
}

void TestRunStore::severalThatCannotBeOpened_areSaidTogether()
{
    write(u"broken.versus.json"_s, "{");
    QVERIFY(!app::run::saveRun(*run(1), path(u"good.versus.json"_s)));
    RunStore store(path(u"runs"_s));
    const QSignalSpy failed(&store, &RunStore::failed);
    const QSignalSpy loaded(&store, &RunStore::loaded);
    store.load({ path(u"broken.versus.json"_s), path(u"none.versus.json"_s), path(u"good.versus.json"_s) });
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded[0][0].value<QList<StoredRun>>().size(), 1);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(u"broken.versus.json"_s));
    QVERIFY(failed[0][0].toString().contains(u"none.versus.json"_s));
}

void TestRunStore::renamedKeptRun_keepsItsPlaceAndIsNotMadeRoomOf()
{
    RunStore store(path(u"runs"_s));
    const QSignalSpy renamed(&store, &RunStore::renamed);
    store.keep(run(0));
    QTRY_COMPARE(store.keptPaths().size(), 1);
    store.rename(store.keptPaths().first(), u"base/line"_s);
    QTRY_COMPARE(renamed.count(), 1);
    const QString named = path(u"runs/2026-11-24-120000-000 base-line.versus.json"_s);
    QCOMPARE(renamed[0][1].toString(), named);
    QCOMPARE(nameIn(named), u"base/line"_s);
    for (int second = 1; second < 23; ++second) {
        store.keep(run(second));
    }
    QTRY_VERIFY(store.keptPaths().first().contains(u"120022"_s));
    QTRY_COMPARE(store.keptPaths().size(), 21);
    QCOMPARE(store.keptPaths().last(), named);
}

void TestRunStore::renamedFile_hasTheNameInItToo()
{
    QVERIFY(!app::run::saveRun(*run(1), path(u"old.versus.json"_s)));
    RunStore store(path(u"runs"_s));
    const QSignalSpy renamed(&store, &RunStore::renamed);
    store.rename(path(u"old.versus.json"_s), u"new"_s);
    QTRY_COMPARE(renamed.count(), 1);
    QCOMPARE(nameIn(path(u"new.versus.json"_s)), u"new"_s);
    QVERIFY(!QFile::exists(path(u"old.versus.json"_s)));
}

void TestRunStore::nameThatIsTaken_isRefused()
{
    QVERIFY(!app::run::saveRun(*run(1), path(u"a.versus.json"_s)));
    QVERIFY(!app::run::saveRun(*run(2), path(u"b.versus.json"_s)));
    RunStore store(path(u"runs"_s));
    const QSignalSpy failed(&store, &RunStore::failed);
    store.rename(path(u"a.versus.json"_s), u"b"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toString(), u"There is a file b.versus.json already. Choose another name."_s);
    QVERIFY(QFile::exists(path(u"a.versus.json"_s)));
}

void TestRunStore::removedRuns_comeBack()
{
    qputenv("HOME", QFile::encodeName(m_folder->path())); // its trash
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(QDir(m_folder->path()).mkpath(u".local/share"_s));
    QVERIFY(!app::run::saveRun(*run(1), path(u"a.versus.json"_s)));
    RunStore store(path(u"runs"_s));
    const QSignalSpy removed(&store, &RunStore::removed);
    const QSignalSpy changed(&store, &RunStore::changed);
    store.remove({ path(u"a.versus.json"_s) });
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(!QFile::exists(path(u"a.versus.json"_s)));
    const auto gone = removed[0][0].value<QList<RemovedRun>>();
    QVERIFY(QFile::exists(gone.first().inTrash));
    store.restore(gone);
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(QFile::exists(path(u"a.versus.json"_s)));
    QVERIFY(!QFile::exists(gone.first().inTrash));
    QVERIFY(QDir(path(u".local/share/Trash/info"_s)).isEmpty());
}

void TestRunStore::fileNames_areFitForFileSystems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stem");
    QTest::newRow("time") << u"2026-11-24 12:00:00"_s << u"2026-11-24 12-00-00"_s;
    QTest::newRow("folders") << u"../a/b\\c"_s << u"-.-a-b-c"_s;
    QTest::newRow("hidden") << u".x"_s << u"-x"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(50, u'x');
}

void TestRunStore::fileNames_areFitForFileSystems()
{
    QFETCH(QString, name);
    QTEST(ui::runs::fileStem(name), "stem");
}

QTEST_MAIN(TestRunStore)

#include "tst_ui_run_store.moc"

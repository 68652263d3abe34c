// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/made_up_run.h"
#include "ui/runs/run_store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::run::SharedRun;
using tests::support::madeUpRun;
using ui::runs::RunStore;

class TestRunStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keptRun_isListedAndComesBack();
    void oldestKeptRuns_makeRoom();
    void damagedRun_isRefusedByName();
    void unwritablePlace_isSaid();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] static SharedRun run(int second);

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
    const auto runs = loaded[0][0].value<QList<SharedRun>>();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0]->started, run(2)->started);
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

QTEST_MAIN(TestRunStore)

#include "tst_ui_run_store.moc"

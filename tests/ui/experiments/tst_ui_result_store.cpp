// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/made_up_results.h"
#include "ui/experiments/result_store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace app::experiments;
using namespace Qt::StringLiterals;
using namespace ui::experiments;
using tests::support::madeUpTasks;

class TestResultStore final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ResultStore> m_store;

    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    static SharedResult after(int days, const QString& experiment, bool partial = false)
    {
        auto result = madeUpTasks();
        result->experiment = experiment;
        result->started = result->started.addDays(days);
        result->partial = partial;
        return result;
    }
    [[nodiscard]] Results reload() const
    {
        QSignalSpy loaded(m_store.get(), &ResultStore::keptLoaded);
        m_store->loadKept();
        return loaded.wait() ? loaded[0][0].value<Results>() : Results();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ResultStore>(m_folder->path());
    }
    void cleanup() { m_store.reset(); }

    void kept_isReadAgain()
    {
        const SharedResult tasks = after(0, u"tasks"_s);
        m_store->keep(tasks);
        const Results read = reload();
        QCOMPARE(read.size(), 1);
        QCOMPARE(*read[0], *tasks);
        QCOMPARE(files(), QStringList { u"2026-11-24-120000-001 tasks.versus.json"_s });
    }

    /// Of each experiment back to the last complete one.
    void onlyWhatMayCount_isRead()
    {
        m_store->keep(after(0, u"tasks"_s));
        m_store->keep(after(1, u"tasks"_s));
        m_store->keep(after(2, u"tasks"_s, true));
        m_store->keep(after(0, u"cpu"_s));
        QStringList read;
        for (const SharedResult& result : reload()) {
            read.append(result->experiment + u' ' + QString::number(result->started.date().day()));
        }
        QCOMPARE(read, QStringList({ u"tasks 26"_s, u"tasks 25"_s, u"cpu 24"_s }));
    }

    void oldest_makesRoom_perExperiment()
    {
        m_store->keep(after(0, u"cpu"_s));
        for (int day = 0; day <= ResultStore::MaxKept; ++day) {
            m_store->keep(after(day, u"tasks"_s));
        }
        QTRY_VERIFY(files().contains(u"2026-12-14-120000-001 tasks.versus.json"_s));
        QTRY_COMPARE(files().filter(u"tasks"_s).size(), ResultStore::MaxKept);
        QCOMPARE(files().filter(u"cpu"_s).size(), 1);
        QVERIFY(!files().contains(u"2026-11-24-120000-001 tasks.versus.json"_s));
    }

    void damagedFile_isSaid_andTheRestIsRead()
    {
        m_store->keep(after(0, u"tasks"_s));
        QTRY_COMPARE(files().size(), 1);
        QFile file(m_folder->filePath(u"2026-11-25-120000-001 tasks.versus.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const QSignalSpy failed(m_store.get(), &ResultStore::failed);
        QCOMPARE(reload().size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(QFile::exists(file.fileName()));
    }

    void folderThatCannotBeMade_isSaid()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ResultStore store(file.fileName() + u"/folder"_s);
        QSignalSpy failed(&store, &ResultStore::failed);
        store.keep(after(0, u"tasks"_s));
        QVERIFY(failed.wait());
        QVERIFY(failed[0][0].toString().contains(u"cannot be made"_s));
    }
};

QTEST_GUILESS_MAIN(TestResultStore)
#include "tst_ui_result_store.moc"

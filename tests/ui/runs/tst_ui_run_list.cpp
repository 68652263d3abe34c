// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "tests/support/made_up_run.h"
#include "ui/runs/run_filter.h"
#include "ui/runs/run_index.h"
#include "ui/runs/run_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::runs;
using app::run::Run;

class TestRunList : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void runs_areALineEach();
    void fileThatIsNoRun_isListedWithItsReason();
    void search_findsWhatIsNotShownToo_data();
    void search_findsWhatIsNotShownToo();
    void newestRun_isFirst();
    void knownHeads_areNotReadAgain();
    void filter_keepsMatchesAndSorts();
    void rename_isAskedForAndNotDone();

private:
    [[nodiscard]] QString save(const QString& name, const std::function<void(Run&)>& change = {}) const;
    [[nodiscard]] static QStringList lines(const QAbstractItemModel& model);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestRunList::save(const QString& name, const std::function<void(Run&)>& change) const
{
    Run run = tests::support::madeUpRun({ u"go"_s, u"rust"_s }, 2, 3, [](const QString&, int, int) { return 5.0; });
    run.name = name;
    if (change) {
        change(run);
    }
    const QString path = m_folder->filePath(name + u".versus.json"_s);
    if (app::run::saveRun(run, path)) {
        qFatal("the run could not be saved");
    }
    return path;
}

/// All columns but the last, whose bytes change with every new field of a document.
QStringList TestRunList::lines(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < RunListModel::Size; ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

void TestRunList::runs_areALineEach()
{
    RunListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString lab = save(u"first"_s);
    const QString web = save(u"second"_s, [](Run& run) {
        run.plan.urls = { "https://a.example/x", "https://b.example/", "lab:/bytes/1", "https://a.example/y" };
        run.plan.profile = app::fetch::Profile::AsWritten;
        run.origin = app::run::Origin::Window;
        run.partial = true;
        run.engines = { u"qt"_s };
        run.parts.clear();
        run.rounds = 1;
    });
    model.setEntries({ readEntry(lab, true), readEntry(web, false) });
    QCOMPARE(lines(model),
        QStringList({ u"first | 2026-11-24 12:00 | Compare | Go, Rust | Level field | 3: lab | 2 | desk"_s,
            u"second | 2026-11-24 12:00 | Fetch, stopped | Qt | As written | 4: lab and 2 more | 1 | desk"_s }));
    QCOMPARE(model.index(0, RunListModel::Name).data(Qt::ToolTipRole).toString(), lab);
}

void TestRunList::fileThatIsNoRun_isListedWithItsReason()
{
    const QString path = m_folder->filePath(u"broken.versus.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    RunListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({ readEntry(path, false) });
    QCOMPARE(model.index(0, RunListModel::Name).data().toString(), u"broken"_s);
    QCOMPARE(model.index(0, RunListModel::Origin).data().toString(), u"cannot be opened"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"is not a run of Versus"_s));
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
}

void TestRunList::search_findsWhatIsNotShownToo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("name in capitals") << u"BASELINE"_s << true;
    QTest::newRow("host far down the list") << u"h7.example"_s << true;
    QTest::newRow("path in the lab") << u"/delay/250"_s << true;
    QTest::newRow("version") << u"lib 1.2"_s << true;
    QTest::newRow("engine id") << u"rust"_s << true;
    QTest::newRow("kernel") << u"linux 6.1"_s << true;
    QTest::newRow("date") << u"2026-11-24"_s << true;
    QTest::newRow("two words of different things") << u"level baseline"_s << true;
    QTest::newRow("one of two words is not there") << u"baseline windows"_s << false;
    QTest::newRow("query of a strange host is not kept") << u"secret"_s << false;
}

void TestRunList::search_findsWhatIsNotShownToo()
{
    QFETCH(QString, words);
    const QString path = save(u"Baseline"_s, [](Run& run) {
        run.plan.urls = { "lab:/delay/250" };
        for (int i = 0; i < 9; ++i) {
            run.plan.urls.append("https://h" + QByteArray::number(i) + ".example/?secret");
        }
    });
    QTEST(matches(readEntry(path, false), words), "found");
}

void TestRunList::newestRun_isFirst()
{
    const auto at = [](int day) {
        return [day](Run& run) { run.started = QDateTime({ 2026, 11, day }, { 12, 0 }, Qt::UTC); };
    };
    const QString middle = save(u"middle"_s, at(2));
    const QString oldest = save(u"oldest"_s, at(1));
    const QString newest = save(u"newest"_s, at(3));
    RunIndex index;
    const QSignalSpy read(&index, &RunIndex::read);
    // One that is listed twice counts once, one that is gone not at all.
    index.look(
        { { middle, true }, { oldest, true }, { newest, false }, { middle, false }, { u"/nonexistent"_s, false } });
    QTRY_COMPARE(read.count(), 1);
    QStringList names;
    for (const RunEntry& entry : read[0][0].value<QList<RunEntry>>()) {
        names.append(entry.name);
    }
    QCOMPARE(names, QStringList({ u"newest"_s, u"middle"_s, u"oldest"_s }));
}

void TestRunList::knownHeads_areNotReadAgain()
{
    const QString first = save(u"first"_s);
    const QString second = save(u"second"_s);
    RunIndex index;
    const QSignalSpy read(&index, &RunIndex::read);
    const QList<RunPath> paths { { first, false }, { second, false } };
    index.look(paths);
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read[0][1].toInt(), 2);
    QCOMPARE(save(u"second"_s, [](Run& run) { run.rounds = 77; }), second); // another size
    index.look(paths);
    QTRY_COMPARE(read.count(), 2);
    QCOMPARE(read[1][1].toInt(), 1);
    QCOMPARE(read[1][0].value<QList<RunEntry>>().last().rounds, 77);
}

void TestRunList::filter_keepsMatchesAndSorts()
{
    RunListModel model;
    RunFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({ readEntry(save(u"ten"_s, [](Run& run) { run.rounds = 10; }), false),
        readEntry(save(u"nine"_s, [](Run& run) { run.rounds = 9; }), false), readEntry(save(u"other"_s), false) });
    filter.sort(RunListModel::Rounds);
    const auto names = [&] {
        QStringList found;
        for (int row = 0; row < filter.rowCount(); ++row) {
            found.append(filter.index(row, 0).data().toString());
        }
        return found;
    };
    QCOMPARE(names(), QStringList({ u"other"_s, u"nine"_s, u"ten"_s })); // as numbers
    filter.search(u"n"_s + u"ine"_s);
    QCOMPARE(names(), QStringList({ u"nine"_s }));
    filter.search({});
    QCOMPARE(filter.rowCount(), 3);
}

void TestRunList::rename_isAskedForAndNotDone()
{
    RunListModel model;
    const QString path = save(u"old"_s);
    model.setEntries({ readEntry(path, false) });
    const QSignalSpy asked(&model, &RunListModel::renameRequested);
    const QModelIndex name = model.index(0, RunListModel::Name);
    QVERIFY(!model.setData(name, u"  "_s, Qt::EditRole));
    QVERIFY(model.setData(name, u"old"_s, Qt::EditRole));
    QCOMPARE(asked.count(), 0);
    QVERIFY(model.setData(name, u" new "_s, Qt::EditRole));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0], QVariantList({ path, u"new"_s }));
    QCOMPARE(name.data().toString(), u"old"_s);
}

QTEST_MAIN(TestRunList)

#include "tst_ui_run_list.moc"

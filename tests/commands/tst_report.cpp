// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/document.h"
#include "app/run/document.h"
#include "program.h"
#include "tests/support/made_up_material.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::commands::Ended;
using tests::commands::versus;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(!app::experiments::saveResults({ tests::support::madeUpTasks() }, m_results));
        QVERIFY(!app::run::saveRun(*tests::support::madeUpComparison(u"before"_s), m_run));
    }

    void resultsAndRuns_makeOneReport()
    {
        const QString report = m_folder.filePath(u"all.html"_s);
        const Ended ended = versus({ u"report"_s, m_results, m_run, u"-o"_s, report });
        QCOMPARE(ended.err, QString());
        QCOMPARE(ended.status, 0);
        const QByteArray html = contentOf(report);
        QVERIFY(html.contains("2.05 kB")); // of the results
        QVERIFY(html.contains("lab:/bytes/11")); // of the run
        QVERIFY(html.contains("It was measured on another machine (bench, Example 1000).")); // not this one
    }

    void newestResult_counts()
    {
        const auto newer = tests::support::madeUpTasks();
        newer->started = newer->started.addDays(1);
        newer->seed = 4711;
        const QString second = m_folder.filePath(u"second.versus.json"_s);
        QVERIFY(!app::experiments::saveResults({ newer }, second));
        const QString report = m_folder.filePath(u"two.md"_s);
        QCOMPARE(versus({ u"report"_s, second, m_results, u"-o"_s, report }).status, 0);
        const QByteArray text = contentOf(report);
        QVERIFY(text.contains(" 4711 ") && !text.contains("18446744073709551615"));
    }

    void badInput_isRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("damaged results") << contentOf(m_results).replace("bench", "lathe");
        QTest::newRow("damaged run") << contentOf(m_run).replace("desk", "disk");
        QTest::newRow("no document") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
    }

    void badInput_isRefusedAndNothingIsWritten()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(u"bad.versus.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QString report = m_folder.filePath(u"bad.html"_s);
        const Ended ended = versus({ u"report"_s, m_run, path, u"-o"_s, report });
        QCOMPARE(ended.status, 2);
        QCOMPARE(ended.err.count(u'\n'), 1);
        QVERIFY2(ended.err.contains("bad.versus.json"_L1), qPrintable(ended.err));
        QVERIFY(!QFile::exists(report));
    }

    void resultsOfNothing_areRefused()
    {
        const QString path = m_folder.filePath(u"none.versus.json"_s);
        QVERIFY(!app::experiments::saveResults({}, path));
        const Ended ended = versus({ u"report"_s, path, u"-o"_s, m_folder.filePath(u"none.pdf"_s) });
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("hold no result"_L1), qPrintable(ended.err));
    }

    void unwritableReport_isOneSentence()
    {
        const Ended ended = versus({ u"report"_s, m_run, u"-o"_s, u"/nonexistent/r.pdf"_s });
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("Cannot write /nonexistent/r.pdf"_L1), qPrintable(ended.err));
    }

private:
    QTemporaryDir m_folder;
    QString m_results = m_folder.filePath(u"results.versus.json"_s);
    QString m_run = m_folder.filePath(u"run.versus.json"_s);
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"

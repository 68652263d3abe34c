// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "tests/support/schema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using tests::commands::Ended;
using tests::commands::versus;
using tests::commands::versusWithFullOutput;

namespace {

QJsonObject verdictOn(const QJsonObject& json, const QString& claim)
{
    for (const QJsonValue& verdict : json["verdicts"_L1].toArray()) {
        if (verdict["claim"_L1].toString() == claim) {
            return verdict.toObject();
        }
    }
    return {};
}

} // namespace

class TestExperiment : public QObject
{
    Q_OBJECT

private slots:
    void list_namesEachWithItsQuestion()
    {
        const Ended ended = versus({ u"experiment"_s, u"--list"_s });
        QCOMPARE(ended.status, 0);
        for (const QString& word : { u"tasks"_s, u"pauses"_s, u"cpu"_s }) {
            QVERIFY2(ended.out.contains(u'\n' + word) || ended.out.startsWith(word), qPrintable(ended.out));
        }
    }

    void badUsage_isRefusedInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList {} << u"Name an experiment or give --all."_s;
        QTest::newRow("unknown") << QStringList { u"speed"_s } << u"There is no experiment \"speed\"."_s;
        QTest::newRow("both") << QStringList { u"cpu"_s, u"--all"_s } << u"not both"_s;
        QTest::newRow("seed") << QStringList { u"cpu"_s, u"--seed"_s, u"x"_s } << u"--seed"_s;
        QTest::newRow("two on one") << QStringList { u"cpu"_s, u"--json"_s, u"-o"_s, u"-"_s } << u"standard output"_s;
    }

    void badUsage_isRefusedInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Ended ended = versus(QStringList { u"experiment"_s } + arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
        QCOMPARE(ended.err.count(u'\n'), 1);
    }

    void json_followsItsSchemaAndTheFileHoldsTheTrials()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cpu.versus.json"_s);
        const Ended ended
            = versus({ u"experiment"_s, u"cpu"_s, u"--quick"_s, u"--json"_s, u"--seed"_s, u"7"_s, u"-o"_s, path });
        QCOMPARE(ended.status, 0);
        const QByteArray text = ended.out.toUtf8();
        const QStringList errors
            = tests::support::schemaErrors(tests::support::schemaPath(u"experiment-1.schema.json"_s), text);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QCOMPARE(json["experiments"_L1]["cpu"_L1]["seed"_L1].toString(), u"7"_s);
        if (VERSUS_HAS_GO && VERSUS_HAS_RUST) {
            const QJsonObject edge = verdictOn(json, u"cpu-rust-edge"_s);
            QVERIFY(edge["value"_L1].toDouble() > 0);
            QVERIFY(edge["low"_L1].toDouble() <= edge["value"_L1].toDouble());
            QVERIFY(edge["quick"_L1].toBool());
            QVERIFY(edge["verdict"_L1].toString() != u"stale"_s);
        }
        QVERIFY(verdictOn(json, u"goroutine-2kb"_s).isEmpty()); // not asked for
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList broken
            = tests::support::schemaErrors(tests::support::schemaPath(u"experiments-1.schema.json"_s), file.readAll());
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void interruptedExperiment_writesWhatItHas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.versus.json"_s);
        QProcess process;
        process.start(QStringLiteral(VERSUS_PROGRAM), { u"experiment"_s, u"pauses"_s, u"-o"_s, path });
        QVERIFY(process.waitForStarted());
        QTest::qWait(2000); // into its first trials
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 130);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"partial\":true"));
    }

    void resultsThatCannotBeWritten_areKept()
    {
        const QTemporaryDir folder;
        const Ended ended
            = versusWithFullOutput({ u"experiment"_s, u"cpu"_s, u"--quick"_s, u"-o"_s, u"-"_s }, folder.path());
        QCOMPARE(ended.status, 2);
        const QStringList kept = QDir(folder.path()).entryList({ u"*.versus.json"_s });
        QCOMPARE(kept.size(), 1);
        QVERIFY2(ended.err.contains(folder.filePath(kept.constFirst())), qPrintable(ended.err));
    }
};

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"

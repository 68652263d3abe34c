// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tests::faults;

/// However Versus ends while it measures, no process of it is left.
class NoOrphansTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endOfVersus_endsAllProcesses_data();
    void endOfVersus_endsAllProcesses();
    void endOfVersus_endsWhatIsStopped_data();
    void endOfVersus_endsWhatIsStopped();
    void endOfTheWindow_endsItsLab();

private:
    void addEngine(const QString& mode);

    QTemporaryDir m_data;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

void NoOrphansTest::initTestCase()
{
    m_environment.insert(u"XDG_DATA_HOME"_s, m_data.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_data.path());
    for (const QString& mode : { u"ignores-cancel"_s, u"child-stays"_s, u"never-ready"_s }) {
        addEngine(mode);
    }
}

/// As a user does: a manifest in the data folder.
void NoOrphansTest::addEngine(const QString& mode)
{
    const QDir folder(m_data.filePath(u"versus/engines"_s));
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(mode + ".json"_L1));
    const QString program = QCoreApplication::applicationDirPath() + "/fake-engine"_L1;
    const QJsonObject manifest { { u"id"_s, mode }, { u"name"_s, mode }, { u"language"_s, u"C++"_s },
        { u"protocol"_s, 1 }, { u"command"_s, QJsonArray { program, mode } } };
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(manifest).toJson()) > 0);
}

void NoOrphansTest::endOfVersus_endsAllProcesses_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("program"); // that must run first
    for (const auto& [name, signal] : { std::pair("kill -9", SIGKILL), { "SIGTERM", SIGTERM }, { "Ctrl+C", SIGINT } }) {
        for (const char* engine : { "qt", "go", "rust" }) {
            QTest::addRow("%s, %s", name, engine)
                << signal << QString::fromLatin1(engine) << u"/versus-engine-"_s + QString::fromLatin1(engine);
        }
        for (const char* mode : { "ignores-cancel", "child-stays", "never-ready" }) {
            QTest::addRow("%s, %s", name, mode) << signal << QString::fromLatin1(mode) << u"/fake-engine"_s;
        }
    }
}

void NoOrphansTest::endOfVersus_endsAllProcesses()
{
    QFETCH(const int, signal);
    QFETCH(const QString, engine);
    QFETCH(const QString, program);
    if ((engine == "go"_L1 && !VERSUS_HAS_GO) || (engine == "rust"_L1 && !VERSUS_HAS_RUST)) {
        QSKIP("This build has no such engine.");
    }
    QProcess versus;
    versus.setProcessEnvironment(m_environment);
    versus.start(QStringLiteral(VERSUS_PROGRAM),
        { u"compare"_s, u"lab:/bad/no-answer"_s, u"--lab"_s, u"--engines"_s, engine, u"--timeout"_s, u"60"_s });
    QVERIFY(versus.waitForStarted());
    QSet<qint64> family;
    const qsizetype least = engine == "child-stays"_L1 ? 4 : 3; // lab, launcher, engine, and what that leaves
    QTRY_VERIFY_WITH_TIMEOUT(
        (family = descendantsOf(versus.processId())).size() >= least && !running(family, program).isEmpty(), 20'000);

    ::kill(pid_t(versus.processId()), signal);

    QVERIFY(versus.waitForFinished(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(stillRunning(family), QStringList(), 10'000);
}

void NoOrphansTest::endOfVersus_endsWhatIsStopped_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("launcher") << u"/versus-launcher "_s;
    QTest::newRow("engine") << u"/versus-engine-qt "_s;
    QTest::newRow("lab") << u" lab "_s;
}

/// Such as by Ctrl+Z in the wrong terminal, or a debugger that was left.
void NoOrphansTest::endOfVersus_endsWhatIsStopped()
{
    QFETCH(const QString, program);
    QProcess versus;
    versus.setProcessEnvironment(m_environment);
    versus.start(QStringLiteral(VERSUS_PROGRAM),
        { u"compare"_s, u"lab:/bad/no-answer"_s, u"--engines"_s, u"qt"_s, u"--timeout"_s, u"60"_s });
    QVERIFY(versus.waitForStarted());
    QSet<qint64> family;
    QTRY_VERIFY_WITH_TIMEOUT((family = descendantsOf(versus.processId())).size() >= 3
            && !running(family, u"/versus-engine-qt "_s).isEmpty() && !running(family, program).isEmpty(),
        20'000);
    ::kill(pid_t(running(family, program).constFirst()), SIGSTOP);

    versus.kill();

    QVERIFY(versus.waitForFinished(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(stillRunning(family), QStringList(), 10'000);
}

void NoOrphansTest::endOfTheWindow_endsItsLab()
{
    QProcess versus;
    versus.setProcessEnvironment(m_environment);
    versus.start(QStringLiteral(VERSUS_PROGRAM), QStringList());
    QVERIFY(versus.waitForStarted());
    QSet<qint64> family;
    QTRY_VERIFY_WITH_TIMEOUT(!(family = descendantsOf(versus.processId())).isEmpty(), 20'000);

    versus.kill();

    QVERIFY(versus.waitForFinished(10'000));
    QTRY_COMPARE_WITH_TIMEOUT(stillRunning(family), QStringList(), 10'000);
}

QTEST_GUILESS_MAIN(NoOrphansTest)
#include "tst_no_orphans.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// The parents of all processes of the machine that run: those that only wait to be noticed (Z) are gone.
QHash<qint64, qint64> runningProcesses()
{
    QHash<qint64, qint64> all;
    for (const QString& pid : QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(pid));
        const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QList<QByteArray> behindName = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        const QByteArray& state = behindName.first();
        if (!state.isEmpty() && state != "Z" && state != "X") {
            all.insert(pid.toLongLong(), behindName.value(1).toLongLong());
        }
    }
    return all;
}

QSet<qint64> descendantsOf(qint64 ancestor)
{
    const auto all = runningProcesses();
    QSet<qint64> found;
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.value() == ancestor || found.contains(it.value())) {
                found.insert(it.key());
            }
        }
    }
    return found;
}

QString commandOf(qint64 pid)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).replace(QChar(u'\0'), u' ') : QString();
}

QStringList stillRunning(const QSet<qint64>& pids)
{
    const auto all = runningProcesses();
    QStringList left;
    for (const qint64 pid : pids) {
        if (all.contains(pid)) {
            left.append(commandOf(pid));
        }
    }
    return left;
}

bool anyRuns(const QSet<qint64>& pids, const QString& program)
{
    return std::any_of(pids.begin(), pids.end(), [&](qint64 pid) { return commandOf(pid).contains(program); });
}

} // namespace

/// However Versus ends while it measures, no process of it is left.
class NoOrphansTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endOfVersus_endsAllProcesses_data();
    void endOfVersus_endsAllProcesses();
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
        (family = descendantsOf(versus.processId())).size() >= least && anyRuns(family, program), 20'000);

    ::kill(pid_t(versus.processId()), signal);

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

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One comparison on many machines, from its shards to the merged run: each machine is a process here.

#include "app/run/document.h"
#include "app/run/machines.h"
#include "app/run/summary.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <csignal>
#include <map>
#include <memory>

using namespace app::run;
using namespace Qt::StringLiterals;
using tests::commands::Ended;
using tests::commands::versus;

namespace {

const QString Versus = QStringLiteral(VERSUS_PROGRAM);
const QString Sources = QStringLiteral(VERSUS_SOURCE_DIR);
constexpr int PatienceMs = 100'000;

void write(const QString& path, const QByteArray& bytes, bool executable = false)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    if (executable) {
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }
}

SharedRun load(const QString& path)
{
    const auto result = loadRun(path);
    if (const auto* error = std::get_if<DocumentError>(&result)) {
        qWarning("%s", qPrintable(error->sentence));
        return std::make_shared<Run>();
    }
    return std::get<SharedRun>(result);
}

/// Runs shell code in a folder, with what is in its bin before all else.
Ended shell(const QString& code, const QString& folder, const QMap<QString, QString>& variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder + "/bin:"_L1 + environment.value(u"PATH"_s));
    environment.insert(u"HOME"_s, folder);
    for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
        environment.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(u"sh"_s, { u"-c"_s, code });
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(PatienceMs) && process.exitStatus() == QProcess::NormalExit) {
        ended.status = process.exitCode();
    }
    ended.out = QString::fromUtf8(process.readAllStandardOutput());
    ended.err = QString::fromUtf8(process.readAllStandardError());
    return ended;
}

/// The line of the page about many machines that begins like this: it is run as it stands there.
QString lineOfThePage(const QString& beginning)
{
    QFile page(Sources + "/resources/docs/many-machines.md"_L1);
    if (!page.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    const auto found = std::ranges::find_if(lines, [&](const QString& line) { return line.startsWith(beginning); });
    return found == lines.cend() ? QString() : *found;
}

/// How often each URL was fetched, warm-ups too.
std::map<int, int> fetchesByUrl(const Run& run)
{
    std::map<int, int> counts;
    for (const SharedRound& part : run.parts) {
        for (qsizetype row = 0; row < part->samples.size(); ++row) {
            ++counts[part->samples.urlIndex(row)];
        }
    }
    return counts;
}

} // namespace

class TestShards : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(m_folder->path()).mkdir(u"bin"_s);
        // Of a page's lines only what is measured is made less: one engine, one round.
        write(at(u"bin/versus"_s),
            "#!/bin/sh\n[ \"$1\" != compare ] || set -- \"$@\" --engines qt --rounds 1\nexec \"" + Versus.toUtf8()
                + "\" \"$@\"\n",
            true);
        QByteArray links;
        for (int i = 0; i < Urls; ++i) {
            links += "lab:/bytes/" + QByteArray::number(1000 + i) + '\n';
        }
        write(at(u"links.txt"_s), links);
    }

    void gnuParallel_runsEightShardsThatBecomeOneRun()
    {
        if (QStandardPaths::findExecutable(u"parallel"_s).isEmpty()) {
            QSKIP("GNU parallel is missing");
        }
        const QString line = lineOfThePage(u"seq 0 7 | parallel versus"_s);
        QVERIFY(!line.isEmpty());
        const Ended ended = shell(line, m_folder->path());
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        verifyEightShards();
    }

    void ssh_runsEightShardsThatBecomeOneRun()
    {
        write(at(u"bin/ssh"_s), "#!/bin/sh\necho \"$1\" >>nodes\nshift\nexec \"$@\"\n", true);
        const QString line = lineOfThePage(u"for i in $(seq 0 7); do ssh"_s);
        QVERIFY(!line.isEmpty());
        const Ended ended = shell(line, m_folder->path());
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        verifyEightShards();
        QFile nodes(at(u"nodes"_s));
        QVERIFY(nodes.open(QIODevice::ReadOnly));
        QCOMPARE(nodes.readAll().count("node-"), 8);
    }

    void slurm_runsEightShardsThatBecomeOneRun()
    {
        write(at(u"bin/srun"_s), "#!/bin/sh\nexec \"$@\"\n", true);
        for (int task = 1; task <= 8; ++task) {
            const Ended ended
                = shell(u"bash '%1/packaging/slurm/versus.sbatch' links.txt"_s.arg(Sources), m_folder->path(),
                    { { u"SLURM_ARRAY_TASK_ID"_s, QString::number(task) }, { u"SLURM_ARRAY_TASK_MIN"_s, u"1"_s },
                        { u"SLURM_ARRAY_TASK_COUNT"_s, u"8"_s } });
            QVERIFY2(ended.status == 0, qPrintable(ended.err));
        }
        verifyEightShards();
    }

    void containerOfAShard_endsWellWhereFetchesFail()
    {
        const QString script = Sources + "/packaging/kubernetes/shard"_L1;
        const QMap<QString, QString> pod { { u"JOB_COMPLETION_INDEX"_s, u"1"_s }, { u"VERSUS_SHARDS"_s, u"2"_s } };
        write(at(u"links.txt"_s), "lab:/bytes/1\nlab:/bad/reset\n");
        const QString command
            = u"'%1' compare --urls=links.txt --seed=8 --output=shard-$JOB_COMPLETION_INDEX.versus.json"_s.arg(script);
        const Ended ended = shell(command, m_folder->path(), pod);
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        QVERIFY2(ended.err.contains(u"This is shard 1/2"_s), qPrintable(ended.err));
        QCOMPARE(summarize(*load(at(u"shard-1.versus.json"_s)), u"qt"_s).errors, 1);
        QCOMPARE(shell(u"'%1' compare --urls=missing.txt --seed=8"_s.arg(script), m_folder->path(), pod).status, 2);
    }

    void containerOfAShard_handsTheSignalOn()
    {
        const QString script = Sources + "/packaging/kubernetes/shard"_L1;
        write(at(u"links.txt"_s), "lab:/delay/200\nlab:/delay/200\n");
        const QString command
            = u"'%1' compare --urls links.txt --shard 0/2 --seed 8 --rounds 1000 -o s.versus.json & "
              "pid=$!; while [ ! -e s.versus.json ]; do sleep 0.1; done; kill -TERM $pid; wait $pid"_s;
        write(at(u"bin/versus"_s), "#!/bin/sh\nexec \"" + Versus.toUtf8() + "\" \"$@\" --engines qt\n", true);
        const Ended ended = shell(command.arg(script), m_folder->path());
        QVERIFY2(ended.status == 130, qPrintable(ended.err));
        QVERIFY(load(at(u"s.versus.json"_s))->partial);
    }

    void terminatedShard_costsWhatItHasNotMeasuredAndNothingElse()
    {
        writeUnevenList();
        compareShard(0, { u"--rounds"_s, u"3"_s });
        QProcess process;
        startSlowShard(process);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(PatienceMs));
        QCOMPARE(process.exitCode(), 130);
        verifyShard1IsStopped();
    }

    void killedShard_keepsWhatItHadMeasured()
    {
        writeUnevenList();
        compareShard(0, { u"--rounds"_s, u"3"_s });
        QProcess process;
        startSlowShard(process);
        process.kill();
        QVERIFY(process.waitForFinished(PatienceMs));
        QVERIFY(!load(shard(1))->parts.empty());
        verifyShard1IsStopped();
    }

    void shard_waitsForTheMomentOfTheStart()
    {
        const QDateTime moment = QDateTime::currentDateTimeUtc().addSecs(2);
        compareShard(0, { u"--start-at"_s, moment.toString(Qt::ISODateWithMs) });
        QVERIFY(load(shard(0))->started >= moment);
    }

    void shardThatIsStoppedBeforeItsStart_isWritten()
    {
        QProcess process;
        process.start(Versus,
            shardOptions(0, { u"--start-at"_s, QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate) }));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("Waiting for "), PatienceMs);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(PatienceMs));
        QCOMPARE(process.exitCode(), 130);
        const SharedRun run = load(shard(0));
        QVERIFY(run->partial && run->machines[0].partial);
        QVERIFY(run->parts.empty());
    }

    void merging_refusesWhatDiffersAndWritesNothing()
    {
        compareShard(0, {});
        QVERIFY(versus(shardOptions(1, {}).replaceInStrings(QRegularExpression(u"^8$"_s), u"9"_s)).status == 0);
        const Ended ended = versus({ u"merge"_s, shard(0), shard(1), u"-o"_s, at(u"all.versus.json"_s) });
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains(u"their seeds differ: 8 and 9"_s), qPrintable(ended.err));
        QVERIFY(!QFile::exists(at(u"all.versus.json"_s)));
    }

    void missingShard_isNamedByMergeReportAndChart()
    {
        compareShard(0, {});
        const QString all = at(u"all.versus.json"_s);
        const Ended merged = versus({ u"merge"_s, shard(0), u"-o"_s, all });
        QCOMPARE(merged.status, 0);
        QVERIFY2(merged.err.contains(u"This is shard 0/2 alone"_s), qPrintable(merged.err));
        QCOMPARE(versus({ u"report"_s, all, u"-o"_s, at(u"all.json"_s) }).status, 0);
        QFile json(at(u"all.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(json.readAll().contains("\"missing-shards\""));
        QCOMPARE(versus({ u"chart"_s, all, u"-o"_s, at(u"all.svg"_s) }).status, 0);
        QFile chart(at(u"all.svg"_s));
        QVERIFY(chart.open(QIODevice::ReadOnly));
        QVERIFY(chart.readAll().contains("shard 0/2"));
    }

    /// The same address, and behind it a lab that is near for one shard and far away for the other.
    void labsOfDifferentDistance_areToldApartInTheMergedRun()
    {
        quint16 port = 0;
        for (int number = 0; number < 2; ++number) {
            QProcess lab;
            lab.start(Versus,
                { u"lab"_s, u"--quiet"_s, u"--port"_s, QString::number(port), u"--distance"_s, Distances.at(number) });
            QVERIFY(lab.waitForReadyRead(PatienceMs));
            const QString address = QString::fromUtf8(lab.readLine()).trimmed();
            port = quint16(QUrl(address).port());
            write(at(u"links.txt"_s), (address + "/bytes/1\n"_L1 + address + "/bytes/2\n"_L1).toUtf8());
            compareShard(number, { u"--replicate"_s, u"--rounds"_s, u"2"_s });
            lab.terminate();
            QVERIFY(lab.waitForFinished(PatienceMs));
        }
        verifyDistances();
    }

    /// The same at the same time: each shard in a network of its own.
    void networksOfDifferentDistance_areToldApartInTheMergedRun()
    {
        if (shell(u"unshare --map-root-user --net ip link set lo up"_s, m_folder->path()).status != 0) {
            QSKIP("no network namespace can be made here");
        }
        write(at(u"links.txt"_s), "http://127.0.0.1:4711/bytes/1\nhttp://127.0.0.1:4711/bytes/2\n");
        write(at(u"machine"_s),
            "#!/bin/sh\n# NUMBER DISTANCE: one machine\nip link set lo up\nversus lab --quiet --port 4711 --distance "
            "$2 "
            ">lab-$1 & lab=$!\nwhile [ ! -s lab-$1 ]; do sleep 0.1; done\nversus compare --urls links.txt --shard $1/2 "
            "--replicate --seed 8 -o shard-$1.versus.json\nstatus=$?\nkill $lab\nexit $status\n",
            true);
        const QString machine = u"unshare --map-root-user --net ./machine %1 %2"_s;
        const Ended ended = shell(machine.arg(0).arg(Distances.at(0)) + " & near=$!\n"_L1
                + machine.arg(1).arg(Distances.at(1)) + " && wait $near"_L1,
            m_folder->path());
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        verifyDistances();
    }

private:
    static constexpr int Urls = 20;
    const QStringList Distances { u"0"_s, u"400"_s };

    [[nodiscard]] QString at(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString shard(int number) const { return at(u"shard-%1.versus.json"_s.arg(number)); }

    [[nodiscard]] QStringList shardOptions(int number, const QStringList& more) const
    {
        return QStringList { u"compare"_s, u"--urls"_s, at(u"links.txt"_s), u"--engines"_s, u"qt"_s, u"--rounds"_s,
            u"1"_s, u"--shard"_s, u"%1/2"_s.arg(number), u"--seed"_s, u"8"_s, u"-o"_s, shard(number) }
        + more;
    }

    void compareShard(int number, const QStringList& more) const
    {
        const Ended ended = versus(shardOptions(number, more));
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
    }

    /// Each second URL takes a second: shard 1 has all of these, and two seconds for each of its rounds.
    void writeUnevenList() const
    {
        QByteArray links;
        for (int i = 0; i < Urls; ++i) {
            links += i % 2 == 0 ? "lab:/bytes/1\n" : "lab:/delay/1000\n";
        }
        write(at(u"links.txt"_s), links);
    }

    /// Until it has measured something.
    void startSlowShard(QProcess& process) const
    {
        process.start(Versus, shardOptions(1, { u"--rounds"_s, u"3"_s }));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(shard(1)), PatienceMs);
    }

    void verifyEightShards() const
    {
        const Ended ended = shell(u"versus merge shard-*.json -o all.versus.json"_s, m_folder->path());
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        QCOMPARE(ended.err, QString());
        const SharedRun run = load(at(u"all.versus.json"_s));
        QCOMPARE(run->machines.size(), 8);
        QVERIFY(!run->partial);
        const std::map<int, int> counts = fetchesByUrl(*run);
        QCOMPARE(counts.size(), size_t(Urls));
        QVERIFY(std::ranges::all_of(counts, [](const auto& count) { return count.second == 2; })); // and a warm-up
    }

    void verifyShard1IsStopped() const
    {
        const QString all = at(u"all.versus.json"_s);
        const Ended ended = versus({ u"merge"_s, shard(0), shard(1), u"-o"_s, all });
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        QVERIFY2(ended.err.contains(u"Shard 1/2 ("_s) && ended.err.contains(u"was stopped"_s), qPrintable(ended.err));
        const SharedRun run = load(all);
        QCOMPARE(sampleCount(*run), sampleCount(*load(shard(0))) + sampleCount(*load(shard(1))));
        QCOMPARE(summarize(*splitByMachine(run)[0], u"qt"_s).samples, 3 * Urls / 2);
    }

    void verifyDistances() const
    {
        const Ended ended = versus({ u"merge"_s, shard(1), shard(0), u"-o"_s, at(u"all.versus.json"_s) });
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        const QList<SharedRun> machines = splitByMachine(load(at(u"all.versus.json"_s)));
        QCOMPARE(machines.size(), 2);
        QVERIFY(machines[0]->name != machines[1]->name);
        QVERIFY(*summarize(*machines[1], u"qt"_s).minUs >= 400'000);
        QVERIFY(*summarize(*machines[0], u"qt"_s).minUs < 400'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestShards)
#include "tst_shards.moc"

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The experiment programs of all languages, started by hand: what they write keeps to the schema, what they work out is
// known or at least equal, and what they measure is possible.

#include "app/fetch/memory.h"
#include "tests/support/schema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

QString programOf(const QString& language)
{
    return QStringLiteral(VERSUS_LIB_DIR) + "/versus-experiment-"_L1 + language;
}

QStringList languages()
{
    QStringList list { u"cpp"_s };
    if (VERSUS_HAS_GO != 0) {
        list.append(u"go"_s);
    }
    if (VERSUS_HAS_RUST != 0) {
        list.append(u"rust"_s);
    }
    return list;
}

/// What one run of a program came to.
struct Report
{
    int status = -1;
    QByteArrayList lines;
    QString errors;

    [[nodiscard]] QJsonObject line(qsizetype index) const
    {
        return QJsonDocument::fromJson(lines.value(index)).object();
    }
    [[nodiscard]] QJsonObject result() const { return line(lines.size() - 1); }
    [[nodiscard]] QString check() const { return result()["check"_L1].toString(); }
    [[nodiscard]] qint64 figure(QLatin1String name) const { return result()["figures"_L1][name].toInteger(-1); }
};

Report run(const QString& language, const QStringList& arguments)
{
    QProcess process;
    process.start(programOf(language), arguments);
    Report report;
    if (process.waitForFinished(PatienceMs) && process.exitStatus() == QProcess::NormalExit) {
        report.status = process.exitCode();
    }
    report.lines = process.readAllStandardOutput().split('\n');
    report.lines.removeAll(QByteArray());
    report.errors = QString::fromUtf8(process.readAllStandardError());
    return report;
}

QList<qint64> integers(const QJsonValue& array)
{
    QList<qint64> values;
    for (const QJsonValue& value : array.toArray()) {
        values.append(value.toInteger(-1));
    }
    return values;
}

QList<qint64> counts(const Report& report, QLatin1String histogram)
{
    return integers(report.result()["histograms"_L1][histogram]["count"_L1]);
}

qint64 sum(const QList<qint64>& values)
{
    return std::accumulate(values.cbegin(), values.cend(), qint64(0));
}

/// SplitMix64 with the seed 1, as bytes from the lowest.
QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes;
    quint64 state = 1;
    while (bytes.size() < size) {
        state += 0x9e3779b97f4a7c15;
        quint64 z = state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        z = qToLittleEndian(z ^ (z >> 31));
        bytes.append(reinterpret_cast<const char*>(&z), sizeof z);
    }
    return bytes;
}

/// What sha256 of so many MiB should give, by Qt.
QString hashOfMebibytes(int count)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(randomBytes(1 << 20).repeated(count), QCryptographicHash::Sha256).toHex());
}

const QStringList PausesArguments { u"pauses"_s, u"--heap-mib"_s, u"16"_s, u"--seconds"_s, u"1"_s, u"--rate"_s,
    u"100000"_s, u"--gogc"_s, u"50"_s };

QStringList cpu(const QString& kernel, int size)
{
    return { u"cpu"_s, u"--kernel"_s, kernel, u"--size"_s, QString::number(size) };
}

} // namespace

class TestExperimentPrograms : public QObject
{
    Q_OBJECT

private slots:
    void everyToolchain_isThere_data()
    {
        QTest::addColumn<bool>("built");
        QTest::newRow("go") << (VERSUS_HAS_GO != 0);
        QTest::newRow("rust") << (VERSUS_HAS_RUST != 0);
    }

    void everyToolchain_isThere()
    {
        QFETCH(bool, built);
        if (!built) {
            QSKIP("The toolchain is missing, and with it the experiments of this language.");
        }
        QVERIFY(QFile::exists(programOf(QString::fromLatin1(QTest::currentDataTag()))));
    }

    void list_namesTheExperiments_data() { everyLanguage(); }

    void list_namesTheExperiments()
    {
        QFETCH(QString, language);
        const Report report = run(language, { u"list"_s });
        QCOMPARE(report.status, 0);
        QCOMPARE(report.lines.size(), 1);
        const QStringList errors = schemaErrors(report.lines.constFirst());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QCOMPARE(report.result()["experiments"_L1], QJsonValue(QJsonArray { u"tasks"_s, u"pauses"_s, u"cpu"_s }));
    }

    void everyLine_keepsToTheSchema_data()
    {
        const QList<QStringList> all { { u"tasks"_s, u"--n"_s, u"1"_s }, { u"tasks"_s, u"--n"_s, u"1000"_s },
            PausesArguments, cpu(u"nbody"_s, 1000), cpu(u"spectral-norm"_s, 50), cpu(u"fannkuch"_s, 10),
            cpu(u"binary-trees"_s, 8), cpu(u"json"_s, 100), cpu(u"sha256"_s, 2) };
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("arguments");
        for (const QString& language : languages()) {
            for (const QStringList& arguments : all) {
                QTest::addRow("%s, %s", qPrintable(language), qPrintable(arguments.join(u' ')))
                    << language << arguments;
            }
        }
    }

    void everyLine_keepsToTheSchema()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, arguments);
        const Report report = run(language, arguments);
        QVERIFY2(report.status == 0, qPrintable(report.errors));
        QCOMPARE(report.errors, QString());
        QVERIFY(report.lines.size() >= 2);
        QCOMPARE(report.line(0)["type"_L1].toString(), u"about"_s);
        QVERIFY(!report.line(0)["debug_build"_L1].toBool());
        QCOMPARE(report.result()["type"_L1].toString(), u"result"_s);
        for (qsizetype i = 0; i < report.lines.size(); ++i) {
            const QStringList errors = schemaErrors(report.lines[i]);
            QVERIFY2(errors.isEmpty(), qPrintable(QString::fromUtf8(report.lines[i]) + u'\n' + errors.join(u'\n')));
            const bool between = i > 0 && i < report.lines.size() - 1;
            QCOMPARE(report.line(i)["type"_L1] == u"progress"_s, between);
        }
        QVERIFY(report.figure("peak_rss_bytes"_L1) > 0);
        QVERIFY(report.figure("wall_ns"_L1) > 0);
    }

    void check_isWhatIsKnown_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");
        // The trees of depth d have 2^(d+1) - 1 nodes each.
        const QString trees = u"stretch tree of depth 7\t check: 255\n64\t trees of depth 4\t check: 1984\n"
                              "16\t trees of depth 6\t check: 2032\nlong lived tree of depth 6\t check: 127"_s;
        const QList<std::pair<QStringList, QString>> known {
            { { u"tasks"_s, u"--n"_s, u"12345"_s }, u"12345"_s },
            { cpu(u"nbody"_s, 1000), u"-0.169075164\n-0.169087605"_s },
            { cpu(u"spectral-norm"_s, 100), u"1.274219991"_s },
            { cpu(u"fannkuch"_s, 7), u"228\nPfannkuchen(7) = 16"_s },
            { cpu(u"binary-trees"_s, 6), trees },
            { cpu(u"sha256"_s, 3), hashOfMebibytes(3) },
        };
        for (const QString& language : languages()) {
            for (const auto& [arguments, expected] : known) {
                QTest::addRow("%s, %s", qPrintable(language), qPrintable(arguments.join(u' ')))
                    << language << arguments << expected;
            }
        }
    }

    void check_isWhatIsKnown()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, arguments);
        QTEST(run(language, arguments).check(), "expected");
    }

    void check_isEqualInAllLanguages_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("json") << cpu(u"json"_s, 20'000);
        QTest::newRow("pauses") << PausesArguments;
        QTest::newRow("nbody for long") << cpu(u"nbody"_s, 200'000);
    }

    void check_isEqualInAllLanguages()
    {
        QFETCH(QStringList, arguments);
        if (languages().size() < 2) {
            QSKIP("Only one language is there.");
        }
        const QString first = run(languages().constFirst(), arguments).check();
        QVERIFY(!first.isEmpty());
        for (const QString& language : languages()) {
            QVERIFY2(run(language, arguments).check() == first, qPrintable(language));
        }
    }

    void badUsage_isRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("named");
        const QList<std::pair<QString, QString>> bad {
            { u""_s, u"tasks, pauses, cpu"_s },
            { u"dance"_s, u"dance"_s },
            { u"tasks"_s, u"--n"_s },
            { u"tasks --n"_s, u"--n"_s },
            { u"tasks --n 0"_s, u"--n"_s },
            { u"tasks --n 3x"_s, u"3x"_s },
            { u"tasks --n 1 --size 2"_s, u"--size"_s },
            { u"pauses --heap-mib -1"_s, u"--heap-mib"_s },
            { u"pauses --gogc 0"_s, u"--gogc"_s },
            { u"cpu --size 5"_s, u"--kernel"_s },
            { u"cpu --kernel mandelbrot --size 5"_s, u"mandelbrot"_s },
            { u"cpu --kernel nbody"_s, u"--size"_s },
            { u"cpu --kernel fannkuch --size 13"_s, u"12"_s },
        };
        for (const QString& language : languages()) {
            for (const auto& [arguments, named] : bad) {
                QTest::addRow("%s, %s", qPrintable(language), qPrintable(arguments)) << language << arguments << named;
            }
        }
    }

    void badUsage_isRefusedInOneSentence()
    {
        QFETCH(QString, language);
        QFETCH(QString, arguments);
        QFETCH(QString, named);
        const Report report = run(language, arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(report.status, 2);
        QVERIFY(report.lines.isEmpty());
        QVERIFY2(report.errors.contains(named), qPrintable(report.errors));
        QCOMPARE(report.errors.count(u'\n'), 1);
        QVERIFY(report.errors.endsWith(u".\n"_s));
    }

    void waitingTasks_takeMemory_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        // Bytes a task; wide bounds around what is published, to notice a figure of another kind.
        const QHash<QString, std::pair<qint64, qint64>> bounds { { u"go"_s, { 2048, 8192 } },
            { u"rust"_s, { 128, 2048 } }, { u"cpp"_s, { 128, 4096 } } };
        for (const QString& language : languages()) {
            QTest::newRow(qPrintable(language)) << language << bounds[language].first << bounds[language].second;
        }
    }

    void waitingTasks_takeMemory()
    {
        QFETCH(QString, language);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        constexpr qint64 Tasks = 20'000;
        const Report report = run(language, { u"tasks"_s, u"--n"_s, QString::number(Tasks) });
        const qint64 idle = report.figure("idle_rss_bytes"_L1);
        const qint64 waiting = report.figure("waiting_rss_bytes"_L1);
        QVERIFY(idle > 0);
        QVERIFY(report.figure("peak_rss_bytes"_L1) >= waiting);
        QVERIFY2((waiting - idle) / Tasks >= least, QByteArray::number((waiting - idle) / Tasks));
        QVERIFY2((waiting - idle) / Tasks <= most, QByteArray::number((waiting - idle) / Tasks));
        QVERIFY(report.figure("spawn_wall_ns"_L1) > 0);
        QVERIFY(report.figure("spawn_wall_ns"_L1) <= report.figure("wall_ns"_L1));
        if (language == u"go"_s) {
            const qint64 stack = report.figure("stack_bytes_waiting"_L1) - report.figure("stack_bytes_before"_L1);
            QVERIFY2(stack / Tasks >= 2048 - 64, QByteArray::number(stack / Tasks)); // some stacks were there before
            QVERIFY2(stack / Tasks <= 8192, QByteArray::number(stack / Tasks));
        }
    }

    void pauses_countEveryOperation_data() { everyLanguage(); }

    void pauses_countEveryOperation()
    {
        QFETCH(QString, language);
        const Report report = run(language, PausesArguments);
        const qint64 wall = report.figure("wall_ns"_L1);
        QCOMPARE(report.figure("operations"_L1), 100'000);
        QCOMPARE(sum(counts(report, "operation_latency"_L1)), 100'000);
        QCOMPARE(sum(counts(report, "operation_service"_L1)), 100'000);
        // The last of 100,000 operations is due 10 us before the end of the second.
        QVERIFY2(wall >= 999'990'000, QByteArray::number(wall));
        QVERIFY(sum(counts(report, "control_lateness"_L1)) >= 900);
        QVERIFY(report.figure("filled_rss_bytes"_L1) - report.figure("idle_rss_bytes"_L1) > (13 << 20));
        QVERIFY(report.figure("filled_rss_bytes"_L1) - report.figure("idle_rss_bytes"_L1) < (40 << 20));
        QVERIFY(report.lines.size() - 2 <= wall / 200'000'000 + 1); // progress, at most 5 a second
        const QList<qint64> at = integers(report.result()["series"_L1]["rss"_L1]["at_ns"_L1]);
        QVERIFY(at.size() >= 5);
        QVERIFY(std::ranges::is_sorted(at));
        QCOMPARE(integers(report.result()["series"_L1]["rss"_L1]["bytes"_L1]).size(), at.size());
        if (language == u"go"_s) {
            QVERIFY(report.figure("gc_cycles"_L1) >= 1);
            QVERIFY(sum(counts(report, "gc_pause"_L1)) >= report.figure("gc_cycles"_L1));
        }
    }

    void histograms_areNarrowAndBounded_data() { everyLanguage(); }

    void histograms_areNarrowAndBounded()
    {
        QFETCH(QString, language);
        const QJsonObject histograms = run(language, PausesArguments).result()["histograms"_L1].toObject();
        for (const QString& name : { u"operation_latency"_s, u"operation_service"_s, u"control_lateness"_s }) {
            const QList<qint64> lower = integers(histograms[name]["lower"_L1]);
            const QList<qint64> count = integers(histograms[name]["count"_L1]);
            QVERIFY(!lower.isEmpty());
            QCOMPARE(count.size(), lower.size());
            QCOMPARE(count.constLast(), 0);
            for (qsizetype i = 0; i + 1 < lower.size(); ++i) {
                const qint64 width = lower[i + 1] - lower[i];
                QVERIFY(width > 0);
                QVERIFY2(count[i] == 0 || width == 1 || width * 100 <= lower[i], QByteArray::number(lower[i]));
            }
        }
    }

    void sigterm_endsTheProgram_data() { everyLanguage(); }

    void sigterm_endsTheProgram()
    {
        QFETCH(QString, language);
        QProcess process;
        process.start(programOf(language), cpu(u"fannkuch"_s, 12));
        QVERIFY(process.waitForReadyRead(PatienceMs));
        process.terminate();
        QVERIFY(process.waitForFinished(5'000));
    }

    void endOfTheParent_endsTheProgram_data() { everyLanguage(); }

    void endOfTheParent_endsTheProgram()
    {
        QFETCH(QString, language);
        QProcess shell;
        const QString command = programOf(language) + u' ' + cpu(u"fannkuch"_s, 12).join(u' ') + u" & wait"_s;
        shell.start(u"sh"_s, { u"-c"_s, command });
        QVERIFY(shell.waitForReadyRead(PatienceMs));
        const QJsonObject about = QJsonDocument::fromJson(shell.readLine()).object();
        const qint64 pid = about["pid"_L1].toInteger();
        QVERIFY(app::fetch::processMemory(pid).has_value());
        shell.kill();
        QVERIFY(shell.waitForFinished(5'000) || shell.state() == QProcess::NotRunning);
        QTRY_VERIFY(!app::fetch::processMemory(pid).has_value());
    }

private:
    static void everyLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    static QStringList schemaErrors(const QByteArray& line)
    {
        return tests::support::schemaErrors(tests::support::schemaPath(u"experiment-protocol-1.schema.json"_s), line);
    }
};

QTEST_GUILESS_MAIN(TestExperimentPrograms)
#include "tst_experiment_programs.moc"

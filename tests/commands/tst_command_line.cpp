// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using tests::commands::builtEngines;
using tests::commands::Ended;
using tests::commands::versus;
using tests::commands::versusWithFullOutput;

namespace {

/// Not an address of ours: nothing listens on this port of the loopback.
const QString Refused = u"http://127.0.0.1:9/"_s;

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
    return file.fileName();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void help_namesEveryCommand()
    {
        const Ended ended = versus({ u"--help"_s });
        QCOMPARE(ended.status, 0);
        for (const QString& command :
            { u"fetch"_s, u"compare"_s, u"merge"_s, u"chart"_s, u"report"_s, u"lab"_s, u"engines"_s }) {
            QVERIFY2(ended.out.contains(u"\n  "_s + command + u' '), qPrintable(command));
            const Ended one = versus({ command, u"--help"_s });
            QCOMPARE(one.status, 0);
            QVERIFY2(one.out.startsWith("Usage: versus "_L1 + command), qPrintable(one.out));
        }
    }

    void fullStandardOutput_isAnError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("kept");
        QTest::newRow("version") << QStringList { u"--version"_s } << false;
        QTest::newRow("list of engines") << QStringList { u"engines"_s } << false;
        QTest::newRow("run") << QStringList { u"compare"_s, u"lab:/bytes/1"_s, u"--engines"_s, u"qt"_s, u"--rounds"_s,
            u"1"_s, u"-o"_s, u"-"_s }
                             << true;
    }

    void fullStandardOutput_isAnError()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const bool, kept);
        const QTemporaryDir folder;
        const Ended ended = versusWithFullOutput(arguments, folder.path());
        QCOMPARE(ended.status, 2);
        QCOMPARE(ended.err.count("Standard output could not be written"_L1), 1);
        const QStringList runs = QDir(folder.path()).entryList({ u"*.versus.json"_s });
        QCOMPARE(runs.size(), kept ? 1 : 0);
        QVERIFY(!kept || ended.err.contains(folder.filePath(runs.constFirst())));
    }

    void placeThatCannotBeWritten_isToldBeforeAnyWork_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("compare") << QStringList { u"compare"_s, u"lab:/bytes/1"_s, u"--rounds"_s, u"1000"_s };
        QTest::newRow("experiment") << QStringList { u"experiment"_s, u"--all"_s };
        QTest::newRow("merge") << QStringList { u"merge"_s, u"/nonexistent/shard.versus.json"_s };
    }

    void placeThatCannotBeWritten_isToldBeforeAnyWork()
    {
        QFETCH(const QStringList, arguments);
        const Ended ended = versus(arguments + QStringList { u"-o"_s, u"/nonexistent/run.versus.json"_s });
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("/nonexistent/run.versus.json could not be written: "_L1), qPrintable(ended.err));
    }

    void version_isPrinted()
    {
        const Ended ended = versus({ u"--version"_s });
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.startsWith("versus "_L1));
    }

    void badUsage_isOneSentenceAndStatus2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("no URLs") << QStringList { u"compare"_s } << u"No URLs were given"_s;
        QTest::newRow("unknown form of help")
            << QStringList { u"--help-as"_s, u"csh"_s } << u"man | bash | zsh | fish"_s;
        QTest::newRow("unknown option") << QStringList { u"compare"_s, u"--speed"_s } << u"--help"_s;
        QTest::newRow("no rounds") << QStringList { u"compare"_s, u"--lab"_s, u"--rounds"_s, u"0"_s } << u"--rounds"_s;
        QTest::newRow("rounds in words") << QStringList { u"compare"_s, u"--lab"_s, u"--rounds"_s, u"ten"_s }
                                         << u"\"ten\""_s;
        QTest::newRow("too wide") << QStringList { u"compare"_s, u"--lab"_s, u"--concurrency"_s, u"1025"_s }
                                  << u"1 to 1024"_s;
        QTest::newRow("profile") << QStringList { u"compare"_s, u"--lab"_s, u"--profile"_s, u"fast"_s }
                                 << u"as-written"_s;
        QTest::newRow("timeout") << QStringList { u"fetch"_s, Refused, u"--timeout"_s, u"-1"_s } << u"--timeout"_s;
        QTest::newRow("rate") << QStringList { u"compare"_s, u"--lab"_s, u"--rate"_s, u"0"_s } << u"--rate"_s;
        QTest::newRow("gate") << QStringList { u"compare"_s, u"--lab"_s, u"--fail-if"_s, u"go.p98 > 1"_s }
                              << u"go.p98"_s;
        QTest::newRow("rubbish") << QStringList { u"fetch"_s, u"hello"_s } << u"\"hello\" is refused"_s;
        QTest::newRow("blank in an argument") << QStringList { u"fetch"_s, u"http://127.0.0.1/a b"_s } << u"blank"_s;
        QTest::newRow("other scheme") << QStringList { u"fetch"_s, u"file:///etc/passwd"_s }
                                      << u"only http and https"_s;
        QTest::newRow("unknown list") << QStringList { u"compare"_s, u"--list"_s, u"nope"_s }
                                      << u"There are: demo, article, stalled-lab."_s;
        QTest::newRow("missing list") << QStringList { u"compare"_s, u"--urls"_s, u"/nonexistent"_s }
                                      << u"does not exist"_s;
        QTest::newRow("start in words") << QStringList { u"compare"_s, u"--lab"_s, u"--start-at"_s, u"soon"_s }
                                        << u"@SECONDS since 1970, not \"soon\""_s;
        QTest::newRow("start next year") << QStringList { u"compare"_s, u"--lab"_s, u"--start-at"_s,
            u"2199-01-01T00:00:00Z"_s } << u"more than a day ahead"_s;
        QTest::newRow("shard of nothing") << QStringList { u"compare"_s, u"lab:/bytes/1"_s, u"--shard"_s, u"1/2"_s,
            u"--seed"_s, u"1"_s } << u"Shard 1/2 does not have the 1 URL"_s;
        QTest::newRow("merge of nothing") << QStringList { u"merge"_s } << u"-o all.versus.json"_s;
        QTest::newRow("merge of a missing run")
            << QStringList { u"merge"_s, u"/nonexistent"_s, u"-o"_s, u"x.versus.json"_s } << u"/nonexistent"_s;
        QTest::newRow("chart of nothing") << QStringList { u"chart"_s } << u"RUN.versus.json"_s;
        QTest::newRow("chart of a missing run")
            << QStringList { u"chart"_s, u"/nonexistent"_s, u"-o"_s, u"x.png"_s } << u"/nonexistent"_s;
        QTest::newRow("report of nothing") << QStringList { u"report"_s } << u"RUN.versus.json"_s;
        QTest::newRow("report into nothing") << QStringList { u"report"_s, u"r"_s } << u"-o report.html"_s;
        QTest::newRow("report of a missing run")
            << QStringList { u"report"_s, u"/nonexistent"_s, u"-o"_s, u"x.html"_s } << u"/nonexistent"_s;
        QTest::newRow("report of no kind")
            << QStringList { u"report"_s, u"r"_s, u"-o"_s, u"x.doc"_s } << u".html, .pdf, .md, .csv or .json"_s;
        QTest::newRow("unknown kind") << QStringList { u"chart"_s, u"r"_s, u"-o"_s, u"x.png"_s, u"--kind"_s, u"pie"_s }
                                      << u"percentiles"_s;
        QTest::newRow("size") << QStringList { u"chart"_s, u"r"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"big"_s }
                              << u"WxH"_s;
    }

    void badUsage_isOneSentenceAndStatus2()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const Ended ended = versus(arguments);
        QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.status, 2);
    }

    void refusal_showsNoPasswordAndNothingThatATerminalObeys_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QString& url, const QString& said) {
            QTest::newRow(name) << QStringList { u"fetch"_s, u"--"_s, url } << QByteArray() << said;
        };
        row("escape", u"http://h/\u001b[31m"_s, u"\"http://h/\ufffd[31m\" is refused"_s);
        row("newline and tab", u"http://h/\n\tx"_s, u"\"http://h/\ufffd\ufffdx\" is refused"_s);
        row("direction", u"http://h/a b\u202e"_s, u"\"http://h/a b\ufffd\" is refused"_s);
        row("password with a blank", u"http://u:PW x@h/"_s, u"\"http://h/\" is refused"_s);
        row("password with a hash", u"http://u:PW#x@h/"_s, u"\"http://h/\" is refused"_s);
        row("no scheme", u"//u:PW@h/"_s, u"\"//h/\" is refused"_s);
        row("scheme twice", u"http://http://u:PW@h/"_s, u"\"http://h/\" is refused"_s);
        QTest::newRow("password cut in a list")
            << QStringList { u"fetch"_s, u"-"_s } << QByteArray("http://u:PW @h/\n") << u"\"http://u:…\" is refused"_s;
        QTest::newRow("option") << QStringList { u"fetch"_s, u"--\u001b[31m"_s } << QByteArray() << u"\ufffd[31m"_s;
        QTest::newRow("name of a file") << QStringList { u"merge"_s, u"/nonexistent/\u001b[31m\nx"_s, u"-o"_s,
            u"x.versus.json"_s } << QByteArray()
                                        << u"/nonexistent/\ufffd[31m\ufffdx"_s;
    }

    void refusal_showsNoPasswordAndNothingThatATerminalObeys()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QString, said);
        const Ended ended = versus(arguments, input);
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QVERIFY2(!ended.err.contains("PW"_L1), qPrintable(ended.err));
        QVERIFY2(!ended.err.contains(u'\u001b') && !ended.err.contains(u'\t'), qPrintable(ended.err));
        QCOMPARE(ended.status, 2);
    }

    void badList_isOneSentenceAndStatus2_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"no URLs in it"_s;
        QTest::newRow("only comments") << QByteArray("# nothing\n") << u"no URLs in it"_s;
        QTest::newRow("rubbish") << QByteArray("hello\nworld\n") << u"None of the URLs"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\0\0\0\0",
            10) << u"binary"_s;
    }

    void badList_isOneSentenceAndStatus2()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const Ended ended = versus({ u"compare"_s, u"--urls"_s, writeFile(folder, u"list.txt"_s, bytes) });
        QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
        QCOMPARE(ended.status, 2);
    }

    void missingEngine_isOneSentenceAndStatus3()
    {
        const Ended ended = versus({ u"compare"_s, u"--lab"_s, u"--engines"_s, u"qt,perl"_s });
        QVERIFY2(ended.err.contains("\"perl\""_L1), qPrintable(ended.err));
        QCOMPARE(ended.status, 3);
    }

    void engines_areListedWithTheirVersions()
    {
        const Ended ended = versus({ u"engines"_s, u"--json"_s });
        QCOMPARE(ended.status, 0);
        const QJsonArray array = QJsonDocument::fromJson(ended.out.toUtf8()).array();
        QStringList ids;
        for (const QJsonValue& value : array) {
            const QJsonObject engine = value.toObject();
            ids.append(engine["id"_L1].toString());
            if (builtEngines().contains(ids.constLast())) {
                QVERIFY(engine["available"_L1].toBool());
                QVERIFY(!engine["versions"_L1].toObject().isEmpty());
                QCOMPARE(engine["reason"_L1].toString(), QString());
            } else {
                QVERIFY(!engine["reason"_L1].toString().isEmpty());
            }
        }
        QCOMPARE(ids.first(3), QStringList({ u"qt"_s, u"go"_s, u"rust"_s }));
    }

    void fetch_printsEachUrlInTheWordsOfTheArticle()
    {
        const Ended ended = versus({ u"fetch"_s, u"lab:/delay/30/bytes/10"_s, u"lab+tls:/bytes/2048"_s });
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.out.contains("lab:/delay/30/bytes/10: 10 bytes in "_L1), qPrintable(ended.out));
        QVERIFY2(ended.out.contains("lab+tls:/bytes/2048: 2048 bytes in "_L1), qPrintable(ended.out));
        QCOMPARE(ended.out.count(u'\n'), 2);
    }

    void fetch_thatFails_isNamedAndStatus1()
    {
        const Ended ended = versus({ u"fetch"_s, u"lab:/bytes/1"_s, Refused, u"--timeout"_s, u"5"_s });
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.out.contains("lab:/bytes/1: 1 bytes in "_L1));
        QVERIFY2(ended.err.contains("error: "_L1 + Refused), qPrintable(ended.err));
    }

    void fetch_readsAListFromStandardInput()
    {
        const Ended ended = versus({ u"fetch"_s, u"-"_s }, "# two\nlab:/bytes/1\nlab:/bytes/2\n");
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out.count(u'\n'), 2);
    }

    void unreachableUrls_endWithTheirOwnErrorsInTime()
    {
        // No test has a network: a reserved name, a reserved address, a closed port.
        const Ended ended = versus({ u"compare"_s, u"https://nowhere.invalid/"_s, u"http://192.0.2.1/"_s, Refused,
            u"--rounds"_s, u"1"_s, u"--timeout"_s, u"2"_s, u"--json"_s });
        QCOMPARE(ended.status, 1);
        const QJsonObject engines = QJsonDocument::fromJson(ended.out.toUtf8())["engines"_L1].toObject();
        for (const QString& id : builtEngines()) {
            QCOMPARE(engines[id]["errors"_L1].toInt(), 3);
            QCOMPARE(engines[id]["samples"_L1].toInt(), 0);
        }
        QVERIFY2(ended.err.contains("nowhere.invalid will get"_L1), qPrintable(ended.err));
    }

    void folderThatGoesAway_losesNoRun()
    {
        QTemporaryDir target;
        const QTemporaryDir temporary;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        const QString path = target.filePath(u"r.versus.json"_s);
        process.start(QStringLiteral(VERSUS_PROGRAM),
            { u"compare"_s, u"lab:/delay/500"_s, u"--engines"_s, u"qt"_s, u"--rounds"_s, u"1"_s, u"-o"_s, path });
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(!QDir(temporary.path()).isEmpty()); // the lab is there: the target was looked at before
        QVERIFY(target.remove());
        QVERIFY(process.waitForFinished(60'000));
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY2(errors.contains(path), qPrintable(errors));
        QVERIFY(process.readAllStandardOutput().contains("peak memory"));
        const QStringList kept = QDir(temporary.path()).entryList({ u"*.versus.json"_s });
        QCOMPARE(kept.size(), 1);
        QVERIFY2(errors.contains(temporary.filePath(kept.constFirst())), qPrintable(errors));
    }

    void gate_decidesTheStatus()
    {
        const QStringList compare { u"compare"_s, u"lab:/delay/20"_s, u"--engines"_s, u"qt"_s, u"--rounds"_s, u"1"_s };
        QCOMPARE(versus(compare + QStringList { u"--fail-if"_s, u"qt.p50 < 20000"_s }).status, 0);
        const Ended closed = versus(compare + QStringList { u"--fail-if"_s, u"qt.p50 >= 20000"_s });
        QCOMPARE(closed.status, 1);
        QVERIFY2(closed.err.contains("qt.p50 >= 20000: true"_L1), qPrintable(closed.err));
    }

    void constantRate_countsFromTheIntendedStart()
    {
        // One slot and 50 ms a fetch cannot keep up with 100 a second: the tenth is intended at 90 ms and starts at
        // 450.
        QStringList compare { u"compare"_s, u"--engines"_s, u"qt"_s, u"--rounds"_s, u"1"_s, u"--concurrency"_s, u"1"_s,
            u"--rate"_s, u"100"_s, u"--json"_s };
        for (int i = 0; i < 10; ++i) {
            compare.append(u"lab:/delay/50"_s);
        }
        const QJsonObject engine
            = QJsonDocument::fromJson(versus(compare).out.toUtf8())["engines"_L1]["qt"_L1].toObject();
        QVERIFY(engine["service_p50_us"_L1].toDouble() < engine["p50_us"_L1].toDouble() / 2);
        QVERIFY(engine["p50_us"_L1].toDouble() >= 200'000);
    }

    void interruptedComparison_writesWhatItHas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.versus.json"_s);
        QProcess process;
        process.start(QStringLiteral(VERSUS_PROGRAM),
            { u"compare"_s, u"lab:/delay/50"_s, u"--engines"_s, u"qt"_s, u"--rounds"_s, u"1000"_s, u"-o"_s, path });
        QVERIFY(process.waitForStarted());
        QTest::qWait(2000); // a few rounds of a tenth of a second
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 130);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"partial\":true"));
    }

    void lab_printsItsAddressesFirst()
    {
        QProcess process;
        process.start(QStringLiteral(VERSUS_PROGRAM), { u"lab"_s, u"--tls"_s, u"--quiet"_s });
        QByteArray lines;
        while (lines.count('\n') < 3 && process.waitForReadyRead(10000)) {
            lines += process.readAllStandardOutput();
        }
        const QList<QByteArray> addresses = lines.split('\n');
        QVERIFY(addresses.value(0).startsWith("https://127.0.0.1:"));
        QVERIFY(addresses.value(1).startsWith("http://127.0.0.1:"));
        QVERIFY(QFile::exists(QString::fromUtf8(addresses.value(2))));
        const Ended ended = versus({ u"fetch"_s, QString::fromUtf8(addresses.value(1)) + "/bytes/7"_L1 });
        QVERIFY(ended.out.contains(": 7 bytes in "_L1));
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!QFile::exists(QString::fromUtf8(addresses.value(2)))); // nothing is left behind
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"

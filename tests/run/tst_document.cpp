// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "app/run/summary.h"
#include "tests/support/made_up_run.h"
#include "tests/support/schema.h"
#include "tests/support/shards.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>

using namespace app::run;
using namespace Qt::StringLiterals;

namespace {

Run someRun()
{
    Run run = tests::support::madeUpRun({ u"go"_s, u"rust"_s }, 2, 3,
        [](const QString& engine, int, int url) { return url == 2 && engine == u"go"_s ? -5.0 : 20.0 + url; });
    run.plan.concurrency = 17;
    run.plan.headers = { { "User-Agent", "A \"quoted\" one" } };
    return run;
}

/// One engine, the warm-up alone: for what is tried at each of its bytes.
Run smallRun()
{
    return tests::support::madeUpRun(
        { u"go"_s }, 0, 2, [](const QString&, int, int url) { return url == 0 ? 5.0 : -5.0; });
}

DocumentErrorKind errorOf(const QByteArray& bytes)
{
    const auto result = fromDocument(bytes, u"r.versus.json"_s);
    const auto* error = std::get_if<DocumentError>(&result);
    return error == nullptr ? DocumentErrorKind::CannotRead : error->kind;
}

/// A document with this value of "run" and a hash that agrees.
QByteArray documentOf(const QByteArray& value, int version = DocumentVersion)
{
    return documentHead(version, QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex()) + value + "}\n";
}

QByteArray valueOf(const QByteArray& document)
{
    const qsizetype start = document.indexOf("\"run\":") + 6;
    return document.mid(start, document.size() - start - 2);
}

/// No file of this process grows beyond it while it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write then fails with EFBIG
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit { bytes, m_old.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_old); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old {};
};

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void run_comesBackAsItWent()
    {
        const Run run = someRun();
        const auto result = fromDocument(toDocument(run), u"r"_s);
        if (const auto* error = std::get_if<DocumentError>(&result)) {
            QFAIL(qPrintable(error->sentence));
        }
        const Run& back = *std::get<SharedRun>(result);
        QCOMPARE(back.name, run.name);
        QCOMPARE(back.engines, run.engines);
        QCOMPARE(back.rounds, run.rounds);
        QCOMPARE(back.seed, run.seed); // all 64 bits
        QCOMPARE(back.started, run.started);
        QVERIFY(back.environment == run.environment);
        QVERIFY(back.plan == run.plan);
        QCOMPARE(back.parts.size(), run.parts.size());
        for (size_t i = 0; i < run.parts.size(); ++i) {
            QVERIFY(back.parts[i]->samples == run.parts[i]->samples);
            QVERIFY(back.parts[i]->ready == run.parts[i]->ready);
            QVERIFY(back.parts[i]->done == run.parts[i]->done);
            QVERIFY(back.parts[i]->memory == run.parts[i]->memory);
            QCOMPARE(back.parts[i]->startUp, run.parts[i]->startUp);
            QCOMPARE(back.parts[i]->labCpu, run.parts[i]->labCpu);
        }
    }

    /// Every Versus reads them.
    void runOfOneMachine_staysVersion1()
    {
        QVERIFY(toDocument(someRun()).startsWith(R"({"format":"versus-run","version":1,)"));
        QVERIFY(!toDocument(someRun()).contains("shard"));
    }

    void dividedRun_isVersion2AndFollowsTheSchema()
    {
        const QByteArray document = toDocument(tests::support::shardsOf(someRun(), 3, false)[1]);
        QVERIFY(document.startsWith(R"({"format":"versus-run","version":2,)"));
        const QStringList errors
            = tests::support::schemaErrors(tests::support::schemaPath(u"run-1.schema.json"_s), document);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        const auto result = fromDocument(document, u"r"_s);
        const Run& back = *std::get<SharedRun>(result);
        QCOMPARE(back.machines.size(), 1);
        QCOMPARE(back.machines[0].shard, 1);
        QCOMPARE(back.machines[0].environment.host, u"node-1"_s);
        QCOMPARE(back.parts[0]->shard, 1);
        QCOMPARE(back.parts[0]->samples.urlIndex(0), 1);
    }

    void divisionOutOfRange_isDamage_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no shards") << QByteArray(R"("shards":3)") << QByteArray(R"("shards":0)");
        QTest::newRow("too many shards") << QByteArray(R"("shards":3)") << QByteArray(R"("shards":10001)");
        QTest::newRow("a shard too high") << QByteArray(R"("shards":3)") << QByteArray(R"("shards":1)");
        QTest::newRow("a part of another")
            << QByteArray(R"({"shard":1,"round")") << QByteArray(R"({"shard":2,"round")");
        QTest::newRow("no machines") << QByteArray(R"("machines":[)") << QByteArray(R"("machines":[],"x":[)");
    }

    void divisionOutOfRange_isDamage()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray value = valueOf(toDocument(tests::support::shardsOf(someRun(), 3, false)[1]));
        QVERIFY(value.contains(from));
        QCOMPARE(errorOf(documentOf(value.replace(from, to))), DocumentErrorKind::Damaged);
    }

    void failedPart_keepsItsSentenceAndErrors()
    {
        Run run = someRun();
        auto part = std::make_shared<EngineRound>(*run.parts[0]);
        part->done.reset();
        part->failure = app::fetch::Failure { app::fetch::FailureKind::Crashed, u"Go crashed."_s, u"panic: \"x\"\n"_s };
        run.parts[0] = part;
        const auto result = fromDocument(toDocument(run), u"r"_s);
        const auto& back = std::get<SharedRun>(result)->parts[0];
        QVERIFY(!back->done && back->failure);
        QCOMPARE(back->failure->kind, app::fetch::FailureKind::Crashed);
        QCOMPARE(back->failure->sentence, u"Go crashed."_s);
        QCOMPARE(back->failure->standardError, u"panic: \"x\"\n"_s);
    }

    void document_followsItsSchema()
    {
        const QStringList errors
            = tests::support::schemaErrors(tests::support::schemaPath(u"run-1.schema.json"_s), toDocument(someRun()));
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    }

    void cutAtAnyByte_isAClearError()
    {
        const QByteArray document = toDocument(smallRun());
        for (qsizetype length = 0; length < document.size() - 1; ++length) {
            const auto result = fromDocument(document.first(length), u"r"_s);
            QVERIFY2(std::holds_alternative<DocumentError>(result), QByteArray::number(length));
        }
    }

    void anyByteChanged_isAClearError()
    {
        const QByteArray document = toDocument(smallRun());
        for (qsizetype place = 0; place < document.size(); ++place) {
            QByteArray changed = document;
            changed[place] = char(changed[place] ^ 1);
            const auto result = fromDocument(changed, u"r"_s);
            QVERIFY2(std::holds_alternative<DocumentError>(result), QByteArray::number(place));
        }
    }

    void otherFiles_areNamedForWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DocumentErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << DocumentErrorKind::NotARun;
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << DocumentErrorKind::NotARun;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0",
            6) << DocumentErrorKind::NotARun;
        QTest::newRow("from the future") << documentOf("{}", DocumentVersion + 1) << DocumentErrorKind::NewerFormat;
        QTest::newRow("hash agrees, content does not") << documentOf("{}") << DocumentErrorKind::Damaged;
        QTest::newRow("hash agrees, no JSON") << documentOf("{\"name\":") << DocumentErrorKind::Damaged;
        QTest::newRow("sample of a URL that is not there")
            << documentOf(valueOf(toDocument(someRun())).replace("\"index\":[0,1,2]", "\"index\":[0,1,3]"))
            << DocumentErrorKind::Damaged;
        QTest::newRow("columns of unlike length")
            << documentOf(valueOf(toDocument(someRun())).replace("\"index\":[0,1,2]", "\"index\":[0,1]"))
            << DocumentErrorKind::Damaged;
        QTest::newRow("engine that takes no part")
            << documentOf(valueOf(toDocument(someRun())).replace("\"engines\":[\"go\",", "\"engines\":[\"ho\","))
            << DocumentErrorKind::Damaged;
    }

    void otherFiles_areNamedForWhatTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QTEST(errorOf(bytes), "kind");
    }

    void unwritableFolder_isASentenceAndLeavesNothing()
    {
        const auto error = saveRun(someRun(), u"/nonexistent/folder/r.versus.json"_s);
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, DocumentErrorKind::CannotWrite);
        QVERIFY(error->sentence.contains("/nonexistent/folder"_L1));
    }

    void fullDisk_leavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.versus.json"_s);
        QVERIFY(!saveRun(someRun(), path));
        const FileSizeLimit limit(100); // what a full disk does to a write
        const auto error = saveRun(someRun(), path);
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, DocumentErrorKind::CannotWrite);
        QVERIFY(std::holds_alternative<SharedRun>(loadRun(path)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void versionOne_staysReadable()
    {
        // Written by `versus compare --lab --rounds 2 --seed 7` of 24 November 2026; the figures are those it printed.
        const auto result = loadRun(QFINDTESTDATA("data/version-1.versus.json"));
        if (const auto* error = std::get_if<DocumentError>(&result)) {
            QFAIL(qPrintable(error->sentence));
        }
        const Run& run = *std::get<SharedRun>(result);
        QCOMPARE(run.engines, QStringList({ u"qt"_s, u"go"_s, u"rust"_s }));
        QCOMPARE(run.rounds, 2);
        QCOMPARE(run.seed, 7U);
        QCOMPARE(run.plan.urls,
            QList<QByteArray>({ "lab:/bytes/1024", "lab:/delay/5", "lab:/status/404", "lab:/bad/close" }));
        QCOMPARE(run.parts.size(), 9U);
        const EngineSummary qt = summarize(run, u"qt"_s);
        QCOMPARE(qt.samples, 6);
        QCOMPARE(qt.errors, 2);
        QCOMPARE(qRound(*qt.p50Us / 10), 847); // 8.47 ms
        QCOMPARE(qRound(*qt.peakRssBytes / 1e5), 188); // 18.8 MB
    }

    void head_isReadWithoutTheParts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.versus.json"_s);
        const QByteArray document = toDocument(someRun());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document.first(document.indexOf("\"parts\":[") + 9)); // what follows is not there
        file.close();
        const auto result = loadHead(path);
        if (const auto* error = std::get_if<DocumentError>(&result)) {
            QFAIL(qPrintable(error->sentence));
        }
        const auto& head = std::get<RunHead>(result);
        QCOMPARE(head.run.name, someRun().name);
        QVERIFY(head.run.plan == someRun().plan);
        QVERIFY(head.run.environment == someRun().environment);
        QVERIFY(head.run.parts.empty());
        QCOMPARE(head.versions, (QMap<QString, QString> { { u"go"_s, u"lib 1.2"_s }, { u"rust"_s, u"lib 1.2"_s } }));
    }

    void headBeforeVersionsWereWritten_isRead()
    {
        const auto result = loadHead(QFINDTESTDATA("data/version-1.versus.json"));
        QVERIFY(std::get<RunHead>(result).versions.isEmpty());
        QCOMPARE(std::get<RunHead>(result).run.plan.urls.size(), 4);
    }

    void headOfAnythingElse_isAClearError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DocumentErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << DocumentErrorKind::NotARun;
        QTest::newRow("no parts") << documentOf("{}") << DocumentErrorKind::Damaged;
        QTest::newRow("cut") << toDocument(someRun()).first(300) << DocumentErrorKind::Damaged;
        QTest::newRow("parts first") << documentOf("{\"parts\":[],\"name\":\"n\"}") << DocumentErrorKind::Damaged;
    }

    void headOfAnythingElse_isAClearError()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"r.versus.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto result = loadHead(file.fileName());
        QVERIFY(std::holds_alternative<DocumentError>(result));
        QTEST(std::get<DocumentError>(result).kind, "kind");
    }

    /// Names and URLs may hold whatever looks like the document around them.
    void textThatLooksLikeParts_comesBack()
    {
        Run run = someRun();
        run.name = u"},{\"round\":[ \"parts\":[ \\"_s;
        run.plan.urls[0] = "lab:/,\"parts\":[{";
        const auto result = fromDocument(toDocument(run), u"r"_s);
        QVERIFY(std::holds_alternative<SharedRun>(result));
        QCOMPARE(std::get<SharedRun>(result)->name, run.name);
        QCOMPARE(std::get<SharedRun>(result)->plan.urls, run.plan.urls);
        QCOMPARE(std::get<SharedRun>(result)->parts.size(), run.parts.size());
    }

    void blanksBetweenParts_areAllowed()
    {
        const QByteArray value = valueOf(toDocument(someRun()))
                                     .replace(",\"parts\":[", ", \"parts\" : [\n ")
                                     .replace("}},{\"round\"", "}} ,\n {\"round\"");
        const auto result = fromDocument(documentOf(value), u"r"_s);
        QVERIFY(std::holds_alternative<SharedRun>(result));
        QCOMPARE(std::get<SharedRun>(result)->parts.size(), someRun().parts.size());
    }

    void whatIsNoListOfParts_isAClearError_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no comma between") << QByteArray("}},{\"round\"") << QByteArray("}}{\"round\"");
        QTest::newRow("two commas") << QByteArray("}},{\"round\"") << QByteArray("}},,{\"round\"");
        QTest::newRow("a number") << QByteArray("\"parts\":[") << QByteArray("\"parts\":[1,");
        QTest::newRow("comma before") << QByteArray("\"parts\":[") << QByteArray("\"parts\":[,");
        QTest::newRow("no array") << QByteArray("\"parts\":[") << QByteArray("\"parts\":{");
    }

    void whatIsNoListOfParts_isAClearError()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray value = valueOf(toDocument(someRun())).replace(before, after);
        QVERIFY(value != valueOf(toDocument(someRun())));
        QCOMPARE(errorOf(documentOf(value)), DocumentErrorKind::Damaged);
    }

    void documentOfManyMegabytes_comesBackAndTellsHowFarItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.versus.json"_s);
        const Run run
            = tests::support::madeUpRun({ u"go"_s }, 3, 20'000, [](const QString&, int, int) { return 20.0; });
        QVERIFY(!saveRun(run, path));
        QVERIFY(QFileInfo(path).size() > 3 << 20); // more than what is read at once
        std::vector<double> shares;
        const auto result = loadRun(path, [&](double share) {
            shares.push_back(share);
            return true;
        });
        QVERIFY(std::holds_alternative<SharedRun>(result));
        QVERIFY(std::get<SharedRun>(result)->parts.back()->samples == run.parts.back()->samples);
        QVERIFY(shares.size() > 3);
        QVERIFY(std::ranges::is_sorted(shares));
        QVERIFY(shares.front() > 0 && shares.front() < 0.5);
        QCOMPARE(shares.back(), 1.0);
    }

    void readingThatIsStopped_ends()
    {
        int asked = 0;
        const auto result = loadRun(QFINDTESTDATA("data/version-1.versus.json"), [&](double) { return ++asked > 5; });
        QCOMPARE(std::get<DocumentError>(result).kind, DocumentErrorKind::Stopped);
        QCOMPARE(asked, 1);
    }

    void folderAndPipe_areNeitherReadNorReplaced()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.versus.json"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QList<std::pair<QString, QString>> cases { { folder.path(), u"it is a folder"_s },
            { pipe, u"it is no ordinary file"_s } };
        for (const auto& [path, reason] : cases) {
            const auto read = loadRun(path);
            QCOMPARE(std::get<DocumentError>(read).kind, DocumentErrorKind::CannotRead);
            QVERIFY2(std::get<DocumentError>(read).sentence.contains(reason), qPrintable(path));
            const auto head = loadHead(path);
            QCOMPARE(std::get<DocumentError>(head).kind, DocumentErrorKind::CannotRead);
            const auto written = saveRun(someRun(), path);
            QVERIFY(written.has_value());
            QCOMPARE(written->kind, DocumentErrorKind::CannotWrite);
            QVERIFY2(written->sentence.contains(reason), qPrintable(path));
        }
        QVERIFY(!QFileInfo(pipe).isFile() && QFileInfo::exists(pipe));
    }

    void missingFile_isASentence()
    {
        const auto result = loadRun(u"/nonexistent.versus.json"_s);
        QCOMPARE(std::get<DocumentError>(result).kind, DocumentErrorKind::CannotRead);
    }

    void savedFile_loads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.versus.json"_s);
        QVERIFY(!saveRun(someRun(), path));
        QVERIFY(std::holds_alternative<SharedRun>(loadRun(path)));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"

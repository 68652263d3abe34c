// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "tests/support/made_up_run.h"
#include "tests/support/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

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
        const QByteArray document = toDocument(someRun());
        for (qsizetype length = 0; length < document.size() - 1; ++length) {
            const auto result = fromDocument(document.first(length), u"r"_s);
            QVERIFY2(std::holds_alternative<DocumentError>(result), QByteArray::number(length));
        }
    }

    void anyByteChanged_isAClearError()
    {
        const QByteArray document = toDocument(someRun());
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

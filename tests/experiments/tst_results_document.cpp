// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/document.h"
#include "tests/support/made_up_results.h"
#include "tests/support/schema.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace app::experiments;
using namespace Qt::StringLiterals;
using app::run::DocumentError;
using app::run::DocumentErrorKind;

namespace {

Results someResults()
{
    const auto tasks = tests::support::madeUpTasks();
    tasks->trials[0].histograms = { { u"gc_pause"_s, { .unit = u"ns"_s, .lower = { 0, 64 }, .count = { 3, 0 } } } };
    tasks->trials[0].series = { { u"rss"_s, { .atNs = { 0, 50 }, .values = { 1, 2 } } } };
    tasks->trials[1].failure = u"Rust \"crashed\"."_s;
    const auto build = std::make_shared<Result>();
    build->experiment = u"build"_s;
    build->started = tasks->started;
    build->notMeasured = u"Go is not there. Install Go 1.26."_s;
    return { tasks, build };
}

DocumentErrorKind errorOf(const QByteArray& bytes)
{
    const auto read = fromDocument(bytes, u"r.versus.json"_s);
    const auto* error = std::get_if<DocumentError>(&read);
    return error == nullptr ? DocumentErrorKind::CannotWrite : error->kind;
}

} // namespace

class TestResultsDocument : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWritten_isReadBack()
    {
        const Results written = someResults();
        const auto read = fromDocument(toDocument(written), u"r.versus.json"_s);
        QVERIFY(std::holds_alternative<Results>(read));
        const auto& results = std::get<Results>(read);
        QCOMPARE(results.size(), 2);
        QCOMPARE(*results[0], *written[0]);
        QCOMPARE(*results[1], *written[1]);
    }

    void document_followsItsSchema()
    {
        const QStringList errors = tests::support::schemaErrors(
            tests::support::schemaPath(u"experiments-1.schema.json"_s), toDocument(someResults()));
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    }

    /// Cut anywhere, or one byte changed anywhere: never results.
    void damage_isNoticed()
    {
        const QByteArray whole = toDocument(someResults());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QVERIFY2(errorOf(whole.first(i)) != DocumentErrorKind::CannotWrite, qPrintable(QString::number(i)));
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY2(errorOf(changed) != DocumentErrorKind::CannotWrite, qPrintable(QString::number(i)));
        }
    }

    void otherFiles_areToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DocumentErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << DocumentErrorKind::NotARun;
        QTest::newRow("a run") << QByteArray("{\"format\":\"versus-run\",\"version\":1") << DocumentErrorKind::NotARun;
        QByteArray newer = toDocument(someResults());
        newer.replace("\"version\":1", "\"version\":2");
        QTest::newRow("newer") << newer << DocumentErrorKind::NewerFormat;
    }

    void otherFiles_areToldApart()
    {
        QFETCH(QByteArray, bytes);
        QTEST(errorOf(bytes), "kind");
    }

    /// A hash that agrees does not make a value right.
    void valueOutOfRange_isRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a round beyond the last") << QByteArray("\"round\":5") << QByteArray("\"round\":6");
        QTest::newRow("a negative place") << QByteArray("\"position\":1") << QByteArray("\"position\":-1");
        QTest::newRow("a negative figure") << QByteArray("\"idle_rss_bytes\":0") << QByteArray("\"idle_rss_bytes\":-1");
        QTest::newRow("uneven columns") << QByteArray("\"count\":[3,0]") << QByteArray("\"count\":[3]");
        QTest::newRow("bins that fall") << QByteArray("\"lower\":[0,64]") << QByteArray("\"lower\":[64,0]");
        QTest::newRow("no experiment") << QByteArray("\"experiment\":\"tasks\"") << QByteArray("\"experiment\":\"\"");
        QTest::newRow("no time") << QByteArray("\"started\":\"2026") << QByteArray("\"started\":\"x026");
    }

    void valueOutOfRange_isRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray document = toDocument(someResults());
        const qsizetype start = document.indexOf("\"results\":") + 10;
        QByteArray value = document.mid(start, document.size() - start - 2);
        const QByteArray before = value;
        value.replace(from, to);
        QVERIFY(value != before);
        const QByteArray hash = QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
        document = document.first(start) + value + "}\n";
        document.replace(document.indexOf("sha256") + 9, hash.size(), hash);
        QCOMPARE(errorOf(document), DocumentErrorKind::Damaged);
    }

    void file_isSavedAndKnownByItsBeginning()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"all.versus.json"_s);
        QVERIFY(!holdsResults(path));
        QVERIFY(!saveResults(someResults(), path));
        QVERIFY(holdsResults(path));
        QVERIFY(std::holds_alternative<Results>(loadResults(path)));
    }

    void fileThatCannotBeWrittenOrRead_isOneSentence()
    {
        const QTemporaryDir folder;
        const auto saved = saveResults({}, folder.path());
        QVERIFY(saved);
        QCOMPARE(saved->kind, DocumentErrorKind::CannotWrite);
        QVERIFY(saved->sentence.contains(folder.path()));
        const auto loaded = loadResults(folder.filePath(u"none.versus.json"_s));
        QCOMPARE(std::get<DocumentError>(loaded).kind, DocumentErrorKind::CannotRead);
        QVERIFY(std::get<DocumentError>(loaded).sentence.startsWith("none.versus.json cannot be read"_L1));
    }
};

QTEST_APPLESS_MAIN(TestResultsDocument)
#include "tst_results_document.moc"

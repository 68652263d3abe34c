// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/process_engine.h"
#include "app/urls/url.h"
#include "tests/support/engine_run.h"
#include "tests/support/raw_server.h"

#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using tests::support::EngineRun;
using tests::support::RawAnswer;
using tests::support::RawServer;

namespace {

/// The paths of URLs that would put a second line, or another request, on the wire of a careless client. `forged` is in
/// each.
const QList<QByteArray> Paths {
    "/?a=%0D%0AX-forged:%201",
    "/%0d%0aGET%20/forged%20HTTP/1.1%0d%0a",
    "/?a=b\r\nX-forged: 1",
    "/?a=b\nX-forged: 1",
    "/?a=b\rX-forged: 1",
    "/?a=b HTTP/1.1\r\nX-forged: 1\r\n\r\n",
    "/ HTTP/1.1 forged",
    "/?a=b HTTP/1.1 forged",
    "/?a=%20HTTP/1.1%20forged",
    "/?a=b\tforged",
    "/?a=%00forged",
    QByteArray("/?a=\0forged", 11),
    "/?a=\013forged\014", // octal, since \x would take the f
    "/?a=\xc4\x8d\xc4\x8aX-forged:1", // its code points end in 0D and 0A
    "/?a=\xe5\x98\x8a\xe5\x98\x8dX-forged:1",
    "/?a=\377\376forged",
    "/forged\\..\\x",
    "/?forged=\"<>`{}|^'",
    "/?forged=%zz%",
    "/forged/%2e%2e/x",
    "/forged;a=b:c@d",
    "/?forged#part\r\nX-forged: 1",
};

/// What came: the request lines, without GET and version where they have them.
QList<QByteArray> targetsOf(const QList<QByteArray>& heads)
{
    QList<QByteArray> targets;
    for (const QByteArray& head : heads) {
        const QByteArray line = head.first(head.indexOf("\r\n"));
        const bool sound = line.startsWith("GET ") && line.endsWith(" HTTP/1.1") && line.count(' ') == 2;
        targets.append(sound ? line.sliced(4, line.size() - 13) : "broken: " + line);
    }
    return targets;
}

bool anyForgedLine(const QList<QByteArray>& heads)
{
    for (const QByteArray& head : heads) {
        const QByteArray fields = head.sliced(head.indexOf("\r\n"));
        if (fields.contains("forged") || fields.count('\r') != fields.count('\n')) {
            return true;
        }
    }
    return false;
}

} // namespace

/// What the engines write into a request line.
class RequestLinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void checkedUrl_arrivesByteByByteFromAllEngines_data() { addEngines(); }
    void checkedUrl_arrivesByteByByteFromAllEngines();
    void uncheckedUrl_forgesNothing_data() { addEngines(); }
    void uncheckedUrl_forgesNothing();
    void redirect_forgesNothing_data() { addEngines(); }
    void redirect_forgesNothing();

private:
    static void addEngines();
    /// One after the other; the heads that came.
    static QList<QByteArray> fetch(const RawServer& server, const QList<QByteArray>& urls);
};

void RequestLinesTest::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const char* engine : { "qt", "go", "rust" }) {
        QTest::newRow(engine) << QString::fromLatin1(engine);
    }
}

QList<QByteArray> RequestLinesTest::fetch(const RawServer& server, const QList<QByteArray>& urls)
{
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    ProcessEngine engine(readManifest(libraryFolder() + "/engines/%1.json"_L1.arg(id)));
    EngineRun run(engine);
    Plan plan;
    plan.concurrency = 1;
    plan.urls = urls;
    if (!run.run(plan, 60'000) || run.samples.size() != urls.size()) {
        qWarning("no samples");
    }
    return server.requests();
}

void RequestLinesTest::checkedUrl_arrivesByteByByteFromAllEngines()
{
    QFETCH(const QString, engine);
    const RawServer server({});
    if (!readManifest(libraryFolder() + "/engines/%1.json"_L1.arg(engine)).available()) {
        QSKIP("This build has no such engine.");
    }
    QList<QByteArray> urls;
    QList<QByteArray> expected;
    for (const QByteArray& path : Paths) {
        if (const auto checked = app::urls::checkUrl(QString::fromUtf8(server.url(path)))) {
            urls.append(*checked);
            expected.append((*checked).sliced(server.url({}).size()));
        }
    }
    QVERIFY(urls.size() >= 10);

    const QList<QByteArray> heads = fetch(server, urls);

    QCOMPARE(targetsOf(heads), expected);
    QVERIFY(!anyForgedLine(heads));
}

void RequestLinesTest::uncheckedUrl_forgesNothing()
{
    QFETCH(const QString, engine);
    if (!readManifest(libraryFolder() + "/engines/%1.json"_L1.arg(engine)).available()) {
        QSKIP("This build has no such engine.");
    }
    const RawServer server({});
    QList<QByteArray> urls;
    for (const QByteArray& path : Paths) {
        urls.append(server.url(path));
    }

    const QList<QByteArray> heads = fetch(server, urls);

    for (const QByteArray& target : targetsOf(heads)) {
        QVERIFY2(!target.startsWith("broken"), target.constData());
    }
    QVERIFY(!anyForgedLine(heads));
}

void RequestLinesTest::redirect_forgesNothing()
{
    QFETCH(const QString, engine);
    if (!readManifest(libraryFolder() + "/engines/%1.json"_L1.arg(engine)).available()) {
        QSKIP("This build has no such engine.");
    }
    QHash<QByteArray, RawAnswer> answers;
    QList<QByteArray> from;
    for (const QByteArray& path : Paths) {
        if (!path.contains('\n')) {
            from.append("/from/" + QByteArray::number(from.size()));
            answers.insert(
                from.last(), { .bytes = "HTTP/1.1 302 Found\r\nLocation: " + path + "\r\nContent-Length: 0\r\n\r\n" });
        }
    }
    const RawServer server(answers);
    QList<QByteArray> urls;
    for (const QByteArray& path : from) {
        urls.append(server.url(path));
    }

    const QList<QByteArray> heads = fetch(server, urls);

    QVERIFY(heads.size() > from.size()); // some are followed
    for (const QByteArray& target : targetsOf(heads)) {
        QVERIFY2(!target.startsWith("broken"), target.constData());
    }
    QVERIFY(!anyForgedLine(heads));
}

QTEST_GUILESS_MAIN(RequestLinesTest)
#include "tst_request_lines.moc"

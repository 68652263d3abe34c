// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/protocol.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Plan fullPlan()
{
    Plan plan;
    plan.profile = Profile::LevelField;
    plan.concurrency = 64;
    plan.schedule = Schedule::Constant;
    plan.ratePerSecond = 0.1;
    plan.connectTimeout = 3s;
    plan.totalTimeout = 9'007'199'254'740'993ns; // 2^53 + 1: lost by a reader that goes through double
    plan.redirectLimit = 3;
    plan.bodyLimit = 0;
    plan.headerLimit = 1;
    plan.headers = { { "Accept", "text/html" }, { "X-Quote", "say \"hi\"" } };
    plan.acceptEncoding = "";
    plan.http = HttpVersion::Auto;
    plan.proxyFromSystem = true;
    plan.poolSize = 2;
    plan.workerThreads = 4;
    plan.caFile = u"/etc/ssl/né.pem"_s;
    plan.reporting = Reporting::Live;
    return plan;
}

Ready fullReady()
{
    Ready ready;
    ready.engine = u"qt"_s;
    ready.name = u"Qt"_s;
    ready.language = u"C++"_s;
    ready.versions = { { u"qt"_s, u"6.4.2"_s } };
    ready.debugBuild = true;
    ready.pid = 17;
    ready.rssBytes = 12'345'678;
    ready.workerThreads = 2;
    ready.phases = { u"connect"_s };
    ready.protocols = { u"http/1.1"_s, u"h2"_s };
    ready.schedules = { u"closed"_s };
    ready.schemes = { u"http"_s };
    ready.settings = { { u"proxy"_s, u"none"_s } };
    return ready;
}

Sample goodSample()
{
    Sample sample;
    sample.index = 7;
    sample.intended = 1ns;
    sample.start = 2ns;
    sample.firstByte = 3s;
    sample.lastByte = 4s;
    sample.connect = 1ms;
    sample.status = 200;
    sample.hops = 1;
    sample.finalUrl = u"http://127.0.0.1/b"_s;
    sample.wireBytes = 5'000'000'000;
    sample.bodyBytes = 5'000'000'000;
    sample.protocol = Protocol::Http11;
    sample.reused = false;
    return sample;
}

Sample badSample()
{
    Sample sample;
    sample.error = FetchError { .kind = ErrorKind::TooManyRedirects, .text = u"round and round"_s };
    return sample;
}

Done fullDone()
{
    Done done;
    done.wall = 5s;
    done.cpuUser = 1s;
    done.cpuSystem = 2s;
    done.peakRssBytes = 1 << 20;
    done.connectionsOpened = 6;
    done.heapBytes = 3;
    done.gcCycles = 0;
    done.gcPause = 4ns;
    done.cancelled = true;
    return done;
}

QByteArray withoutNewline(QByteArray line)
{
    line.chop(1);
    return line;
}

/// A line with some of its fields replaced; a field replaced by Undefined is removed.
QByteArray changed(const QByteArray& line, const QJsonObject& changes)
{
    QJsonObject object = QJsonDocument::fromJson(line).object();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        object[change.key()] = change.value();
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray without(const QByteArray& line, QLatin1String field)
{
    QJsonObject object = QJsonDocument::fromJson(line).object();
    object.remove(field);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray planLine(const Plan& plan = fullPlan())
{
    return protocol::planLines(plan).first();
}

QStringList protocolErrors(const QByteArray& line)
{
    return tests::support::schemaErrors(
        tests::support::schemaPath(u"engine-protocol-1.schema.json"_s), withoutNewline(line));
}

template <typename Lines> bool isBad(const Lines& line)
{
    return std::holds_alternative<protocol::BadLine>(line);
}

QList<QByteArray> urlsOf(const QList<QByteArray>& lines)
{
    QList<QByteArray> urls;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        urls += std::get<protocol::UrlsLine>(protocol::parseToEngine(withoutNewline(lines[i]))).urls;
    }
    return urls;
}

} // namespace

class TestProtocol final : public QObject
{
    Q_OBJECT

private slots:
    void plan_survivesTheWay();
    void ready_survivesTheWay();
    void sample_survivesTheWay_data();
    void sample_survivesTheWay();
    void done_survivesTheWay();
    void progress_survivesTheWay();
    void goAndCancel_areRead();

    void writtenLines_keepToTheSchema_data();
    void writtenLines_keepToTheSchema();
    void schemaOfTests_refusesWhatItShould();

    void urls_comeInChunksThatFit_data();
    void urls_comeInChunksThatFit();
    void urlThatFitsNoLine_keepsItsPlaceAsAnEmptyOne();
    void sampleOfAnyEngine_losesCredentialsAndControlCharacters_data();
    void sampleOfAnyEngine_losesCredentialsAndControlCharacters();
    void longErrorText_isCut();
    void longFinalUrl_isLeftOut();

    void badLineToEngine_isRefused_data();
    void badLineToEngine_isRefused();
    void badLineFromEngine_isRefused_data();
    void badLineFromEngine_isRefused();
    void unknownFields_areIgnored();
    void carriageReturn_isIgnored();
    void must_namesTheFieldThatIsNotKnown();
    void must_acceptsEveryFieldOfTheSchema();
    void otherVersion_isNamed();
};

void TestProtocol::plan_survivesTheWay()
{
    const auto read = protocol::parseToEngine(withoutNewline(planLine()));
    QVERIFY2(
        std::holds_alternative<Plan>(read), isBad(read) ? qPrintable(std::get<protocol::BadLine>(read).reason) : "");
    QCOMPARE(std::get<Plan>(read), fullPlan());
}

void TestProtocol::ready_survivesTheWay()
{
    const auto read = protocol::parseFromEngine(withoutNewline(protocol::toLine(fullReady())));
    QVERIFY(std::holds_alternative<Ready>(read));
    QCOMPARE(std::get<Ready>(read), fullReady());
}

void TestProtocol::sample_survivesTheWay_data()
{
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << true;
    QTest::newRow("failed") << false;
}

void TestProtocol::sample_survivesTheWay()
{
    QFETCH(bool, good);
    const Sample sample = good ? goodSample() : badSample();
    const auto read = protocol::parseFromEngine(withoutNewline(protocol::toLine(sample)));
    QVERIFY(std::holds_alternative<Sample>(read));
    QCOMPARE(std::get<Sample>(read), sample);
}

void TestProtocol::done_survivesTheWay()
{
    const auto read = protocol::parseFromEngine(withoutNewline(protocol::toLine(fullDone())));
    QVERIFY(std::holds_alternative<Done>(read));
    QCOMPARE(std::get<Done>(read), fullDone());
}

void TestProtocol::progress_survivesTheWay()
{
    const auto read
        = protocol::parseFromEngine(withoutNewline(protocol::toLine(Progress { .completed = 9, .failed = 2 })));
    QVERIFY(std::holds_alternative<Progress>(read));
    QCOMPARE(std::get<Progress>(read).completed, 9);
    QCOMPARE(std::get<Progress>(read).failed, 2);
}

void TestProtocol::goAndCancel_areRead()
{
    QVERIFY(std::holds_alternative<protocol::GoLine>(protocol::parseToEngine(R"({"type":"go"})")));
    QVERIFY(std::holds_alternative<protocol::GoLine>(protocol::parseToEngine(withoutNewline(protocol::goLine()))));
    QVERIFY(
        std::holds_alternative<protocol::CancelLine>(protocol::parseToEngine(withoutNewline(protocol::cancelLine()))));
}

void TestProtocol::writtenLines_keepToTheSchema_data()
{
    QTest::addColumn<QByteArray>("line");
    Plan plan = fullPlan();
    plan.urls = { "http://127.0.0.1/a", "http://127.0.0.1/b" };
    const QList<QByteArray> lines = protocol::planLines(plan);
    QCOMPARE(lines.size(), 3);
    QTest::newRow("plan") << lines[0];
    QTest::newRow("default plan") << planLine({});
    QTest::newRow("urls") << lines[1];
    QTest::newRow("no more urls") << lines[2];
    QTest::newRow("go") << protocol::goLine();
    QTest::newRow("cancel") << protocol::cancelLine();
    QTest::newRow("ready") << protocol::toLine(fullReady());
    QTest::newRow("progress") << protocol::toLine(Progress {});
    QTest::newRow("good sample") << protocol::toLine(goodSample());
    QTest::newRow("failed sample") << protocol::toLine(badSample());
    QTest::newRow("done") << protocol::toLine(fullDone());
    QTest::newRow("bare done") << protocol::toLine(Done {});
}

void TestProtocol::writtenLines_keepToTheSchema()
{
    QFETCH(QByteArray, line);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(protocolErrors(line), QStringList());
}

void TestProtocol::schemaOfTests_refusesWhatItShould()
{
    QVERIFY(!protocolErrors("{\"type\":\"done\"}\n").isEmpty());
    QVERIFY(!protocolErrors(changed(protocol::toLine(goodSample()), { { u"status"_s, 99 } }) + '\n').isEmpty());
    QVERIFY(!protocolErrors(without(protocol::toLine(goodSample()), "status"_L1) + '\n').isEmpty());
    QVERIFY(!protocolErrors("[]\n").isEmpty());
}

void TestProtocol::urls_comeInChunksThatFit_data()
{
    QTest::addColumn<QList<QByteArray>>("urls");
    QTest::addColumn<qsizetype>("chunks");
    const QByteArray shortUrl = "http://127.0.0.1/";
    // With its quotes and comma a URL of 65,000 bytes takes 65,003 of the line's 262,144: four fit, five do not.
    const QByteArray longUrl = shortUrl + QByteArray(65'000 - shortUrl.size(), 'x');
    // 262,144 − 25 bytes of frame − newline leave 262,118; a lone URL takes its length and two quotes.
    const QByteArray almostWholeLine = shortUrl + QByteArray(262'000 - shortUrl.size(), 'x');
    QTest::newRow("none") << QList<QByteArray>() << qsizetype(0);
    QTest::newRow("one") << QList<QByteArray>(1, shortUrl) << qsizetype(1);
    QTest::newRow("full chunk") << QList<QByteArray>(1000, shortUrl) << qsizetype(1);
    QTest::newRow("one more") << QList<QByteArray>(1001, shortUrl) << qsizetype(2);
    QTest::newRow("many") << QList<QByteArray>(2500, shortUrl) << qsizetype(3);
    QTest::newRow("four long") << QList<QByteArray>(4, longUrl) << qsizetype(1);
    QTest::newRow("five long") << QList<QByteArray>(5, longUrl) << qsizetype(2);
    QTest::newRow("a line each") << QList<QByteArray>(3, almostWholeLine) << qsizetype(3);
}

void TestProtocol::urls_comeInChunksThatFit()
{
    QFETCH(QList<QByteArray>, urls);
    QFETCH(qsizetype, chunks);
    Plan plan;
    plan.urls = urls;
    const QList<QByteArray> lines = protocol::planLines(plan);
    QCOMPARE(lines.size(), 1 + chunks + 1);
    for (const QByteArray& line : lines) {
        QVERIFY(line.size() <= 262'144);
    }
    QCOMPARE(urlsOf(lines), urls);
    QCOMPARE(urlsOf({ {}, lines.last() }), QList<QByteArray>());
}

void TestProtocol::urlThatFitsNoLine_keepsItsPlaceAsAnEmptyOne()
{
    Plan plan;
    plan.urls = { "http://127.0.0.1/a", QByteArray(300'000, 'x'), "http://127.0.0.1/b" };
    const QList<QByteArray> expected { "http://127.0.0.1/a", "", "http://127.0.0.1/b" };
    QCOMPARE(urlsOf(protocol::planLines(plan)), expected);
}

void TestProtocol::sampleOfAnyEngine_losesCredentialsAndControlCharacters_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("finalUrl");
    QTest::addColumn<QString>("cleanError");
    QTest::addColumn<QString>("cleanFinalUrl");
    const auto row = [](const char* name, const QString& error, const QString& finalUrl, const QString& cleanError,
                         const QString& cleanFinalUrl) {
        QTest::newRow(name) << error << finalUrl << cleanError << cleanFinalUrl;
    };
    row("none", u"dial tcp 127.0.0.1:1: refused"_s, u"http://h:8080/@user"_s, u"dial tcp 127.0.0.1:1: refused"_s,
        u"http://h:8080/@user"_s);
    row("plain", u"lost http://u:PW@h/"_s, u"http://u:PW@h/"_s, u"lost http://h/"_s, u"http://h/"_s);
    row("slash", u"failed to parse Location header \"http://u:PW/@h/\""_s, u"http://u:PW/@h/"_s,
        u"failed to parse Location header \"http://h/\""_s, u"http://h/"_s);
    row("hash", u"no URL: http://u:PW#x@h/"_s, u"http://u:PW#x@h/"_s, u"no URL: http://h/"_s, u"http://h/"_s);
    row("cut", u"no URL: \"http://u:PW"_s, u"http:%5C%5Cu:PW@h/"_s, u"no URL: \"http://u:…"_s, u"http:%5C%5Ch/"_s);
    row("control characters", u"bad \u001b[31m\nbyte \u202e"_s, u"http://h/\u001b"_s,
        u"bad \ufffd[31m\ufffdbyte \ufffd"_s, u"http://h/\ufffd"_s);
}

void TestProtocol::sampleOfAnyEngine_losesCredentialsAndControlCharacters()
{
    QFETCH(QString, error);
    QFETCH(QString, finalUrl);
    Sample sample = badSample();
    sample.error->text = error;
    sample.hops = 1;
    sample.finalUrl = finalUrl;
    const auto read = protocol::parseFromEngine(withoutNewline(protocol::toLine(sample)));
    QVERIFY(std::holds_alternative<Sample>(read));
    QTEST(std::get<Sample>(read).error->text, "cleanError");
    QTEST(std::get<Sample>(read).finalUrl, "cleanFinalUrl");
}

void TestProtocol::longErrorText_isCut()
{
    Sample sample = badSample();
    sample.error->text = QString(1'000'000, u'\u0001');
    const QByteArray line = protocol::toLine(sample);
    QVERIFY(line.size() <= protocol::MaxLineBytes);
    QVERIFY(std::holds_alternative<Sample>(protocol::parseFromEngine(withoutNewline(line))));
}

void TestProtocol::longFinalUrl_isLeftOut()
{
    Sample sample = goodSample();
    sample.finalUrl = u"http://127.0.0.1/"_s + QString(300'000, u'x');
    const auto read = protocol::parseFromEngine(withoutNewline(protocol::toLine(sample)));
    QVERIFY(std::holds_alternative<Sample>(read));
    QCOMPARE(std::get<Sample>(read).finalUrl, QString());
    QCOMPARE(std::get<Sample>(read).hops, 1);
}

void TestProtocol::badLineToEngine_isRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto plan = [](const QString& field, const QJsonValue& value) {
        return changed(planLine(), { { field, value } });
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("go");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("type of another kind") << QByteArray(R"({"type":1})");
    QTest::newRow("unknown type") << QByteArray(R"({"type":"stop"})");
    QTest::newRow("type of the other way") << withoutNewline(protocol::toLine(fullDone()));
    QTest::newRow("trailing garbage") << QByteArray(R"({"type":"go"} x)");
    QTest::newRow("two objects") << QByteArray(R"({"type":"go"}{"type":"go"})");
    QTest::newRow("cut off") << QByteArray(R"({"type":"go")");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"type\":\"go\"}");
    QTest::newRow("nul after it") << QByteArray("{\"type\":\"go\"}\0", 14);
    QTest::newRow("nul in it") << QByteArray("{\"type\":\"g\0o\"}", 14);
    QTest::newRow("invalid utf-8") << QByteArray("{\"type\":\"go\",\"x\":\"\xff\"}");
    QTest::newRow("nested too deep") << R"({"type":"go","x":)" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}';
    QTest::newRow("too long") << R"({"type":"go","x":")" + QByteArray(262'144, 'x') + R"("})";
    QTest::newRow("number beyond double") << planLine().replace("\"rate_per_s\":0.1", "\"rate_per_s\":1e400");
    QTest::newRow("huge whole number") << planLine().replace(
        "\"concurrency\":64", "\"concurrency\":99999999999999999999");
    QTest::newRow("fraction") << plan(u"concurrency"_s, 1.5);
    QTest::newRow("number as text") << plan(u"concurrency"_s, u"6"_s);
    QTest::newRow("concurrency below") << plan(u"concurrency"_s, -1);
    QTest::newRow("concurrency above") << plan(u"concurrency"_s, 1025);
    QTest::newRow("no limit on the level field") << plan(u"concurrency"_s, 0);
    QTest::newRow("null") << plan(u"profile"_s, QJsonValue::Null);
    QTest::newRow("unknown profile") << plan(u"profile"_s, u"fast"_s);
    QTest::newRow("unknown schedule") << plan(u"schedule"_s, u"poisson"_s);
    QTest::newRow("constant without rate") << plan(u"rate_per_s"_s, 0);
    QTest::newRow("rate below") << plan(u"rate_per_s"_s, -1);
    QTest::newRow("rate as text") << plan(u"rate_per_s"_s, u"1"_s);
    QTest::newRow("timeout below") << plan(u"total_timeout_ns"_s, -1);
    QTest::newRow("redirects below") << plan(u"redirect_limit"_s, -1);
    QTest::newRow("redirects beyond int") << plan(u"redirect_limit"_s, qint64(1) << 31);
    QTest::newRow("headers no list") << plan(u"headers"_s, QJsonObject());
    QTest::newRow("header no pair") << plan(u"headers"_s, QJsonArray { QJsonArray { u"Accept"_s } });
    QTest::newRow("header of numbers") << plan(u"headers"_s, QJsonArray { QJsonArray { u"Accept"_s, 1 } });
    const auto header = [&](const QString& name, const QString& value) {
        return plan(u"headers"_s, QJsonArray { QJsonArray { name, value } });
    };
    QTest::newRow("header name empty") << header(QString(), u"x"_s);
    QTest::newRow("header name with blank") << header(u"X Y"_s, u"x"_s);
    QTest::newRow("header name with colon") << header(u"X:"_s, u"x"_s);
    QTest::newRow("header value with line break") << header(u"X"_s, u"a\r\nY: b"_s);
    QTest::newRow("header value with nul") << header(u"X"_s, QString(u'\0'));
    QTest::newRow("header value not ascii") << header(u"X"_s, u"né"_s);
    QTest::newRow("header host") << header(u"HOST"_s, u"x"_s);
    QTest::newRow("header accept-encoding") << header(u"Accept-Encoding"_s, u"gzip"_s);
    QTest::newRow("encoding with line break") << plan(u"accept_encoding"_s, u"a\nb"_s);
    QTest::newRow("unknown http") << plan(u"http"_s, u"3"_s);
    QTest::newRow("unknown proxy") << plan(u"proxy"_s, u"socks"_s);
    QTest::newRow("unknown report") << plan(u"report"_s, u"never"_s);
    QTest::newRow("must no list") << plan(u"must"_s, u"type"_s);
    QTest::newRow("must of numbers") << plan(u"must"_s, QJsonArray { 1 });
    QTest::newRow("plan without must") << without(planLine(), "must"_L1);
    QTest::newRow("plan without protocol") << without(planLine(), "protocol"_L1);
    QTest::newRow("urls no list") << QByteArray(R"({"type":"urls","urls":"http://127.0.0.1/"})");
    QTest::newRow("urls of numbers") << QByteArray(R"({"type":"urls","urls":[1]})");
    QTest::newRow("urls missing") << QByteArray(R"({"type":"urls"})");
    QTest::newRow("too many urls") << QByteArray(
        R"({"type":"urls","urls":[""()" + QByteArray(",\"\"").repeated(1000) + "]}");
}

void TestProtocol::badLineToEngine_isRefused()
{
    QFETCH(QByteArray, line);
    const auto read = protocol::parseToEngine(line);
    QVERIFY(isBad(read));
    const QString reason = std::get<protocol::BadLine>(read).reason;
    QVERIFY(!reason.isEmpty());
    QVERIFY(!reason.endsWith(u'.'));
}

void TestProtocol::badLineFromEngine_isRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto ready = [](const QString& field, const QJsonValue& value) {
        return changed(protocol::toLine(fullReady()), { { field, value } });
    };
    const auto sample = [](const QString& field, const QJsonValue& value) {
        return changed(protocol::toLine(goodSample()), { { field, value } });
    };
    const auto failed = [](const QString& field, const QJsonValue& value) {
        return changed(protocol::toLine(badSample()), { { field, value } });
    };
    const auto done = [](const QString& field, const QJsonValue& value) {
        return changed(protocol::toLine(fullDone()), { { field, value } });
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("log text") << QByteArray("starting up");
    QTest::newRow("type of the other way") << QByteArray(R"({"type":"go"})");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + protocol::toLine(fullDone());
    QTest::newRow("ready: other protocol") << ready(u"protocol"_s, 2);
    QTest::newRow("ready: nameless") << ready(u"engine"_s, QString());
    QTest::newRow("ready: build") << ready(u"build"_s, u"fast"_s);
    QTest::newRow("ready: pid 0") << ready(u"pid"_s, 0);
    QTest::newRow("ready: versions") << ready(u"versions"_s, QJsonObject { { u"qt"_s, 6 } });
    QTest::newRow("ready: settings") << ready(u"settings"_s, QJsonObject { { u"a"_s, QJsonArray() } });
    QTest::newRow("ready: capabilities") << ready(u"capabilities"_s, QJsonObject());
    QTest::newRow("progress") << QByteArray(R"({"type":"progress","completed":-1,"failed":0})");
    QTest::newRow("sample: no index") << without(protocol::toLine(goodSample()), "index"_L1);
    QTest::newRow("sample: index below") << sample(u"index"_s, -1);
    QTest::newRow("sample: index beyond") << sample(u"index"_s, qint64(1) << 31);
    QTest::newRow("sample: fraction of a ns") << sample(u"start_ns"_s, 0.5);
    QTest::newRow("sample: time beyond 64 bits")
        << protocol::toLine(goodSample()).replace("\"start_ns\":2", "\"start_ns\":18446744073709551616");
    QTest::newRow("sample: status 99") << sample(u"status"_s, 99);
    QTest::newRow("sample: status 1000") << sample(u"status"_s, 1000);
    QTest::newRow("sample: reused as number") << sample(u"reused"_s, 1);
    QTest::newRow("sample: unknown protocol") << sample(u"protocol"_s, u"spdy"_s);
    QTest::newRow("sample: no status") << without(protocol::toLine(goodSample()), "status"_L1);
    QTest::newRow("sample: no body") << without(protocol::toLine(goodSample()), "body_bytes"_L1);
    QTest::newRow("sample: no first byte") << without(protocol::toLine(goodSample()), "first_byte_ns"_L1);
    QTest::newRow("sample: no last byte") << without(protocol::toLine(goodSample()), "last_byte_ns"_L1);
    QTest::newRow("sample: no protocol") << without(protocol::toLine(goodSample()), "protocol"_L1);
    QTest::newRow("sample: ends before it starts") << sample(u"last_byte_ns"_s, 1);
    QTest::newRow("sample: ends before its first byte") << sample(u"last_byte_ns"_s, qint64(2'999'999'999));
    QTest::newRow("sample: unknown error")
        << failed(u"error"_s, QJsonObject { { u"kind"_s, u"sad"_s }, { u"text"_s, QString() } });
    QTest::newRow("sample: error without text") << failed(u"error"_s, QJsonObject { { u"kind"_s, u"dns"_s } });
    QTest::newRow("sample: error as text") << failed(u"error"_s, u"dns"_s);
    QTest::newRow("done: no wall") << without(protocol::toLine(fullDone()), "wall_ns"_L1);
    QTest::newRow("done: memory below") << done(u"peak_rss_bytes"_s, -1);
    QTest::newRow("done: cancelled as text") << done(u"cancelled"_s, u"no"_s);
    QTest::newRow("done: cancelled missing") << without(protocol::toLine(fullDone()), "cancelled"_L1);
}

void TestProtocol::badLineFromEngine_isRefused()
{
    QFETCH(QByteArray, line);
    const auto read = protocol::parseFromEngine(line);
    QVERIFY(isBad(read));
    QVERIFY(!std::get<protocol::BadLine>(read).reason.isEmpty());
}

void TestProtocol::unknownFields_areIgnored()
{
    const QByteArray line = changed(planLine(), { { u"colour"_s, QJsonArray { 1, QJsonObject() } } });
    const auto read = protocol::parseToEngine(line);
    QVERIFY(std::holds_alternative<Plan>(read));
    QCOMPARE(std::get<Plan>(read), fullPlan());
    QVERIFY(std::holds_alternative<Sample>(
        protocol::parseFromEngine(changed(protocol::toLine(badSample()), { { u"mood"_s, u"sad"_s } }))));
}

void TestProtocol::carriageReturn_isIgnored()
{
    QVERIFY(std::holds_alternative<protocol::GoLine>(protocol::parseToEngine("{\"type\":\"go\"}\r")));
}

void TestProtocol::must_namesTheFieldThatIsNotKnown()
{
    const auto read
        = protocol::parseToEngine(changed(planLine(), { { u"must"_s, QJsonArray { u"http"_s, u"colour"_s } } }));
    QVERIFY(isBad(read));
    QVERIFY(std::get<protocol::BadLine>(read).reason.contains(u"colour"_s));
}

void TestProtocol::must_acceptsEveryFieldOfTheSchema()
{
    QFile file(tests::support::schemaPath(u"engine-protocol-1.schema.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QStringList names = schema[u"definitions"_s][u"plan"_s][u"properties"_s].toObject().keys();
    QVERIFY(names.size() > 10);
    const auto read
        = protocol::parseToEngine(changed(planLine(), { { u"must"_s, QJsonArray::fromStringList(names) } }));
    QVERIFY(std::holds_alternative<Plan>(read));
}

void TestProtocol::otherVersion_isNamed()
{
    const auto read = protocol::parseToEngine(changed(planLine(), { { u"protocol"_s, 2 } }));
    QVERIFY(isBad(read));
    QVERIFY(std::get<protocol::BadLine>(read).reason.contains(u"version 2"_s));
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"

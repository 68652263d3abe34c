// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/process_engine.h"
#include "app/lab/background_server.h"
#include "tests/support/engine_run.h"
#include "tests/support/memory_bound.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <tuple>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::support::EngineRun;
using tests::support::heldAtMost;

namespace {

/// A port that does not answer: its queue of connections is full, and nobody takes any.
class SilentPort final
{
public:
    SilentPort()
    {
        m_listener = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* generic = reinterpret_cast<sockaddr*>(&address);
        if (bind(m_listener, generic, size) == 0 && listen(m_listener, 0) == 0
            && getsockname(m_listener, generic, &size) == 0) {
            m_port = ntohs(address.sin_port);
        }
        for (int& filler : m_fillers) {
            filler = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            std::ignore = connect(filler, generic, size);
        }
    }
    ~SilentPort()
    {
        for (const int filler : m_fillers) {
            close(filler);
        }
        close(m_listener);
    }
    SilentPort(const SilentPort&) = delete;
    SilentPort& operator=(const SilentPort&) = delete;

    [[nodiscard]] QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(m_port) + "/"; }

private:
    int m_listener = -1;
    int m_port = 0;
    std::array<int, 4> m_fillers {};
};

QByteArray refusingUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/";
}

} // namespace

/// The three engines, many fetches at once, and hosts that are not there.
class FaultLoadTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deadHost_holdsUpNoOther_data();
    void deadHost_holdsUpNoOther();
    void thousandAtOnce_allSucceed_data() { addEngines(); }
    void thousandAtOnce_allSucceed();
    void manyFloods_areEnded_data();
    void manyFloods_areEnded();
    void endlessChunks_areNeverTakenForAnAnswer_data();
    void endlessChunks_areNeverTakenForAnAnswer();
    void oneFlood_holdsUpNoOther_data() { addEnginesAndProfiles(); }
    void oneFlood_holdsUpNoOther();
    void hugeBodies_takeNoMemory_data() { addEnginesAndProfiles(); }
    void hugeBodies_takeNoMemory();
    void hostWithADeadIPv6Address_isReachedByIPv4_data();
    void hostWithADeadIPv6Address_isReachedByIPv4();

private:
    static void addEngines();
    static void addEnginesAndProfiles();
    struct Result
    {
        QList<Sample> samples;
        qint64 peakRssBytes = 0;
    };
    [[nodiscard]] static Result run(const Plan& plan) { return run(plan, presentEngine()); }
    [[nodiscard]] static Result run(const Plan& plan, const EngineEntry& entry);
    [[nodiscard]] static EngineEntry presentEngine();
    [[nodiscard]] QByteArray lab(const QByteArray& path) const
    {
        return QByteArray::fromStdString(m_lab.addresses().http) + path;
    }

    [[nodiscard]] QByteArray sound() const
    {
        return QByteArray::fromStdString(m_sound.addresses().http) + "/bytes/100";
    }

    app::lab::BackgroundServer m_lab { { .tls = true } };
    app::lab::BackgroundServer m_sound;
};

void FaultLoadTest::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const char* engine : { "qt", "go", "rust" }) {
        QTest::newRow(engine) << QString::fromLatin1(engine);
    }
}

void FaultLoadTest::addEnginesAndProfiles()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<Profile>("profile");
    for (const char* engine : { "qt", "go", "rust" }) {
        for (const Profile profile : { Profile::LevelField, Profile::AsWritten }) {
            QTest::addRow("%s, %s", engine, toWord(profile).data()) << QString::fromLatin1(engine) << profile;
        }
    }
}

void FaultLoadTest::init()
{
    QVERIFY(m_lab.error().empty());
    if (const EngineEntry entry = presentEngine(); !entry.available()) {
        QSKIP(qPrintable(entry.reason));
    }
}

EngineEntry FaultLoadTest::presentEngine()
{
    QFETCH(const QString, engine);
    return readManifest(libraryFolder() + "/engines/%1.json"_L1.arg(engine));
}

FaultLoadTest::Result FaultLoadTest::run(const Plan& plan, const EngineEntry& entry)
{
    ProcessEngine process(entry);
    EngineRun run(process);
    if (!run.run(plan, 120'000) || !run.outcome->done) {
        qWarning("the engine did not end well");
        return {};
    }
    return { run.samples, run.outcome->done->peakRssBytes };
}

void FaultLoadTest::deadHost_holdsUpNoOther_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("silent"); // else it refuses
    for (const char* engine : { "qt", "go", "rust" }) {
        QTest::addRow("refuses, %s", engine) << QString::fromLatin1(engine) << false;
        QTest::addRow("is silent, %s", engine) << QString::fromLatin1(engine) << true;
    }
}

/// 10,000 URLs on it, 100 on another between them.
void FaultLoadTest::deadHost_holdsUpNoOther()
{
    QFETCH(const bool, silent);
    const SilentPort silentPort;
    const QByteArray dead = silent ? silentPort.url() : refusingUrl();
    Plan plan;
    plan.concurrency = 1000;
    plan.poolSize = 1000;
    plan.connectTimeout = 1s;
    plan.totalTimeout = 10s;
    for (int i = 0; i < 10'100; ++i) {
        plan.urls.append(i % 101 == 100 ? lab("/bytes/100") : dead + QByteArray::number(i));
    }

    const Result result = run(plan);

    QCOMPARE(result.samples.size(), 10'100);
    for (const Sample& sample : result.samples) {
        if (sample.index % 101 == 100) {
            QVERIFY2(sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
        } else {
            QVERIFY(sample.error);
            QCOMPARE(sample.error->kind, silent ? ErrorKind::Timeout : ErrorKind::Connect);
        }
    }
    QVERIFY2(heldAtMost(400'000'000, result.peakRssBytes), qPrintable(QString::number(result.peakRssBytes)));
}

void FaultLoadTest::thousandAtOnce_allSucceed()
{
    Plan plan;
    plan.concurrency = 1000;
    plan.poolSize = 1000;
    plan.totalTimeout = 60s;
    plan.connectTimeout = 60s;
    plan.urls = QList<QByteArray>(5000, lab("/delay/300/bytes/100"));

    const Result result = run(plan);

    QCOMPARE(result.samples.size(), 5000);
    for (const Sample& sample : result.samples) {
        QVERIFY2(sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
    }
    QVERIFY2(heldAtMost(400'000'000, result.peakRssBytes), qPrintable(QString::number(result.peakRssBytes)));
}

void FaultLoadTest::manyFloods_areEnded_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QByteArray>("path");
    for (const char* engine : { "qt", "go", "rust" }) {
        for (const char* path : { "/bad/endless-headers", "/bad/endless-tiny-chunks", "/bad/endless-continue" }) {
            QTest::addRow("%s, %s", engine, path) << QString::fromLatin1(engine) << QByteArray(path);
        }
    }
}

/// 24 of them, over TCP and over TLS, with sound URLs between.
void FaultLoadTest::manyFloods_areEnded()
{
    QFETCH(const QByteArray, path);
    Plan plan;
    plan.totalTimeout = 3s;
    plan.bodyLimit = 4 << 20;
    plan.caFile = QString::fromStdString(m_lab.addresses().caFile);
    const QByteArray tls = QByteArray::fromStdString(m_lab.addresses().https);
    for (int i = 0; i < 12; ++i) {
        plan.urls << lab(path) << sound() << tls + path << sound();
    }

    const Result result = run(plan);

    QCOMPARE(result.samples.size(), 48);
    for (const Sample& sample : result.samples) {
        const bool isSound = sample.index % 2 == 1;
        QVERIFY2(!isSound || sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
        QVERIFY(sample.serviceTime() < plan.totalTimeout + 3s);
    }
    QVERIFY2(heldAtMost(250'000'000, result.peakRssBytes), qPrintable(QString::number(result.peakRssBytes)));
}

void FaultLoadTest::endlessChunks_areNeverTakenForAnAnswer_data()
{
    QTest::addColumn<QString>("engine");
    for (const char* engine : { "qt", "go", "rust" }) {
        QTest::newRow(engine) << QString::fromLatin1(engine);
    }
}

/// So many that threads hang, are given up, and connections are cut, which Qt takes for the end that the server
/// announced.
void FaultLoadTest::endlessChunks_areNeverTakenForAnAnswer()
{
    Plan plan;
    plan.totalTimeout = 2s;
    plan.concurrency = 100;
    plan.urls = QList<QByteArray>(300, lab("/bad/endless-tiny-chunks"));

    const Result result = run(plan);

    QCOMPARE(result.samples.size(), 300);
    for (const Sample& sample : result.samples) {
        QVERIFY(sample.error);
        QVERIFY2(sample.error->kind != ErrorKind::Truncated, qPrintable(sample.error->text));
    }
}

/// Chunks of one byte, as fast as the engine takes them, beside 400 sound answers.
void FaultLoadTest::oneFlood_holdsUpNoOther()
{
    QFETCH(const Profile, profile);
    Plan plan;
    plan.profile = profile;
    plan.totalTimeout = 4s;
    plan.bodyLimit = 1 << 30;
    plan.urls = QList<QByteArray> { lab("/bad/endless-tiny-chunks") } + QList<QByteArray>(400, sound());

    const Result result = run(plan);

    QCOMPARE(result.samples.size(), 401);
    for (const Sample& sample : result.samples) {
        QCOMPARE(sample.ok(), sample.index > 0);
        QVERIFY(sample.index == 0 || sample.serviceTime() < 2s);
    }
    QVERIFY2(heldAtMost(80'000'000, result.peakRssBytes), qPrintable(QString::number(result.peakRssBytes)));
}

/// A gibibyte each, read to its end.
void FaultLoadTest::hugeBodies_takeNoMemory()
{
    QFETCH(const Profile, profile);
    Plan plan;
    plan.profile = profile;
    plan.bodyLimit = 0;
    plan.totalTimeout = 100s;
    plan.urls = { lab("/bad/huge"), lab("/bad/huge"), lab("/bytes/100") };

    const Result result = run(plan);

    QCOMPARE(result.samples.size(), 3);
    for (const Sample& sample : result.samples) {
        QVERIFY2(sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
        QCOMPARE(sample.bodyBytes, sample.index < 2 ? qint64(1) << 30 : 100);
    }
    QVERIFY2(heldAtMost(100'000'000, result.peakRssBytes), qPrintable(QString::number(result.peakRssBytes)));
}

void FaultLoadTest::hostWithADeadIPv6Address_isReachedByIPv4_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QByteArray>("dead");
    for (const char* engine : { "qt", "go", "rust" }) {
        QTest::addRow("refuses, %s", engine) << QString::fromLatin1(engine) << QByteArray("::1");
        // Nobody has this address: silence, or no way to it, as the machine may be.
        QTest::addRow("goes nowhere, %s", engine) << QString::fromLatin1(engine) << QByteArray("fd00::dead:dead");
    }
}

/// In a name space of its own, where /etc/hosts gives a name both kinds of address.
void FaultLoadTest::hostWithADeadIPv6Address_isReachedByIPv4()
{
    QFETCH(const QByteArray, dead);
    const QTemporaryDir folder;
    QFile hosts(folder.filePath(u"hosts"_s));
    QVERIFY(hosts.open(QIODevice::WriteOnly));
    hosts.write(dead + " both.invalid\n127.0.0.1 both.invalid\n");
    hosts.close();
    const QString inNameSpace = u"mount --bind '%1' /etc/hosts && exec "_s.arg(hosts.fileName());
    const QString unshare = QStandardPaths::findExecutable(u"unshare"_s);
    if (unshare.isEmpty() || QProcess::execute(unshare, { u"-rm"_s, u"sh"_s, u"-c"_s, inNameSpace + "true"_L1 }) != 0) {
        QSKIP("This machine lets nobody make a name space.");
    }
    EngineEntry entry = presentEngine();
    entry.command = { unshare, u"-rm"_s, u"sh"_s, u"-c"_s, inNameSpace + u'\'' + entry.command[0] + u'\'' };
    Plan plan;
    plan.urls = QList<QByteArray>(20, lab("/bytes/100").replace("127.0.0.1", "both.invalid"));

    const Result result = run(plan, entry);

    QCOMPARE(result.samples.size(), 20);
    for (const Sample& sample : result.samples) {
        QVERIFY2(sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
    }
}

QTEST_GUILESS_MAIN(FaultLoadTest)
#include "tst_fault_load.moc"

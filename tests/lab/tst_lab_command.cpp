// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/command.h"

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

#include <csignal>
#include <future>
#include <sstream>

using namespace app::lab;

namespace {

/// What a finished command left.
struct Finished
{
    int status = -1;
    QStringList out;
    QString log;
};

/// Calls `ended` as soon as the addresses were written, in the middle of the command.
class Flushed final : public std::stringbuf
{
public:
    explicit Flushed(std::function<void()> ended)
        : m_ended(std::move(ended))
    {
    }

protected:
    int sync() override
    {
        m_ended();
        return std::stringbuf::sync();
    }

private:
    std::function<void()> m_ended;
};

Finished run(const CommandOptions& options, const std::function<void()>& onceStarted, const std::stop_token& stop = {})
{
    Flushed buffer(onceStarted);
    std::ostream out(&buffer);
    std::ostringstream log;
    const int status = runLab(options, out, log, stop);
    return { .status = status,
        .out = QString::fromStdString(buffer.str()).split(u'\n', Qt::SkipEmptyParts),
        .log = QString::fromStdString(log.str()) };
}

} // namespace

class LabCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void plainLab_writesItsAddressFirst();
    void tlsLab_writesThreeLines();
    void tlsFaults_haveALineEach();
    void signal_endsIt_data();
    void signal_endsIt();
    void stopToken_endsIt();
    void closedInput_endsIt_whereAsked();
    void portInUse_isStatus2AndASentence();
};

void LabCommandTest::plainLab_writesItsAddressFirst()
{
    std::stop_source stop;

    const auto finished = run(
        {}, [&stop] { stop.request_stop(); }, stop.get_token());

    QCOMPARE(finished.out.size(), 1);
    QVERIFY(QRegularExpression(QStringLiteral("^http://127\\.0\\.0\\.1:[0-9]+$")).match(finished.out[0]).hasMatch());
}

void LabCommandTest::tlsLab_writesThreeLines()
{
    std::stop_source stop;
    QVERIFY(stop.request_stop());

    const auto finished = run(
        { .server = { .tls = true } }, [] {}, stop.get_token());

    QCOMPARE(finished.out.size(), 3);
    QVERIFY(finished.out[0].startsWith(u"https://127.0.0.1:"));
    QVERIFY(finished.out[1].startsWith(u"http://127.0.0.1:"));
    QVERIFY(finished.out[2].startsWith(u'/') && finished.out[2].endsWith(u".pem"));
}

void LabCommandTest::tlsFaults_haveALineEach()
{
    const Addresses addresses { .http = "http://127.0.0.1:2",
        .https = "https://127.0.0.1:1",
        .caFile = "/tmp/ca.pem",
        .faulty = { { TlsFault::Expired, "https://127.0.0.1:3" }, { TlsFault::OldTls, "https://127.0.0.1:4" } } };

    QVERIFY(addressLines(addresses)
        == std::vector<std::string>({ "https://127.0.0.1:1", "http://127.0.0.1:2", "/tmp/ca.pem",
            "expired https://127.0.0.1:3", "old-tls https://127.0.0.1:4" }));
}

void LabCommandTest::signal_endsIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void LabCommandTest::signal_endsIt()
{
    QFETCH(const int, signal);

    const auto finished = run({}, [signal] { kill(getpid(), signal); });

    QCOMPARE(finished.status, 0);
}

void LabCommandTest::stopToken_endsIt()
{
    std::stop_source stop;

    const auto finished = run(
        {}, [&stop] { stop.request_stop(); }, stop.get_token());

    QCOMPARE(finished.status, 0);
    QVERIFY(finished.log.isEmpty());
}

void LabCommandTest::closedInput_endsIt_whereAsked()
{
    std::array<int, 2> ends {};
    QCOMPARE(pipe(ends.data()), 0);
    const int input = dup(STDIN_FILENO);
    dup2(ends[0], STDIN_FILENO);
    QCOMPARE(write(ends[1], "ignored\n", 8), 8);
    const auto usual = std::signal(SIGINT, SIG_IGN);

    const auto finished = run({ .withParent = true }, [&ends] {
        kill(getpid(), SIGINT); // stays ignored, as whoever started the lab wished
        ::close(ends[1]);
    });
    const auto during = std::signal(SIGINT, usual);

    dup2(input, STDIN_FILENO);
    ::close(input);
    ::close(ends[0]);
    QCOMPARE(finished.status, 0);
    QVERIFY(during == SIG_IGN);
}

void LabCommandTest::portInUse_isStatus2AndASentence()
{
    Server first({});
    const auto address = std::get<Addresses>(first.start()).http;
    const auto port = static_cast<std::uint16_t>(std::stoi(address.substr(address.rfind(':') + 1)));

    const auto finished = run({ .server = { .port = port } }, [] {});

    QCOMPARE(finished.status, 2);
    QVERIFY(finished.out.isEmpty());
    QVERIFY2(finished.log.contains(u"another program uses it"), qPrintable(finished.log));
}

QTEST_GUILESS_MAIN(LabCommandTest)

#include "tst_lab_command.moc"

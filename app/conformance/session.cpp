// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::conformance {

namespace protocol = fetch::protocol;

namespace {

/// An engine that opens a connection, or speaks, before it is told to go has this long to be seen doing it.
constexpr auto PauseBeforeGo = 50ms;
constexpr auto MeterInterval = 5ms;
constexpr int ExitWaitMs = 2000;

/// The plan's line with `fields` put into it.
QByteArray withFields(const QByteArray& planLine, const QJsonObject& fields)
{
    QJsonObject plan = QJsonDocument::fromJson(planLine).object();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        plan[field.key()] = field.value();
    }
    return QJsonDocument(plan).toJson(QJsonDocument::Compact) + '\n';
}

/// The parent of process `pid`; 0 if there is none.
qint64 parentOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ').value(1).toLongLong(); // the name may hold anything
}

bool descendsFrom(qint64 pid, qint64 ancestor)
{
    for (; pid > 1; pid = parentOf(pid)) {
        if (parentOf(pid) == ancestor) {
            return true;
        }
    }
    return false;
}

QProcessEnvironment environmentWith(const QByteArray& proxy)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : { u"http_proxy"_s, u"HTTP_PROXY"_s, u"https_proxy"_s, u"HTTPS_PROXY"_s, u"all_proxy"_s,
             u"ALL_PROXY"_s, u"no_proxy"_s, u"NO_PROXY"_s }) {
        environment.remove(name);
        if (!proxy.isEmpty() && !name.startsWith("no"_L1, Qt::CaseInsensitive)) {
            environment.insert(name, QString::fromLatin1(proxy));
        }
    }
    return environment;
}

} // namespace

Session::Session(
    fetch::EngineEntry engine, Script script, LabClient& lab, Witness& witness, Patience patience, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_script(std::move(script))
    , m_lab(lab)
    , m_witness(witness)
    , m_patience(patience)
{
    m_seen.plan = m_script.plan;
    m_deadline.setSingleShot(true);
    m_meter.setInterval(MeterInterval);
    m_pause.setSingleShot(true);
    m_untilStop.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Session::giveUp);
    connect(&m_meter, &QTimer::timeout, this, &Session::measure);
    connect(&m_pause, &QTimer::timeout, this, &Session::lookAndGo);
    connect(&m_untilStop, &QTimer::timeout, this, &Session::stop);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Session::read);
    connect(&m_process, &QProcess::finished, this, &Session::onExit);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            m_seen.standardError = m_process.errorString();
            collect();
        }
    });
}

Session::~Session()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate(); // the launcher, which ends the tree
        m_process.waitForFinished(ExitWaitMs);
    }
}

void Session::start()
{
    m_lab.get("/lab/reset", this, [this](const QByteArray&) {
        m_lab.get("/lab/stats", this, [this](const QByteArray& stats) {
            m_opened = connectionsOpened(stats);
            launch();
        });
    });
}

void Session::launch()
{
    static_cast<void>(m_witness.takeHeads());
    m_process.setProcessEnvironment(environmentWith(m_script.proxy));
    m_process.start(
        fetch::launcherPath(), QStringList { QString::number(QCoreApplication::applicationPid()) } + m_engine.command);
    sendPlan();
    m_deadline.start(m_patience.untilReady);
}

void Session::sendPlan()
{
    QList<QByteArray> lines = protocol::planLines(m_script.plan);
    lines.first() = withFields(lines.first(), m_script.planFields);
    for (const QByteArray& line : lines) {
        m_process.write(line);
    }
}

void Session::read()
{
    const QList<QByteArray> lines = m_splitter.take(m_process.readAllStandardOutput());
    const Moment at = now();
    for (const QByteArray& line : lines) {
        take({ line, at });
    }
    if (m_splitter.overflowed() && !m_seen.lineTooLong) {
        m_seen.lineTooLong = true;
        giveUp();
    }
}

void Session::take(const Line& line)
{
    m_seen.lines.append(line);
    const auto message = protocol::parseFromEngine(line.bytes);
    if (const auto* ready = std::get_if<fetch::Ready>(&message)) {
        takeReady(*ready);
    } else if (const auto* sample = std::get_if<fetch::Sample>(&message)) {
        m_seen.samples.append(*sample);
        m_seen.sampledAt.append(line.at);
    } else if (std::holds_alternative<fetch::Progress>(message)) {
        m_seen.progressAt.append(line.at);
    } else if (const auto* done = std::get_if<fetch::Done>(&message)) {
        measure();
        m_seen.done = *done;
        m_process.closeWriteChannel();
        m_deadline.start(m_patience.untilExit);
    }
}

void Session::takeReady(const fetch::Ready& ready)
{
    if (m_seen.ready) {
        return;
    }
    m_seen.ready = ready;
    m_seen.readyAt = now();
    m_seen.memoryAtReady = fetch::processMemory(ready.pid);
    m_seen.ownProcess = descendsFrom(ready.pid, m_process.processId());
    m_meter.start();
    m_pause.start(PauseBeforeGo);
}

void Session::lookAndGo()
{
    m_lab.get("/lab/stats", this, [this](const QByteArray& stats) {
        const qint64 opened = connectionsOpened(stats);
        m_seen.connectionsBeforeGo = opened - std::exchange(m_opened, opened);
        sendGo();
    });
}

void Session::sendGo()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_seen.goAt = now();
    m_process.write(protocol::goLine());
    m_deadline.start(m_patience.untilDone);
    if (m_script.stop != Stop::Never) {
        m_untilStop.start(m_script.stopAfter);
    }
}

void Session::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_seen.stopAt = now();
    m_deadline.start(m_patience.untilExit);
    if (m_script.stop == Stop::CancelLine) {
        m_process.write(protocol::cancelLine());
    } else if (m_script.stop == Stop::EndOfInput) {
        m_process.closeWriteChannel();
    } else if (m_seen.ownProcess) {
        ::kill(pid_t(m_seen.ready->pid), SIGTERM);
    }
}

/// VmHWM only grows, so the last value that can be read is the peak, but for what came after it.
void Session::measure()
{
    if (m_seen.done) {
        return; // reporting is not part of the figure
    }
    if (const auto memory = fetch::processMemory(m_seen.ready ? m_seen.ready->pid : 0)) {
        m_seen.peakRssBytes = memory->peakRssBytes;
    }
}

void Session::giveUp()
{
    m_killed = true;
    m_process.terminate();
}

void Session::onExit(int status, QProcess::ExitStatus how)
{
    m_deadline.stop();
    m_meter.stop();
    read();
    m_seen.standardError = QString::fromUtf8(m_process.readAllStandardError());
    const auto kind = m_killed       ? End::Kind::Killed
        : how == QProcess::CrashExit ? End::Kind::Crashed
                                     : End::Kind::Exited;
    m_seen.end = { .kind = kind, .status = status, .at = now() };
    collect();
}

void Session::collect()
{
    m_lab.get("/lab/record", this, [this](const QByteArray& record) {
        m_seen.requests = parseRecord(record);
        m_lab.get("/lab/stats", this, [this](const QByteArray& stats) {
            m_seen.connections = connectionsOpened(stats) - m_opened;
            m_seen.heads = m_witness.takeHeads();
            emit finished(m_seen);
        });
    });
}

} // namespace app::conformance

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/listing_run.h"

#include "app/fetch/memory.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryFile>

#include <sys/prctl.h>

#include <algorithm>
#include <csignal>
#include <numeric>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype MaxLineBytes = qsizetype(64) * 1024;
constexpr auto SampleInterval = 20ms;
constexpr int KillWaitMs = 500;

qsizetype lengthOf(const QStringList& arguments)
{
    return std::accumulate(arguments.cbegin(), arguments.cend(), qsizetype(0),
        [](qsizetype sum, const QString& argument) { return sum + argument.size() + 1; });
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList resolvedArguments(const QList<QByteArray>& urls, const app::run::LabAddresses& lab)
{
    app::fetch::Plan plan;
    plan.urls = urls;
    QStringList arguments;
    for (const QByteArray& url : app::run::resolved(plan, lab).urls) {
        arguments.append(QString::fromUtf8(url));
    }
    return arguments;
}

} // namespace

ListingRun::ListingRun(QObject* parent)
    : QObject(parent)
    , m_out(MaxLineBytes)
    , m_err(MaxLineBytes)
{
    m_sampler.setInterval(SampleInterval);
    m_sampler.setTimerType(Qt::PreciseTimer);
    connect(&m_sampler, &QTimer::timeout, this, &ListingRun::sample);
    // It must not outlive the window, also when that is killed.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(&m_process, &QProcess::started, this, &ListingRun::sample);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { read(QProcess::StandardOutput); });
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] { read(QProcess::StandardError); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(tr("The program could not be started: %1.").arg(m_process.errorString()));
        }
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (m_stopped) {
            end(tr("Stopped."));
        } else if (status == QProcess::CrashExit) {
            end(tr("The program crashed."));
        } else {
            end(code == 0 ? QString() : tr("The program ended with status %1.").arg(code));
        }
    });
}

ListingRun::~ListingRun()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(KillWaitMs);
    }
}

void ListingRun::start(const QString& program, const QList<QByteArray>& urls, const app::run::LabAddresses& lab)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_stopped = false;
    m_figures = {};
    m_out = app::fetch::LineSplitter(MaxLineBytes);
    m_err = app::fetch::LineSplitter(MaxLineBytes);
    const QStringList arguments = resolvedArguments(urls, lab);
    if (lengthOf(arguments) > MaxArgumentBytes) {
        QMetaObject::invokeMethod(
            this,
            [this] { end(tr("The list is too long for the listing, which takes its URLs as arguments. Shorten it.")); },
            Qt::QueuedConnection);
        return;
    }
    trustLab(urls, lab);
    m_clock.start();
    m_sampler.start();
    m_process.start(program, arguments);
}

/// The listings know no setting for it, but their TLS libraries heed SSL_CERT_FILE: the system's authorities and the
/// lab's in one file.
void ListingRun::trustLab(const QList<QByteArray>& urls, const app::run::LabAddresses& lab)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_authorities.reset();
    const bool labTls = std::ranges::any_of(urls, [](const QByteArray& url) { return url.startsWith("lab+tls:"); });
    if (labTls && !lab.caFile.isEmpty()) {
        m_authorities = std::make_unique<QTemporaryFile>();
        if (m_authorities->open()) {
            m_authorities->write(contentOf(u"/etc/ssl/certs/ca-certificates.crt"_s) + '\n' + contentOf(lab.caFile));
            m_authorities->flush();
            environment.insert(u"SSL_CERT_FILE"_s, m_authorities->fileName());
        }
    }
    m_process.setProcessEnvironment(environment);
}

void ListingRun::stop()
{
    if (m_running) {
        m_stopped = true;
        m_process.kill(); // the listings hold nothing that could be lost
    }
}

ListingRun::Figures ListingRun::figures() const
{
    Figures figures = m_figures;
    if (m_running && m_clock.isValid()) {
        figures.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    }
    return figures;
}

void ListingRun::read(QProcess::ProcessChannel channel)
{
    const bool error = channel == QProcess::StandardError;
    m_process.setReadChannel(channel);
    QStringList lines;
    for (const QByteArray& line : (error ? m_err : m_out).take(m_process.readAll())) {
        lines.append(QString::fromUtf8(line));
    }
    if (!lines.isEmpty()) {
        emit printed(lines, error);
    }
}

/// What is left in the pipes, and lines that were never ended.
void ListingRun::readRest()
{
    if (!m_process.isOpen()) {
        return;
    }
    read(QProcess::StandardOutput);
    read(QProcess::StandardError);
    if (!m_out.rest().isEmpty()) {
        emit printed({ QString::fromUtf8(m_out.rest()) }, false);
    }
    if (!m_err.rest().isEmpty()) {
        emit printed({ QString::fromUtf8(m_err.rest()) }, true);
    }
}

void ListingRun::sample()
{
    if (const auto memory = app::fetch::processMemory(m_process.processId())) {
        m_figures.peakRssBytes = std::max(m_figures.peakRssBytes, memory->peakRssBytes);
    }
}

void ListingRun::end(const QString& problem)
{
    if (!m_running) {
        return;
    }
    m_figures = figures();
    m_running = false;
    m_sampler.stop();
    readRest();
    emit finished(problem);
}

} // namespace ui::window

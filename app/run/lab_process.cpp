// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/lab_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

/// TLS address, plain address, path of the authority: what "versus lab --tls" prints first.
constexpr int AddressLines = 3;

} // namespace

LabProcess::LabProcess(QString program, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LabProcess::readAddresses);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            emit failed(tr("The lab could not be started: %1.").arg(m_process.errorString()));
        }
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        removeAuthority();
        m_addresses = {};
        if (!m_stopping) {
            const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
            emit failed(words.isEmpty() ? tr("The lab ended by itself.") : words);
        }
    });
}

LabProcess::~LabProcess()
{
    disconnect(&m_process, nullptr, this, nullptr);
    stop();
}

void LabProcess::start()
{
    if (m_process.state() != QProcess::NotRunning) {
        return;
    }
    m_stopping = false;
    m_output.clear();
    m_process.start(m_program, { u"lab"_s, u"--tls"_s, u"--quiet"_s, u"--with-parent"_s });
}

void LabProcess::stop()
{
    m_stopping = true;
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(2000)) {
            m_process.kill();
            m_process.waitForFinished(1000);
        }
        removeAuthority();
    }
    m_addresses = {};
}

/// What the lab removes itself, unless it was killed.
void LabProcess::removeAuthority()
{
    const QFileInfo authority(m_addresses.caFile);
    if (QFile::remove(authority.filePath())) {
        QDir().rmdir(authority.path());
    }
}

void LabProcess::readAddresses()
{
    m_output.append(m_process.readAllStandardOutput());
    if (!m_addresses.plain.isEmpty() || m_output.count('\n') < AddressLines) {
        return;
    }
    const QList<QByteArray> lines = m_output.split('\n');
    m_addresses
        = { .plain = lines[1], .tls = lines[0], .caFile = QString::fromUtf8(lines[2]), .pid = m_process.processId() };
    emit started(m_addresses);
}

} // namespace app::run

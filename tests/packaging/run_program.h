// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace tests::packaging {

/// How a program ended, and all that it wrote.
struct Ended
{
    int status = -1; ///< -1: it was not there, crashed or did not end
    QString text;
};

/// Runs a program as a user would who has just installed it: nothing of this build is on PATH or in the environment,
/// and `home` holds what it writes.
inline Ended run(const QString& program, const QStringList& arguments, const QString& home)
{
    constexpr int patienceMs = 120'000;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(home);
    process.start(program, arguments);
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit) {
        ended.status = process.exitCode();
    }
    ended.text = QString::fromUtf8(process.readAll());
    return ended;
}

} // namespace tests::packaging

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace tests::commands {

/// How a program ended and what it wrote.
struct Ended
{
    int status = -1; ///< -1: it crashed or did not end
    QString out;
    QString err;
};

/// Waits for it.
inline Ended endOf(QProcess& process, int patienceMs)
{
    Ended ended;
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit) {
        ended.status = process.exitCode();
    }
    ended.out = QString::fromUtf8(process.readAllStandardOutput());
    ended.err = QString::fromUtf8(process.readAllStandardError());
    return ended;
}

/// Runs versus to its end, with `input` on its standard input.
inline Ended versus(const QStringList& arguments, const QByteArray& input = {})
{
    constexpr int patienceMs = 200'000;
    QProcess process;
    process.start(QStringLiteral(VERSUS_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    return endOf(process, patienceMs);
}

/// Runs versus with a standard output that is full, and `temporary` as the folder of temporary files.
inline Ended versusWithFullOutput(const QStringList& arguments, const QString& temporary)
{
    constexpr int patienceMs = 60'000;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), temporary);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(VERSUS_PROGRAM), arguments);
    return endOf(process, patienceMs);
}

/// The engines of the article that this build has.
inline QStringList builtEngines()
{
    QStringList engines { QStringLiteral("qt") };
    if (VERSUS_HAS_GO) {
        engines.append(QStringLiteral("go"));
    }
    if (VERSUS_HAS_RUST) {
        engines.append(QStringLiteral("rust"));
    }
    return engines;
}

} // namespace tests::commands

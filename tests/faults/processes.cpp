// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processes.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tests::faults {

QHash<qint64, qint64> runningProcesses()
{
    QHash<qint64, qint64> all;
    for (const QString& pid : QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(pid));
        const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QList<QByteArray> behindName = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        const QByteArray& state = behindName.first();
        if (!state.isEmpty() && state != "Z" && state != "X") {
            all.insert(pid.toLongLong(), behindName.value(1).toLongLong());
        }
    }
    return all;
}

QSet<qint64> descendantsOf(qint64 ancestor)
{
    const auto all = runningProcesses();
    QSet<qint64> found;
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.value() == ancestor || found.contains(it.value())) {
                found.insert(it.key());
            }
        }
    }
    return found;
}

QString commandOf(qint64 pid)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).replace(QChar(u'\0'), u' ') : QString();
}

QStringList stillRunning(const QSet<qint64>& pids)
{
    const auto all = runningProcesses();
    QStringList left;
    for (const qint64 pid : pids) {
        if (all.contains(pid)) {
            left.append(commandOf(pid));
        }
    }
    return left;
}

QList<qint64> running(const QSet<qint64>& pids, const QString& program)
{
    QList<qint64> found;
    for (const qint64 pid : pids) {
        const QString command = commandOf(pid);
        const bool isLauncher = command.contains("/versus-launcher "_L1); // it names what it starts
        if (command.contains(program) && (!isLauncher || program.contains("launcher"_L1))) {
            found.append(pid);
        }
    }
    return found;
}

} // namespace tests::faults

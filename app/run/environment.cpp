// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/environment.h"

#include <QFile>
#include <QSysInfo>

#include <sched.h>
#include <unistd.h>

#include <cstdlib>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString processorName()
{
    QFile info(u"/proc/cpuinfo"_s);
    if (info.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = info.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("model name")) {
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
            }
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

/// Those that this process may use: an affinity mask may leave fewer than there are.
int usableCores()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 0;
}

double loadAverage()
{
    double load = 0;
    return getloadavg(&load, 1) == 1 ? load : 0;
}

} // namespace

Environment currentEnvironment()
{
    Environment environment;
    environment.versusVersion = QStringLiteral(VERSUS_VERSION);
    environment.host = QSysInfo::machineHostName();
    environment.operatingSystem = QSysInfo::prettyProductName();
    environment.kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion();
    environment.processor = processorName();
    environment.cores = usableCores();
    environment.memoryBytes = qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGE_SIZE);
    environment.loadBefore = loadAverage();
    return environment;
}

} // namespace app::run

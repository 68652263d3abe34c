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

QJsonObject environmentJson(const Environment& environment)
{
    return {
        { u"versus"_s, environment.versusVersion },
        { u"host"_s, environment.host },
        { u"operating_system"_s, environment.operatingSystem },
        { u"kernel"_s, environment.kernel },
        { u"processor"_s, environment.processor },
        { u"cores"_s, environment.cores },
        { u"memory_bytes"_s, environment.memoryBytes },
        { u"load_before"_s, environment.loadBefore },
    };
}

Environment environmentFromJson(const QJsonObject& object)
{
    return {
        .versusVersion = object["versus"_L1].toString(),
        .host = object["host"_L1].toString(),
        .operatingSystem = object["operating_system"_L1].toString(),
        .kernel = object["kernel"_L1].toString(),
        .processor = object["processor"_L1].toString(),
        .cores = object["cores"_L1].toInt(),
        .memoryBytes = object["memory_bytes"_L1].toInteger(),
        .loadBefore = object["load_before"_L1].toDouble(),
    };
}

} // namespace app::run

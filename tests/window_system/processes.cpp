// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tests::window_system {

using namespace Qt::StringLiterals;

QStringList runningOf(const QString& family)
{
    const QByteArray mark = QByteArray(FamilyVariable) + '=' + family.toUtf8();
    QStringList programs;
    for (const QString& entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile environment(u"/proc/%1/environ"_s.arg(entry));
        if (!entry.at(0).isDigit() || !environment.open(QIODevice::ReadOnly)) {
            continue;
        }
        if (environment.readAll().split('\0').contains(mark)) {
            const QString program = QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(entry))).fileName();
            programs.append(program + u' ' + entry);
        }
    }
    return programs;
}

} // namespace tests::window_system

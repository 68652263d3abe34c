// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/fingerprint.h"

#include <QCryptographicHash>
#include <QFile>

namespace app::experiments {

QString fingerprint(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return {};
    }
    return QString::fromLatin1(hash.result().toHex());
}

QMap<QString, QString> fingerprintsOf(const QList<fetch::EngineEntry>& programs, const QStringList& ids)
{
    QMap<QString, QString> fingerprints;
    for (const QString& id : ids) {
        const fetch::EngineEntry* program = fetch::findEngine(programs, id);
        if (program != nullptr && program->available()) {
            fingerprints.insert(id, fingerprint(program->command.constFirst()));
        }
    }
    return fingerprints;
}

} // namespace app::experiments

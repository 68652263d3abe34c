// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/fingerprint.h"

#include "app/experiments/availability.h"

#include <QCryptographicHash>
#include <QFile>

namespace app::experiments {

QString fingerprint(const QStringList& paths)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            return {};
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

QMap<QString, QString> fingerprintsOf(const QList<QList<fetch::EngineEntry>>& catalogues, const QStringList& ids)
{
    QMap<QString, QString> fingerprints;
    for (const QString& id : availabilityOf(catalogues, ids).ids) {
        QStringList paths;
        for (const QList<fetch::EngineEntry>& catalogue : catalogues) {
            paths.append(fetch::findEngine(catalogue, id)->command.constFirst());
        }
        fingerprints.insert(id, fingerprint(paths));
    }
    return fingerprints;
}

} // namespace app::experiments

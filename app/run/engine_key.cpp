// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/engine_key.h"

#include <QCoreApplication>
#include <QHash>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("EngineKey", text);
}

} // namespace

QStringList engineKeys(const QStringList& asked, fetch::Profile planProfile)
{
    QHash<QString, int> seen;
    QStringList keys;
    for (const QString& one : asked) {
        const bool plain = profileOf(one, planProfile) == planProfile;
        const QString key = plain ? engineId(one) : one;
        const int times = ++seen[key];
        keys.append(times == 1 ? key : key + u'#' + QString::number(times));
    }
    return keys;
}

QStringList inBothProfiles(const QStringList& ids)
{
    QStringList keys;
    for (const QString& id : ids) {
        keys.append({ id, id + u'@' + toWord(fetch::Profile::AsWritten) });
    }
    return keys;
}

QString engineId(const QString& key)
{
    return key.section(u'#', 0, 0).section(u'@', 0, 0);
}

QString namedProfile(const QString& key)
{
    return key.section(u'#', 0, 0).section(u'@', 1);
}

fetch::Profile profileOf(const QString& key, fetch::Profile planProfile)
{
    return fetch::profileFromWord(namedProfile(key)).value_or(planProfile);
}

QString keySuffix(const QString& key)
{
    QString suffix;
    if (const auto profile = fetch::profileFromWord(namedProfile(key))) {
        suffix = u' ' + (*profile == fetch::Profile::AsWritten ? tr("as written") : tr("on the level field"));
    }
    const QString ordinal = key.section(u'#', 1);
    return ordinal.isEmpty() ? suffix : suffix + " #"_L1 + ordinal;
}

QString engineShortName(const QString& key)
{
    static const QHash<QString, QString> builtIn { { u"go"_s, u"Go"_s }, { u"rust"_s, u"Rust"_s }, { u"qt"_s, u"Qt"_s },
        { u"cpp"_s, u"C++"_s } };
    const QString id = engineId(key);
    return builtIn.value(id, id) + keySuffix(key);
}

} // namespace app::run

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/engine_source.h"

#include "app/run/engine_key.h"

#include <QCoreApplication>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

QString idsOf(const QList<fetch::EngineEntry>& catalogue)
{
    QStringList ids;
    for (const fetch::EngineEntry& entry : catalogue) {
        ids.append(entry.id);
    }
    return ids.join(", "_L1);
}

EngineChoice articleEngines(const QList<fetch::EngineEntry>& catalogue)
{
    EngineChoice choice;
    for (const QString& id : { u"qt"_s, u"go"_s, u"rust"_s }) {
        const fetch::EngineEntry* entry = fetch::findEngine(catalogue, id);
        if (entry != nullptr && entry->available()) {
            choice.ids.append(id);
        } else if (entry != nullptr) {
            choice.notes.append(tr("%1 is left out: %2").arg(entry->name, entry->reason));
        }
    }
    if (choice.ids.isEmpty()) {
        choice.error = tr("No engine is available. Build or install Versus again.");
    }
    return choice;
}

} // namespace

EngineChoice chooseEngines(const QList<fetch::EngineEntry>& catalogue, const QStringList& asked)
{
    if (asked.isEmpty()) {
        return articleEngines(catalogue);
    }
    for (const QString& key : asked) {
        const QString id = run::engineId(key);
        if (key.contains(u'@') && !fetch::profileFromWord(run::namedProfile(key))) {
            return { .ids = {},
                .notes = {},
                .error = tr("\"%1\" names no profile. There are: level-field, as-written.").arg(key) };
        }
        const fetch::EngineEntry* entry = fetch::findEngine(catalogue, id);
        if (entry == nullptr) {
            return { .ids = {},
                .notes = {},
                .error = tr("There is no engine \"%1\". There are: %2.").arg(id, idsOf(catalogue)) };
        }
        if (!entry->available()) {
            return { .ids = {}, .notes = {}, .error = tr("%1 is not available: %2").arg(entry->name, entry->reason) };
        }
    }
    return { .ids = asked, .notes = {}, .error = {} };
}

} // namespace app::commands

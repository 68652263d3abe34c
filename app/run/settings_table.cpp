// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/settings_table.h"

#include "app/run/setting_words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("SettingsTable", text);
}

using Settings = QMap<QString, QString>;

/// An engine states the same in every round.
Settings settingsOf(const Run& run, const QString& engine)
{
    const auto ready = firstReady(run, engine);
    return ready ? ready->settings : Settings();
}

QStringList idsOf(const QList<Settings>& stated)
{
    QStringList unknown;
    for (const Settings& settings : stated) {
        unknown.append(settings.keys());
    }
    unknown.removeDuplicates();
    QStringList ids;
    for (const SettingWords& words : settingWords()) {
        if (unknown.removeOne(words.id)) {
            ids.append(words.id);
        }
    }
    unknown.sort();
    return ids + unknown;
}

SettingWords wordsOf(const QString& id)
{
    for (const SettingWords& words : settingWords()) {
        if (words.id == id) {
            return words;
        }
    }
    QString name = id;
    name.replace(u'_', u' ');
    return { .id = id, .name = name, .explanation = {}, .whyUnequal = {} };
}

bool differ(QStringList values)
{
    values.removeAll(QString());
    values.removeDuplicates();
    return values.size() > 1;
}

SettingRow rowOf(const QString& id, const QList<Settings>& stated)
{
    const SettingWords words = wordsOf(id);
    SettingRow row {
        .id = id, .name = words.name, .explanation = words.explanation, .whyUnequal = words.whyUnequal, .values = {}
    };
    for (const Settings& settings : stated) {
        row.values.append(settings.value(id));
    }
    row.differs = differ(row.values);
    return row;
}

/// "On the level field", "As written", or both.
QString whereOf(const Run& run, const SettingsTable& table)
{
    const auto asWritten = std::ranges::count_if(
        table.engines, [&run](const QString& key) { return profileOf(run, key) == fetch::Profile::AsWritten; });
    if (asWritten == 0) {
        return tr("On the level field %1 of %2 settings differ");
    }
    return asWritten == table.engines.size() ? tr("As written %1 of %2 settings differ")
                                             : tr("Over both profiles %1 of %2 settings differ");
}

bool onlyLevelField(const Run& run, const SettingsTable& table)
{
    return std::ranges::all_of(
        table.engines, [&run](const QString& key) { return profileOf(run, key) == fetch::Profile::LevelField; });
}

/// Settings that the level field should have made the same and did not.
QStringList unduly(const SettingsTable& table)
{
    QStringList names;
    for (const SettingRow& row : table.rows) {
        if (row.differs && row.whyUnequal.isEmpty()) {
            names.append(row.name);
        }
    }
    return names;
}

} // namespace

bool SettingsTable::anyDiffers() const
{
    return std::ranges::any_of(rows, &SettingRow::differs);
}

SettingsTable settingsTable(const Run& run)
{
    SettingsTable table;
    QList<Settings> stated;
    for (const QString& engine : run.engines) {
        if (const Settings settings = settingsOf(run, engine); !settings.isEmpty()) {
            table.engines.append(engine);
            stated.append(settings);
        }
    }
    for (const QString& id : idsOf(stated)) {
        table.rows.append(rowOf(id, stated));
    }
    return table;
}

QString settingsSentence(const Run& run, const SettingsTable& table)
{
    if (table.rows.isEmpty()) {
        return tr("No engine of this run states its settings.");
    }
    if (table.engines.size() == 1) {
        return tr("%1 alone states its settings: there is nothing to hold them against.")
            .arg(engineShortName(table.engines.constFirst()));
    }
    const auto differing = std::ranges::count_if(table.rows, &SettingRow::differs);
    const QString sentence = whereOf(run, table).arg(differing).arg(table.rows.size());
    if (differing == 0 || !onlyLevelField(run, table)) {
        return sentence + u'.';
    }
    const QStringList names = unduly(table);
    return names.isEmpty() ? tr("%1, each for a reason that its row names.").arg(sentence)
                           : tr("%1. These should not: %2.").arg(sentence, names.join(", "_L1));
}

QString toTabbedText(const SettingsTable& table)
{
    QStringList header { tr("Differs"), tr("Setting") };
    for (const QString& engine : table.engines) {
        header.append(engineShortName(engine));
    }
    QStringList lines { header.join(u'\t') };
    for (const SettingRow& row : table.rows) {
        lines.append((QStringList { row.differs ? u"≠"_s : QString(), row.name } + row.values).join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace app::run

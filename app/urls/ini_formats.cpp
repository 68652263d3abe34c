// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/format.h"
#include "app/urls/lines.h"

#include <QCoreApplication>

#include <optional>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Urls", text);
}

/// One value of an INI file, and its line.
struct Value
{
    QString text;
    int line = 0;
};

/// The first value of `key` in [section].
std::optional<Value> valueOf(QStringView text, QLatin1String section, QLatin1String key, Qt::CaseSensitivity cased)
{
    std::optional<Value> found;
    bool inSection = false;
    forEachLine(text, [&](QStringView line, int number) {
        const QStringView trimmed = line.trimmed();
        const qsizetype equals = trimmed.indexOf(u'=');
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']')) {
            inSection = trimmed.sliced(1).chopped(1).compare(section, cased) == 0;
        } else if (inSection && equals > 0 && trimmed.first(equals).trimmed().compare(key, cased) == 0) {
            found = Value { trimmed.sliced(equals + 1).trimmed().toString(), number };
        }
        return !found;
    });
    return found;
}

void offerValue(const std::optional<Value>& value, Collector& collector)
{
    if (!value) {
        collector.refuseFile(tr("It is a link file without a link: there is no line URL=…"));
    } else if (!collector.refusedAsTooLong(value->text, value->line)) {
        collector.offer(value->text, value->line);
    }
}

} // namespace

void readUrlFile(QStringView text, Collector& collector)
{
    offerValue(valueOf(text, "InternetShortcut"_L1, "URL"_L1, Qt::CaseInsensitive), collector);
}

void readDesktopFile(QStringView text, Collector& collector)
{
    const auto type = valueOf(text, "Desktop Entry"_L1, "Type"_L1, Qt::CaseSensitive);
    if (!type || type->text != "Link"_L1) {
        collector.refuseFile(tr("It is a desktop file, but not of a link: its Type is not Link."));
        return;
    }
    offerValue(valueOf(text, "Desktop Entry"_L1, "URL"_L1, Qt::CaseSensitive), collector);
}

} // namespace app::urls

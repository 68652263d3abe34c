// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"

#include "app/urls/collector.h"
#include "app/urls/format.h"
#include "app/urls/import_content.h"
#include "app/urls/wrapped_lines.h"

#include <QCoreApplication>
#include <QStringList>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Urls", text, disambiguation, n);
}

} // namespace

QString Import::summary() const
{
    if (urls.isEmpty() && refused == 0) {
        return tr("No URL was found");
    }
    QStringList parts { tr("%n taken", nullptr, int(urls.size())) };
    if (refused > 0) {
        parts += tr("%n refused", nullptr, int(refused));
    }
    if (!duplicates.isEmpty()) {
        parts += tr("%n duplicate(s)", nullptr, int(duplicates.size()));
    }
    if (joined > 0) {
        parts += tr("%n rejoined from wrapped lines", nullptr, int(joined));
    }
    return parts.join(", "_L1);
}

Import importText(const QString& text)
{
    const Unwrapped whole = unwrapped(text);
    Collector collector;
    read(formatOf({}, whole.text), whole.text, collector);
    Import import = collector.take();
    import.joined = whole.joined;
    return import;
}

Import importBytes(const QByteArray& bytes, const QString& name)
{
    Collector collector;
    collector.beginFile(name);
    readContent(bytes, name, collector);
    return collector.take();
}

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/help_formats.h"

#include <QMap>

namespace app::commands {

using namespace Qt::StringLiterals;

namespace {

using Writer = QString (*)(const Commands&);

const QMap<QString, Writer>& writers()
{
    static const QMap<QString, Writer> all { { u"man"_s, &manualPage }, { u"bash"_s, &bashCompletion },
        { u"zsh"_s, &zshCompletion }, { u"fish"_s, &fishCompletion } };
    return all;
}

} // namespace

QStringList helpFormats()
{
    return { u"man"_s, u"bash"_s, u"zsh"_s, u"fish"_s };
}

std::optional<QString> helpAs(const QString& format, const Commands& commands)
{
    const Writer writer = writers().value(format);
    return writer == nullptr ? std::nullopt : std::optional(writer(commands));
}

} // namespace app::commands

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/url_source.h"

#include "app/run/private_guard.h"
#include "app/urls/import.h"
#include "app/urls/presets.h"
#include "app/urls/url.h"
#include "app/urls/url_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostInfo>

#include <cstdio>
#include <utility>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

/// An argument is one URL or none: no prose, from which the importer would pick what it can.
urls::Import importArgument(const QString& argument)
{
    urls::Import import;
    if (const urls::Checked checked = urls::checkUrl(argument)) {
        import.urls.append(*checked);
    } else {
        import.refusals.append({ .line = 0, .text = urls::forDisplay(argument), .reason = checked.error() });
        import.refused = 1;
    }
    return import;
}

/// Takes over what was imported, and names what was refused.
void take(const urls::Import& import, UrlSource& source, Console& console)
{
    for (const urls::Refusal& refusal : import.refusals) {
        console.complain(refusal.line > 0
                ? tr("line %1: \"%2\" is refused. %3").arg(refusal.line).arg(refusal.text, refusal.reason)
                : tr("\"%1\" is refused. %2").arg(refusal.text, refusal.reason));
    }
    source.urls += import.urls;
    source.refused += import.refused;
}

urls::Import readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    return urls::importBytes(input.readAll(), u"-"_s);
}

/// Asks the system, and waits for its answer.
QList<QHostAddress> resolveNow(const QString& host)
{
    return QHostInfo::fromName(host).addresses();
}

} // namespace

QCommandLineOption refusePrivateOption()
{
    return { u"refuse-private"_s,
        tr("Refuse URLs whose address, or that of whose name, is this machine, in a private network or link-local, and "
           "follow no redirects. The lab stays allowed.") };
}

bool guardsPrivate(const QCommandLineParser& parser)
{
    return parser.optionNames().contains(refusePrivateOption().names().constFirst());
}

UrlSource readUrls(const QCommandLineParser& parser, Console& console)
{
    UrlSource source;
    const QStringList arguments = parser.positionalArguments();
    for (const QString& argument : arguments) {
        take(argument == u'-' ? readStandardInput() : importArgument(argument), source, console);
    }
    const QString file = parser.optionNames().contains(u"urls"_s) ? parser.value(u"urls"_s) : QString();
    if (!file.isEmpty()) {
        take(urls::importFiles({ file }), source, console);
    }
    const QString list = parser.optionNames().contains(u"list"_s) ? parser.value(u"list"_s) : QString();
    if (!list.isEmpty()) {
        const auto preset = urls::presetUrls(list);
        if (!preset) {
            source.error = tr("There is no list \"%1\". There are: %2.").arg(list, urls::presetNames().join(", "_L1));
            return source;
        }
        source.urls += *preset;
    }
    if (guardsPrivate(parser)) {
        take(run::refusePrivate(std::exchange(source.urls, {}), resolveNow), source, console);
    }
    const bool named = !arguments.isEmpty() || !file.isEmpty() || !list.isEmpty();
    const bool lab = parser.optionNames().contains(u"lab"_s);
    if (!named && lab) {
        source.urls = urls::demoUrls();
    } else if (!named) {
        source.error = tr("No URLs were given. Name some, or - to read a list from standard input.");
    } else if (source.urls.isEmpty()) {
        source.error = source.refused > 0 ? tr("None of the URLs can be used.") : tr("The list has no URLs in it.");
    }
    return source;
}

} // namespace app::commands

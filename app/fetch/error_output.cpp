// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/error_output.h"

#include "app/text/credentials.h"
#include "app/text/printable.h"

#include <QStringList>

#include <algorithm>

namespace app::fetch {

using namespace Qt::StringLiterals;

namespace {

/// Tabs, by which stacks are indented, stay.
QString shown(const QByteArray& line)
{
    return text::withoutCredentials(text::printableLines(QString::fromUtf8(line)));
}

} // namespace

QString errorLines(const QByteArray& output, bool cut)
{
    QStringList lines;
    for (const QByteArray& line : output.split('\n')) {
        lines.append(shown(line));
    }
    if (cut) {
        lines.first() = u"…"_s;
    }
    return lines.join(u'\n');
}

QString lastErrorLine(const QByteArray& output)
{
    return shown(output.trimmed().split('\n').constLast().trimmed());
}

QString tellingErrorLine(const QByteArray& output)
{
    const QList<QByteArray> lines = output.trimmed().split('\n');
    const auto telling = std::ranges::find_if(lines, [](const QByteArray& line) {
        return line.startsWith("fatal error: ") || line.startsWith("panic: ") || line.contains(" panicked at ");
    });
    return telling == lines.end() ? lastErrorLine(output) : shown(telling->trimmed());
}

} // namespace app::fetch

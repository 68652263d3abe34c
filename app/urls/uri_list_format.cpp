// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/format.h"
#include "app/urls/lines.h"

namespace app::urls {

/// RFC 2483: one URI a line; # begins a comment.
void readUriList(QStringView text, Collector& collector)
{
    forEachLine(text, [&collector](QStringView line, int number) {
        const QStringView uri = line.trimmed();
        if (!uri.isEmpty() && !uri.startsWith(u'#') && !collector.refusedAsTooLong(uri, number)) {
            collector.offer(uri, number);
        }
        return !collector.isFull();
    });
}

/// Firefox's links: URL and title in turn, a line each.
void readMozUrl(QStringView text, Collector& collector)
{
    forEachLine(text, [&collector](QStringView line, int number) {
        if (const bool isUrl = number % 2 == 1; isUrl && !line.trimmed().isEmpty()) {
            collector.offer(line, number);
        }
        return !collector.isFull();
    });
}

} // namespace app::urls

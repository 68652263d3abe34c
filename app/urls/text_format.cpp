// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/format.h"
#include "app/urls/lines.h"
#include "app/urls/url_in_text.h"
#include "app/urls/url_text.h"

#include <algorithm>
#include <array>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

/// Schemes that are meant as a URL although no // follows; any word before a colon may be one, but "Note:" is none.
constexpr std::array knownSchemes { "http:"_L1, "https:"_L1, "javascript:"_L1, "data:"_L1, "file:"_L1, "ftp:"_L1,
    "mailto:"_L1, "about:"_L1, "blob:"_L1, "view-source:"_L1 };

/// Whether all of the word is a URL of a scheme that is not fetched, even if it has an http one inside. `url`: where
/// that starts, or -1.
bool isOtherUrl(QStringView word, qsizetype url)
{
    const bool known = std::ranges::any_of(
        knownSchemes, [word](QLatin1String scheme) { return word.startsWith(scheme, Qt::CaseInsensitive); });
    return url != 0 && (known || (hasScheme(word) && word.first(url < 0 ? word.size() : url).contains("://"_L1)));
}

QStringView withoutOpening(QStringView word)
{
    const auto start = std::ranges::find_if(word, [](QChar c) { return !QStringView(u"<([{\"'`“‘«*_~|").contains(c); });
    return word.sliced(start - word.begin());
}

void readWord(QStringView word, int line, Collector& collector)
{
    const QStringView text = withoutOpening(word);
    qsizetype start = findUrl(text, 0);
    if (isOtherUrl(text, start) || (start < 0 && (startsWithHost(urlAt(text, 0)) || text.startsWith("//"_L1)))) {
        collector.offer(urlAt(text, 0), line);
        return;
    }
    while (start >= 0) {
        const QStringView url = urlAt(text, start);
        collector.offer(url, line);
        start = findUrl(text, start + std::max<qsizetype>(url.size(), 1));
    }
}

void readTextLine(QStringView line, int number, Collector& collector)
{
    const qsizetype before = collector.seen();
    int words = 0;
    qsizetype start = 0;
    while (start < line.size()) {
        const auto* blank = std::find_if(line.begin() + start, line.end(), [](QChar c) { return c.isSpace(); });
        const qsizetype end = blank - line.begin();
        if (end > start) {
            ++words;
            readWord(line.sliced(start, end - start), number, collector);
        }
        start = end + 1;
    }
    if (words == 1 && collector.seen() == before) {
        collector.offer(line, number); // says what is wrong with it
    }
}

} // namespace

/// URLs in lines or prose; # begins a comment line. The words around URLs are passed over, but a word that looks like a
/// URL, or stands alone on its line, is taken or refused.
void readText(QStringView text, Collector& collector)
{
    forEachLine(text, [&collector](QStringView line, int number) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.startsWith(u'#') && !collector.refusedAsTooLong(trimmed, number)) {
            readTextLine(trimmed, number, collector);
        }
        return !collector.isFull();
    });
}

} // namespace app::urls

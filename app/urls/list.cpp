// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/list.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <numeric>

namespace app::urls {

namespace {

/// One place of a table with open addressing, which takes a quarter of the time that QHash's nodes take: the window
/// looks through its whole list after each edit.
struct Entry
{
    quint32 hash = 0;
    int place = -1; ///< -1: free
};

} // namespace

std::vector<int> firstPlaces(const QList<QByteArray>& urls)
{
    const size_t mask = std::bit_ceil(size_t(urls.size()) * 2 + 1) - 1;
    std::vector<Entry> table(mask + 1);
    std::vector<int> first(size_t(urls.size()), -1);
    const size_t seed = QHashSeed::globalSeed();
    for (int place = 0; place < int(urls.size()); ++place) {
        const QByteArray& url = urls[place];
        const size_t hash = qHash(url, seed);
        size_t at = hash & mask;
        while (table[at].place >= 0 && (table[at].hash != quint32(hash) || urls[table[at].place] != url)) {
            at = (at + 1) & mask;
        }
        if (table[at].place < 0) {
            table[at] = { quint32(hash), place };
        }
        first[size_t(place)] = table[at].place;
    }
    return first;
}

QList<qsizetype> duplicatesIn(const QList<QByteArray>& urls)
{
    QList<qsizetype> places;
    const std::vector<int> first = firstPlaces(urls);
    for (qsizetype i = 0; i < urls.size(); ++i) {
        if (first[size_t(i)] != i) {
            places.append(i);
        }
    }
    return places;
}

QList<int> sortedOrder(const QList<QByteArray>& urls)
{
    QList<int> order(urls.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&urls](int place) -> const QByteArray& { return urls[place]; });
    return order;
}

QByteArray toText(const QList<QByteArray>& urls)
{
    QByteArray text;
    for (const QByteArray& url : urls) {
        text += url;
        text += '\n';
    }
    return text;
}

QByteArray toCsv(const QList<QByteArray>& urls)
{
    // A comma is the only character of a canonical URL that CSV wants quoted: " is percent-encoded.
    QByteArray csv = "url\r\n";
    for (const QByteArray& url : urls) {
        csv += url.contains(',') ? '"' + url + '"' : url;
        csv += "\r\n";
    }
    return csv;
}

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace app::urls {

/// For each URL the first place where it stands in the list: its own, where no other is before it.
[[nodiscard]] std::vector<int> firstPlaces(const QList<QByteArray>& urls);

/// Places of URLs that stand in the list before, ascending.
[[nodiscard]] QList<qsizetype> duplicatesIn(const QList<QByteArray>& urls);

/// The places in the order of their URLs, byte by byte; those of the same URL as they stand.
[[nodiscard]] QList<int> sortedOrder(const QList<QByteArray>& urls);

/// One URL a line; importBytes() reads it back.
[[nodiscard]] QByteArray toText(const QList<QByteArray>& urls);

/// RFC 4180 with the header "url"; importBytes() reads it back. No canonical URL begins with what a spreadsheet takes
/// for a formula.
[[nodiscard]] QByteArray toCsv(const QList<QByteArray>& urls);

} // namespace app::urls

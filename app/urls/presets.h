// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace app::urls {

/// The list that comes with Versus and needs no network: lab addresses (resources/urls/demo.txt).
[[nodiscard]] QList<QByteArray> demoUrls();
/// The URLs of the article's two listings (resources/urls/article.txt).
[[nodiscard]] QList<QByteArray> articleUrls();
/// 4,000 quick answers of the lab, and after a quarter of them one request that stalls the whole lab for a second. At a
/// constant rate every fetch intended within that second is late; one after another hardly any sees the stall.
[[nodiscard]] QList<QByteArray> stalledLabUrls();
/// What shows the stall of stalledLabUrls(): this many fetches a second.
inline constexpr int StalledLabRate = 1000;

/// The lists above by a name for the command line: "demo", "article", "stalled-lab". Nothing for another name.
[[nodiscard]] std::optional<QList<QByteArray>> presetUrls(QStringView name);
[[nodiscard]] QStringList presetNames();

} // namespace app::urls

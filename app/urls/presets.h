// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace app::urls {

/// The list that comes with Versus and needs no network: lab addresses (resources/urls/demo.txt).
[[nodiscard]] QList<QByteArray> demoUrls();
/// The URLs of the article's two listings (resources/urls/article.txt).
[[nodiscard]] QList<QByteArray> articleUrls();

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/node.h"

#include <QString>

namespace tests::article {

/// A tree as a line of text, so that tests can be read: `p("one " em("two"))`. Values follow in brackets:
/// `a[https://example.com]("x")`.
[[nodiscard]] QString outline(const app::article::Node& node);

} // namespace tests::article

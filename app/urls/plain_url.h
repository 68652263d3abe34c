// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace app::urls {

/// Whether text is a URL and canonical as it stands, seen at a glance: a name for a host, no port, and only characters
/// that nobody encodes or takes away. So are nearly all of a long list, which need no parser then. False says nothing.
[[nodiscard]] bool isPlainUrl(QStringView text);

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace app::run {

/// Writes a file whole or not at all: on any failure, a full disk included, the old file stays as it is. Returns why it
/// failed, in the words of the system and without a full stop, or nothing.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace app::run

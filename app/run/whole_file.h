// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <optional>

namespace app::run {

/// Why what stands at `path` is none to read as a document or to replace by one: a folder, or a device or pipe, which
/// has no end and would itself be replaced. Nothing where it is a plain file or does not exist.
[[nodiscard]] std::optional<QString> whyNoPlainFile(const QString& path);

/// Why a file could not be written to `path`, as far as that is seen without writing it: its folder is missing or may
/// not be written to, or what stands there is no plain file. In the words of the system and without a full stop.
[[nodiscard]] std::optional<QString> whyNotWritable(const QString& path);

/// Writes a file whole or not at all: on any failure, a full disk included, the old file stays as it is. Only
/// plain files are replaced. Returns why it failed, in the words of the system and without a full stop, or nothing.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString& path, const QByteArray& bytes);
/// The same of what `write` puts into the device, in which it may seek; its answer false says that a write failed.
[[nodiscard]] std::optional<QString> writeWholeFile(
    const QString& path, const std::function<bool(QIODevice& device)>& write);

} // namespace app::run

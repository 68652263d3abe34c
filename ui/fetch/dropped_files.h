// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

class QDropEvent;
class QMimeData;

namespace ui::fetch {

/// Whether a drag brings what the list or the window can take: links, text with links, files. Rows of the list itself
/// are no news, and charts on their way out of a window are nothing to take.
[[nodiscard]] bool mayTake(const QDropEvent& drag);

/// Paths of the files of this machine in dropped data.
[[nodiscard]] QStringList localFiles(const QMimeData& data);

/// The links and files of dropped data but for these files, which somebody else takes; nullptr: nothing is left.
[[nodiscard]] std::unique_ptr<QMimeData> withoutFiles(const QMimeData& data, const QStringList& paths);

} // namespace ui::fetch

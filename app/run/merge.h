// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace app::run {

/// Puts the shards of one divided comparison together again: their raw samples, and never figures made of them. The
/// result depends on what was added alone, not on its order, and may itself be added to another.
class Merger
{
public:
    /// Adds what a document holds: one shard, or several that were merged before. `name` is what sentences call it. The
    /// sentence says why it does not belong to those before it; nothing is added then.
    [[nodiscard]] std::optional<QString> add(const Run& run, const QString& name);

    /// Everything added so far, parts in the order of their shards. At least one document was added.
    [[nodiscard]] SharedRun result() const;

private:
    [[nodiscard]] std::optional<QString> whyUnlike(const Run& run, const QString& name) const;

    Run m_run;
    QString m_firstName;
    QMap<int, QString> m_names; ///< by shard: the document that brought it
};

/// The run that the documents at these paths make together, or a sentence that says why they make none. Beside what was
/// merged one document is in memory at a time.
[[nodiscard]] std::variant<SharedRun, QString> mergeDocuments(const QStringList& paths);

} // namespace app::run

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace app::article {

/// Anchors out of the texts of headings, made the way GitHub makes them, so that links within a document work here as
/// they do there: lower case, punctuation dropped, spaces become hyphens; the second of a kind gets -1.
class Slugs
{
public:
    [[nodiscard]] QString unique(const QString& heading);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last; ///< the number last given to a base
};

} // namespace app::article

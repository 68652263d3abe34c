// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace ui::article {

/// Where `text` begins in `document`, upper and lower case alike, in order. Nothing for an empty text. Pictures, marks
/// of claims among them, are passed over as if they were not there.
[[nodiscard]] QList<int> findAll(const QTextDocument& document, const QString& text);

/// Where a hit of so many characters ends that begins at `from`.
[[nodiscard]] int endOfHit(const QTextDocument& document, int from, qsizetype length);

/// `text` without the characters that are passed over.
[[nodiscard]] QString searchable(QString text);

/// Steps through the hits of a search, round and round.
class HitCursor
{
public:
    /// Takes new hits; the current one becomes the first at or after `position`, or else the first.
    void reset(const QList<int>& hits, int position);
    /// Goes to the next hit, or with `forward` false to the one before; true if that meant starting over.
    bool step(bool forward);

    [[nodiscard]] bool isEmpty() const { return m_hits.isEmpty(); }
    [[nodiscard]] const QList<int>& hits() const { return m_hits; }
    [[nodiscard]] int position() const { return m_hits.value(m_index); }
    [[nodiscard]] qsizetype number() const { return m_hits.isEmpty() ? 0 : m_index + 1; } ///< from 1

private:
    QList<int> m_hits;
    qsizetype m_index = 0;
};

} // namespace ui::article

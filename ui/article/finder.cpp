// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/finder.h"

#include <QTextDocument>

#include <algorithm>

namespace ui::article {

QList<int> findAll(const QTextDocument& document, const QString& text)
{
    QList<int> hits;
    if (text.isEmpty()) {
        return hits;
    }
    const QString all = document.toPlainText(); // one character for each place of the document
    for (qsizetype at = all.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = all.indexOf(text, at + text.size(), Qt::CaseInsensitive)) {
        hits.append(int(at));
    }
    return hits;
}

void HitCursor::reset(const QList<int>& hits, int position)
{
    m_hits = hits;
    const auto found = std::ranges::lower_bound(m_hits, position);
    m_index = found == m_hits.end() ? 0 : found - m_hits.begin();
}

bool HitCursor::step(bool forward)
{
    if (m_hits.isEmpty()) {
        return false;
    }
    const qsizetype last = m_hits.size() - 1;
    const bool wraps = m_index == (forward ? last : 0);
    if (wraps) {
        m_index = forward ? 0 : last;
    } else {
        m_index += forward ? 1 : -1;
    }
    return wraps;
}

} // namespace ui::article

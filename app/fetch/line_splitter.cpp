// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/line_splitter.h"

namespace app::fetch {

QList<QByteArray> LineSplitter::take(QByteArrayView chunk)
{
    QList<QByteArray> lines;
    while (!chunk.isEmpty() && !m_overflowed) {
        const qsizetype newline = chunk.indexOf('\n');
        const QByteArrayView piece = newline < 0 ? chunk : chunk.first(newline);
        if (m_rest.size() + piece.size() >= m_max) {
            m_overflowed = true;
            m_rest.clear();
            break;
        }
        m_rest.append(piece);
        if (newline < 0) {
            break;
        }
        if (m_rest.endsWith('\r')) {
            m_rest.chop(1);
        }
        lines.append(m_rest);
        m_rest.clear();
        chunk = chunk.sliced(newline + 1);
    }
    return lines;
}

} // namespace app::fetch

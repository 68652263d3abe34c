// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace app::fetch {

/// Cuts a stream into lines, in one pass and in bounded memory: a line longer than the limit is never kept.
class LineSplitter
{
public:
    explicit LineSplitter(qsizetype maxLineBytes)
        : m_max(maxLineBytes)
    {
    }

    /// The complete lines that this chunk ends, without their newline (and without a carriage return before it).
    [[nodiscard]] QList<QByteArray> take(QByteArrayView chunk);
    /// A line went beyond the limit: the stream is not to be trusted any more.
    [[nodiscard]] bool overflowed() const { return m_overflowed; }
    /// What came after the last newline.
    [[nodiscard]] const QByteArray& rest() const { return m_rest; }

private:
    qsizetype m_max;
    QByteArray m_rest;
    bool m_overflowed = false;
};

} // namespace app::fetch

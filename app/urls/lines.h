// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace app::urls {

/// Calls visit(line, number) for each line of `text`, numbers from 1, until it gives false. A line ends with LF, CRLF
/// or CR; the end is not part of it.
template <typename Visit> void forEachLine(QStringView text, Visit visit)
{
    int number = 0;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r') {
            ++end;
        }
        if (!visit(text.sliced(start, end - start), ++number)) {
            return;
        }
        const bool crlf = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (crlf ? 2 : 1);
    }
}

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/formats.h"

#include <QRegularExpression>

namespace app::urls {

using namespace Qt::StringLiterals;

QList<Candidate> fromMarkdown(const QString& text)
{
    // [text](target "title"), [id]: target, <scheme:…>, and a bare URL in the text.
    static const QRegularExpression link(uR"re(\]\(\s*<?([^\s<>()]+(?:\([^\s()]*\)[^\s<>()]*)*)>?)re"
                                         uR"re(|^\s{0,3}\[[^\]]+\]:\s*<?([^\s<>]+))re"
                                         uR"re(|<([a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>]+)>)re"
                                         uR"re(|\b(https?://[^\s<>\[\]"'`]*[^\s<>\[\]"'`.,;:!?)]))re"_s);
    QList<Candidate> candidates;
    qsizetype number = 0;
    for (const QString& line : splitLines(text)) {
        ++number;
        for (auto matches = link.globalMatch(line); matches.hasNext();) {
            const auto match = matches.next();
            const QString target = match.captured(match.lastCapturedIndex());
            if (!target.startsWith(u'#')) {
                candidates.append({ number, target });
            }
        }
    }
    return candidates;
}

} // namespace app::urls

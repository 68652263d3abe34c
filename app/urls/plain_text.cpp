// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/formats.h"

#include <QRegularExpression>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

/// What surrounds a URL in prose, at its front and at its end.
constexpr QStringView Openers = u"<([{\"'\u201c\u2018\u00ab";
constexpr QStringView Closers = u">]}\"'\u201d\u2019\u00bb.,;:!?";

bool looksLikeUrl(const QString& token)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]"_s);
    return token.contains("://"_L1) || scheme.match(token).hasMatch();
}

/// Takes away what belongs to the sentence and not to the URL. A closing bracket stays where it has its opening one.
QString trimmedToken(QString token)
{
    while (!token.isEmpty() && Openers.contains(token.front())) {
        token.remove(0, 1);
    }
    while (!token.isEmpty()) {
        const QChar last = token.back();
        const bool loneBracket = last == u')' && token.count(u'(') < token.count(u')');
        const bool closer = Closers.contains(last) && !(last == u']' && token.contains(u'['));
        if (!loneBracket && !closer) {
            break;
        }
        token.chop(1);
    }
    return token;
}

void appendLine(QList<Candidate>& candidates, qsizetype number, const QString& line)
{
    const QStringList tokens = line.simplified().split(u' ');
    const qsizetype before = candidates.size();
    for (const QString& token : tokens) {
        const QString trimmed = trimmedToken(token);
        if (looksLikeUrl(trimmed)) {
            candidates.append({ number, trimmed });
        }
    }
    if (candidates.size() == before) {
        candidates.append({ number, line.trimmed() });
    }
}

} // namespace

QStringList splitLines(const QString& text)
{
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return unified.split(u'\n');
}

QList<Candidate> fromPlainText(const QString& text)
{
    QList<Candidate> candidates;
    qsizetype number = 0;
    for (const QString& line : splitLines(text)) {
        ++number;
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
            continue;
        }
        if (line.contains(u'\\')) {
            candidates.append({ number, trimmed }); // whole: what stands behind the backslash is part of the trick
        } else {
            appendLine(candidates, number, line);
        }
    }
    return candidates;
}

QList<Candidate> fromUriList(const QString& text)
{
    QList<Candidate> candidates;
    qsizetype number = 0;
    for (const QString& line : splitLines(text)) {
        ++number;
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#')) {
            candidates.append({ number, line.trimmed() });
        }
    }
    return candidates;
}

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/finder.h"

#include "app/article/html_writer.h"

#include <QTextDocument>

#include <algorithm>

namespace ui::article {

namespace {

bool isPassedOver(QChar c)
{
    return c == QChar::ObjectReplacementCharacter || c == app::article::WordJoiner;
}

} // namespace

QList<int> findAll(const QTextDocument& document, const QString& text)
{
    QList<int> hits;
    if (text.isEmpty()) {
        return hits;
    }
    const QString all = document.toPlainText(); // one character for each place of the document
    QString read;
    QList<int> places;
    read.reserve(all.size());
    places.reserve(all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!isPassedOver(all[i])) {
            read.append(all[i]);
            places.append(int(i));
        }
    }
    for (qsizetype at = read.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = read.indexOf(text, at + text.size(), Qt::CaseInsensitive)) {
        hits.append(places[at]);
    }
    return hits;
}

int endOfHit(const QTextDocument& document, int from, qsizetype length)
{
    int end = from;
    for (qsizetype left = length; left > 0; ++end) {
        left -= isPassedOver(document.characterAt(end)) ? 0 : 1;
    }
    return end;
}

QString searchable(QString text)
{
    text.removeIf(isPassedOver);
    return text;
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

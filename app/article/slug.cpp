// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/slug.h"

namespace app::article {

namespace {

QString slug(const QString& heading)
{
    QString result;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_') {
            result += c;
        } else if (c.isSpace()) {
            result += u'-';
        }
    }
    return result.isEmpty() ? QStringLiteral("section") : result;
}

} // namespace

QString Slugs::unique(const QString& heading)
{
    const QString base = slug(heading);
    QString result = base;
    int& number = m_last[base];
    while (m_taken.contains(result)) {
        result = base + u'-' + QString::number(++number);
    }
    m_taken.insert(result);
    return result;
}

} // namespace app::article

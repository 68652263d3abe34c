// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/url.h"

#include <QRegularExpression>

namespace app::urls {

using namespace Qt::StringLiterals;

QString withoutCredentials(const QString& text)
{
    if (!text.contains(u'@')) {
        return text;
    }
    // A user name ends at the path; after a colon that no port follows, a password may hold slashes and backslashes.
    static const QRegularExpression inUrls(
        u"([a-z][a-z0-9+.-]*:/{2,})(?:[^/\\\\?#\\s]*|[^/\\\\?#\\s:]*:(?!\\d{0,5}(?:[/?#]|$))[^?#\\s]*)@"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression withoutScheme(
        u"(^|[\\s\"'<(])(?!mailto:)[^\\s/?#@:\"'<(]+:(?!//)[^\\s/?#@]+@"_s, QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    clean.replace(inUrls, u"\\1"_s);
    clean.replace(withoutScheme, u"\\1"_s);
    return clean;
}

} // namespace app::urls

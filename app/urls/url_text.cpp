// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/url_text.h"

#include "app/text/credentials.h"
#include "app/text/printable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Urls", text);
}

} // namespace

std::optional<UrlProblem> ambiguity(QStringView text)
{
    for (const QChar c : text) {
        if (c > u' ' && c < u'\u007f' && c != u'\\') {
            continue; // nearly always
        }
        if (c.category() == QChar::Other_Control) {
            return UrlProblem::ControlCharacter;
        }
        if (c == u'\\') {
            return UrlProblem::Backslash;
        }
        if (c.isSpace()) {
            return UrlProblem::Blank;
        }
    }
    return std::nullopt;
}

QString ambiguityReason(UrlProblem problem)
{
    switch (problem) {
    case UrlProblem::Backslash:
        return tr("It has a backslash in it; write / instead.");
    case UrlProblem::Blank:
        return tr("It has a blank in it; write %20 instead.");
    default:
        return tr("It has a control character in it.");
    }
}

bool hasScheme(QStringView text)
{
    static const QRegularExpression pattern(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    return pattern.match(text.toString()).hasMatch();
}

bool startsWithHost(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(localhost|[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*\\.(\\p{L}{2,}|xn--[a-z0-9-]+)|\\d+(\\.\\d+){3})"
        "(:\\d+)?([/?#]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text.toString()).hasMatch();
}

bool isLab(QStringView text)
{
    return text.startsWith("lab:"_L1) || text.startsWith("lab+tls:"_L1);
}

bool isHttp(QStringView text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QString forDisplay(QStringView text)
{
    constexpr qsizetype most = 120;
    constexpr qsizetype looked = 4096; // more than is shown, so that credentials at the edge are seen whole
    QString shown = text::withoutCredentialsOfRefused(text::printable(text.first(std::min(text.size(), looked))));
    if (shown.size() > most) {
        shown = shown.first(most - 1) + u'…';
    }
    return shown;
}

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/credentials.h"

#include <QRegularExpression>

#include <utility>

namespace app::text {

namespace {

using namespace Qt::StringLiterals;

/// Longer texts say no more, and a hostile one would keep the expressions busy.
constexpr qsizetype MaxLength = 4096;

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

QString cut(const QString& text)
{
    if (text.size() <= MaxLength) {
        return text;
    }
    const qsizetype kept = MaxLength - 1;
    return text.first(text[kept - 1].isHighSurrogate() ? kept - 1 : kept) + u'…';
}

/// Until nothing is left to take: what is taken may bring together what is the next.
template <typename Step> QString repeated(QString text, Step step)
{
    for (QString next = step(text); next != text; next = step(text)) {
        text = std::exchange(next, {});
    }
    return text;
}

/// An address of IPv6 and its port are no user name and password. Else what has a colon that no port follows is taken
/// to the last @ of its word.
QString stepInText(QString text)
{
    static const QRegularExpression inUrls
        = expression(u"((?<![a-z0-9+.-])(?:[a-z0-9+.-]++:(?:[/\\\\]|%5c|%2f)+|(?:https?|ftp|wss?):)|(?<![^\\s\"'<(])//)"
                     "(?!\\[[0-9a-f:.%]*\\](?::\\d{0,5})?(?:[/?#\\s]|$))"
                     "(?:[^/\\\\?#\\s:：@＠]*[:：](?!\\d{0,5}(?:[/?#\\s]|$))\\S*|[^/\\\\?#\\s]*)[@＠]"_s);
    static const QRegularExpression withoutScheme
        = expression(u"(^|[\\s\"'<(])(?!mailto:[^\\s:：]*(?:\\s|$))"
                     "[^\\s/?#@＠:：\"'<(]+[:：](?!//|\\d{0,5}[/?#])\\S+[@＠]"_s);
    // A port may end a sentence, or what is quoted.
    static const QRegularExpression withoutAt
        = expression(u"((?:[:;][/\\\\]{1,2}|//)(?:[^/\\\\?#\\s:：\\[\"]*|\\[[^\\]\\s]*\\])[:：])"
                     "(?!\\d{0,5}(?:[/?#\\s\"'`<>()\\[\\],;.:!]|$)).*"_s);
    text.replace(inUrls, u"\\1"_s);
    text.replace(withoutScheme, u"\\1"_s);
    return text.replace(withoutAt, u"\\1…"_s);
}

QString stepInRefused(QString text)
{
    // Without a colon, what has a slash before its @ is a host and a path, and what has nothing else is a mail address.
    static const QRegularExpression beforeAt
        = expression(u"^(?!(?:mailto:)?[^\\s:：/\\\\?#@＠]+@[^\\s:：/@＠]+$)"
                     "([\\s\"'<(\\[]*"
                     "(?:(?:https?|ftps?|wss?|sftp|ssh|file|mailto|javascript|data|about|blob|view-source)[:;/\\\\]+"
                     "|[a-z][a-z0-9+.-]*[:;]?[/\\\\]{2,}|//)?+)"
                     "(?:[^@＠]*[:：].*|[^/\\\\?#]*)[@＠]"_s);
    static const QRegularExpression withoutAt
        = expression(u"((?:[/\\\\]{2}|^[\\s\"'<(\\[]*(?:https?|ftps?|wss?)[:;][/\\\\]?)"
                     "(?:[^/\\\\?#:：\\[]*|\\[[^\\]]*\\])[:：])(?!\\d{0,5}(?:[/?#]|$)).*"_s);
    text.replace(beforeAt, u"\\1"_s);
    return text.replace(withoutAt, u"\\1…"_s);
}

} // namespace

QString withoutCredentials(const QString& text)
{
    return repeated(cut(text), stepInText);
}

QString withoutCredentialsOfRefused(const QString& text)
{
    return repeated(cut(text), stepInRefused);
}

QString withoutUserInfo(QString url)
{
    static const QRegularExpression before
        = expression(u"^([^:/?#\\\\%@＠\\s]*+:?+(?:[/\\\\]|%5c|%2f)*+)"
                     "(?!\\[[0-9a-f:.%]*\\](?::\\d{0,5})?(?:[/?#\\s]|$))"
                     "(?:[^/\\\\?#:：@＠]*[:：](?!\\d{0,5}(?:[/?#]|$)).*|[^/\\\\?#]*)[@＠]"_s);
    return repeated(std::move(url), [](QString text) { return text.replace(before, u"\\1"_s); });
}

} // namespace app::text

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/url.h"

#include "app/urls/plain_url.h"
#include "app/urls/url_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <arpa/inet.h>

#include <algorithm>
#include <optional>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Urls", text);
}

Checked checkLab(const QString& text)
{
    static const QRegularExpression pattern(u"^lab(\\+tls)?:/[A-Za-z0-9/._-]*(\\?[A-Za-z0-9/._=&-]*)?$"_s);
    return pattern.match(text).hasMatch()
        ? Checked::good(text.toLatin1())
        : Checked::refused(UrlProblem::BadLabAddress,
            tr("A lab address is lab:/ and a path of letters, digits, / . _ and -, as lab:/delay/20."));
}

/// Of text that starts neither with http:// nor with https://.
Checked refusedForScheme(const QString& text)
{
    if (startsWithHost(text)) {
        return Checked::refused(UrlProblem::NoScheme, tr("It has no scheme; write https://%1.").arg(forDisplay(text)));
    }
    if (!hasScheme(text)) {
        return Checked::refused(
            UrlProblem::NoScheme, tr("It is not a URL; write one that starts with https:// or http://."));
    }
    const QString scheme = text.section(u':', 0, 0).toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        return Checked::refused(UrlProblem::NoHost, tr("Its scheme is not followed by // and a host."));
    }
    return Checked::refused(
        UrlProblem::OtherScheme, tr("Versus fetches only http and https, not %1.").arg(forDisplay(scheme)));
}

/// What stands between :// and the path.
QStringView authorityOf(QStringView text)
{
    const QStringView rest = text.sliced(text.indexOf("://"_L1) + 3);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.first(end - rest.begin());
}

bool isBadPort(QStringView authority)
{
    const QStringView afterHost = authority.sliced(authority.lastIndexOf(u']') + 1);
    const QStringView port = afterHost.sliced(afterHost.indexOf(u':') + 1);
    if (!afterHost.contains(u':') || port.isEmpty()) {
        return false;
    }
    constexpr uint mostPort = 65535;
    bool isNumber = false;
    const uint number = port.toUInt(&isNumber);
    return !isNumber || number == 0 || number > mostPort || !port.front().isDigit();
}

bool isIpv4(const QString& host)
{
    in_addr address {};
    return inet_pton(AF_INET, host.toLatin1().constData(), &address) == 1;
}

bool isIpv6(const QString& host)
{
    in6_addr address {};
    return inet_pton(AF_INET6, host.toLatin1().constData(), &address) == 1;
}

/// Browsers take a host whose last label is a number for an IPv4 address, and refuse it when it is none.
bool endsInNumber(QStringView host)
{
    const QStringView name = host.endsWith(u'.') ? host.chopped(1) : host;
    const QStringView label = name.sliced(name.lastIndexOf(u'.') + 1);
    const bool hexadecimal = label.startsWith("0x"_L1, Qt::CaseInsensitive);
    return !label.isEmpty() && std::ranges::all_of(label.sliced(hexadecimal ? 2 : 0), [hexadecimal](QChar c) {
        return (c >= u'0' && c <= u'9') || (hexadecimal && c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

bool isName(QStringView host)
{
    constexpr qsizetype mostName = 253;
    return host.size() <= mostName && std::ranges::all_of(host, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
    });
}

/// `host` as QUrl reads it: in punycode, and with every way to write an IPv4 address turned into the usual one.
std::optional<Checked> refusedForHost(const QString& host, bool inBrackets)
{
    if (inBrackets ? isIpv6(host) : endsInNumber(host) ? isIpv4(host) : isName(host)) {
        return std::nullopt;
    }
    return Checked::refused(UrlProblem::BadHost,
        endsInNumber(host) ? tr("Its host ends in a number but is no IPv4 address.")
                           : tr("Its host is neither a name nor an address."));
}

/// "http://http://h/" is a host of that name, an empty port and a path, by the letter; nobody means that.
bool isSchemeAgain(QStringView authority, const QUrl& url)
{
    static const QRegularExpression pattern(u"^(https?|ftp|file|wss?):?$"_s, QRegularExpression::CaseInsensitiveOption);
    return url.path().startsWith("//"_L1) && pattern.match(authority.toString()).hasMatch();
}

std::optional<Checked> refusedForParts(QStringView authority, const QUrl& url)
{
    if (isSchemeAgain(authority, url)) {
        return Checked::refused(
            UrlProblem::BadHost, tr("A scheme stands in it twice; write one, and the host behind it."));
    }
    if (authority.contains(u'@')) {
        return Checked::refused(UrlProblem::Credentials, tr("It has a user name or password in it; remove that."));
    }
    if (authority.isEmpty() || authority.startsWith(u':')) {
        return Checked::refused(UrlProblem::NoHost, tr("It has no host."));
    }
    if (isBadPort(authority)) {
        return Checked::refused(UrlProblem::BadPort, tr("Its port is not a number from 1 to 65535."));
    }
    if (!url.isValid()) {
        return Checked::refused(UrlProblem::BadHost, tr("Its host is neither a name nor an address."));
    }
    return refusedForHost(url.host(QUrl::FullyEncoded), authority.startsWith(u'['));
}

/// RFC 3986, 5.2.4, for a path that begins with a slash. QUrl's own way takes empty segments out too, a few at a time.
QByteArray withoutDotSegments(const QByteArray& path)
{
    const QList<QByteArray> segments = path.sliced(1).split('/');
    QByteArrayList kept;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool up = segments[i] == "..";
        if (up && !kept.isEmpty()) {
            kept.removeLast();
        }
        if (!up && segments[i] != ".") {
            kept.append(segments[i]);
        } else if (i + 1 == segments.size()) {
            kept.append(QByteArray()); // what it names is a folder
        }
    }
    return '/' + kept.join('/');
}

/// The one spelling that all engines would send themselves: Rust's parser drops a default port and encodes ' in a
/// query, Go's does neither.
QByteArray canonical(QUrl url)
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    if (url.port() == (url.scheme() == "http"_L1 ? httpPort : httpsPort)) {
        url.setPort(-1);
    }
    if (url.path().isEmpty()) {
        url.setPath(u"/"_s);
    }
    QByteArray bytes = url.toEncoded(QUrl::RemoveFragment);
    const qsizetype path = bytes.indexOf('/', bytes.indexOf("://") + 3);
    const qsizetype pathEnd = bytes.indexOf('?', path);
    const QByteArray wholePath = bytes.sliced(path, (pathEnd < 0 ? bytes.size() : pathEnd) - path);
    bytes.replace(path, wholePath.size(), withoutDotSegments(wholePath));
    if (const qsizetype query = bytes.indexOf('?'); query >= 0 && bytes.indexOf('\'', query) >= 0) {
        bytes = bytes.first(query) + bytes.sliced(query).replace('\'', "%27");
    }
    return bytes;
}

} // namespace

Checked checkUrl(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return Checked::refused(UrlProblem::Empty, tr("It is empty."));
    }
    if (trimmed.size() > MaxUrlLength) {
        return Checked::refused(UrlProblem::TooLong, tr("It is longer than %L1 characters.").arg(MaxUrlLength));
    }
    if (isPlainUrl(trimmed)) {
        return Checked::good(trimmed.toLatin1());
    }
    if (const auto problem = ambiguity(trimmed)) {
        return Checked::refused(*problem, ambiguityReason(*problem));
    }
    if (isLab(trimmed)) {
        return checkLab(trimmed);
    }
    if (!isHttp(trimmed)) {
        return refusedForScheme(trimmed);
    }
    const QUrl url(trimmed, QUrl::TolerantMode);
    if (const auto refused = refusedForParts(authorityOf(trimmed), url)) {
        return *refused;
    }
    return Checked::good(canonical(url));
}

QByteArray resolveLab(const QByteArray& url, const QByteArray& plain, const QByteArray& tls)
{
    if (url.startsWith("lab:")) {
        return plain + url.mid(url.indexOf(':') + 1);
    }
    if (url.startsWith("lab+tls:")) {
        return tls + url.mid(url.indexOf(':') + 1);
    }
    return url;
}

} // namespace app::urls

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/url.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1String Lab = "lab:"_L1;
constexpr QLatin1String LabTls = "lab+tls:"_L1;

QString tr(const char* text)
{
    return QCoreApplication::translate("Urls", text);
}

bool isLab(const QString& text)
{
    return text.startsWith(Lab) || text.startsWith(LabTls);
}

/// What programs read differently from each other, and so nobody can be sure of.
QString ambiguity(const QString& text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control) {
            return tr("It has a control character in it.");
        }
        if (c == u'\\') {
            return tr("It has a backslash in it; write / instead.");
        }
        if (c.isSpace()) {
            return tr("It has a blank in it; write %20 instead.");
        }
    }
    return {};
}

Checked checkLab(const QString& text)
{
    static const QRegularExpression pattern(u"^lab(\\+tls)?:/[A-Za-z0-9/._-]*$"_s);
    return pattern.match(text).hasMatch()
        ? Checked::good(text.toLatin1())
        : Checked::refused(tr("A lab address is lab:/ and a path of letters, digits, / . _ and -, as lab:/delay/20."));
}

QString schemeProblem(const QString& text)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
    static const QRegularExpression hostLike(u"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+([:/?#]|$)"_s);
    const QString name = scheme.match(text).captured(1).toLower();
    if (hostLike.match(text).hasMatch() && !text.contains("://"_L1)) {
        return tr("It has no scheme; write https://%1.").arg(text);
    }
    if (name.isEmpty()) {
        return tr("It is not a URL; write one that starts with https:// or http://.");
    }
    if (name != "http"_L1 && name != "https"_L1) {
        return tr("Versus fetches only http and https, not %1.").arg(name);
    }
    return text.sliced(name.size()).startsWith("://"_L1) ? QString() : tr("Its scheme is not followed by ://.");
}

/// Browsers take a host whose last label is a number for an IPv4 address, and refuse it when it is none.
bool isBrokenIpv4(const QString& host)
{
    static const QRegularExpression number(u"^([0-9]+|0[xX][0-9a-fA-F]*)$"_s);
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    in_addr address {};
    return !labels.isEmpty() && number.match(labels.constLast()).hasMatch()
        && inet_pton(AF_INET, host.toLatin1().constData(), &address) != 1;
}

QString partsProblem(const QUrl& url)
{
    if (!url.isValid()) {
        return tr("It is not a valid URL: %1.").arg(url.errorString().section(u';', 0, 0));
    }
    if (url.host().isEmpty()) {
        return tr("It has no host.");
    }
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@')) {
        return tr("It has a user name or password in it; remove that.");
    }
    if (url.port() == 0) {
        return tr("Its port is 0; ports are 1 to 65535.");
    }
    if (isBrokenIpv4(url.host(QUrl::FullyEncoded))) {
        return tr("Its host ends in a number but is no IPv4 address.");
    }
    return {};
}

HostKind ipv4Kind(quint32 address)
{
    struct Range
    {
        quint32 network;
        int bits;
        HostKind kind;
    };
    static constexpr std::array ranges {
        Range { 0x7F000000, 8, HostKind::Loopback }, // 127/8
        Range { 0x00000000, 8, HostKind::Loopback }, // 0/8: this host
        Range { 0x0A000000, 8, HostKind::Private }, // 10/8
        Range { 0xAC100000, 12, HostKind::Private }, // 172.16/12
        Range { 0xC0A80000, 16, HostKind::Private }, // 192.168/16
        Range { 0xA9FE0000, 16, HostKind::LinkLocal }, // 169.254/16
    };
    const auto range = std::ranges::find_if(
        ranges, [address](const Range& one) { return (address ^ one.network) >> (32 - one.bits) == 0; });
    return range == ranges.end() ? HostKind::Public : range->kind;
}

HostKind ipv6Kind(const in6_addr& address)
{
    const auto* bytes = address.s6_addr;
    if (IN6_IS_ADDR_LOOPBACK(&address) || IN6_IS_ADDR_UNSPECIFIED(&address)) {
        return HostKind::Loopback;
    }
    if (IN6_IS_ADDR_V4MAPPED(&address)) {
        return ipv4Kind(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15]);
    }
    if (IN6_IS_ADDR_LINKLOCAL(&address)) {
        return HostKind::LinkLocal;
    }
    return (bytes[0] & 0xFE) == 0xFC ? HostKind::Private : HostKind::Public;
}

} // namespace

Checked checkUrl(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return Checked::refused(tr("It is empty."));
    }
    if (trimmed.size() > MaxUrlLength) {
        return Checked::refused(tr("It is longer than %1 characters.").arg(MaxUrlLength));
    }
    if (const QString problem = ambiguity(trimmed); !problem.isEmpty()) {
        return Checked::refused(problem);
    }
    if (isLab(trimmed)) {
        return checkLab(trimmed);
    }
    if (const QString problem = schemeProblem(trimmed); !problem.isEmpty()) {
        return Checked::refused(withoutCredentials(problem));
    }
    QUrl url(trimmed, QUrl::TolerantMode);
    if (const QString problem = partsProblem(url); !problem.isEmpty()) {
        return Checked::refused(withoutCredentials(problem));
    }
    if (url.path().isEmpty()) {
        url.setPath(u"/"_s);
    }
    return Checked::good(url.toEncoded(QUrl::RemoveFragment | QUrl::NormalizePathSegments));
}

QByteArray resolveLab(const QByteArray& url, const QByteArray& plain, const QByteArray& tls)
{
    if (url.startsWith(Lab.data())) {
        return plain + url.mid(Lab.size());
    }
    if (url.startsWith(LabTls.data())) {
        return tls + url.mid(LabTls.size());
    }
    return url;
}

QString withoutCredentials(const QString& text)
{
    static const QRegularExpression credentials(
        u"(\\bhttps?:/{2,})[^/?#\\s]*@"_s, QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    return clean.replace(credentials, u"\\1"_s);
}

HostKind hostKind(const QByteArray& url)
{
    if (isLab(QString::fromUtf8(url))) {
        return HostKind::Loopback;
    }
    QString host = QUrl::fromEncoded(url).host(QUrl::FullyEncoded);
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1)) {
        return HostKind::Loopback;
    }
    in_addr four {};
    if (inet_pton(AF_INET, host.toLatin1().constData(), &four) == 1) {
        return ipv4Kind(ntohl(four.s_addr));
    }
    in6_addr six {};
    host.remove(u'[').remove(u']');
    return inet_pton(AF_INET6, host.toLatin1().constData(), &six) == 1 ? ipv6Kind(six) : HostKind::Public;
}

} // namespace app::urls

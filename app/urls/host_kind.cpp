// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/url.h"
#include "app/urls/url_text.h"

#include <QUrl>

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <optional>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

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
        Range { 0x64400000, 10, HostKind::Private }, // 100.64/10: between a provider and its customers
        Range { 0xA9FE0000, 16, HostKind::LinkLocal }, // 169.254/16
    };
    const auto* range = std::ranges::find_if(
        ranges, [address](const Range& one) { return (address ^ one.network) >> (32 - one.bits) == 0; });
    return range == ranges.end() ? HostKind::Public : range->kind;
}

/// Where in an IPv6 address an IPv4 one begins: of ::ffff:0:0/96 and 64:ff9b::/96 the end, of 2002::/16 what follows.
std::optional<int> placeOfIpv4(const in6_addr& address)
{
    static constexpr std::array<quint8, 12> translated { 0, 0x64, 0xFF, 0x9B };
    if (IN6_IS_ADDR_V4MAPPED(&address) || std::equal(translated.begin(), translated.end(), address.s6_addr)) {
        return 12;
    }
    return address.s6_addr[0] == 0x20 && address.s6_addr[1] == 0x02 ? std::optional(2) : std::nullopt;
}

/// fc00::/7, fec0::/10 (once "site-local") and 64:ff9b:1::/48.
bool isPrivate(const in6_addr& address)
{
    static constexpr std::array<quint8, 6> localTranslation { 0, 0x64, 0xFF, 0x9B, 0, 1 };
    return (address.s6_addr[0] & 0xFE) == 0xFC || IN6_IS_ADDR_SITELOCAL(&address)
        || std::equal(localTranslation.begin(), localTranslation.end(), address.s6_addr);
}

HostKind ipv6Kind(const in6_addr& address)
{
    if (IN6_IS_ADDR_LOOPBACK(&address) || IN6_IS_ADDR_UNSPECIFIED(&address)) {
        return HostKind::Loopback;
    }
    if (const auto place = placeOfIpv4(address)) {
        quint32 inner = 0;
        std::memcpy(&inner, std::next(address.s6_addr, *place), sizeof inner);
        return ipv4Kind(ntohl(inner));
    }
    if (IN6_IS_ADDR_LINKLOCAL(&address)) {
        return HostKind::LinkLocal;
    }
    return isPrivate(address) ? HostKind::Private : HostKind::Public;
}

} // namespace

HostKind hostKind(const QByteArray& url)
{
    if (isLab(QString::fromLatin1(url))) {
        return HostKind::Loopback;
    }
    QString host = QUrl::fromEncoded(url).host(QUrl::FullyEncoded);
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1)) {
        return HostKind::Loopback;
    }
    in_addr four {};
    if (inet_pton(AF_INET, host.toLatin1().constData(), &four) == 1) {
        return ipv4Kind(ntohl(four.s_addr));
    }
    in6_addr six {};
    return inet_pton(AF_INET6, host.toLatin1().constData(), &six) == 1 ? ipv6Kind(six) : HostKind::Public;
}

} // namespace app::urls

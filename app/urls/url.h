// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>

namespace app::urls {

enum class UrlProblem {
    Empty,
    TooLong,
    ControlCharacter,
    Backslash,
    Blank, ///< inside
    NoScheme,
    OtherScheme, ///< neither http nor https
    NoHost,
    Credentials,
    BadHost, ///< no name and no address that programs agree on
    BadPort,
    BadLabAddress,
};

/// The outcome of a check: the canonical URL, or why it is refused.
class Checked
{
public:
    [[nodiscard]] static Checked good(QByteArray url) { return Checked(std::move(url)); }
    [[nodiscard]] static Checked refused(UrlProblem problem, QString reason)
    {
        return Checked(Refused { problem, std::move(reason) });
    }

    [[nodiscard]] explicit operator bool() const { return std::holds_alternative<QByteArray>(m_value); }
    /// Percent-encoded, host in punycode, no default port, no dots to resolve, a path of at least "/", no fragment: the
    /// bytes that every engine gets, and that no engine writes otherwise.
    [[nodiscard]] const QByteArray& operator*() const { return std::get<QByteArray>(m_value); }
    [[nodiscard]] UrlProblem problem() const { return std::get<Refused>(m_value).problem; }
    /// A sentence for people: what is wrong, and what to do where that is plain.
    [[nodiscard]] const QString& error() const { return std::get<Refused>(m_value).reason; }

private:
    struct Refused
    {
        UrlProblem problem;
        QString reason;
    };

    explicit Checked(std::variant<QByteArray, Refused> value)
        : m_value(std::move(value))
    {
    }

    std::variant<QByteArray, Refused> m_value;
};

inline constexpr qsizetype MaxUrlLength = qsizetype(64) * 1024; ///< characters

/// The one parser that decides what is a URL for Versus: http and https with a host, no user name or password, and
/// nothing that programs read differently (backslashes, control characters, inner blanks, hosts such as 256.0.0.1). Lab
/// addresses, "lab:/delay/20" and "lab+tls:/…", pass as they are.
[[nodiscard]] Checked checkUrl(const QString& text);

/// A lab address with the lab's real address in its place; other URLs as they are. `plain` and `tls` have no slash at
/// their end.
[[nodiscard]] QByteArray resolveLab(const QByteArray& url, const QByteArray& plain, const QByteArray& tls);

/// Where a host is, judged by its literal address: names are Public, as nobody has looked them up, but for localhost.
enum class HostKind {
    Public,
    Loopback, ///< also 0.0.0.0 and [::], which reach this machine
    Private, ///< RFC 1918, 100.64/10 of RFC 6598, fc00::/7, fec0::/10 and 64:ff9b:1::/48 of RFC 8215
    LinkLocal, ///< 169.254/16, and fe80::/10
};

/// Of a canonical URL. An IPv4 address inside an IPv6 one (::ffff:0:0/96, 64:ff9b::/96 of RFC 6052, 2002::/16 of RFC
/// 3056) counts as itself.
[[nodiscard]] HostKind hostKind(const QByteArray& url);

} // namespace app::urls

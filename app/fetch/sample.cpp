// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/sample.h"

#include "app/fetch/words.h"

using namespace Qt::StringLiterals;

namespace app::fetch {

namespace {

constexpr Words<Protocol, 4> ProtocolWords { { {
    { Protocol::Http10, "http/1.0"_L1 },
    { Protocol::Http11, "http/1.1"_L1 },
    { Protocol::Http2, "h2"_L1 },
    { Protocol::Http3, "h3"_L1 },
} } };

} // namespace

QLatin1String toWord(Protocol protocol)
{
    return ProtocolWords.of(protocol);
}

Protocol protocolFromWord(QStringView word)
{
    return ProtocolWords.find(word).value_or(Protocol::Unknown);
}

std::optional<Sample::Time> Sample::serviceTime() const
{
    return lastByte ? std::optional(*lastByte - start) : std::nullopt;
}

std::optional<Sample::Time> Sample::responseTime() const
{
    return lastByte ? std::optional(*lastByte - intended) : std::nullopt;
}

} // namespace app::fetch

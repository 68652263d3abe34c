// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/error.h"

#include <QString>

#include <chrono>
#include <optional>

namespace app::fetch {

enum class Protocol : quint8 {
    Unknown,
    Http10,
    Http11,
    Http2,
    Http3,
};

[[nodiscard]] QLatin1String toWord(Protocol protocol);
[[nodiscard]] Protocol protocolFromWord(QStringView word);

/// One fetch of one URL that ended, well or not. Times count from the engine's `go` on a monotonic clock; what an
/// engine cannot tell is absent, never zero.
struct Sample
{
    using Time = std::chrono::nanoseconds;

    qint32 index = 0; ///< place of the URL in the plan, from 0
    Time intended { 0 }; ///< when the schedule wanted it to start
    Time start { 0 }; ///< when a slot was free and it started
    std::optional<Time> firstByte; ///< of the final response
    std::optional<Time> lastByte; ///< of the body, or the moment of the error
    std::optional<Time> dns; ///< durations of the phases, where the engine can tell and a connection was opened
    std::optional<Time> connect;
    std::optional<Time> tls;
    std::optional<int> status;
    int hops = 0; ///< redirects followed
    QString finalUrl; ///< only when hops > 0
    std::optional<qint64> wireBytes; ///< body as transferred
    std::optional<qint64> bodyBytes; ///< body after any decoding
    Protocol protocol = Protocol::Unknown;
    std::optional<bool> reused; ///< served by a connection that was open already
    std::optional<FetchError> error;

    [[nodiscard]] bool ok() const { return !error.has_value(); }
    /// From start to last byte: what Versus calls latency in a closed schedule.
    [[nodiscard]] std::optional<Time> serviceTime() const;
    /// From the intended start to last byte: latency in an open schedule, free of coordinated omission.
    [[nodiscard]] std::optional<Time> responseTime() const;

    bool operator==(const Sample&) const = default;
};

} // namespace app::fetch

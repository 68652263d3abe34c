// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace app::conformance {

/// A moment on the system's monotonic clock, which lab and Versus share.
using Moment = std::chrono::nanoseconds;

[[nodiscard]] Moment now();

/// One request as the lab recorded it.
struct LabRequest
{
    QByteArray path; ///< with its query
    qint64 connection = 0;
    Moment arrived { 0 };
    std::optional<Moment> answered; ///< last byte handed to the system; nothing where none was
};

/// Reads what the lab answers at /lab/record, in the order of arrival.
[[nodiscard]] QList<LabRequest> parseRecord(const QByteArray& jsonLines);
/// Reads connections_opened of what the lab answers at /lab/stats; -1 if it is not there.
[[nodiscard]] qint64 connectionsOpened(const QByteArray& statsJson);

/// The most requests that were in the lab's hands at one time. An answer counts as given `grace` before its stamp: the
/// stamp may come a little after the client had its last byte.
[[nodiscard]] int mostAtOnce(const QList<LabRequest>& requests, std::chrono::nanoseconds grace);

} // namespace app::conformance

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace app::fetch {

/// Why one fetch failed. The words of the engine protocol; `Other` keeps the engine's own text.
enum class ErrorKind {
    InvalidUrl,
    Dns,
    Connect,
    Tls,
    Timeout,
    TooManyRedirects,
    Protocol,
    Truncated,
    TooLarge,
    Cancelled,
    Other,
};

/// One failed fetch: the kind, and the engine's own words without user names and passwords.
struct FetchError
{
    ErrorKind kind = ErrorKind::Other;
    QString text;

    bool operator==(const FetchError&) const = default;
};

/// The protocol's word for `kind`, such as "too-many-redirects".
[[nodiscard]] QLatin1String toWord(ErrorKind kind);
[[nodiscard]] std::optional<ErrorKind> errorKindFromWord(QStringView word);

/// Why an engine failed as a whole, as opposed to one of its fetches.
enum class FailureKind {
    NotFound, ///< the program is not there, or may not be executed
    BadPlan, ///< the engine refused the plan
    BadOutput, ///< a line that is not of the protocol
    Crashed, ///< ended by a signal
    ExitStatus, ///< ended with a status other than 0
    Silent, ///< said nothing past the deadline
    EndedEarly, ///< ended without `done`
    Cancelled, ///< stopped because the user said so
};

/// Word for documents, such as "not-found".
[[nodiscard]] QLatin1String toWord(FailureKind kind);
[[nodiscard]] std::optional<FailureKind> failureKindFromWord(QStringView word);

/// An engine that failed: spoils its own round and no other. `sentence` names the engine, says what happened and what
/// to do next; `standardError` holds the last of what it wrote there (64 KiB), printable and without credentials.
struct Failure
{
    FailureKind kind = FailureKind::EndedEarly;
    QString sentence;
    QString standardError;
};

} // namespace app::fetch

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/error.h"

#include "app/fetch/words.h"

using namespace Qt::StringLiterals;

namespace app::fetch {

namespace {

constexpr Words<ErrorKind, 11> ErrorWords { { {
    { ErrorKind::InvalidUrl, "invalid-url"_L1 },
    { ErrorKind::Dns, "dns"_L1 },
    { ErrorKind::Connect, "connect"_L1 },
    { ErrorKind::Tls, "tls"_L1 },
    { ErrorKind::Timeout, "timeout"_L1 },
    { ErrorKind::TooManyRedirects, "too-many-redirects"_L1 },
    { ErrorKind::Protocol, "protocol"_L1 },
    { ErrorKind::Truncated, "truncated"_L1 },
    { ErrorKind::TooLarge, "too-large"_L1 },
    { ErrorKind::Cancelled, "cancelled"_L1 },
    { ErrorKind::Other, "other"_L1 },
} } };

constexpr Words<FailureKind, 8> FailureWords { { {
    { FailureKind::NotFound, "not-found"_L1 },
    { FailureKind::BadPlan, "bad-plan"_L1 },
    { FailureKind::BadOutput, "bad-output"_L1 },
    { FailureKind::Crashed, "crashed"_L1 },
    { FailureKind::ExitStatus, "exit-status"_L1 },
    { FailureKind::Silent, "silent"_L1 },
    { FailureKind::EndedEarly, "ended-early"_L1 },
    { FailureKind::Cancelled, "cancelled"_L1 },
} } };

} // namespace

QLatin1String toWord(ErrorKind kind)
{
    return ErrorWords.of(kind);
}

std::optional<ErrorKind> errorKindFromWord(QStringView word)
{
    return ErrorWords.find(word);
}

QLatin1String toWord(FailureKind kind)
{
    return FailureWords.of(kind);
}

std::optional<FailureKind> failureKindFromWord(QStringView word)
{
    return FailureWords.find(word);
}

} // namespace app::fetch

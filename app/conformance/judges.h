// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/conformance/check.h"

/// The functions that judge one session each: what was seen against what the protocol says and what the lab recorded.
/// Pure. Each is made for the exercises that allChecks() names beside it.
namespace app::conformance::judges {

// The conversation.
[[nodiscard]] Verdict lines(const Observed& seen);
[[nodiscard]] Verdict ready(const Observed& seen);
[[nodiscard]] Verdict identity(const Observed& seen);
[[nodiscard]] Verdict idleBeforeGo(const Observed& seen);
[[nodiscard]] Verdict end(const Observed& seen);
[[nodiscard]] Verdict eachOnce(const Observed& seen);
[[nodiscard]] Verdict progress(const Observed& seen);
[[nodiscard]] Verdict reportAtEnd(const Observed& seen);
[[nodiscard]] Verdict reportLive(const Observed& seen);
[[nodiscard]] Verdict unknownIgnored(const Observed& seen);
[[nodiscard]] Verdict mustRefused(const Observed& seen);
[[nodiscard]] Verdict stopped(const Observed& seen);

// What was fetched.
[[nodiscard]] Verdict status(const Observed& seen);
[[nodiscard]] Verdict bytes(const Observed& seen);
[[nodiscard]] Verdict undecoded(const Observed& seen);
[[nodiscard]] Verdict redirects(const Observed& seen);
[[nodiscard]] Verdict redirectLimit(const Observed& seen);
[[nodiscard]] Verdict protocol(const Observed& seen);
[[nodiscard]] Verdict headers(const Observed& seen);
[[nodiscard]] Verdict acceptEncoding(const Observed& seen);
[[nodiscard]] Verdict reuse(const Observed& seen);
[[nodiscard]] Verdict fetchesAll(const Observed& seen);
[[nodiscard]] Verdict untrusted(const Observed& seen);

// Times and load.
[[nodiscard]] Verdict timeOrder(const Observed& seen);
[[nodiscard]] Verdict clock(const Observed& seen);
[[nodiscard]] Verdict latency(const Observed& seen);
[[nodiscard]] Verdict firstByte(const Observed& seen);
[[nodiscard]] Verdict connectPhase(const Observed& seen);
[[nodiscard]] Verdict tlsPhase(const Observed& seen);
[[nodiscard]] Verdict concurrencyKept(const Observed& seen);
[[nodiscard]] Verdict concurrencyReached(const Observed& seen);
[[nodiscard]] Verdict rate(const Observed& seen);
[[nodiscard]] Verdict lateRate(const Observed& seen);

// Limits and faults.
[[nodiscard]] Verdict totalDeadline(const Observed& seen);
[[nodiscard]] Verdict connectDeadline(const Observed& seen);
[[nodiscard]] Verdict bodyLimit(const Observed& seen);
[[nodiscard]] Verdict headerLimit(const Observed& seen);
[[nodiscard]] Verdict truncated(const Observed& seen);
[[nodiscard]] Verdict invalidUrl(const Observed& seen);
[[nodiscard]] Verdict refused(const Observed& seen);
[[nodiscard]] Verdict notHttp(const Observed& seen);

// The figures of the process.
[[nodiscard]] Verdict memory(const Observed& seen);
[[nodiscard]] Verdict processorTime(const Observed& seen);
[[nodiscard]] Verdict connections(const Observed& seen);

// As written.
[[nodiscard]] Verdict asWrittenFetches(const Observed& seen);
[[nodiscard]] Verdict asWrittenTrusts(const Observed& seen);
[[nodiscard]] Verdict asWrittenLimits(const Observed& seen);
[[nodiscard]] Verdict asWrittenLatency(const Observed& seen);

} // namespace app::conformance::judges

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/conformance/check.h"
#include "app/conformance/observed.h"

#include <QList>

#include <chrono>

namespace app::conformance {

/// What the judges read out of what was seen.

[[nodiscard]] QString tr(const char* text, const char* disambiguation = nullptr, int n = -1);

[[nodiscard]] QByteArray pathOf(const QByteArray& url); ///< with its query
/// The sample of the first URL with this path; null if the engine did not report on it.
[[nodiscard]] const fetch::Sample* sampleOf(const Observed& seen, const QByteArray& path);
/// The lab's record of that URL; null if the lab never saw it.
[[nodiscard]] const LabRequest* requestOf(const Observed& seen, const QByteArray& path);

/// A sample with the lab's record of the same fetch.
struct Pair
{
    fetch::Sample sample;
    LabRequest request;
};
/// Of all URLs whose path begins so, without error and with both times. Each path is fetched once in an exercise.
[[nodiscard]] QList<Pair> pairsOf(const Observed& seen, const QByteArray& pathStart);

/// What became of a fetch, for a sentence: "status 200, 1000 bytes", "the error timeout: …", "no sample".
[[nodiscard]] QString outcome(const fetch::Sample* sample);
[[nodiscard]] QString milliseconds(std::chrono::nanoseconds time);
/// The middle one, the lower of two; of a list that is not empty.
[[nodiscard]] std::chrono::nanoseconds medianOf(QList<std::chrono::nanoseconds> times);

[[nodiscard]] bool hasError(const fetch::Sample* sample, fetch::ErrorKind kind);

/// Collects what is wrong and keeps the first: later faults are often its children.
class Findings
{
public:
    /// `expected` and `seen` are phrases without a full stop.
    void expect(bool holds, const QString& expected, const QString& seen);
    /// The fetch of `path` ended as this error.
    void expectError(const Observed& seen, const QByteArray& path, fetch::ErrorKind kind);
    /// The fetch of `path` succeeded.
    void expectSuccess(const Observed& seen, const QByteArray& path);

    [[nodiscard]] bool hold() const { return m_verdict.result == Verdict::Result::Holds; }
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }

private:
    Verdict m_verdict;
};

} // namespace app::conformance

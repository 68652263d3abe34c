// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QString>

#include <optional>
#include <variant>

namespace app::run {

/// A condition on the figures of a run, as "versus compare --fail-if" takes it: two sums held against each other by
/// <, <=, > or >=, such as "rust.p99 > 1.2 * go.p99". A figure is ENGINE.NAME with the units of the JSON summary: p50,
/// p90, p99 in µs, throughput in fetches a second, peak_rss in bytes, cpu in seconds, errors, samples.
class Condition
{
public:
    /// Nothing where the text is no condition; then `problem` says why, in a sentence.
    [[nodiscard]] static std::optional<Condition> parse(const QString& text, QString& problem);

    /// What became of it in one run.
    struct Verdict
    {
        std::optional<bool> holds; ///< nothing: a figure is not known
        QString sentence; ///< both sides with their values, or which figure is missing
    };
    [[nodiscard]] Verdict judge(const Run& run) const;

private:
    QString m_text;
    QString m_left;
    QString m_right;
    QString m_operator;
};

} // namespace app::run

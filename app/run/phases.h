// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QString>

#include <array>
#include <optional>

namespace app::run {

/// A part of a fetch. Connecting is known where an engine tells it; the rest follows from start, first and last byte.
enum class Phase {
    Dns,
    Connect,
    Tls,
    Wait, ///< from the start to the first byte, less what is known of the three before
    Body, ///< from the first to the last byte
    Whole, ///< from the start, whatever the schedule, to the last byte
};

inline constexpr std::array AllPhases { Phase::Dns, Phase::Connect, Phase::Tls, Phase::Wait, Phase::Body,
    Phase::Whole };

/// One phase over those fetches that have it: nearest-rank p10, median and p90 in µs, absent where none has it.
struct PhaseFigure
{
    qint64 fetches = 0;
    std::optional<double> lowUs;
    std::optional<double> medianUs;
    std::optional<double> highUs;

    bool operator==(const PhaseFigure&) const = default;
};

/// Fetches of one kind and their phases. Medians of phases do not add up to the median of the whole.
struct PhaseGroup
{
    qint64 fetches = 0;
    std::array<PhaseFigure, AllPhases.size()> figures;

    [[nodiscard]] const PhaseFigure& of(Phase phase) const { return figures.at(size_t(phase)); }

    bool operator==(const PhaseGroup&) const = default;
};

/// The successful fetches of one engine, in the counted rounds that ended well, by what they found.
struct EnginePhases
{
    QString engine; ///< key
    PhaseGroup cold; ///< opened a connection
    PhaseGroup warm; ///< served by an open one
    PhaseGroup untold; ///< the engine did not say
    QStringList told; ///< of dns, connect, tls: those that the engine can tell at all

    /// Where it can and yet no fetch has the phase, there was none to tell.
    [[nodiscard]] bool tells(Phase phase) const;
};

[[nodiscard]] EnginePhases phasesOf(const Run& run, const QString& engine);

} // namespace app::run

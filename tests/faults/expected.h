// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace tests::faults {

/// What the three engines may make of a fault: "protocol", or "200 16" for a success with 16 bytes, "200" for one with
/// any, or several with " or " between. Nothing but `why` excuses engines that differ: what their libraries do not
/// show, or do by themselves.
struct Expected
{
    QString fault;
    std::array<QString, 3> outcomes; ///< of qt, go, rust
    QString why;

    [[nodiscard]] bool allows(qsizetype engine, const QString& outcome) const;
};

/// Of a bad answer or handshake of the lab, by its name, on the level field; null for one that nobody thought of.
[[nodiscard]] const Expected* expectedOf(const QString& fault);
/// In the profile as-written, where the libraries' own ways make a difference; null where they do not.
[[nodiscard]] const Expected* expectedAsWrittenOf(const QString& fault);

} // namespace tests::faults

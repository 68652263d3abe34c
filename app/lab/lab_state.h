// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/record.h"

#include <chrono>
#include <functional>
#include <string_view>

namespace app::lab {

/// One request that was answered, for an access log.
struct Access
{
    std::string_view method;
    std::string_view path; ///< valid during the call alone
    unsigned status = 0; ///< 0 for a bad answer that has none
    std::uint64_t connection = 0;
    Clock::time_point arrived;
    Clock::time_point answered;
};

/// What all connections of one server share. Used by its thread alone.
struct LabState
{
    Stats stats;
    Record record;
    std::chrono::milliseconds distance {}; ///< by which every answer comes later
    Clock::time_point stalledUntil; ///< no byte of an answer is written before
    std::function<void(const Access&)> onRequest;
};

} // namespace app::lab

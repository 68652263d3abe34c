// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace app::language {

/// While one of these lives, texts and numbers that this thread makes are English whatever the application speaks: what
/// programs read (JSON, CSV) must not depend on who wrote it. May be nested.
class ForMachines
{
public:
    ForMachines();
    ~ForMachines();
    ForMachines(const ForMachines&) = delete;
    ForMachines& operator=(const ForMachines&) = delete;

    /// Whether this thread is writing for programs now.
    [[nodiscard]] static bool active();
};

} // namespace app::language

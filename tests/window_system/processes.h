// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tests::window_system {

/// The variable by which the processes of one test know each other: children inherit it.
inline constexpr const char* FamilyVariable = "VERSUS_TEST_FAMILY";

/// The programs that run now with this value of FamilyVariable, as "PROGRAM PID".
[[nodiscard]] QStringList runningOf(const QString& family);

} // namespace tests::window_system

// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tests::support {

/// Whether a program held at most so many bytes. Under a sanitizer, which keeps what is freed, whatever it held.
[[nodiscard]] inline bool heldAtMost([[maybe_unused]] qint64 most, [[maybe_unused]] qint64 bytes)
{
#ifdef VERSUS_SANITIZED
    return true;
#else
    return bytes <= most;
#endif
}

} // namespace tests::support

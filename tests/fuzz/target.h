// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstdlib>

namespace tests::fuzz {

/// One parser of what strangers send. Each target is a program of its own that defines this: it parses `input`, which
/// may be anything, and aborts where what comes out breaks a promise of the parser's header. A run by libFuzzer looks
/// for inputs that crash, abort, leak or take too long; a build without it replays the seeds (replay.cpp).
void parse(QByteArrayView input);

/// A promise that holds for every input.
inline void promise(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace tests::fuzz

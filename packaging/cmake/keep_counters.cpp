// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// With counters of lines (VERSUS_COVERAGE) the linker puts these in the place of the functions that end a process at
// once. versus-launcher ends by them, as its engine did. What is killed from outside loses its counters all the same.

extern "C" {

#include <gcov.h> // is for C alone in GCC 12

[[noreturn]] void __real__exit(int status);
int __real_raise(int signal);

[[noreturn]] void __wrap__exit(int status)
{
    __gcov_dump();
    __real__exit(status);
}

int __wrap_raise(int signal)
{
    __gcov_dump();
    return __real_raise(signal);
}
}

# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Counts the lines of app/ that run: VERSUS_COVERAGE, see packaging/coverage. app/ alone is compiled with counters (in
# app/CMakeLists.txt); every program that links it needs the library behind them.

# Counters of several threads are added up, not overwritten.
set(VERSUS_COUNTING_FLAGS --coverage -fprofile-update=atomic)

# Counters are written when a process exits. What ends a process before that writes them first: keep_counters.cpp.
if(VERSUS_COVERAGE)
    add_library(versus_keep_counters STATIC "${CMAKE_CURRENT_LIST_DIR}/keep_counters.cpp")
    target_link_libraries(versus_options INTERFACE versus_keep_counters)
    target_link_options(versus_options INTERFACE --coverage -Wl,--wrap=_exit -Wl,--wrap=raise)
endif()

# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Go and Rust are optional: what is missing makes its engine "not available", with the reason and the remedy, and
# nothing else. Sets VERSUS_GO and VERSUS_CARGO to the programs, or to nothing with VERSUS_GO_REASON and
# VERSUS_CARGO_REASON saying why and what to do.

set(VERSUS_GO_MINIMUM 1.26)
set(VERSUS_RUST_MINIMUM 1.88)

# Finds PROGRAM, asks it for its version and keeps it if that is new enough.
function(_versus_toolchain variable program version_args minimum remedy)
    find_program(${variable}_PROGRAM ${program})
    set(found "${${variable}_PROGRAM}")
    set(${variable} "" PARENT_SCOPE)
    if(NOT found)
        set(${variable}_REASON "${program} was not found when Versus was built. ${remedy}" PARENT_SCOPE)
        return()
    endif()
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env GOTOOLCHAIN=local ${found} ${version_args}
        OUTPUT_VARIABLE output
        ERROR_QUIET
        RESULT_VARIABLE result
    )
    string(REGEX MATCH "[0-9]+\\.[0-9]+(\\.[0-9]+)?" version "${output}")
    if(NOT result EQUAL 0 OR NOT version OR version VERSION_LESS minimum)
        set(${variable}_REASON
            "${program} ${version} was found when Versus was built, but ${minimum} is needed. ${remedy}"
            PARENT_SCOPE
        )
        return()
    endif()
    message(STATUS "Found ${program} ${version}: ${found}")
    set(${variable} "${found}" PARENT_SCOPE)
    set(${variable}_REASON "" PARENT_SCOPE)
endfunction()

_versus_toolchain(
    VERSUS_GO go version ${VERSUS_GO_MINIMUM}
    "Install Go ${VERSUS_GO_MINIMUM} or newer from https://go.dev/dl/ and run ./packaging/run again."
)
_versus_toolchain(
    VERSUS_CARGO cargo --version ${VERSUS_RUST_MINIMUM}
    "Run: sudo apt-get install rustc-web cargo-web, and then ./packaging/run again."
)
foreach(variable IN ITEMS VERSUS_GO VERSUS_CARGO)
    if(NOT ${variable})
        message(STATUS "${${variable}_REASON}")
    endif()
endforeach()

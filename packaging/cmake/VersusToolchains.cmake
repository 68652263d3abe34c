# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Go and Rust are optional: what is missing makes its engine "not available", with the reason and the remedy, and
# nothing else. Sets VERSUS_GO and VERSUS_CARGO to the programs, or to nothing with VERSUS_GO_REASON and
# VERSUS_CARGO_REASON saying why and what to do.

include(ExternalProject)

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

# What Go and cargo have built, in the build tree: the experiment "build" starts its warm builds from a copy.
set(VERSUS_GO_CACHE "${CMAKE_BINARY_DIR}/go")
set(VERSUS_CARGO_TARGET "${CMAKE_BINARY_DIR}/cargo")

# versus_go_program(versus-engine-go FOLDER): built by Go itself, which knows best what is out of date; hence a target
# that always asks it. Does nothing where Go is missing.
function(versus_go_program name folder)
    if(NOT VERSUS_GO)
        return()
    endif()
    add_custom_target(
        ${name} ALL
        COMMAND
            ${CMAKE_COMMAND} -E env GOTOOLCHAIN=local GOFLAGS=-buildvcs=false CGO_ENABLED=0 GOCACHE=${VERSUS_GO_CACHE}
            ${VERSUS_GO} build -trimpath -o "${VERSUS_LIB_DIR}/${name}" .
        WORKING_DIRECTORY "${folder}"
        COMMENT "Building ${name} with Go"
        VERBATIM
    )
    versus_install_built(${name})
endfunction()

# versus_cargo_programs(versus-engine-rust …): packages of the workspace resources/Cargo.toml, built by one call of
# cargo, so that they share what they compile. Does nothing where cargo is missing.
function(versus_cargo_programs)
    if(NOT VERSUS_CARGO)
        return()
    endif()
    list(TRANSFORM ARGN PREPEND "--package=" OUTPUT_VARIABLE packages)
    list(TRANSFORM ARGN PREPEND "${VERSUS_CARGO_TARGET}/release/" OUTPUT_VARIABLE binaries)
    add_custom_target(
        versus-rust-programs ALL
        COMMAND
            ${VERSUS_CARGO} build --release --locked --quiet --manifest-path "${CMAKE_SOURCE_DIR}/resources/Cargo.toml"
            --target-dir "${VERSUS_CARGO_TARGET}" ${packages}
        COMMAND ${CMAKE_COMMAND} -E copy_if_different ${binaries} "${VERSUS_LIB_DIR}"
        COMMENT "Building the Rust programs with cargo"
        USES_TERMINAL
        VERBATIM
    )
    foreach(name IN LISTS ARGN)
        versus_install_built(${name})
    endforeach()
endfunction()

# clang++ compiles the C++ reference of the experiments where there is one: Rust's compiler ends in LLVM too, so that
# the languages are compared and not the compilers. Before 16 it had no coroutines of the standard's.
set(VERSUS_CLANG_MINIMUM 16)

function(_versus_recent_clang result program)
    execute_process(COMMAND ${program} -dumpversion OUTPUT_VARIABLE version ERROR_QUIET)
    if(NOT version OR version VERSION_LESS VERSUS_CLANG_MINIMUM)
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()

find_program(
    VERSUS_CLANGXX
    NAMES clang++ clang++-22 clang++-21 clang++-20 clang++-19 clang++-18 clang++-17 clang++-16
    VALIDATOR _versus_recent_clang
)

# versus_cpp_release_program(versus-experiment-cpp FOLDER): a project of its own in FOLDER, so that it is a release
# build without sanitizers whatever Versus itself is built as.
function(versus_cpp_release_program name folder)
    set(compiler "${CMAKE_CXX_COMPILER}")
    if(VERSUS_CLANGXX)
        set(compiler "${VERSUS_CLANGXX}")
    endif()
    ExternalProject_Add(
        ${name}
        SOURCE_DIR "${folder}"
        PREFIX "${CMAKE_BINARY_DIR}/${name}"
        BINARY_DIR "${CMAKE_BINARY_DIR}/${name}/build"
        CMAKE_ARGS
            "-DCMAKE_BUILD_TYPE=Release" "-DCMAKE_CXX_COMPILER=${compiler}" "-DVERSUS_WERROR=${VERSUS_WERROR}"
            "-DCMAKE_RUNTIME_OUTPUT_DIRECTORY=${VERSUS_LIB_DIR}"
        BUILD_ALWAYS ON
        INSTALL_COMMAND ""
        LOG_CONFIGURE ON
        USES_TERMINAL_BUILD ON
    )
    versus_install_built(${name})
endfunction()

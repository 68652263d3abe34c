# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The rules that every target of Versus follows: one place for the standard, the warnings and the layers.

include(GNUInstallDirs)

# The build tree has the shape of the installed one, so that a program finds its files the same way in both: versus in
# bin, and what versus starts in lib/versus. The latter is no CMAKE_INSTALL_LIBDIR: programs do not go by architecture.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(VERSUS_INSTALL_LIB_DIR "lib/versus")
set(VERSUS_LIB_DIR "${CMAKE_BINARY_DIR}/${VERSUS_INSTALL_LIB_DIR}")

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)

add_library(versus_options INTERFACE)
target_compile_features(versus_options INTERFACE cxx_std_20)
target_compile_options(
    versus_options
    INTERFACE
        -Wall
        -Wextra
        -Wpedantic
        -Wold-style-cast
        -Woverloaded-virtual
        -Wnon-virtual-dtor
        $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # GCC 12 sees overlaps in std::string that are not there (GCC bug 105329)
        -Wno-missing-field-initializers # what a designated initialiser leaves out has its default
        $<$<BOOL:${VERSUS_WERROR}>:-Werror>
)
target_compile_definitions(
    versus_options
    INTERFACE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_USE_QSTRINGBUILDER
        QT_NO_FOREACH
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
)
if(VERSUS_SANITIZE)
    target_compile_options(versus_options INTERFACE -fsanitize=${VERSUS_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(versus_options INTERFACE -fsanitize=${VERSUS_SANITIZE})
endif()

# Gives TARGET an include root that holds its own folder alone, as LAYER/NAME. A target therefore sees the headers of
# the targets it links and no others: an include against the direction of the layers does not compile.
function(_versus_include_root target)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" OUTPUT_VARIABLE prefix)
    set(root "${CMAKE_BINARY_DIR}/include/${target}")
    cmake_path(GET prefix PARENT_PATH layer)
    file(MAKE_DIRECTORY "${root}/${layer}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${prefix}" SYMBOLIC)
    target_include_directories(${target} PUBLIC "${root}")
endfunction()

# versus_library(app_fetch SOURCES a.cpp b.cpp … [PUBLIC targets…] [PRIVATE targets…])
# The static library of one folder. Headers are named beside their sources, for moc and for editors.
function(versus_library target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${target} STATIC ${arg_SOURCES})
    _versus_include_root(${target})
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE versus_options ${arg_PRIVATE})
endfunction()

# versus_program(versus-launcher SOURCES main.cpp [PRIVATE targets…] [INSTALL_TO folder]): an executable that is one
# main.cpp. An installed one lies in the same folder of the build tree.
function(versus_program target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "INSTALL_TO" "SOURCES;PRIVATE")
    add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE versus_options ${arg_PRIVATE})
    if(arg_INSTALL_TO)
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/${arg_INSTALL_TO}")
        install(TARGETS ${target} RUNTIME DESTINATION "${arg_INSTALL_TO}")
    endif()
endfunction()

# versus_install_built(versus-engine-go): installs a program of VERSUS_LIB_DIR that another tool than CMake has built,
# and strips it where CMake strips its own.
function(versus_install_built name)
    install(PROGRAMS "${VERSUS_LIB_DIR}/${name}" DESTINATION "${VERSUS_INSTALL_LIB_DIR}")
    set(installed "\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${VERSUS_INSTALL_LIB_DIR}/${name}")
    install(
        CODE
            "if(CMAKE_INSTALL_DO_STRIP)
                execute_process(COMMAND \"${CMAKE_STRIP}\" \"${installed}\" COMMAND_ERROR_IS_FATAL ANY)
            endif()"
    )
endfunction()

# versus_test(tst_percentile [LINK targets…] [SOURCES more.cpp…] [TIMEOUT seconds] [SERIAL] [CONCURRENT])
# A Qt Test program out of tst_percentile.cpp, run by ctest without a display. SERIAL: not beside other tests, for
# those that look at times. CONCURRENT: its threads meet in the standard library and Boost, so that the thread sanitizer
# sees them; the preset tsan runs these alone.
add_custom_target(concurrent-tests)
function(versus_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "CONCURRENT;SERIAL" "TIMEOUT" "LINK;SOURCES")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE versus_options tests_english Qt6::Test ${arg_LINK})
    if(VERSUS_SANITIZE)
        target_compile_definitions(${name} PRIVATE VERSUS_SANITIZED) # of time and memory they take a part for themselves
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=;TZ=UTC")
    if(arg_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT})
    endif()
    if(arg_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
    if(arg_CONCURRENT)
        set_tests_properties(${name} PROPERTIES LABELS concurrent)
        add_dependencies(concurrent-tests ${name})
    endif()
endfunction()

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, sanitizers and the layout of the build tree.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# The build tree is laid out as an installation is, so that programs find their
# files in the same way in both.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(DROVER_SHARE_DIR "${PROJECT_BINARY_DIR}/share/drover")
file(MAKE_DIRECTORY "${DROVER_SHARE_DIR}")

find_program(DROVER_CCACHE ccache)
if(DROVER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${DROVER_CCACHE}")
endif()

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

add_library(drover_options INTERFACE)
target_compile_definitions(drover_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(drover_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wundef)
if(DROVER_WERROR)
    target_compile_options(drover_options INTERFACE -Werror)
endif()
if(DROVER_FUZZERS)
    # What a fuzzer calls tells it which ways it went; the fuzzer's own main comes with its executable (tests/fuzz).
    target_compile_options(drover_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(DROVER_SANITIZE)
    target_compile_options(drover_options INTERFACE
        -fsanitize=${DROVER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        # What it writes before each function can't be told of a coroutine's parts ("difference across sections", clang 14).
        target_compile_options(drover_options INTERFACE -fno-sanitize=function)
    endif()
    target_link_options(drover_options INTERFACE -fsanitize=${DROVER_SANITIZE})
endif()

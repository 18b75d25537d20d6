# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How rooms become targets. A room's headers are reached as "<room>/file.h", and only by
# targets that link it: its include path holds one link that leads to the room alone.

function(_drover_room target room source_dir)
    set(_view "${PROJECT_BINARY_DIR}/rooms/${target}")
    get_filename_component(_parent "${_view}/${room}" DIRECTORY)
    file(MAKE_DIRECTORY "${_parent}")
    file(CREATE_LINK "${source_dir}" "${_view}/${room}" SYMBOLIC)
    target_include_directories(${target} PUBLIC "${_view}")
endfunction()

# drover_library(<room> SOURCES … LINKS … [PRIVATE_LINKS …])  ->  target drover_<room>
# The room may be nested (uma/http): the target is then drover_uma_http.
function(drover_library room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    string(REPLACE "/" "_" _name "${room}")
    add_library(drover_${_name} STATIC ${ARG_SOURCES})
    _drover_room(drover_${_name} ${room} "${CMAKE_CURRENT_SOURCE_DIR}")
    set_property(GLOBAL APPEND PROPERTY DROVER_MODEL_ROOMS drover_${_name})
    target_link_libraries(drover_${_name} PUBLIC Qt6::Core tl::expected ${ARG_LINKS}
                          PRIVATE drover_options ${ARG_PRIVATE_LINKS})
endfunction()

# drover_ui_library(<room> …): the same for ui/<room>, reached as "ui/<room>/file.h" -> drover_ui_<room>
function(drover_ui_library room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(drover_ui_${room} STATIC ${ARG_SOURCES})
    _drover_room(drover_ui_${room} ui/${room} "${CMAKE_CURRENT_SOURCE_DIR}")
    set_property(GLOBAL APPEND PROPERTY DROVER_UI_ROOMS drover_ui_${room})
    target_link_libraries(drover_ui_${room} PUBLIC Qt6::Widgets tl::expected ${ARG_LINKS}
                          PRIVATE drover_options ${ARG_PRIVATE_LINKS})
endfunction()

# drover_test(<name> SOURCES … LINKS … [GUI] [RUN_SERIAL] [LABELS …] [TIMEOUT s])
function(drover_test name)
    if(NOT DROVER_BUILD_TESTS)
        return()
    endif()
    cmake_parse_arguments(ARG "GUI;RUN_SERIAL" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(tst_${name} ${ARG_SOURCES})
    target_link_libraries(tst_${name} PRIVATE drover_options drover_testsupport Qt6::Test ${ARG_LINKS})
    if(ARG_GUI)
        target_link_libraries(tst_${name} PRIVATE Qt6::Widgets)
    endif()
    set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bin")
    add_test(NAME ${name} COMMAND tst_${name})
    drover_test_environment(${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    # A warning or error that a test did not announce (QTest::ignoreMessage) fails it. What the
    # offscreen platform says of itself begins with "This plugin" and is let through.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        FAIL_REGULAR_EXPRESSION "(QWARN|QCRITICAL) *: [A-Za-z_:0-9]+\\([^)]*\\) ([^T]|T[^h]|Th[^i]|Thi[^s]|This [^p])")
    if(ARG_RUN_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# Every test has its own home, so that it never reads or writes the user's files.
function(drover_test_environment name)
    set(_home "${PROJECT_BINARY_DIR}/tests/home/${name}")
    file(MAKE_DIRECTORY "${_home}/run")
    file(CHMOD "${_home}/run" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;DROVER_SHARE=${DROVER_SHARE_DIR};DROVER_BIN=${PROJECT_BINARY_DIR}/bin;DROVER_SOURCE=${PROJECT_SOURCE_DIR};HOME=${_home};XDG_CONFIG_HOME=${_home}/config;XDG_DATA_HOME=${_home}/data;XDG_CACHE_HOME=${_home}/cache;XDG_RUNTIME_DIR=${_home}/run;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads every source file and names each line that breaks a rule. Run by ctest (lint_rules).
cmake_minimum_required(VERSION 3.25)

set(_broken 0)
macro(broken text)
    message(SEND_ERROR "${text}")
    math(EXPR _broken "${_broken} + 1")
endmacro()

file(GLOB_RECURSE _sources RELATIVE "${ROOT}"
    "${ROOT}/app/*.cpp" "${ROOT}/app/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/models/*.cpp" "${ROOT}/models/*.h"
    "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.h" "${ROOT}/tests/*.py" "${ROOT}/resources/*.java" "${ROOT}/resources/*.py")

foreach(_file ${_sources})
    file(STRINGS "${ROOT}/${_file}" _head LIMIT_COUNT 6)
    if(NOT "${_head}" MATCHES "SPDX-License-Identifier: GPL-3.0-or-later")
        broken("${_file}: has no SPDX licence line")
    endif()

    file(STRINGS "${ROOT}/${_file}" _newlines REGEX "^" ENCODING UTF-8)
    list(LENGTH _newlines _count)
    set(_most 600)
    if(_file MATCHES "^tests/")
        set(_most 700) # tables of cases are long and simple
    endif()
    if(_count GREATER _most)
        broken("${_file}: ${_count} lines; what is the second reason that it exists for?")
    endif()

    if(NOT _file MATCHES "^tests/")
        file(STRINGS "${ROOT}/${_file}" _waits
             REGEX "QEventLoop|processEvents *\\(|waitFor(ReadyRead|Finished|Started|Connected|BytesWritten|Disconnected) *\\(|QThread::m?u?sleep|QCoro::waitFor")
        foreach(_line ${_waits})
            string(STRIP "${_line}" _line)
            if(NOT _line MATCHES "^(//|\\*|///)")
                broken("${_file}: blocks or nests the event loop: ${_line}")
            endif()
        endforeach()
        file(STRINGS "${ROOT}/${_file}" _unfinished REGEX "[^A-Za-z-](TODO|FIXME|XXX)[ :(]")
        foreach(_line ${_unfinished})
            broken("${_file}: unfinished: ${_line}")
        endforeach()
    endif()

    if(_file MATCHES "^models/" OR _file MATCHES "^app/cli/")
        file(STRINGS "${ROOT}/${_file}" _widgets REGEX "#include <Q(Widget|Application|MainWindow|Dialog|MessageBox|Label)>")
        if(_widgets)
            broken("${_file}: includes a widget: ${_widgets}")
        endif()
    endif()
    if(NOT _file MATCHES "^ui/editor/" AND NOT _file MATCHES "^tests/")
        file(STRINGS "${ROOT}/${_file}" _qsci REGEX "#include <Qsci/")
        if(_qsci)
            broken("${_file}: only ui/editor includes QScintilla: ${_qsci}")
        endif()
    endif()
    if(_file MATCHES "^ui/")
        file(STRINGS "${ROOT}/${_file}" _below REGEX "#include <Q(NetworkAccessManager|NetworkReply|SqlQuery|SqlDatabase|JsonDocument)>")
        if(_below)
            broken("${_file}: HTTP, SQL and JSON belong below ui/: ${_below}")
        endif()
    endif()
    file(STRINGS "${ROOT}/${_file}" _climbs REGEX "#include \"\\.\\./")
    if(_climbs)
        broken("${_file}: reaches round its link target: ${_climbs}")
    endif()
endforeach()

list(LENGTH _sources _files)
message(STATUS "${_files} files read, ${_broken} rules broken")

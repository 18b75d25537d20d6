# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -P resources/catalogue/texts.cmake: lists the texts of the field catalogues in models/domain/fieldtexts.cpp, where
# lupdate finds them. To be run after a change of a catalogue; a test notices when it was forgotten.
get_filename_component(_here "${CMAKE_CURRENT_LIST_FILE}" DIRECTORY)
set(_texts "")
foreach(_kind client scope resource script attribute)
    file(READ "${_here}/fields-${_kind}.json" _json)
    string(JSON _count LENGTH "${_json}" fields)
    math(EXPR _last "${_count} - 1")
    foreach(_i RANGE ${_last})
        string(JSON _field GET "${_json}" fields ${_i})
        foreach(_member section label help)
            string(JSON _text GET "${_field}" ${_member})
            string(REPLACE ";" "<semicolon>" _text "${_text}")
            list(APPEND _texts "${_text}")
        endforeach()
        string(JSON _values ERROR_VARIABLE _none GET "${_field}" values)
        if(_none)
            continue()
        endif()
        string(JSON _choices LENGTH "${_values}")
        math(EXPR _choices "${_choices} - 1")
        foreach(_j RANGE ${_choices})
            string(JSON _label ERROR_VARIABLE _none GET "${_values}" ${_j} 1)
            if(NOT _none)
                list(APPEND _texts "${_label}")
            endif()
        endforeach()
    endforeach()
endforeach()
list(REMOVE_DUPLICATES _texts)
set(_out "// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made by resources/catalogue/texts.cmake from the field catalogues: do not edit. Here lupdate finds their texts.
#include <QtGlobal>

[[maybe_unused]] static const char *const fieldTexts[] = {
")
foreach(_text IN LISTS _texts)
    string(REPLACE "\\" "\\\\" _text "${_text}")
    string(REPLACE "\"" "\\\"" _text "${_text}")
    string(REPLACE "<semicolon>" ";" _text "${_text}")
    string(APPEND _out "    QT_TRANSLATE_NOOP(\"fields\", \"${_text}\"),\n")
endforeach()
string(APPEND _out "};\n")
file(WRITE "${_here}/../../models/domain/fieldtexts.cpp" "${_out}")

# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
# Run by the build: cmake -DLISTS=folder -DOUTPUT=header -P SourceHashes.cmake
# Writes one hash of all sources of stage 1 and one of those of stage 2; LISTS holds their names, one a line.
set(text "// Made by the build.\n#pragma once\n\nnamespace dateline {\n\n")
foreach(stage extraction resolution)
    file(STRINGS ${LISTS}/${stage}.txt files)
    set(all "")
    foreach(path IN LISTS files)
        file(SHA256 ${path} hash)
        string(APPEND all ${hash})
    endforeach()
    string(SHA256 hash "${all}")
    string(APPEND text "inline constexpr const char* ${stage}Sources = \"${hash}\";\n")
endforeach()
string(APPEND text "\n} // namespace dateline\n")
file(WRITE ${OUTPUT} "${text}")

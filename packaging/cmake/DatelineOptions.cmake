# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
# Options every target shares: the language level, warnings, sanitizers, and Qt's stricter macros.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_VISIBILITY=") # moc 6.4 cannot parse libstdc++'s <compare>; cured in Qt 6.5.3

option(DATELINE_WERROR "Treat warnings as errors (continuous integration)" OFF)
set(DATELINE_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")
option(DATELINE_FUZZ "Build the fuzz targets against libFuzzer (clang only)" OFF)

find_program(DATELINE_CCACHE ccache)
if(DATELINE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${DATELINE_CCACHE})
endif()
find_program(DATELINE_MOLD mold)
if(DATELINE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
if(DATELINE_SANITIZE)
    add_compile_options(-fsanitize=${DATELINE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${DATELINE_SANITIZE})
endif()
if(DATELINE_FUZZ) # libFuzzer is led by the branches that an input takes: every library counts them; a finding ends the run
    add_compile_options(-fsanitize=fuzzer-no-link -fno-sanitize-recover=all)
endif()

add_library(dateline_options INTERFACE)
target_compile_options(dateline_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
    # g++ 12 at -O3 sees overlaps in std::string's operator+ that are not there (GCC bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${DATELINE_WERROR}>:-Werror>)
target_compile_definitions(dateline_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_include_directories(dateline_options INTERFACE ${PROJECT_SOURCE_DIR})

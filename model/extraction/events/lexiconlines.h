// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Reads a lexicon file of resources/lexicon: UTF-8, one entry a line, fields apart by TAB, '#' begins a
// comment line. A missing file or a line with too few fields is an Error that names file and line.

#include "model/base/expected.h"

#include <filesystem>
#include <string>
#include <vector>

namespace dateline {

struct LexiconLine
{
    std::vector<std::string> fields;
    std::uint64_t number = 0;
};

Expected<std::vector<LexiconLine>> readLexicon(const std::filesystem::path& file, std::size_t fieldsAtLeast);
Unexpected<Error> lexiconError(const std::filesystem::path& file, std::uint64_t line, std::string detail);

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/lexiconlines.h"

#include <fstream>

namespace dateline {

Unexpected<Error> lexiconError(const std::filesystem::path& file, std::uint64_t line, std::string detail)
{
    return Unexpected<Error>{Error{ErrorCode::BadDataFile, std::move(detail), {file.string(), line}}};
}

Expected<std::vector<LexiconLine>> readLexicon(const std::filesystem::path& file, std::size_t fieldsAtLeast)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return Unexpected<Error>{Error{ErrorCode::NotFound, file.filename().string(), {file.string(), 0}}};
    }
    std::vector<LexiconLine> lines;
    std::string text;
    for (std::uint64_t number = 1; std::getline(in, text); ++number) {
        if (text.empty() || text.front() == '#') {
            continue;
        }
        LexiconLine line{{}, number};
        std::size_t begin = 0;
        for (std::size_t tab = text.find('\t'); tab != std::string::npos; tab = text.find('\t', begin)) {
            line.fields.push_back(text.substr(begin, tab - begin));
            begin = tab + 1;
        }
        line.fields.push_back(text.substr(begin));
        if (line.fields.size() < fieldsAtLeast) {
            return lexiconError(file, number, text);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace dateline

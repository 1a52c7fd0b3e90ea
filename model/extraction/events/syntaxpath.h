// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The way from one token to another through the dependency tree: up to the common head, then down, as text
// ("nsubj<" for a step up out of a subject, ">obl" for a step down). Up to six steps; no allocation.

#include "model/extraction/language/document.h"

#include <array>
#include <string_view>

namespace dateline {

struct SyntaxPath
{
    std::array<char, 96> letters{};
    std::size_t length = 0;
    std::size_t up = 0;
    std::size_t down = 0;
    std::uint32_t top = 0; // token where the way turns

    std::string_view text() const { return {letters.data(), length}; }
};

/// False where there is no way, or none of at most six steps.
bool findPath(const Document& document, std::uint32_t from, std::uint32_t to, SyntaxPath& path);

std::string_view deprelName(Deprel relation);

} // namespace dateline

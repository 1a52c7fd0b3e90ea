// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The paragraph about the author below an article. The less its place says, the more its words must: a person
// whom the article itself introduces must not be taken for its author.

#include <cstdint>
#include <string_view>

namespace dateline {

enum class BiographyPlace : std::uint8_t {
    AtTheEnd, // one of the last paragraphs
    AfterItsName, // begins with the byline's name, or with the name that stands alone above it
    BehindTheArticle // after "Previous article", "About the author" and the like
};

bool isBiography(std::string_view paragraph, BiographyPlace place);

} // namespace dateline

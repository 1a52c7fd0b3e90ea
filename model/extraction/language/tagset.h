// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the numbers of the language model's heads mean, in the trainer's order
// (model/training/encoder/data.py).

#include "model/extraction/language/syntax.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace dateline {

inline constexpr std::size_t nameLabels = 21; // none, then begin, inside, last, single of each EntityKind
inline constexpr std::size_t triggerLabels = 6; // none, then each EventStatus

struct TagName
{
    std::string_view name; // NOUN|Plur, VERB|Past
    TokenTag tag;
};
struct RelationName
{
    std::string_view name; // nsubj:pass
    Deprel relation;
    DeprelSubtype subtype;
};

std::span<const TagName> tagNames();
std::span<const RelationName> relationNames();

} // namespace dateline

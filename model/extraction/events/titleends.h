// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where a title begins and ends: not with a link word, not inside a name or a clause that is cut off, not too
// long.

#include "model/extraction/events/titledraft.h"

#include <cstddef>
#include <vector>

namespace dateline {

inline constexpr std::size_t longestTitle = 110; // bytes

/// A word that no title begins with.
bool leads(const TitleDraftRef& draft, std::uint32_t t);
/// Cuts the words of a title, in the order they will be written in, at both ends.
void trim(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens);

} // namespace dateline

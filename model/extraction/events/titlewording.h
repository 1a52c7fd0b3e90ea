// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How the kept words are written: their order, the forms of verbs, names in the place of pronouns, spaces and
// capitals.

#include "model/extraction/events/titledraft.h"

#include <string>
#include <vector>

namespace dateline {

/// The kept words in the order of the title: that of the sentence, but a lent subject stands before its verb,
/// and "they attacked a ship" becomes "a ship attacked" where nobody knows who they were.
std::vector<std::uint32_t> wordOrder(TitleDraftRef& draft);
std::string titleText(const TitleDraftRef& draft, const std::vector<std::uint32_t>& tokens);

} // namespace dateline

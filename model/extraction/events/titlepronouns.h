// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whom the pronouns of a title mean.

#include "model/extraction/events/titledraft.h"

#include <string>

namespace dateline {

/// The name behind a pronoun; nullptr: no pronoun, or nobody known. Lives as long as the analysis.
const std::string* nameBehind(const TitleDraftRef& draft, std::uint32_t token);
/// A pronoun without a name behind it.
bool isOpenPronoun(const TitleDraftRef& draft, std::uint32_t token);
/// A kept name before the pronoun means the same.
bool isNamedBefore(const TitleDraftRef& draft, std::uint32_t pronoun);

} // namespace dateline

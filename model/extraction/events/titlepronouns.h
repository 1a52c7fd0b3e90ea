// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which pronouns of a title become names, stay, or go.

#include "model/extraction/events/titleantecedents.h"
#include "model/extraction/events/titledraft.h"

#include <optional>

namespace dateline {

/// What stands for a pronoun; none: no pronoun, or nobody known.
std::optional<Antecedent> meaningOf(const TitleDraftRef& draft, std::uint32_t token);
/// A pronoun that nobody is known for.
bool isOpenPronoun(const TitleDraftRef& draft, std::uint32_t token);
/// A kept name before the pronoun means the same.
bool isNamedBefore(const TitleDraftRef& draft, std::uint32_t pronoun, const Antecedent& meaning);

} // namespace dateline

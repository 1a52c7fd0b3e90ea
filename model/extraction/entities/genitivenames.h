// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// "Moody's", "Standard & Poor's": names of bodies that end as a genitive does.

#include "model/extraction/entities/mentionview.h"

#include <string_view>

namespace dateline {

/// The surface without its genitive, but where the gazetteer knows a body by that name. A look-up only for
/// what ends so.
std::string_view withoutGenitive(const Gazetteer& gazetteer, std::string_view surface);

/// The tagger leaves the ending outside: mentions of such bodies take it in. Not where the
/// article has the name without it, too, or a longer one that ends in it: "Chris Christie" and "Christie's"
/// are one man.
void takeInGenitives(MentionView& view);

} // namespace dateline

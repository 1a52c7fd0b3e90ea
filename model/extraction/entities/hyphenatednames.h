// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// "Moon Jae-in", "Tsai Ing-wen", "Kim Yong-nam": the tagger ends some Korean and Chinese names at the hyphen
// of the given name, whose second part is a word ("in") or none. And "Rostov-on-Don", of which it may see the
// town and the river apart.

#include "model/extraction/entities/mentionview.h"

namespace dateline {

/// A person of two words, the first a common Korean or Chinese family name, takes in "-in", "-wen". Not "the
/// Park-led government". Such a name that the gazetteer knows and the tagger did not find is added. Linear in
/// the words; the mentions are in order of the text, before and after.
void takeInGivenNames(MentionView& view);

/// A name behind which "-on-" or "-upon-" and a capital follow at once is one place with them; what it then
/// overlaps goes. Linear in the mentions, which are in order of the text, before and after.
void takeInTownsOnRivers(MentionView& view);

} // namespace dateline

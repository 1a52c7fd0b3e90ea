// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The role that a mention plays in the event that a trigger names: from syntax where the sentence is parsed,
// else from word order, voice and the preposition before it.

#include "model/extraction/events/articlewords.h"
#include "model/extraction/events/eventfeatures.h"

namespace dateline {

ArgumentRole argumentRole(
    const ArticleWordsRef& words, const TriggerCandidate& trigger, std::uint32_t mention, bool passive);

} // namespace dateline

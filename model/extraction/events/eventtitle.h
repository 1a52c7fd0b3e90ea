// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A short title in news style for an event, made from the words of its sentence: who did what to whom, where.
// Never cut inside a word; pronouns whose entity is known become its name; date words go, for the date is
// shown.

#include "model/extraction/events/articlewords.h"
#include "model/extraction/events/eventfeatures.h"

#include <string>

namespace dateline {

std::string eventTitle(
    const ArticleWordsRef& words, const TriggerCandidate& trigger, const EventMention& event);

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Event mentions: triggers with kind, arguments, status, the time expression that dates them, and a title.
// In: the tagged and parsed document, its times and mentions (with entities). Out: in text order.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <vector>

namespace dateline {

class EventLexicon;

std::vector<EventMention> findEvents(const Document& document, const Analysis& found, const EventLexicon& lexicon);

} // namespace dateline

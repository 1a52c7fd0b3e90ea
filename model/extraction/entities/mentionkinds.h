// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What an article's names are, with all of it and the gazetteer in view: countries are a closed list, the
// first word of a body is the body, a name that is one thing everywhere else in the article is that here too.
// A sure tag stays. Linear in the mentions.

#include "model/extraction/entities/mentionview.h"

namespace dateline {

/// What a mention of that confidence counts in a vote.
inline int weightOf(Confidence confidence)
{
    return confidence == Confidence::Sure ? 4 : confidence == Confidence::Likely ? 2 : 1;
}

void reviseKinds(MentionView& view);

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A noun as trigger: which clause tells of it. Its own where the date is its own ("an attack that killed 80
// on Tuesday", "since the fall of Mosul last June"); else the one that it stands in, where the noun alone
// says too little.

#include "model/extraction/events/titledraft.h"

namespace dateline {

/// Adds the words that the noun, kept with its phrase, needs beside itself.
void keepClauseOfNoun(TitleDraftRef& draft);

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which language a text is written in, by CLD2 (Sites, 2013: four-letter statistics of 83 languages). Names
// of English news in other scripts and quotations are normal: only a text that is hardly English at all is
// called otherwise.

#include "model/reading/article.h"

#include <string>
#include <string_view>

namespace dateline {

/// Sets `language` from title and text where these tell it for sure; else what the article declares stays.
/// Looks at no more than the first 16 kB that are no boilerplate, some 80 microseconds for 3 kB. Needs the
/// blocks.
void detectLanguage(Article& article);

/// Whether stage 1 extracts from articles that say this language: English, or none at all.
bool isExtracted(std::string_view language);

} // namespace dateline

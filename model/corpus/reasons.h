// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How a date came about, in words. A corpus keeps what a date was counted from; the sentence about it
// is made when somebody looks. `text`: that of the article, in which all spans of the block lie;
// without it its words are left out.

#include "model/corpus/corpus.h"

namespace dateline {

/// "Thu 25 May 2017 <- 'on Thursday' + article of Fri 26 May 2017". `published`: the date of its article.
std::string reasonOf(
    const ResolvedTime& time, const std::optional<PublicationDate>& published, std::string_view text);

/// The same of its time, or what else dates it, with what found it: "...;
/// event word 'take' (verb), doubtful".
std::string reasonOf(const EventTelling& telling, const ArticleBlock& block, std::string_view text);

} // namespace dateline

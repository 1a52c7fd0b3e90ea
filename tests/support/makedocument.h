// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Documents made by hand for tests of events and relations, from one line a sentence:
//
//   "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj on/ADP/5/case
//   Monday{T:2015-02-16}/PROPN/2/obl"
//
// word/UPOS/head/relation, heads counted from 1 in the sentence, 0 = root. Without the last three the
// sentence counts as neither tagged nor parsed. {P} {O} {C} {L} {G} begin a mention of that kind, {C*} an
// adjective of a country, {+} goes on with it; the same words are the same entity. {T:day}, {T:from..to} a
// time with its days, {D} how long; {+} goes on with these, too. "!" behind the relation: a passive verb, "^"
// a finite one. Of subtypes there are "acl:relcl" and "obl:agent". The first sentence is no title unless it
// begins with "TITLE: ". Aborts on a slip of the pen.

#include "model/corpus/corpus.h"
#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <memory>
#include <string>
#include <vector>

namespace dateline {

struct MadeDocument
{
    std::shared_ptr<Article> article;
    Document document;
    std::shared_ptr<Analysis> analysis;
    std::vector<ResolvedTime> times;
};

MadeDocument makeDocument(const std::vector<std::string>& sentences);

} // namespace dateline

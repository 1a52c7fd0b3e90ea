// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How a correction names what it is about: from things of the corpus to content that outlives it. Looks words
// up in the texts. A passage whose text is lost has no words; corrections of it are refused (flawOf()).

#include "model/corpus/corpus.h"

namespace dateline {

Passage passageOf(const Corpus& corpus, ArticleId article, TextSpan span);
EventPlace placeOf(const Corpus& corpus, ArticleId article, const EventTelling& telling);
/// As it was found, whatever corrections have made of it since.
RelationPlace placeOf(const Corpus& corpus, ArticleId article, const RelationTelling& relation);
std::vector<EventPlace> placesOf(const Corpus& corpus, EventId event); // one a telling
std::vector<RelationPlace> placesOf(const Corpus& corpus, LinkId link); // one a sentence of evidence

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The same thing in another corpus, by content: the same article by its id, the same event or entity by a
// telling or mention in an article whose text is the same. None: it is gone. Takes as long as the texts
// before the first that is still there.

#include "model/corpus/corpus.h"

namespace dateline {

ArticleId carriedOver(ArticleId id, const Corpus& from, const Corpus& to);
EntityId carriedOver(EntityId id, const Corpus& from, const Corpus& to);
EventId carriedOver(EventId id, const Corpus& from, const Corpus& to);
LinkId carriedOver(LinkId id, const Corpus& from, const Corpus& to);

} // namespace dateline

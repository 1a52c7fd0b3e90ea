// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whether what was read from bytes may be used without further checks: spans lie in the text, indexes in
// their vectors, days in the calendar. Linear.

#include "model/base/progress.h"
#include "model/corpus/corpus.h"

namespace dateline::packing {

/// Its blocks cover the text, too.
bool isSound(const ArticleMetadata& article, std::uint64_t textBytes);
bool isSound(const Analysis& analysis, std::uint64_t textBytes);
/// One article's own spans and indexes; those across articles are isSound(Corpus)'s.
bool isSound(const ArticleBlock& block, std::uint64_t textBytes);
/// All references across articles, entities, events and links.
bool isSound(const Corpus& corpus, const Progress& progress, int threads);

} // namespace dateline::packing

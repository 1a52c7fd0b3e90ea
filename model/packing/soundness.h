// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whether what was read from bytes may be used without further checks: spans lie in the text, indexes in
// their vectors, days in the calendar. Linear.

#include "model/corpus/corpus.h"

#include <cstdint>
#include <vector>

namespace dateline::packing {

/// Its blocks cover the text, too.
bool isSound(const ArticleMetadata& article, std::uint64_t textBytes);
bool isSound(const Analysis& analysis, std::uint64_t textBytes);
/// One article's own spans and indexes; those across articles are checked against what they point into.
bool isSound(const ArticleBlock& block, std::uint64_t textBytes);

/// How many there are of what references point at. Known before what refers to them is read, so that it is
/// looked at while it is still in the processor's cache, and small: looking into the blocks themselves takes
/// three times as long.
struct ReferenceBounds
{
    std::size_t entities = 0;
    std::size_t events = 0;
    std::size_t links = 0;
    std::vector<std::uint32_t> mentions; // of each article
    std::vector<std::uint32_t> tellings;
    std::vector<std::uint32_t> relations;
};

bool isSound(const ArticleBlock& block, const ReferenceBounds& bounds);
bool isSound(const Entity& entity, const ReferenceBounds& bounds);
bool isSound(const Event& event, const ReferenceBounds& bounds);
bool isSound(const Link& link, const ReferenceBounds& bounds);
/// The dated events and the others: each event once.
bool ordersAreSound(const Corpus& corpus);

} // namespace dateline::packing

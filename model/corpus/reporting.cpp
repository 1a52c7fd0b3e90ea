// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corpus/reporting.h"

#include <algorithm>
#include <tuple>

namespace dateline {

std::optional<DayInterval> firstReported(const Corpus& corpus, const Event& event)
{
    std::optional<DayInterval> first;
    for (const MentionRef telling : event.tellings) {
        const std::optional<PublicationDate>& published = corpus[telling.article].published;
        if (published
            && (!first
                || std::tie(published->days.from, published->days.to) < std::tie(first->from, first->to))) {
            first = published->days;
        }
    }
    return first;
}

std::optional<DayNumber> latestReport(const Corpus& corpus)
{
    std::optional<DayNumber> latest;
    for (const auto& block : corpus.articles) {
        if (block->published) {
            latest = std::max(latest.value_or(block->published->days.from), block->published->days.from);
        }
    }
    return latest;
}

bool mayBeKnownBy(const ArticleBlock& block, DayNumber day)
{
    return !block.published || block.published->days.from <= day;
}

} // namespace dateline

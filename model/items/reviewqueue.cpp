// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/reviewqueue.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostItems = 20'000; // nobody gets through more; the rest comes when these are done

std::uint32_t doubtOf(Confidence confidence)
{
    return confidence == Confidence::Doubtful ? 6 : confidence == Confidence::Likely ? 2 : 0;
}

std::string keyOf(const ArticleBlock& block, TextSpan span)
{
    return block.article->hash.hex() + ' ' + std::to_string(span.begin);
}

std::uint32_t bounded(std::size_t count, std::size_t most)
{
    return static_cast<std::uint32_t>(std::min(count, most));
}

void addMerges(const Corpus& corpus, ReviewQueue& queue)
{
    for (std::uint32_t i = 0; i < queue.suggestions.size(); ++i) {
        const MergeSuggestion& suggestion = queue.suggestions[i];
        const Entity& a = corpus[suggestion.a];
        const Entity& b = corpus[suggestion.b];
        ReviewItem item;
        item.kind = ReviewItem::Kind::Merge;
        item.suggestion = i;
        // What the smaller brings moves; a score near the middle is the most doubtful, but a likely one is
        // worth more.
        item.weight = (2 + bounded(std::min(a.mentions.size(), b.mentions.size()), 20))
            * static_cast<std::uint32_t>(suggestion.score) / 8;
        const EntityName left = correctionName(a);
        const EntityName right = correctionName(b);
        item.key = std::string(toString(left.kind)) + ' ' + left.name + '\n'
            + std::string(toString(right.kind)) + ' ' + right.name;
        queue.items.push_back(std::move(item));
    }
}

void addEvents(const Corpus& corpus, ReviewQueue& queue)
{
    for (std::size_t e = 0; e < corpus.events.size(); ++e) {
        const Event& event = corpus.events[e];
        if (event.review != Review::None) {
            ++queue.reviewed;
            continue;
        }
        std::uint32_t doubt = doubtOf(event.confidence);
        doubt += event.variants.empty() ? 0 : 4; // sources disagree on its date
        doubt += !event.date && event.confidence != Confidence::Sure ? 1 : 0;
        if (doubt == 0) {
            continue;
        }
        const ArticleBlock& block = corpus[event.tellings.front().article];
        ReviewItem item;
        item.kind = ReviewItem::Kind::Event;
        item.event = EventId::fromIndex(e);
        item.weight = doubt * (1 + bounded(event.sources, 10) + bounded(event.participants.size(), 6));
        item.key = keyOf(block, block.events[event.tellings.front().index].trigger);
        queue.items.push_back(std::move(item));
    }
}

void addRelations(const Corpus& corpus, ReviewQueue& queue)
{
    for (std::size_t l = 0; l < corpus.links.size(); ++l) {
        const Link& link = corpus.links[l];
        for (const MentionRef ref : link.evidence) {
            const ArticleBlock& block = corpus[ref.article];
            const RelationTelling relation = block.relation(ref.index);
            if (relation.review != Review::None) {
                ++queue.reviewed;
            } else if (relation.kind != RelationKind::MentionedWith && doubtOf(relation.confidence) > 0) {
                ReviewItem item;
                item.kind = ReviewItem::Kind::Relation;
                item.link = LinkId::fromIndex(l);
                item.relation = ref;
                // The only statement of a link decides whether there is one.
                const std::uint32_t impact = (link.stated == 1 ? 4 : 1)
                    + bounded(corpus[link.a].articles + corpus[link.b].articles, 10) / 2;
                item.weight = doubtOf(relation.confidence) * impact;
                item.key = keyOf(block, block.mentions[relation.sourceMention].span) + ' '
                    + std::to_string(block.mentions[relation.targetMention].span.begin) + ' '
                    + std::string(toString(relation.kind));
                queue.items.push_back(std::move(item));
            }
        }
    }
}

} // namespace

ReviewQueue reviewQueue(const Corpus& corpus, std::span<const Correction> corrections)
{
    ReviewQueue queue;
    queue.suggestions = suggestMerges(corpus, corrections);
    addMerges(corpus, queue);
    addEvents(corpus, queue);
    addRelations(corpus, queue);
    std::stable_sort(queue.items.begin(), queue.items.end(),
        [](const ReviewItem& a, const ReviewItem& b) { return a.weight > b.weight; });
    queue.items.resize(std::min(queue.items.size(), mostItems));
    return queue;
}

} // namespace dateline

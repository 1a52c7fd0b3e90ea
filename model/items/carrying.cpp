// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The same things in another corpus.
#include "model/items/carrying.h"

#include "model/base/sorted.h"
#include "model/items/viewstate.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

ArticleId articleNamed(const Corpus& corpus, const std::string& id)
{
    const auto at = std::lower_bound(corpus.articles.begin(), corpus.articles.end(), id,
        [](const auto& block, const std::string& wanted) { return block->article->id < wanted; });
    const bool found = at != corpus.articles.end() && (*at)->article->id == id;
    return found ? ArticleId::fromIndex(static_cast<std::size_t>(at - corpus.articles.begin())) : ArticleId();
}

/// The same article of the new corpus, or null when it is gone or its text is another.
const ArticleBlock* sameArticle(ArticleId id, const Corpus& from, const Corpus& to)
{
    const ArticleMetadata& article = *from[id].article;
    const ArticleId there = articleNamed(to, article.id);
    return there && to[there].article->hash == article.hash ? &to[there] : nullptr;
}

} // namespace

ArticleId carriedOver(ArticleId id, const Corpus& from, const Corpus& to)
{
    return articleNamed(to, from[id].article->id);
}

EventId carriedOver(EventId id, const Corpus& from, const Corpus& to)
{
    for (const MentionRef ref : from[id].tellings) {
        const TextSpan trigger = from[ref.article].events[ref.index].trigger;
        if (const ArticleBlock* block = sameArticle(ref.article, from, to)) {
            const auto at = std::find_if(block->events.begin(), block->events.end(),
                [&](const EventTelling& telling) { return telling.trigger == trigger; });
            if (at != block->events.end()) {
                return at->event;
            }
        }
    }
    return {};
}

EntityId carriedOver(EntityId id, const Corpus& from, const Corpus& to)
{
    for (const MentionRef ref : from[id].mentions) {
        const TextSpan span = from[ref.article].mentions[ref.index].span;
        if (const ArticleBlock* block = sameArticle(ref.article, from, to)) {
            const auto at = std::find_if(block->mentions.begin(), block->mentions.end(),
                [&](const Mention& mention) { return mention.span == span; });
            if (at != block->mentions.end()) {
                return at->entity;
            }
        }
    }
    return {};
}

LinkId carriedOver(LinkId id, const Corpus& from, const Corpus& to)
{
    const auto ends = std::minmax({carriedOver(from[id].a, from, to), carriedOver(from[id].b, from, to)});
    const auto at
        = std::lower_bound(to.links.begin(), to.links.end(), ends, [](const Link& link, const auto& wanted) {
              return std::pair(link.a, link.b) < std::pair(wanted.first, wanted.second);
          });
    const bool found = ends.first && at != to.links.end() && at->a == ends.first && at->b == ends.second;
    return found ? LinkId::fromIndex(static_cast<std::size_t>(at - to.links.begin())) : LinkId();
}

namespace {

template <typename T>
std::vector<T> carriedAll(const std::vector<T>& ids, const Corpus& from, const Corpus& to)
{
    std::vector<T> there;
    for (const T id : ids) {
        there.push_back(carriedOver(id, from, to));
    }
    sortUnique(there);
    if (!there.empty() && !there.front()) {
        there.erase(there.begin());
    }
    return there;
}

} // namespace

Selection carriedOver(const Selection& selection, const Corpus& from, const Corpus& to)
{
    return {carriedAll(selection.articles, from, to), carriedAll(selection.entities, from, to),
        carriedAll(selection.events, from, to), carriedAll(selection.links, from, to)};
}

} // namespace dateline

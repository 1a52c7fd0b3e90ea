// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What belongs to a selection.
#include "model/base/sorted.h"
#include "model/items/viewstate.h"

#include <algorithm>

namespace dateline {

namespace {

template <typename T> bool has(const std::vector<T>& sorted, T value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

void addEvent(const Corpus& corpus, EventId id, Counterparts& all)
{
    all.events.push_back(id);
    for (const Participant& who : corpus[id].participants) {
        all.entities.push_back(who.entity);
    }
    for (const MentionRef ref : corpus[id].tellings) {
        all.articles.push_back(ref.article);
    }
}

void addEntity(const Corpus& corpus, EntityId id, Counterparts& all)
{
    const Entity& entity = corpus[id];
    all.entities.push_back(id);
    all.events.insert(all.events.end(), entity.events.begin(), entity.events.end());
    all.links.insert(all.links.end(), entity.links.begin(), entity.links.end());
    for (const LinkId link : entity.links) {
        all.entities.push_back(corpus[link].a);
        all.entities.push_back(corpus[link].b);
    }
    for (const MentionRef ref : entity.mentions) {
        all.articles.push_back(ref.article);
    }
}

void addLink(const Corpus& corpus, LinkId id, Counterparts& all)
{
    const Link& link = corpus[id];
    all.links.push_back(id);
    all.entities.push_back(link.a);
    all.entities.push_back(link.b);
    for (const MentionRef ref : link.evidence) {
        const ArticleBlock& block = corpus[ref.article];
        all.articles.push_back(ref.article);
        if (const std::uint32_t event = block.relation(ref.index).event; event != noIndex) {
            all.events.push_back(block.events[event].event);
        }
    }
}

void addArticle(const Corpus& corpus, ArticleId id, Counterparts& all)
{
    const ArticleBlock& block = corpus[id];
    all.articles.push_back(id);
    for (const EventTelling& telling : block.events) {
        all.events.push_back(telling.event);
    }
    for (const Mention& mention : block.mentions) {
        all.entities.push_back(mention.entity);
    }
    for (const RelatedPair& relation : block.relations) {
        all.links.push_back(relation.link);
    }
}

} // namespace

bool Counterparts::holds(ArticleId id) const
{
    return has(articles, id);
}
bool Counterparts::holds(EntityId id) const
{
    return has(entities, id);
}
bool Counterparts::holds(EventId id) const
{
    return has(events, id);
}
bool Counterparts::holds(LinkId id) const
{
    return has(links, id);
}

Counterparts counterpartsOf(const Corpus& corpus, const Selection& selection)
{
    Counterparts all;
    for (const EventId id : selection.events) {
        addEvent(corpus, id, all);
    }
    for (const EntityId id : selection.entities) {
        addEntity(corpus, id, all);
    }
    for (const LinkId id : selection.links) {
        addLink(corpus, id, all);
    }
    for (const ArticleId id : selection.articles) {
        addArticle(corpus, id, all);
    }
    sortUnique(all.articles);
    sortUnique(all.entities);
    sortUnique(all.events);
    sortUnique(all.links);
    return all;
}

} // namespace dateline

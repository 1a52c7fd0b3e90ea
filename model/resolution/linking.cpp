// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/linking.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

struct Occurrence
{
    EntityId a;
    EntityId b;
    MentionRef where;
};

std::vector<Occurrence> sortedOccurrences(std::span<ArticleBlock> blocks)
{
    std::vector<Occurrence> occurrences;
    for (std::size_t article = 0; article < blocks.size(); ++article) {
        const std::vector<RelationTelling>& relations = blocks[article].relations;
        for (std::uint32_t i = 0; i < relations.size(); ++i) {
            const auto [a, b] = std::minmax(relations[i].source, relations[i].target);
            occurrences.push_back({a, b, {ArticleId::fromIndex(article), i}});
        }
    }
    const auto key = [blocks](const Occurrence& occurrence) {
        const RelationTelling& relation = blocks[occurrence.where.article.index()].relations[occurrence.where.index];
        return std::tuple(occurrence.a, occurrence.b, !relation.date, relation.date.value_or(DayInterval{}), occurrence.where);
    };
    std::sort(occurrences.begin(), occurrences.end(), [&key](const Occurrence& left, const Occurrence& right) { return key(left) < key(right); });
    return occurrences;
}

std::uint32_t countArticles(std::vector<MentionRef> refs)
{
    std::sort(refs.begin(), refs.end());
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < refs.size(); ++i) {
        count += i == 0 || refs[i].article != refs[i - 1].article ? 1 : 0;
    }
    return count;
}

} // namespace

void linkEntities(std::span<ArticleBlock> blocks, Corpus& corpus)
{
    for (const Occurrence& occurrence : sortedOccurrences(blocks)) {
        if (corpus.links.empty() || corpus.links.back().a != occurrence.a || corpus.links.back().b != occurrence.b) {
            corpus.links.emplace_back();
            corpus.links.back().a = occurrence.a;
            corpus.links.back().b = occurrence.b;
        }
        Link& link = corpus.links.back();
        RelationTelling& relation = blocks[occurrence.where.article.index()].relations[occurrence.where.index];
        relation.link = LinkId::fromIndex(corpus.links.size() - 1);
        link.evidence.push_back(occurrence.where);
        link.stated += relation.kind == RelationKind::MentionedWith ? 0 : 1;
        link.reviewed += relation.review == Review::None ? 0 : 1;
    }
    for (Link& link : corpus.links) {
        link.articles = countArticles(link.evidence);
        link.evidence.shrink_to_fit();
    }
}

void indexEntities(Corpus& corpus)
{
    for (std::size_t article = 0; article < corpus.articles.size(); ++article) {
        const std::vector<Mention>& mentions = corpus.articles[article]->mentions;
        for (std::uint32_t i = 0; i < mentions.size(); ++i) {
            corpus.entities[mentions[i].entity.index()].mentions.push_back({ArticleId::fromIndex(article), i});
        }
    }
    for (const std::vector<EventId>* order : {&corpus.timeline, &corpus.undated}) {
        for (const EventId event : *order) {
            for (const Participant& participant : corpus[event].participants) {
                corpus.entities[participant.entity.index()].events.push_back(event);
            }
        }
    }
    for (std::size_t i = 0; i < corpus.links.size(); ++i) {
        corpus.entities[corpus.links[i].a.index()].links.push_back(LinkId::fromIndex(i));
        corpus.entities[corpus.links[i].b.index()].links.push_back(LinkId::fromIndex(i));
    }
    for (Entity& entity : corpus.entities) {
        entity.articles = countArticles(entity.mentions);
        entity.mentions.shrink_to_fit();
        entity.events.shrink_to_fit();
        entity.links.shrink_to_fit();
        std::stable_sort(entity.links.begin(), entity.links.end(),
            [&corpus](LinkId left, LinkId right) { return corpus[left].evidence.size() > corpus[right].evidence.size(); });
    }
}

} // namespace dateline

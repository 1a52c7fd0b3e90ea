// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/search/corpussearch.h"

#include "model/search/textmatches.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dateline {

namespace {

constexpr char between = '\x1F'; // parts of a text that no phrase may bridge

bool holdsInOnePart(std::string_view text, const SearchTerm& term)
{
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(between, begin), text.size());
        if (contains(text.substr(begin, end - begin), term)) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

/// A title without the word does not make an article one without it.
bool hasWanted(const SearchQuery& query)
{
    return !wantedTerms(query).empty();
}

/// By falling weight, then by id. The weights are looked up once: comparing by them in place costs three times that.
template <typename Id, typename Weight> void sortByWeight(std::vector<Id>& ids, const Weight& weight)
{
    std::vector<std::pair<std::uint64_t, Id>> weighed;
    weighed.reserve(ids.size());
    for (const Id id : ids) {
        weighed.emplace_back(~weight(id), id);
    }
    std::sort(weighed.begin(), weighed.end());
    std::transform(weighed.begin(), weighed.end(), ids.begin(), [](const auto& pair) { return pair.second; });
}

std::uint64_t weightOf(std::uint32_t first, std::size_t second)
{
    return (std::uint64_t(first) << 32U) | std::min<std::size_t>(second, 0xFFFFFFFFU);
}

template <typename Id> std::vector<Id> idsOf(const TextNumbers& numbers)
{
    std::vector<Id> ids;
    ids.reserve(numbers.size());
    std::transform(numbers.begin(), numbers.end(), std::back_inserter(ids),
        [](std::uint32_t number) { return Id::fromIndex(number); });
    return ids;
}

} // namespace

CorpusSearch::CorpusSearch(std::shared_ptr<const Corpus> corpus, SearchTexts texts, const Progress& progress)
    : m_corpus(std::move(corpus))
{
    const auto fill = [&progress](WordIndex& index, std::size_t count, const auto& textOf) {
        for (std::size_t i = 0; i < count && !progress.cancelled(); ++i) {
            index.add(textOf(static_cast<std::uint32_t>(i)));
        }
        index.finish();
    };
    fill(m_entities, m_corpus->entities.size(), [this](std::uint32_t number) { return entityText(number); });
    fill(m_events, m_corpus->events.size(), [this](std::uint32_t number) { return eventText(number); });
    fill(m_links, m_corpus->links.size(), [this](std::uint32_t number) { return linkText(number); });
    m_eventRank.resize(m_corpus->events.size());
    std::uint32_t rank = 0;
    for (const auto* order : { &m_corpus->timeline, &m_corpus->undated }) {
        for (const EventId id : *order) {
            m_eventRank[id.index()] = rank++;
        }
    }
    // A title that stands in no text is asked for itself.
    fill(m_titles, m_corpus->articles.size(), [this](std::uint32_t number) {
        const ArticleMetadata& article = *m_corpus->articles[number]->article;
        return article.titleSpan ? std::string_view() : std::string_view(article.title);
    });
    if (texts == SearchTexts::Index) {
        fill(m_texts, m_corpus->articles.size(), [this](std::uint32_t number) {
            const ArticleText text = m_corpus->text(ArticleId::fromIndex(number));
            return std::string(text.view());
        });
    }
}

std::string CorpusSearch::entityText(std::uint32_t number) const
{
    const Entity& entity = m_corpus->entities[number];
    std::string text = entity.name;
    for (const AliasReason& alias : entity.aliases) {
        text += between + alias.name;
    }
    return text;
}

std::string CorpusSearch::eventText(std::uint32_t number) const
{
    const Event& event = m_corpus->events[number];
    std::string text = event.title.str();
    for (const Participant& participant : event.participants) {
        text += between + (*m_corpus)[participant.entity].name;
    }
    return text;
}

std::string CorpusSearch::linkText(std::uint32_t number) const
{
    const Link& link = m_corpus->links[number];
    std::string text = (*m_corpus)[link.a].name + between + (*m_corpus)[link.b].name;
    std::set<std::string_view> said;
    for (const MentionRef ref : link.evidence) {
        const RelationTelling telling = (*m_corpus)[ref.article].relation(ref.index);
        if (telling.kind != RelationKind::MentionedWith) {
            said.insert(toString(telling.kind));
            said.insert(telling.label);
        }
    }
    for (const std::string_view words : said) {
        text += between;
        text += words;
    }
    return text;
}

std::vector<EntityId> CorpusSearch::entities(const SearchQuery& query) const
{
    std::vector<EntityId> ids
        = idsOf<EntityId>(m_entities.find(query, [this](std::uint32_t number, const SearchTerm& term) {
              return holdsInOnePart(entityText(number), term);
          }));
    sortByWeight(ids,
        [this](EntityId id) { return weightOf((*m_corpus)[id].articles, (*m_corpus)[id].mentions.size()); });
    return ids;
}

std::vector<EventId> CorpusSearch::events(const SearchQuery& query) const
{
    std::vector<EventId> ids
        = idsOf<EventId>(m_events.find(query, [this](std::uint32_t number, const SearchTerm& term) {
              return holdsInOnePart(eventText(number), term);
          }));
    sortByWeight(ids, [this](EventId id) { return ~std::uint64_t(m_eventRank[id.index()]); });
    return ids;
}

std::vector<LinkId> CorpusSearch::links(const SearchQuery& query) const
{
    std::vector<LinkId> ids
        = idsOf<LinkId>(m_links.find(query, [this](std::uint32_t number, const SearchTerm& term) {
              return holdsInOnePart(linkText(number), term);
          }));
    sortByWeight(
        ids, [this](LinkId id) { return weightOf((*m_corpus)[id].stated, (*m_corpus)[id].evidence.size()); });
    return ids;
}

std::vector<ArticleId> CorpusSearch::articles(const SearchQuery& query) const
{
    const TextNumbers inText = m_texts.find(query, [this](std::uint32_t number, const SearchTerm& term) {
        const ArticleText text = m_corpus->text(ArticleId::fromIndex(number));
        return contains(text.view(), term);
    });
    const TextNumbers inTitle = m_titles.find(query, [this](std::uint32_t number, const SearchTerm& term) {
        return contains(m_corpus->articles[number]->article->title, term);
    });
    return idsOf<ArticleId>(hasWanted(query) ? inEither(inText, inTitle) : inText);
}

} // namespace dateline

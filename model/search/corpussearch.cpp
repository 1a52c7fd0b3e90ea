// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/search/corpussearch.h"

#include "model/search/textmatches.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace dateline {

namespace {

/// A title without the word does not make an article one without it.
bool hasWanted(const SearchQuery& query)
{
    return !wantedTerms(query).empty();
}

/// By falling weight, then by id. The weights are looked up once: comparing by them in place costs three
/// times that.
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

template <typename Id> std::uint32_t numberOf(Id id)
{
    return static_cast<std::uint32_t>(id.index());
}

template <typename Thing> std::uint32_t sizeOf(const std::vector<Thing>& things)
{
    return static_cast<std::uint32_t>(things.size());
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
    fill(m_names, m_corpus->entities.size(),
        [this](std::uint32_t number) { return std::string_view(m_corpus->entities[number].name); });
    std::string aliases;
    fill(m_aliases, m_corpus->entities.size(), [this, &aliases](std::uint32_t number) {
        aliases.clear();
        for (const AliasReason& alias : m_corpus->entities[number].aliases) {
            aliases += alias.name;
            aliases += '\n';
        }
        return std::string_view(aliases);
    });
    fill(m_eventTitles, m_corpus->events.size(),
        [this](std::uint32_t number) { return m_corpus->events[number].title.view(); });
    indexSayings();
    m_eventRank.resize(m_corpus->events.size());
    std::uint32_t rank = 0;
    for (const auto* order : {&m_corpus->timeline, &m_corpus->undated}) {
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

void CorpusSearch::indexSayings()
{
    std::unordered_map<std::string_view, std::uint32_t> known; // only looked up: its order decides nothing
    const auto saying = [&](std::string_view words) -> Saying& {
        const auto [at, isNew] = known.try_emplace(words, m_said.size());
        if (isNew) {
            m_said.add(words);
            m_sayings.push_back({words, {}});
        }
        return m_sayings[at->second];
    };
    for (const auto& block : m_corpus->articles) {
        for (const RelatedPair& pair : block->relations) {
            if (pair.statement == noIndex
                || block->statements[pair.statement].kind == RelationKind::MentionedWith) {
                continue;
            }
            const Statement& said = block->statements[pair.statement];
            for (const std::string_view words : {toString(said.kind), said.label.view()}) {
                saying(words).links.push_back(numberOf(pair.link));
            }
        }
    }
    m_said.finish();
    for (Saying& one : m_sayings) {
        sortNumbers(one.links, sizeOf(m_corpus->links));
        one.links.shrink_to_fit();
    }
}

TextNumbers CorpusSearch::named(const SearchTerm& term) const
{
    return m_names.find(term, [this](std::uint32_t number, const SearchTerm& words) {
        return contains(m_corpus->entities[number].name, words);
    });
}

TextNumbers CorpusSearch::entitiesWith(const SearchTerm& term) const
{
    const TextNumbers byAlias = m_aliases.find(term, [this](std::uint32_t number, const SearchTerm& words) {
        const std::vector<AliasReason>& aliases = m_corpus->entities[number].aliases;
        return std::any_of(aliases.begin(), aliases.end(),
            [&](const AliasReason& alias) { return contains(alias.name, words); });
    });
    return inEither(named(term), byAlias);
}

TextNumbers CorpusSearch::eventsWith(const SearchTerm& term) const
{
    TextNumbers numbers = m_eventTitles.find(term, [this](std::uint32_t number, const SearchTerm& words) {
        return contains(m_corpus->events[number].title.view(), words);
    });
    for (const std::uint32_t participant : named(term)) {
        const ShortList<EventId>& events = m_corpus->entities[participant].events;
        std::transform(events.begin(), events.end(), std::back_inserter(numbers), numberOf<EventId>);
    }
    sortNumbers(numbers, sizeOf(m_corpus->events));
    return numbers;
}

TextNumbers CorpusSearch::linksWith(const SearchTerm& term) const
{
    TextNumbers numbers;
    const TextNumbers said = m_said.find(term, [this](std::uint32_t number, const SearchTerm& words) {
        return contains(m_sayings[number].words, words);
    });
    for (const std::uint32_t one : said) {
        numbers.insert(numbers.end(), m_sayings[one].links.begin(), m_sayings[one].links.end());
    }
    for (const std::uint32_t end : named(term)) {
        const ShortList<LinkId>& links = m_corpus->entities[end].links;
        std::transform(links.begin(), links.end(), std::back_inserter(numbers), numberOf<LinkId>);
    }
    sortNumbers(numbers, sizeOf(m_corpus->links));
    return numbers;
}

std::vector<EntityId> CorpusSearch::entities(const SearchQuery& query) const
{
    std::vector<EntityId> ids = idsOf<EntityId>(findTexts(
        query, sizeOf(m_corpus->entities), [this](const SearchTerm& term) { return entitiesWith(term); }));
    sortByWeight(ids,
        [this](EntityId id) { return weightOf((*m_corpus)[id].articles, (*m_corpus)[id].mentions.size()); });
    return ids;
}

std::vector<EventId> CorpusSearch::events(const SearchQuery& query) const
{
    std::vector<EventId> ids = idsOf<EventId>(findTexts(
        query, sizeOf(m_corpus->events), [this](const SearchTerm& term) { return eventsWith(term); }));
    sortByWeight(ids, [this](EventId id) { return ~std::uint64_t(m_eventRank[id.index()]); });
    return ids;
}

std::vector<LinkId> CorpusSearch::links(const SearchQuery& query) const
{
    std::vector<LinkId> ids = idsOf<LinkId>(findTexts(
        query, sizeOf(m_corpus->links), [this](const SearchTerm& term) { return linksWith(term); }));
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

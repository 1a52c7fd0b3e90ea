// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/filter.h"

#include "model/corpus/reporting.h"
#include "model/items/backgroundrelease.h"
#include "model/items/soughtwords.h"
#include "model/packing/packedarticle.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace dateline {

namespace {

bool inMask(std::uint32_t mask, std::size_t value)
{
    return (mask >> value & 1U) != 0;
}

template <typename Enum> bool inMask(std::uint32_t mask, Enum value)
{
    return inMask(mask, static_cast<std::size_t>(value));
}

constexpr std::size_t lookAtClock = 1024; // things between two looks at whether it was cancelled

/// A clause with what is worked out once for the whole corpus.
struct PreparedClause
{
    const FilterClause& clause;
    SoughtWords words;
    std::vector<const TextHits*> hits; // Text: of each article, in the memory
    std::vector<std::uint8_t> titles; // Text: whether the title of each has them

    PreparedClause(const FilterClause& which)
        : clause(which)
        , words(which.text)
    {
    }

    bool holds(ArticleId article) const { return hits[article.index()]->any || titles[article.index()] != 0; }
    bool holds(ArticleId article, std::uint32_t sentence) const
    {
        const std::vector<std::uint32_t>& found = hits[article.index()]->sentences;
        return std::binary_search(found.begin(), found.end(), sentence);
    }
};

bool readsTexts(const Filter& filter)
{
    return std::any_of(filter.clauses.begin(), filter.clauses.end(),
        [](const FilterClause& clause) { return clause.enabled && clause.kind == ClauseKind::Text; });
}

TextHits hitsIn(const Corpus& corpus, ArticleId article, const SoughtWords& words)
{
    const ArticleText text = corpus.text(article);
    if (text.isLost()) {
        return {};
    }
    const bool inText = words.isIn(text.view());
    return {corpus[article].article->hash, inText,
        inText ? words.sentencesOf(corpus[article], text.view()) : std::vector<std::uint32_t>()};
}

/// What the memory has of these words, if of any; what was found for them in this very text, else null.
const FilterMemory::Words* wordsIn(const FilterMemory& memory, const std::string& words)
{
    const auto known = std::find_if(
        memory.texts.begin(), memory.texts.end(), [&words](const auto& one) { return one->words == words; });
    return known != memory.texts.end() ? known->get() : nullptr;
}

const TextHits* hitsKnown(const FilterMemory::Words* words, const ArticleMetadata& article)
{
    if (words == nullptr) {
        return nullptr;
    }
    const auto at = words->hits.find(article.id);
    return at != words->hits.end() && at->second.text == article.hash ? &at->second : nullptr;
}

FilterMemory::Words readTexts(
    const Corpus& corpus, PreparedClause& clause, const FilterMemory& before, const Progress& progress)
{
    static const TextHits none;
    const FilterMemory::Words* known = wordsIn(before, clause.clause.text);
    FilterMemory::Words read{clause.clause.text, {}};
    read.hits.reserve(corpus.articles.size());
    clause.hits.assign(corpus.articles.size(), &none);
    clause.titles.assign(corpus.articles.size(), 0);
    for (std::size_t i = 0; i < corpus.articles.size() && !progress.cancelled(); ++i) {
        const ArticleMetadata& article = *corpus.articles[i]->article;
        const TextHits* old = hitsKnown(known, article);
        clause.titles[i] = clause.words.isIn(article.title) ? 1 : 0;
        const auto at = read.hits
                            .emplace(article.id,
                                old != nullptr ? *old : hitsIn(corpus, ArticleId::fromIndex(i), clause.words))
                            .first;
        clause.hits[i] = &at->second; // stays where it is when the map grows or moves
    }
    return read;
}

bool passes(const Corpus& corpus, const PreparedClause& prepared, const Event& event)
{
    const FilterClause& clause = prepared.clause;
    const auto toldIn
        = [&](auto&& test) { return std::any_of(event.tellings.begin(), event.tellings.end(), test); };
    switch (clause.kind) {
    case ClauseKind::EntityKinds:
        return event.participants.empty()
            || std::any_of(event.participants.begin(), event.participants.end(),
                [&](const Participant& who) { return inMask(clause.mask, corpus[who.entity].kind); });
    case ClauseKind::EventKinds: return inMask(clause.mask, event.kind);
    case ClauseKind::Statuses: return inMask(clause.mask, event.status);
    case ClauseKind::RelationKinds: return true;
    case ClauseKind::Entity:
        return std::any_of(event.participants.begin(), event.participants.end(),
            [&](const Participant& who) { return who.entity == clause.entity; });
    case ClauseKind::Window: return event.date && event.date->days.overlaps(clause.days);
    case ClauseKind::Source:
        return toldIn([&](MentionRef ref) { return corpus[ref.article].article->source == clause.text; });
    case ClauseKind::Confidence: return event.confidence >= clause.confidence;
    case ClauseKind::Text:
        return prepared.words.isIn(event.title) || toldIn([&](MentionRef ref) {
            return prepared.holds(ref.article, corpus[ref.article].events[ref.index].sentence);
        });
    case ClauseKind::KnownBy:
        return toldIn([&](MentionRef ref) { return mayBeKnownBy(corpus[ref.article], clause.days.to); });
    case ClauseKind::Accepted: return event.review != Review::None;
    }
    return true;
}

bool passes(const Corpus& corpus, const FilterClause& clause, const ArticleBlock& block,
    const RelationTelling& relation)
{
    switch (clause.kind) {
    case ClauseKind::EntityKinds:
        return inMask(clause.mask, corpus[relation.source].kind)
            && inMask(clause.mask, corpus[relation.target].kind);
    case ClauseKind::EventKinds:
        return relation.event == noIndex || inMask(clause.mask, block.events[relation.event].kind);
    case ClauseKind::Statuses:
        return relation.event == noIndex || inMask(clause.mask, block.events[relation.event].status);
    case ClauseKind::RelationKinds: return inMask(clause.mask, relation.kind);
    case ClauseKind::Entity: return relation.source == clause.entity || relation.target == clause.entity;
    case ClauseKind::Window: return relation.date && relation.date->overlaps(clause.days);
    case ClauseKind::Source: return block.article->source == clause.text;
    case ClauseKind::Confidence: return relation.confidence >= clause.confidence;
    case ClauseKind::Text: // by what was read of the texts
        return true;
    case ClauseKind::KnownBy: return mayBeKnownBy(block, clause.days.to);
    case ClauseKind::Accepted: return relation.review != Review::None;
    }
    return true;
}

bool passes(const Corpus& corpus, const std::vector<PreparedClause>& clauses, MentionRef ref)
{
    const ArticleBlock& block = corpus[ref.article];
    const RelationTelling relation = block.relation(ref.index);
    return std::all_of(clauses.begin(), clauses.end(), [&](const PreparedClause& prepared) {
        if (prepared.clause.kind == ClauseKind::Text) {
            return prepared.holds(ref.article, relation.sentence);
        }
        return passes(corpus, prepared.clause, block, relation);
    });
}

/// Clauses that say something of the article itself; the others reach it through its events and links.
bool passesItself(const PreparedClause& prepared, const ArticleBlock& block, std::size_t index)
{
    if (prepared.clause.kind == ClauseKind::Source) {
        return block.article->source == prepared.clause.text;
    }
    if (prepared.clause.kind == ClauseKind::KnownBy) {
        return mayBeKnownBy(block, prepared.clause.days.to);
    }
    return prepared.clause.kind != ClauseKind::Text || prepared.holds(ArticleId::fromIndex(index));
}

std::uint32_t count(const std::vector<std::uint8_t>& flags)
{
    return std::accumulate(flags.begin(), flags.end(), std::uint32_t(0));
}

std::vector<PreparedClause> prepare(
    const Corpus& corpus, const Filter& filter, const Progress& progress, FilterMemory& memory)
{
    std::vector<PreparedClause> prepared;
    FilterMemory now;
    for (const FilterClause& clause : filter.clauses) {
        if (clause.enabled) {
            prepared.emplace_back(clause);
            if (clause.kind == ClauseKind::Text) {
                now.texts.push_back(
                    releasedInBackground<FilterMemory::Words>(std::make_shared<const FilterMemory::Words>(
                        readTexts(corpus, prepared.back(), memory, progress))));
            }
        }
    }
    memory = std::move(now);
    return prepared;
}

bool isStopped(const Progress& progress, std::size_t at)
{
    return at % lookAtClock == 0 && progress.cancelled();
}

void markEvents(const Corpus& corpus, const std::vector<PreparedClause>& clauses, Visibility& visible,
    const Progress& progress)
{
    for (std::size_t i = 0; i < corpus.events.size() && !isStopped(progress, i); ++i) {
        visible.events[i] = std::all_of(clauses.begin(), clauses.end(),
            [&](const PreparedClause& clause) { return passes(corpus, clause, corpus.events[i]); });
    }
}

/// An event without a date may be dated into the window, unless its hint says that it lies elsewhere.
void markUndated(const Corpus& corpus, const std::vector<PreparedClause>& clauses, Visibility& visible)
{
    const bool hasWindow = std::any_of(clauses.begin(), clauses.end(),
        [](const PreparedClause& clause) { return clause.clause.kind == ClauseKind::Window; });
    if (!hasWindow) {
        return;
    }
    visible.undated.assign(corpus.events.size(), 0);
    for (const EventId id : corpus.undated) {
        const Event& event = corpus[id];
        visible.undated[id.index()]
            = std::all_of(clauses.begin(), clauses.end(), [&](const PreparedClause& clause) {
                  return clause.clause.kind == ClauseKind::Window
                      ? !event.hint || event.hint->overlaps(clause.clause.days)
                      : passes(corpus, clause, event);
              });
    }
}

void markLinks(const Corpus& corpus, const std::vector<PreparedClause>& clauses, Visibility& visible,
    const Progress& progress)
{
    for (std::size_t i = 0; i < corpus.links.size() && !isStopped(progress, i); ++i) {
        const auto& evidence = corpus.links[i].evidence;
        visible.links[i] = std::any_of(
            evidence.begin(), evidence.end(), [&](MentionRef ref) { return passes(corpus, clauses, ref); });
    }
}

void markEntities(const Corpus& corpus, const std::vector<PreparedClause>& clauses, Visibility& visible,
    const Progress& progress)
{
    for (std::size_t i = 0; i < corpus.entities.size() && !isStopped(progress, i); ++i) {
        const Entity& entity = corpus.entities[i];
        const bool ownKind = std::all_of(clauses.begin(), clauses.end(), [&](const PreparedClause& clause) {
            return clause.clause.kind != ClauseKind::EntityKinds || inMask(clause.clause.mask, entity.kind);
        });
        const bool onlyKinds = std::all_of(clauses.begin(), clauses.end(),
            [](const PreparedClause& clause) { return clause.clause.kind == ClauseKind::EntityKinds; });
        const bool named = std::any_of(clauses.begin(), clauses.end(), [&](const PreparedClause& clause) {
            return (clause.clause.kind == ClauseKind::Entity
                       && clause.clause.entity == EntityId::fromIndex(i))
                || (clause.clause.kind == ClauseKind::Text && clause.words.isIn(entity.name))
                || (clause.clause.kind == ClauseKind::Accepted && entity.review != Review::None);
        });
        visible.entities[i] = ownKind
            && (onlyKinds || named
                || std::any_of(
                    entity.events.begin(), entity.events.end(), [&](EventId id) { return visible.shows(id); })
                || std::any_of(
                    entity.links.begin(), entity.links.end(), [&](LinkId id) { return visible.shows(id); }));
    }
}

bool publishedInWindow(const Filter& filter, const ArticleBlock& block)
{
    const auto window = filter.window();
    const bool others
        = std::any_of(filter.clauses.begin(), filter.clauses.end(), [](const FilterClause& clause) {
              return clause.enabled && clause.kind != ClauseKind::Window && clause.kind != ClauseKind::Source
                  && clause.kind != ClauseKind::Text && clause.kind != ClauseKind::KnownBy;
          });
    return window && !others && block.published && block.published->days.overlaps(*window);
}

bool anyRelationPasses(const Corpus& corpus, const std::vector<PreparedClause>& clauses, std::size_t article)
{
    const auto count = static_cast<std::uint32_t>(corpus.articles[article]->relations.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        if (passes(corpus, clauses, MentionRef{ArticleId::fromIndex(article), i})) {
            return true;
        }
    }
    return false;
}

void markArticles(const Corpus& corpus, const Filter& filter, const std::vector<PreparedClause>& clauses,
    Visibility& visible, const Progress& progress)
{
    const bool onlyItself = std::all_of(clauses.begin(), clauses.end(), [](const PreparedClause& clause) {
        return clause.clause.kind == ClauseKind::Source || clause.clause.kind == ClauseKind::Text
            || clause.clause.kind == ClauseKind::KnownBy;
    });
    for (std::size_t i = 0; i < corpus.articles.size() && !isStopped(progress, i); ++i) {
        const ArticleBlock& block = *corpus.articles[i];
        const bool itself = std::all_of(clauses.begin(), clauses.end(),
            [&](const PreparedClause& clause) { return passesItself(clause, block, i); });
        visible.articles[i] = itself
            && (onlyItself || publishedInWindow(filter, block)
                || std::any_of(block.events.begin(), block.events.end(),
                    [&](const EventTelling& telling) { return visible.shows(telling.event); })
                || anyRelationPasses(corpus, clauses, i));
    }
}

} // namespace

bool Filter::isActive() const
{
    return std::any_of(
        clauses.begin(), clauses.end(), [](const FilterClause& clause) { return clause.enabled; });
}

std::optional<DayInterval> Filter::window() const
{
    const auto found = std::find_if(clauses.begin(), clauses.end(),
        [](const FilterClause& clause) { return clause.enabled && clause.kind == ClauseKind::Window; });
    return found == clauses.end() ? std::nullopt : std::optional(found->days);
}

std::optional<DayNumber> Filter::knownBy() const
{
    const auto found = std::find_if(clauses.begin(), clauses.end(),
        [](const FilterClause& clause) { return clause.enabled && clause.kind == ClauseKind::KnownBy; });
    return found == clauses.end() ? std::nullopt : std::optional(found->days.to);
}

Filter Filter::withoutTimes() const
{
    Filter rest;
    std::copy_if(
        clauses.begin(), clauses.end(), std::back_inserter(rest.clauses), [](const FilterClause& clause) {
            return clause.enabled && clause.kind != ClauseKind::Window && clause.kind != ClauseKind::KnownBy;
        });
    return rest;
}

EvidenceTest::EvidenceTest(std::shared_ptr<const Corpus> corpus, Filter filter)
    : EvidenceTest(std::move(corpus), std::move(filter), {})
{
    for (std::size_t i = 0; i < m_corpus->articles.size(); ++i) {
        read(ArticleId::fromIndex(i), {});
    }
}

EvidenceTest::EvidenceTest(std::shared_ptr<const Corpus> corpus, Filter filter,
    std::span<const MentionRef> evidence, const FilterMemory& memory)
    : m_corpus(std::move(corpus))
    , m_filter(std::move(filter))
{
    std::erase_if(m_filter.clauses, [](const FilterClause& clause) { return !clause.enabled; });
    for (const MentionRef ref : evidence) {
        read(ref.article, memory);
    }
}

void EvidenceTest::read(ArticleId article, const FilterMemory& memory)
{
    if (!readsTexts(m_filter)) {
        return;
    }
    const auto [at, isNew] = m_hits.try_emplace(&(*m_corpus)[article]);
    for (const FilterClause& clause : m_filter.clauses) {
        if (isNew && clause.kind == ClauseKind::Text) {
            const TextHits* known = hitsKnown(wordsIn(memory, clause.text), *(*m_corpus)[article].article);
            at->second.push_back(
                known != nullptr ? *known : hitsIn(*m_corpus, article, SoughtWords(clause.text)));
        }
    }
}

bool EvidenceTest::passes(const ArticleBlock& block, const RelationTelling& relation) const
{
    const auto read = m_hits.find(&block);
    return std::all_of(m_filter.clauses.begin(), m_filter.clauses.end(),
               [&](const FilterClause& clause) {
                   return dateline::passes(*m_corpus, clause, block, relation);
               })
        && (read == m_hits.end()
            || std::all_of(read->second.begin(), read->second.end(), [&relation](const TextHits& hits) {
                   return std::binary_search(hits.sentences.begin(), hits.sentences.end(), relation.sentence);
               }));
}

Visibility applyFilter(const Corpus& corpus, const Filter& filter, const Progress& progress)
{
    FilterMemory none;
    return applyFilter(corpus, filter, progress, none);
}

Visibility applyFilter(
    const Corpus& corpus, const Filter& filter, const Progress& progress, FilterMemory& memory)
{
    Visibility visible;
    visible.articles.assign(corpus.articles.size(), 1);
    visible.entities.assign(corpus.entities.size(), 1);
    visible.events.assign(corpus.events.size(), 1);
    visible.links.assign(corpus.links.size(), 1);
    if (filter.isActive()) {
        const std::vector<PreparedClause> clauses = prepare(corpus, filter, progress, memory);
        markEvents(corpus, clauses, visible, progress);
        markUndated(corpus, clauses, visible);
        markLinks(corpus, clauses, visible, progress);
        markEntities(corpus, clauses, visible, progress);
        markArticles(corpus, filter, clauses, visible, progress);
    }
    visible.articleCount = count(visible.articles);
    visible.entityCount = count(visible.entities);
    visible.eventCount = count(visible.events);
    return visible;
}

std::size_t filterEffort(const Corpus& corpus, const Filter& filter)
{
    // read from a project; scanned in memory they are like a quarter of one
    constexpr std::size_t bytesLikeAThing = 50;
    std::size_t bytes = 0;
    for (std::size_t i = 0; readsTexts(filter) && i < corpus.articles.size(); ++i) {
        bytes += textBytes(*corpus.articles[i]->article);
    }
    return filter.isActive() ? corpus.articles.size() + corpus.entities.size() + corpus.events.size()
            + corpus.links.size() + bytes / bytesLikeAThing
                             : 0;
}

} // namespace dateline

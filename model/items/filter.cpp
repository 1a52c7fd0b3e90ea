// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/filter.h"

#include "model/corpus/reporting.h"
#include "model/items/words.h"

#include <algorithm>
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

bool contains(std::string_view text, const QString& words)
{
    return toQString(text).contains(words, Qt::CaseInsensitive);
}

/// A clause with what is worked out once for the whole corpus.
struct PreparedClause
{
    const FilterClause& clause;
    QString words;
    std::vector<std::uint8_t> articlesWithText; // Text: those whose title or body contains it

    PreparedClause(const Corpus& corpus, const FilterClause& which)
        : clause(which)
        , words(toQString(which.text))
    {
        if (clause.kind == ClauseKind::Text) {
            articlesWithText.reserve(corpus.articles.size());
            for (const auto& block : corpus.articles) {
                articlesWithText.push_back(
                    contains(block->article->text, words) || contains(block->article->title, words));
            }
        }
    }
};

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
    case ClauseKind::EventKinds:
        return inMask(clause.mask, event.kind);
    case ClauseKind::Statuses:
        return inMask(clause.mask, event.status);
    case ClauseKind::RelationKinds:
        return true;
    case ClauseKind::Entity:
        return std::any_of(event.participants.begin(), event.participants.end(),
            [&](const Participant& who) { return who.entity == clause.entity; });
    case ClauseKind::Window:
        return event.date && event.date->days.overlaps(clause.days);
    case ClauseKind::Source:
        return toldIn([&](MentionRef ref) { return corpus[ref.article].article->source == clause.text; });
    case ClauseKind::Confidence:
        return event.confidence >= clause.confidence;
    case ClauseKind::Text:
        return contains(event.title, prepared.words) || toldIn([&](MentionRef ref) {
            const ArticleBlock& block = corpus[ref.article];
            return prepared.articlesWithText[ref.article.index()] != 0
                && contains(sentenceText(block, block.events[ref.index].sentence), prepared.words);
        });
    case ClauseKind::KnownBy:
        return toldIn([&](MentionRef ref) { return mayBeKnownBy(corpus[ref.article], clause.days.to); });
    case ClauseKind::Accepted:
        return event.review != Review::None;
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
    case ClauseKind::RelationKinds:
        return inMask(clause.mask, relation.kind);
    case ClauseKind::Entity:
        return relation.source == clause.entity || relation.target == clause.entity;
    case ClauseKind::Window:
        return relation.date && relation.date->overlaps(clause.days);
    case ClauseKind::Source:
        return block.article->source == clause.text;
    case ClauseKind::Confidence:
        return relation.confidence >= clause.confidence;
    case ClauseKind::Text:
        return contains(sentenceText(block, relation.sentence), toQString(clause.text));
    case ClauseKind::KnownBy:
        return mayBeKnownBy(block, clause.days.to);
    case ClauseKind::Accepted:
        return relation.review != Review::None;
    }
    return true;
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
    return prepared.clause.kind != ClauseKind::Text || prepared.articlesWithText[index] != 0;
}

std::uint32_t count(const std::vector<std::uint8_t>& flags)
{
    return std::accumulate(flags.begin(), flags.end(), std::uint32_t(0));
}

std::vector<PreparedClause> prepare(const Corpus& corpus, const Filter& filter)
{
    std::vector<PreparedClause> prepared;
    for (const FilterClause& clause : filter.clauses) {
        if (clause.enabled) {
            prepared.emplace_back(corpus, clause);
        }
    }
    return prepared;
}

void markEvents(const Corpus& corpus, const std::vector<PreparedClause>& clauses, Visibility& visible)
{
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        visible.events[i] = std::all_of(clauses.begin(), clauses.end(),
            [&](const PreparedClause& clause) { return passes(corpus, clause, corpus.events[i]); });
    }
}

void markLinks(const Corpus& corpus, const Filter& filter, Visibility& visible)
{
    for (std::size_t i = 0; i < corpus.links.size(); ++i) {
        const auto& evidence = corpus.links[i].evidence;
        visible.links[i] = std::any_of(evidence.begin(), evidence.end(), [&](MentionRef ref) {
            const ArticleBlock& block = corpus[ref.article];
            return passes(corpus, filter, block, block.relations[ref.index]);
        });
    }
}

void markEntities(const Corpus& corpus, const std::vector<PreparedClause>& clauses, Visibility& visible)
{
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        const Entity& entity = corpus.entities[i];
        const bool ownKind = std::all_of(clauses.begin(), clauses.end(), [&](const PreparedClause& clause) {
            return clause.clause.kind != ClauseKind::EntityKinds || inMask(clause.clause.mask, entity.kind);
        });
        const bool onlyKinds = std::all_of(clauses.begin(), clauses.end(),
            [](const PreparedClause& clause) { return clause.clause.kind == ClauseKind::EntityKinds; });
        const bool named = std::any_of(clauses.begin(), clauses.end(), [&](const PreparedClause& clause) {
            return (clause.clause.kind == ClauseKind::Entity
                       && clause.clause.entity == EntityId::fromIndex(i))
                || (clause.clause.kind == ClauseKind::Text && contains(entity.name, clause.words))
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

void markArticles(const Corpus& corpus, const Filter& filter, const std::vector<PreparedClause>& clauses,
    Visibility& visible)
{
    const bool onlyItself = std::all_of(clauses.begin(), clauses.end(), [](const PreparedClause& clause) {
        return clause.clause.kind == ClauseKind::Source || clause.clause.kind == ClauseKind::Text
            || clause.clause.kind == ClauseKind::KnownBy;
    });
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        const ArticleBlock& block = *corpus.articles[i];
        const bool itself = std::all_of(clauses.begin(), clauses.end(),
            [&](const PreparedClause& clause) { return passesItself(clause, block, i); });
        visible.articles[i] = itself
            && (onlyItself || publishedInWindow(filter, block)
                || std::any_of(block.events.begin(), block.events.end(),
                    [&](const EventTelling& telling) { return visible.shows(telling.event); })
                || std::any_of(
                    block.relations.begin(), block.relations.end(), [&](const RelationTelling& relation) {
                        return passes(corpus, filter, block, relation);
                    }));
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

bool passes(
    const Corpus& corpus, const Filter& filter, const ArticleBlock& block, const RelationTelling& relation)
{
    return std::all_of(filter.clauses.begin(), filter.clauses.end(), [&](const FilterClause& clause) {
        return !clause.enabled || passes(corpus, clause, block, relation);
    });
}

Visibility applyFilter(const Corpus& corpus, const Filter& filter)
{
    Visibility visible;
    visible.articles.assign(corpus.articles.size(), 1);
    visible.entities.assign(corpus.entities.size(), 1);
    visible.events.assign(corpus.events.size(), 1);
    visible.links.assign(corpus.links.size(), 1);
    if (filter.isActive()) {
        const std::vector<PreparedClause> clauses = prepare(corpus, filter);
        markEvents(corpus, clauses, visible);
        markLinks(corpus, filter, visible);
        markEntities(corpus, clauses, visible);
        markArticles(corpus, filter, clauses, visible);
    }
    visible.articleCount = count(visible.articles);
    visible.entityCount = count(visible.entities);
    visible.eventCount = count(visible.events);
    visible.linkCount = count(visible.links);
    return visible;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/viewstate.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <tuple>

namespace dateline {

namespace {

/// Up to that much of a filter is worked out at once: a few milliseconds.
constexpr std::size_t filteredAtOnce = 10'000;

class SharedCancel : public Progress
{
public:
    explicit SharedCancel(std::shared_ptr<std::atomic<bool>> flag)
        : m_flag(std::move(flag))
    {
    }
    bool cancelled() const override { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

template <typename T> void sortUnique(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <typename T> bool has(const std::vector<T>& sorted, T value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

template <typename T> void flip(std::vector<T>& sorted, T value)
{
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), value);
    if (at != sorted.end() && *at == value) {
        sorted.erase(at);
    } else {
        sorted.insert(at, value);
    }
}

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

EventId carried(EventId id, const Corpus& from, const Corpus& to)
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

EntityId carried(EntityId id, const Corpus& from, const Corpus& to)
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

LinkId carried(LinkId id, const Corpus& from, const Corpus& to)
{
    const auto ends = std::minmax({ carried(from[id].a, from, to), carried(from[id].b, from, to) });
    const auto at
        = std::lower_bound(to.links.begin(), to.links.end(), ends, [](const Link& link, const auto& wanted) {
              return std::pair(link.a, link.b) < std::pair(wanted.first, wanted.second);
          });
    const bool found = ends.first && at != to.links.end() && at->a == ends.first && at->b == ends.second;
    return found ? LinkId::fromIndex(static_cast<std::size_t>(at - to.links.begin())) : LinkId();
}

template <typename T>
std::vector<T> carriedAll(const std::vector<T>& ids, const Corpus& from, const Corpus& to)
{
    std::vector<T> there;
    for (const T id : ids) {
        if constexpr (std::is_same_v<T, ArticleId>) {
            there.push_back(articleNamed(to, from[id].article->id));
        } else {
            there.push_back(carried(id, from, to));
        }
    }
    sortUnique(there);
    if (!there.empty() && !there.front()) {
        there.erase(there.begin());
    }
    return there;
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

/// Where the reader is if that is on the event, else its first telling.
TextPlace placeOfEvent(const Corpus& corpus, EventId id, const std::optional<TextPlace>& from)
{
    const auto placeOfTelling = [&corpus](MentionRef ref) {
        const EventTelling& telling = corpus[ref.article].events[ref.index];
        return TextPlace{ ref.article, telling.sentence, telling.trigger };
    };
    const auto& tellings = corpus[id].tellings;
    const bool onIt = from && std::any_of(tellings.begin(), tellings.end(), [&](MentionRef ref) {
        return placeOfTelling(ref) == *from;
    });
    return onIt ? *from : placeOfTelling(tellings.front());
}

/// Where the reader is if that is on the entity; else its first mention in the same article, else its first
/// of all.
TextPlace placeOfEntity(const Corpus& corpus, EntityId id, const std::optional<TextPlace>& from)
{
    const auto& mentions = corpus[id].mentions;
    if (mentions.empty()) {
        return from.value_or(TextPlace{});
    }
    auto chosen = mentions.begin();
    if (from) {
        const auto& here = corpus[from->article].mentions;
        const bool onIt = std::any_of(here.begin(), here.end(),
            [&](const Mention& mention) { return mention.entity == id && mention.span == from->span; });
        if (onIt) {
            return *from;
        }
        const auto first = std::find_if(
            mentions.begin(), mentions.end(), [&](MentionRef ref) { return ref.article == from->article; });
        chosen = first == mentions.end() ? chosen : first;
    }
    const Mention& mention = corpus[chosen->article].mentions[chosen->index];
    return { chosen->article, mention.sentence, mention.span };
}

bool onlyOneMakesSense(ClauseKind kind)
{
    return kind != ClauseKind::Entity && kind != ClauseKind::Text;
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

Selection carriedOver(const Selection& selection, const Corpus& from, const Corpus& to)
{
    return { carriedAll(selection.articles, from, to), carriedAll(selection.entities, from, to),
        carriedAll(selection.events, from, to), carriedAll(selection.links, from, to) };
}

std::vector<TextPlace> placesOf(const Corpus& corpus, const Selection& selection)
{
    constexpr DayNumber undated = std::numeric_limits<DayNumber>::max();
    const auto publishedOn = [&corpus](ArticleId article) {
        const ArticleBlock& block = corpus[article];
        return block.published ? block.published->days.from : undated;
    };
    struct Dated
    {
        DayNumber day = undated;
        TextPlace place;
    };
    std::vector<Dated> places;
    if (!selection.events.empty()) {
        for (const MentionRef ref : corpus[selection.events.back()].tellings) {
            const EventTelling& telling = corpus[ref.article].events[ref.index];
            places.push_back({ publishedOn(ref.article), { ref.article, telling.sentence, telling.trigger } });
        }
    } else if (!selection.links.empty()) {
        for (const MentionRef ref : corpus[selection.links.back()].evidence) {
            const RelationTelling relation = corpus[ref.article].relation(ref.index);
            places.push_back({ relation.date ? relation.date->from : publishedOn(ref.article), { ref.article, relation.sentence, {} } });
        }
    } else if (!selection.entities.empty()) {
        for (const MentionRef ref : corpus[selection.entities.back()].mentions) {
            const Mention& mention = corpus[ref.article].mentions[ref.index];
            places.push_back({ publishedOn(ref.article), { ref.article, mention.sentence, mention.span } });
        }
    }
    std::sort(places.begin(), places.end(), [](const Dated& a, const Dated& b) {
        return std::tie(a.day, a.place.article, a.place.sentence, a.place.span) < std::tie(b.day, b.place.article, b.place.sentence, b.place.span);
    });
    std::vector<TextPlace> trail;
    trail.reserve(places.size());
    for (const Dated& one : places) {
        if (trail.empty() || trail.back() != one.place) {
            trail.push_back(one.place);
        }
    }
    return trail;
}

std::optional<TextPlace> placeOf(
    const Corpus& corpus, const Selection& selection, const std::optional<TextPlace>& from)
{
    if (!selection.events.empty() && !corpus[selection.events.back()].tellings.empty()) {
        return placeOfEvent(corpus, selection.events.back(), from);
    }
    if (!selection.links.empty() && !corpus[selection.links.back()].evidence.empty()) {
        const MentionRef ref = corpus[selection.links.back()].evidence.front();
        return TextPlace{ ref.article, corpus[ref.article].relation(ref.index).sentence, {} };
    }
    if (!selection.entities.empty()) {
        return placeOfEntity(corpus, selection.entities.back(), from);
    }
    if (!selection.articles.empty()) {
        return TextPlace{ selection.articles.back(), noIndex, {} };
    }
    return from;
}

ViewState::ViewState(QObject* parent)
    : QObject(parent)
{
    connect(&m_filterWatcher, &QFutureWatcherBase::finished, this, &ViewState::takeVisibility);
}

ViewState::~ViewState()
{
    stopFiltering();
    m_filterWatcher.waitForFinished();
}

void ViewState::setSnapshot(Snapshot snapshot)
{
    stopFiltering();
    const Snapshot before = std::exchange(m_snapshot, std::move(snapshot));
    if (m_snapshot && before) {
        m_selection = carriedOver(m_selection, *before, *m_snapshot);
        for (FilterClause& clause : m_filter.clauses) {
            clause.entity = clause.entity ? carried(clause.entity, *before, *m_snapshot) : clause.entity;
        }
        std::erase_if(m_filter.clauses,
            [](const FilterClause& clause) { return clause.kind == ClauseKind::Entity && !clause.entity; });
        if (m_place) {
            m_place->article = articleNamed(*m_snapshot, (*before)[m_place->article].article->id);
            m_place = m_place->article ? m_place : std::nullopt;
        }
    } else {
        m_selection = {};
        m_filter = {};
        m_memory = {};
        m_place.reset();
    }
    m_highlight = {};
    m_history = { m_filter }; // earlier filters hold ids of the corpus before
    m_historyAt = 0;
    m_counterparts = m_snapshot ? counterpartsOf(*m_snapshot, m_selection) : Counterparts{};
    m_visibility = m_snapshot ? applyFilter(*m_snapshot, m_filter, Progress(), m_memory) : Visibility{};
    Q_EMIT snapshotChanged(m_snapshot);
    Q_EMIT filterChanged(ViewOrigin::None);
    Q_EMIT selectionChanged(ViewOrigin::None);
    Q_EMIT placeChanged(ViewOrigin::None);
}

void ViewState::select(Selection selection, ViewOrigin origin)
{
    if (!m_snapshot) {
        return;
    }
    sortUnique(selection.articles);
    sortUnique(selection.entities);
    sortUnique(selection.events);
    sortUnique(selection.links);
    const auto place = placeOf(*m_snapshot, selection, m_place);
    if (selection != m_selection) {
        m_selection = std::move(selection);
        m_counterparts = counterpartsOf(*m_snapshot, m_selection);
        Q_EMIT selectionChanged(origin);
    }
    setPlace(place, origin);
}

void ViewState::toggle(EventId id, ViewOrigin origin)
{
    Selection selection = m_selection;
    flip(selection.events, id);
    select(std::move(selection), origin);
}

void ViewState::toggle(EntityId id, ViewOrigin origin)
{
    Selection selection = m_selection;
    flip(selection.entities, id);
    select(std::move(selection), origin);
}

void ViewState::toggle(LinkId id, ViewOrigin origin)
{
    Selection selection = m_selection;
    flip(selection.links, id);
    select(std::move(selection), origin);
}

void ViewState::setHighlight(Highlight highlight, ViewOrigin origin)
{
    if (highlight != m_highlight) {
        m_highlight = highlight;
        Q_EMIT highlightChanged(origin);
    }
}

void ViewState::applyFilterNow(Filter filter, ViewOrigin origin)
{
    const bool merged = m_filtering && m_filterOrigin != origin;
    m_filter = std::move(filter);
    m_filterOrigin = merged ? ViewOrigin::None : origin;
    if (m_snapshot && filterEffort(*m_snapshot, m_filter) > filteredAtOnce) {
        startFiltering();
        Q_EMIT filterStarted();
        return;
    }
    stopFiltering();
    m_visibility = m_snapshot ? applyFilter(*m_snapshot, m_filter, Progress(), m_memory) : Visibility{};
    Q_EMIT filterChanged(m_filterOrigin);
}

void ViewState::startFiltering()
{
    stopFiltering();
    m_filtering = true;
    m_filterCancelled = std::make_shared<std::atomic<bool>>(false);
    m_filterWatcher.setFuture(
        QtConcurrent::run([corpus = m_snapshot, filter = m_filter, memory = m_memory, cancelled = m_filterCancelled] {
            Filtered result{ {}, memory };
            result.visible = applyFilter(*corpus, filter, SharedCancel(cancelled), result.memory);
            return result;
        }));
}

/// What runs ends soon and is not taken.
void ViewState::stopFiltering()
{
    if (m_filterCancelled) {
        *m_filterCancelled = true;
    }
    m_filtering = false;
}

void ViewState::takeVisibility()
{
    if (m_filtering && m_filterWatcher.isFinished()) {
        m_filtering = false;
        Filtered result = m_filterWatcher.result();
        m_visibility = std::move(result.visible);
        m_memory = std::move(result.memory);
        Q_EMIT filterChanged(m_filterOrigin);
    }
}

void ViewState::finishFiltering()
{
    if (m_filtering) {
        m_filterWatcher.waitForFinished();
        takeVisibility();
    }
}

void ViewState::setFilter(Filter filter, ViewOrigin origin)
{
    if (filter == m_filter) {
        return;
    }
    m_history.resize(m_historyAt + 1);
    m_history.push_back(filter);
    m_historyAt = m_history.size() - 1;
    applyFilterNow(std::move(filter), origin);
}

void ViewState::addClause(FilterClause clause, ViewOrigin origin)
{
    Filter filter = m_filter;
    if (onlyOneMakesSense(clause.kind)) {
        std::erase_if(filter.clauses, [&](const FilterClause& old) { return old.kind == clause.kind; });
    }
    if (std::find(filter.clauses.begin(), filter.clauses.end(), clause) == filter.clauses.end()) {
        filter.clauses.push_back(std::move(clause));
    }
    setFilter(std::move(filter), origin);
}

void ViewState::moveClause(FilterClause clause, ViewOrigin origin)
{
    Filter filter = m_filter;
    const auto old = std::find_if(filter.clauses.begin(), filter.clauses.end(),
        [&](const FilterClause& each) { return each.kind == clause.kind && each.enabled; });
    if (old == filter.clauses.end() || !onlyOneMakesSense(clause.kind)) {
        addClause(std::move(clause), origin);
    } else if (*old != clause) {
        *old = std::move(clause);
        m_history.resize(m_historyAt + 1);
        m_history.back() = filter;
        applyFilterNow(std::move(filter), origin);
    }
}

void ViewState::removeClause(std::size_t index, ViewOrigin origin)
{
    Filter filter = m_filter;
    if (index < filter.clauses.size()) {
        filter.clauses.erase(filter.clauses.begin() + static_cast<std::ptrdiff_t>(index));
    }
    setFilter(std::move(filter), origin);
}

void ViewState::setClauseEnabled(std::size_t index, bool enabled, ViewOrigin origin)
{
    Filter filter = m_filter;
    if (index < filter.clauses.size()) {
        filter.clauses[index].enabled = enabled;
    }
    setFilter(std::move(filter), origin);
}

void ViewState::setWindow(std::optional<DayInterval> days, ViewOrigin origin)
{
    if (days) {
        FilterClause clause;
        clause.kind = ClauseKind::Window;
        clause.days = *days;
        addClause(std::move(clause), origin);
        return;
    }
    Filter filter = m_filter;
    std::erase_if(
        filter.clauses, [](const FilterClause& clause) { return clause.kind == ClauseKind::Window; });
    setFilter(std::move(filter), origin);
}

void ViewState::filterToSelection(ViewOrigin origin)
{
    if (!m_snapshot) {
        return;
    }
    Filter filter = m_filter;
    std::vector<EntityId> entities = m_selection.entities;
    for (const LinkId id : m_selection.links) {
        entities.push_back((*m_snapshot)[id].a);
        entities.push_back((*m_snapshot)[id].b);
    }
    for (const EventId id : m_selection.events) {
        if (entities.empty() && (*m_snapshot)[id].date) {
            setWindow((*m_snapshot)[id].date->days, origin);
            return;
        }
    }
    for (const EntityId id : entities) {
        FilterClause clause;
        clause.kind = ClauseKind::Entity;
        clause.entity = id;
        if (std::find(filter.clauses.begin(), filter.clauses.end(), clause) == filter.clauses.end()) {
            filter.clauses.push_back(std::move(clause));
        }
    }
    setFilter(std::move(filter), origin);
}

void ViewState::goBack(ViewOrigin origin)
{
    if (canGoBack()) {
        applyFilterNow(m_history[--m_historyAt], origin);
    }
}

void ViewState::goForward(ViewOrigin origin)
{
    if (canGoForward()) {
        applyFilterNow(m_history[++m_historyAt], origin);
    }
}

void ViewState::setPlace(std::optional<TextPlace> place, ViewOrigin origin)
{
    if (place != m_place) {
        m_place = place;
        Q_EMIT placeChanged(origin);
    }
}

} // namespace dateline

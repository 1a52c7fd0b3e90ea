// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ViewState: what all views share and the only way in which they touch each other. Three separate things:
// selection (what I point at), highlight (hover, transient) and filter (what exists for me now); selecting
// never filters. A view writes with its own origin and ignores changes that carry it. setSnapshot carries
// selection, filter and reading place over to the new corpus by content, then emits snapshotChanged before
// any other signal. What a filter leaves of a large corpus is worked out in a worker thread: filter() is the
// new one at once, visibility() when filterChanged comes.

#include "model/base/sharedvalue.h"
#include "model/items/filter.h"
#include "model/items/snapshot.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// Who wrote. A view skips signals of its own origin.
enum class ViewOrigin : std::uint8_t {
    None,
    Window,
    Articles,
    Reader,
    Entities,
    Events,
    Timeline,
    Graph,
    Evidence,
    Problems,
    FilterBar,
    Links
};

/// Sorted, unique ids; usually one. What was pointed at, not what hangs on it (see Counterparts).
struct Selection
{
    std::vector<ArticleId> articles;
    std::vector<EntityId> entities;
    std::vector<EventId> events;
    std::vector<LinkId> links;

    bool isEmpty() const { return articles.empty() && entities.empty() && events.empty() && links.empty(); }
    static Selection of(ArticleId id) { return {{id}, {}, {}, {}}; }
    static Selection of(EntityId id) { return {{}, {id}, {}, {}}; }
    static Selection of(EventId id) { return {{}, {}, {id}, {}}; }
    static Selection of(LinkId id) { return {{}, {}, {}, {id}}; }

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// What belongs to the selection, the selected included: an event's actors, an entity's events
/// and links, both ends of a link and the events that it rests on, an article's all. Sorted,
/// unique. Everything else may be dimmed.
struct Counterparts
{
    std::vector<ArticleId> articles;
    std::vector<EntityId> entities;
    std::vector<EventId> events;
    std::vector<LinkId> links;

    bool holds(ArticleId id) const;
    bool holds(EntityId id) const;
    bool holds(EventId id) const;
    bool holds(LinkId id) const;
};

/// What the pointer is over; at most one of them is valid.
struct Highlight
{
    ArticleId article;
    EntityId entity;
    EventId event;
    LinkId link;

    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// Where the reader is: a sentence of an article, and the words in it that matter.
struct TextPlace
{
    ArticleId article;
    std::uint32_t sentence = noIndex; // index into ArticleBlock::sentences; noIndex = the article's beginning
    TextSpan span; // trigger or mention; empty = the sentence as a whole

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject* parent = nullptr);
    ~ViewState() override;

    const Snapshot& snapshot() const { return m_snapshot; }
    /// `ahead`: what filterAhead() said of it; it is not taken if another filter has been set since.
    void setSnapshot(Snapshot snapshot, const FilteredAhead* ahead = nullptr);
    /// Outlives this state; then it says what was filtered for last.
    FilterAhead filterAhead() const;

    const Selection& selection() const { return m_selection; }
    const Counterparts& counterparts() const { return m_counterparts; } // empty when nothing is selected
    /// Also moves the place: to the event's or link's first sentence, to the entity's next mention from here.
    virtual void select(Selection selection, ViewOrigin origin);
    void select(EventId id, ViewOrigin origin) { select(Selection::of(id), origin); }
    void select(EntityId id, ViewOrigin origin) { select(Selection::of(id), origin); }
    void select(LinkId id, ViewOrigin origin) { select(Selection::of(id), origin); }
    void select(ArticleId id, ViewOrigin origin) { select(Selection::of(id), origin); }
    /// Ctrl+click: in if it is out, out if it is in.
    void toggle(EventId id, ViewOrigin origin);
    void toggle(EntityId id, ViewOrigin origin);
    void toggle(LinkId id, ViewOrigin origin);
    void clearSelection(ViewOrigin origin) { select(Selection{}, origin); }

    const Highlight& highlight() const { return m_highlight; }
    virtual void setHighlight(Highlight highlight, ViewOrigin origin);

    const Filter& filter() const { return m_filter; }
    const Visibility& visibility() const { return m_visibility; } // always fits snapshot()
    const FilterMemory& filterMemory() const { return m_memory; } // what its text clauses found
    bool isFiltering() const { return m_filtering; } // visibility() is still that of an earlier filter
    void finishFiltering(); // waits for it, where something must be of this filter (a picture to save)
    virtual void setFilter(Filter filter, ViewOrigin origin);
    void addClause(FilterClause clause,
        ViewOrigin origin); // replaces the one of the same kind where only one makes sense
    /// As addClause, but within the newest step of the history: for what is dragged or plays.
    virtual void moveClause(FilterClause clause, ViewOrigin origin);
    void removeClause(std::size_t index, ViewOrigin origin);
    void setClauseEnabled(std::size_t index, bool enabled, ViewOrigin origin);
    void setWindow(std::optional<DayInterval> days, ViewOrigin origin); // brush on the timeline
    void filterToSelection(ViewOrigin origin);
    bool canGoBack() const { return m_historyAt > 0; } // earlier filters
    bool canGoForward() const { return m_historyAt + 1 < m_history.size(); }
    virtual void goBack(ViewOrigin origin);
    virtual void goForward(ViewOrigin origin);

    const std::optional<TextPlace>& place() const { return m_place; }
    virtual void setPlace(std::optional<TextPlace> place, ViewOrigin origin);

Q_SIGNALS:
    void snapshotChanged(const dateline::Snapshot& snapshot);
    void selectionChanged(dateline::ViewOrigin origin);
    void highlightChanged(dateline::ViewOrigin origin);
    void filterStarted(); // filter() is the new one, visibility() is not yet
    void filterChanged(dateline::ViewOrigin origin); // visibility() is already the new one
    void placeChanged(dateline::ViewOrigin origin);

protected:
    void applyFilterNow(Filter filter, ViewOrigin origin);
    void stopFiltering();

    Snapshot m_snapshot;
    Selection m_selection;
    Counterparts m_counterparts;
    Highlight m_highlight;
    Filter m_filter;
    Visibility m_visibility;
    std::optional<TextPlace> m_place;
    std::vector<Filter> m_history{Filter{}};
    std::size_t m_historyAt = 0;

private:
    struct Filtered
    {
        Visibility visible;
        FilterMemory memory;
    };

    /// What a worker needs to filter the next corpus.
    struct FilterNow
    {
        Snapshot snapshot;
        Filter filter;
        FilterMemory memory;
    };

    void startFiltering();
    void takeVisibility();
    void tellWorkers();

    FilterMemory m_memory;
    std::shared_ptr<SharedValue<std::shared_ptr<const FilterNow>>> m_filterNow;
    QFutureWatcher<Filtered> m_filterWatcher;
    std::shared_ptr<std::atomic<bool>> m_filterCancelled;
    ViewOrigin m_filterOrigin = ViewOrigin::None;
    bool m_filtering = false;
};

/// Pure parts of the above, for tests and for views that need them for something else than the selection.
Counterparts counterpartsOf(const Corpus& corpus, const Selection& selection);
Selection carriedOver(const Selection& selection, const Corpus& from, const Corpus& to);
/// Every place of the last selected event, link or entity, in reading order: what F3 walks through.
std::vector<TextPlace> placesOf(const Corpus& corpus, const Selection& selection);
std::optional<TextPlace> placeOf(
    const Corpus& corpus, const Selection& selection, const std::optional<TextPlace>& from);

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Filter: what exists for the analyst now, as a list of clauses that all must hold; each can be switched off.
// applyFilter marks what passes, once for all views. Linear in the corpus; only a text clause reads article
// texts (words of ASCII letters at about 1 GB/s, others at 50 MB/s; where a project holds the texts, at what
// it takes to read them).

#include "model/base/progress.h"
#include "model/corpus/corpus.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

enum class ClauseKind : std::uint8_t {
    EntityKinds, // mask of EntityKind
    EventKinds, // mask of EventKind
    Statuses, // mask of EventStatus
    RelationKinds, // mask of RelationKind
    Entity, // takes part in it, is linked with it
    Window, // days
    Source, // text = Article::source
    Confidence, // at least that
    Text, // contains it, whatever the case
    KnownBy, // days.to: hides what was reported later
    Accepted, // an analyst has accepted, changed or made it
};

struct FilterClause
{
    ClauseKind kind = ClauseKind::Text;
    bool enabled = true;
    std::uint32_t mask = 0; // bit per enumerator; EntityKinds ... RelationKinds
    EntityId entity;
    DayInterval days;
    std::string text; // UTF-8
    Confidence confidence = Confidence::Likely;

    friend bool operator==(const FilterClause&, const FilterClause&) = default;
};

template <typename Enum> constexpr std::uint32_t maskBit(Enum value)
{
    return std::uint32_t(1) << static_cast<unsigned>(value);
}

struct Filter
{
    std::vector<FilterClause> clauses;

    bool isActive() const;
    std::optional<DayInterval> window() const; // of the enabled Window clause
    std::optional<DayNumber> knownBy() const; // of the enabled KnownBy clause
    Filter withoutTimes() const; // the enabled clauses that do not move while time is brushed or played

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// What passes: one flag a thing, by index, and how many there are.
struct Visibility
{
    std::vector<std::uint8_t> articles;
    std::vector<std::uint8_t> entities;
    std::vector<std::uint8_t> events;
    std::vector<std::uint8_t> links;
    // Undated events that only a time window hides, and that may lie in it for all that is known. One flag an
    // event; empty where there is no window.
    std::vector<std::uint8_t> undated;
    std::uint32_t articleCount = 0;
    std::uint32_t entityCount = 0;
    std::uint32_t eventCount = 0;

    bool shows(ArticleId id) const { return articles[id.index()] != 0; }
    bool shows(EntityId id) const { return entities[id.index()] != 0; }
    bool shows(EventId id) const { return events[id.index()] != 0; }
    bool shows(LinkId id) const { return links[id.index()] != 0; }

    friend bool operator==(const Visibility&, const Visibility&) = default;
};

/// Where the text of one article has the words of a text clause.
struct TextHits
{
    ContentHash text; // of which; none where it was lost
    bool any = false;
    std::vector<std::uint32_t> sentences; // ascending
};

/// What the text clauses found, so that a later corpus, which shares most texts, need not be read again.
struct FilterMemory
{
    struct Words
    {
        std::string words;
        std::unordered_map<std::string, TextHits> hits; // by the article's id
    };
    std::vector<std::shared_ptr<const Words>> texts; // of a large corpus 20 MB each
};

/// What a filter lets through of a corpus that nobody sees yet.
struct FilteredAhead
{
    Filter filter; // its ids are those of that corpus
    Visibility visible;
    FilterMemory memory;
};
/// For who makes a corpus, in any thread: what is filtered for now, in that corpus. Null: there is little to
/// work out.
using FilterAhead = std::function<std::shared_ptr<const FilteredAhead>(const Corpus& coming)>;

/// Ends early once `progress` is cancelled; what it returns is then of no use.
Visibility applyFilter(const Corpus& corpus, const Filter& filter, const Progress& progress = {});
/// As above; takes from `memory` what it can and leaves there what it found.
Visibility applyFilter(
    const Corpus& corpus, const Filter& filter, const Progress& progress, FilterMemory& memory);

/// How many things the filter has to look at: one is a thing or 50 bytes of
/// text. 10,000 take a few milliseconds.
std::size_t filterEffort(const Corpus& corpus, const Filter& filter);

/// Whether single pieces of evidence pass; for weights in the filtered graph and for the evidence panel. The
/// texts are read when it is made: of all articles, or of those that `evidence` is in and `memory` does not
/// know.
class EvidenceTest
{
public:
    EvidenceTest(std::shared_ptr<const Corpus> corpus, Filter filter);
    EvidenceTest(std::shared_ptr<const Corpus> corpus, Filter filter, std::span<const MentionRef> evidence,
        const FilterMemory& memory = {});

    /// `block` is of the corpus, and of an article that was read.
    bool passes(const ArticleBlock& block, const RelationTelling& relation) const;

private:
    void read(ArticleId article, const FilterMemory& memory);

    std::shared_ptr<const Corpus> m_corpus;
    Filter m_filter; // the clauses that are on
    std::unordered_map<const ArticleBlock*, std::vector<TextHits>> m_hits; // one a text clause
};

} // namespace dateline

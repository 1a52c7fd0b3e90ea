// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// OfficeTable: who held which office when, and which words in a text name an office. In: the folder
// resources/offices. Out: terms as intervals of civil days. Immutable, safe from any
// thread; a few milliseconds to load, look-ups are hash or binary searches. A missing term says nothing; a
// term in the table is meant to be safe within its precision.

#include "model/base/expected.h"
#include "model/calendar/dayinterval.h"
#include "model/knowledge/newsperiods.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// All views point into the OfficeTable that gave them and live as long as it does, moves included.
struct OfficeTermRef
{
    std::string_view person; // "John Kerry"
    // "president", "prime minister", "foreign minister", ...: see resources/offices/README.md
    std::string_view office;
    std::string_view body; // canonical country or organisation: "United States", "NATO"
    std::string_view source; // short name of the source, "own" for own knowledge
    // the day it began, if that is known to the day; else the month or year in which it began
    DayInterval begin;
    DayInterval end; // the day it ended (still in office that day); day 9999-12-31 if open
    bool open = false; // in office when the table was made
    bool acting = false; // interim; texts may or may not say so
    bool seat = false; // one of many such: senator, candidate; the office alone names nobody
    bool shared = false; // others hold, claim or are given the same title (rival governments, all spokesmen)

    // For dating a text that gives somebody a title: it is hardly ever written before the term begins (save
    // for candidates, "a President X", and shared titles), but often after its end ("President Reagan").

    /// The days on which the person can have been in office: never too narrow.
    DayInterval widest() const { return {begin.from, end.to}; }
    /// The days on which the person surely was.
    std::optional<DayInterval> surest() const
    {
        return begin.to <= end.from ? std::optional(DayInterval{begin.to, end.from}) : std::nullopt;
    }
};

enum class TitleBody : std::uint8_t {
    Fixed, // the title says it: "Pope", "Fed chair"
    Country, // a country beside it: "Italian foreign minister", "Prime Minister of Italy"
    Organisation, // an organisation beside it: "NATO secretary general", "head of the IAEA"
    Any, // a country or an organisation beside it: "spokesman", "leader"
};

/// What stands before or around a title and changes what it says about the time.
enum class TitleModifier : std::uint8_t {
    None,
    Former, // "former", "ex-", "onetime": the term was over
    Then, // "then", "then-": in office at the time told, not at the time of writing
    Elect, // "-elect", "-designate", "incoming": the term had not begun
    Acting, // "acting", "interim", "caretaker"
    Deputy, // "deputy", "vice", "assistant": another office
    Late, // "the late": dead
    First, // "first", "second": a serial number, no change
    Beaten, // "failed", "defeated": a candidacy was over; a president may well be in office
};

struct OfficeTitleRef
{
    std::string_view phrase; // as nameKey writes it: "secretary of state"
    std::vector<std::string_view> offices; // what it may be, likelier first; empty for a modifier
    std::string_view body; // for Fixed, or the usual one where the text gives none ("Secretary of State": US)
    TitleBody bodyPlace = TitleBody::Country;
    bool capitalsOnly = false; // counts only as "PM", not as "p.m."
    TitleModifier modifier = TitleModifier::None; // not None: this entry is a modifier, or contains one
};

struct TitleMatchRef
{
    std::size_t tokens = 0; // at least 1
    const OfficeTitleRef* title = nullptr;
};

class OfficeTable
{
public:
    static Expected<OfficeTable> load(const std::filesystem::path& folder);

    std::span<const OfficeTermRef> terms() const { return m_terms; } // in the order of the file

    /// The terms of whoever is called that: full name, alias, family name alone ("Kerry", "Ban"),
    /// without middle initials ("John R. Bolton"), or the same after
    /// transliterationKey if nothing else matches. `offices` and `body` narrow it; empty means any. In file
    /// order.
    std::vector<const OfficeTermRef*> termsOf(std::string_view name,
        std::span<const std::string_view> offices = {}, std::string_view body = {}) const;
    /// Who held (or can have held) the office on any of these days, in order of time.
    std::vector<const OfficeTermRef*> holders(
        std::string_view office, std::string_view body, DayInterval when) const;
    /// The one person who surely held it on all of these days; nullptr if none or not certain.
    const OfficeTermRef* holder(std::string_view office, std::string_view body, DayInterval when) const;

    const OfficeTitleRef* title(std::string_view phrase) const; // nullptr if it names no office
    /// The longest title phrase or modifier that begins at tokens[begin]. The tokens are views into one text.
    std::optional<TitleMatchRef> titleAt(std::span<const std::string_view> tokens, std::size_t begin) const;
    std::span<const OfficeTitleRef> titles() const { return m_titles; }
    const NewsPeriods& newsPeriods() const { return m_newsPeriods; }

private:
    struct NameRow
    {
        std::string key;
        std::uint32_t term = 0;
        friend auto operator<=>(const NameRow&, const NameRow&) = default;
    };
    class Builder;

    void appendMatches(const std::vector<NameRow>& rows, std::string_view key,
        std::vector<const OfficeTermRef*>& found) const;

    std::vector<std::vector<char>> m_files; // what the views point into
    std::vector<OfficeTermRef> m_terms;
    std::vector<NameRow> m_names; // normalised full names and aliases, sorted
    std::vector<NameRow> m_lastNames;
    std::vector<NameRow> m_transliterations;
    std::vector<std::uint32_t> m_byOffice; // term indices sorted by office, body, begin
    std::vector<OfficeTitleRef> m_titles; // sorted by phrase
    NewsPeriods m_newsPeriods;
};

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/sameevent.h"

#include "model/extraction/events/inflection.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>

namespace dateline {

namespace {

constexpr int enough = 10;
constexpr int enoughInOneArticle = 14; // one article rarely tells one event as two without saying so

// What every sentence on an attack has says little of which one it is, and the date is weighed by itself.
constexpr auto attackWords = std::to_array<std::string_view>({"according", "air", "airstrike", "airstrikes",
    "among", "area", "army", "attack", "attacked", "attacks", "blast", "bomb", "bombed", "bombing",
    "bombings", "bombs", "children", "city", "civilian", "civilians", "dead", "died", "district", "dozen",
    "dozens", "eight", "exploded", "explosion", "fighters", "five", "forces", "four", "group", "gunmen",
    "hit", "hundreds", "including", "injured", "injuring", "killed", "killing", "kills", "least", "many",
    "militants", "military", "near", "neighborhood", "neighbourhood", "nine", "officials", "people", "police",
    "province", "raid", "raids", "rebels", "report", "reported", "reports", "rocket", "rockets", "seven",
    "several", "shelled", "shelling", "shells", "six", "soldiers", "strike", "strikes", "struck", "targeted",
    "ten", "terrorist", "terrorists", "three", "town", "troops", "two", "village", "warplanes", "women",
    "wounded", "wounding", "attackers", "security", "suspected"});
constexpr auto dateWords = std::to_array<std::string_view>(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
        "week", "month", "year", "morning", "evening", "night", "day"});

std::uint32_t groupsOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Attack:
    case EventKind::Battle:
    case EventKind::Death: return 1U;
    case EventKind::Accident:
    case EventKind::Disaster: return 1U | 2U;
    case EventKind::Meeting:
    case EventKind::Visit: return 4U;
    case EventKind::Agreement:
    case EventKind::Decision: return 4U | 8U;
    case EventKind::Statement:
    case EventKind::Sanction:
    case EventKind::Threat:
    case EventKind::Publication: return 8U;
    case EventKind::Election:
    case EventKind::Appointment:
    case EventKind::Resignation:
    case EventKind::Withdrawal: return 16U;
    case EventKind::Arrest:
    case EventKind::Trial: return 32U;
    case EventKind::Deployment:
    case EventKind::Aid: return 64U;
    case EventKind::Other: return 0xFFU;
    default: return 128U;
    }
}

int dateScore(const DatedInterval& a, const DatedInterval& b)
{
    if (a.days == b.days) {
        return a.days.days() <= 7 ? 4 : 2;
    }
    if (a.days.contains(b.days) || b.days.contains(a.days)) {
        const std::int64_t longer = std::max(a.days.days(), b.days.days());
        const std::int64_t shorter = std::min(a.days.days(), b.days.days());
        return longer <= 31 || (longer <= 366 && shorter > 31) ? 2 : -100; // "in 2011" and "early 2011"
    }
    if (a.days.overlaps(b.days)) {
        return 1;
    }
    const std::int64_t gap = a.days.from > b.days.to ? std::int64_t{a.days.from} - b.days.to
                                                     : std::int64_t{b.days.from} - a.days.to;
    return gap <= 1 && a.days.isDay() && b.days.isDay() ? 0 : -100;
}

/// Of what both say: all, and what tells more than the day or that there was an attack.
struct CommonWords
{
    int all = 0;
    int ofDates = 0;
    int ofAttacks = 0;
};

class WordSet
{
public:
    explicit WordSet(std::span<const std::string_view> words, bool years = false)
    {
        for (const std::string_view word : words) {
            m_hashes.push_back(wordHash(crudeStem(word)));
        }
        for (int year = 1900; years && year < 2100; ++year) {
            m_hashes.push_back(wordHash(std::to_string(year)));
        }
        std::sort(m_hashes.begin(), m_hashes.end());
    }

    bool contains(std::uint32_t word) const
    {
        return std::binary_search(m_hashes.begin(), m_hashes.end(), word);
    }

private:
    std::vector<std::uint32_t> m_hashes; // of stems, sorted
};

CommonWords commonWords(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    static const WordSet ofDates(dateWords, true);
    static const WordSet ofAttacks(attackWords);
    CommonWords common;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const bool less = a[i] < b[j];
        const bool more = b[j] < a[i];
        if (!less && !more) {
            ++common.all;
            common.ofDates += ofDates.contains(a[i]) ? 1 : 0;
            common.ofAttacks += ofAttacks.contains(a[i]) ? 1 : 0;
        }
        i += more ? 0 : 1;
        j += less ? 0 : 1;
    }
    return common;
}

/// "Caucuses were held": each of two sentences has the other's trigger.
bool namesTrigger(const FusionTelling& sentence, const FusionTelling& told)
{
    return std::binary_search(sentence.words.begin(), sentence.words.end(), told.triggerStem);
}

/// A statement and a deed (no meeting: there things are said). Where both sentences have both triggers, they
/// are copies that tell two things each; where neither has the other's, they tell two things of one day and
/// one man.
bool isWordAndDeed(const FusionTelling& a, const FusionTelling& b)
{
    constexpr std::uint32_t meetings = 4U;
    const bool statement = a.telling->kind == EventKind::Statement;
    const EventKind other = (statement ? b : a).telling->kind;
    return (statement || b.telling->kind == EventKind::Statement)
        && (groupsOf(other) & (groupsOf(EventKind::Statement) | meetings)) == 0
        && namesTrigger(a, b) == namesTrigger(b, a);
}

/// What both say beyond names.
std::size_t wordsBesideNames(const FusionTelling& a, const FusionTelling& b)
{
    std::vector<std::uint32_t> others;
    std::set_difference(
        a.words.begin(), a.words.end(), a.names.begin(), a.names.end(), std::back_inserter(others));
    std::vector<std::uint32_t> common;
    std::set_intersection(
        others.begin(), others.end(), b.words.begin(), b.words.end(), std::back_inserter(common));
    others.clear();
    std::set_difference(
        common.begin(), common.end(), b.names.begin(), b.names.end(), std::back_inserter(others));
    return others.size();
}

/// What no points outweigh, and needs no look at participants.
bool speaksAgainst(const FusionTelling& a, const FusionTelling& b)
{
    const EventTelling& x = *a.telling;
    const EventTelling& y = *b.telling;
    return (a.block == b.block && x.sentence == y.sentence) // one sentence tells two things for a reason
        || (x.status == EventStatus::Denied) != (y.status == EventStatus::Denied) || isWordAndDeed(a, b)
        || (a.triggerStem != b.triggerStem && (isWide(x) || isWide(y)) && wordsBesideNames(a, b) < 2);
}

int kindScore(const FusionTelling& a, const FusionTelling& b)
{
    const EventKind x = a.telling->kind;
    const EventKind y = b.telling->kind;
    const int kinds = x == y ? (x == EventKind::Other ? 1 : 3) : (groupsOf(x) & groupsOf(y)) != 0 ? 1 : -1;
    return kinds + (a.triggerStem == b.triggerStem ? 3 : 0);
}

/// Who takes part in two tellings.
struct Parties
{
    struct Count
    {
        std::array<int, 2> in{}; // each telling
        int shared = 0;

        bool areOthers() const { return in[0] > 0 && in[1] > 0 && shared == 0; }
    };

    Count agents; // shared: agents of both
    Count patients; // shared: patients of one or both
    Count places;
    Count doers; // persons who did it; shared: persons, whatever they did
    Count met; // persons to whom or with whom it was done; shared: of one or both
    int shared = 0;
    int actors = 0; // shared, and more than where it happened
    int weight = 0; // of all shared
};

Parties partiesOf(const ShortList<Participant>& first, const ShortList<Participant>& second,
    const std::vector<Entity>& entities)
{
    Parties parties;
    const auto kindOf = [&](const Participant& p) { return entities[p.entity.index()].kind; };
    const auto count = [&](const ShortList<Participant>& participants, std::size_t side) {
        for (const Participant& p : participants) {
            const bool agent = p.role == ArgumentRole::Agent;
            const bool person = kindOf(p) == EntityKind::Person;
            parties.agents.in[side] += agent;
            parties.patients.in[side] += p.role == ArgumentRole::Patient;
            parties.places.in[side] += kindOf(p) == EntityKind::Place;
            parties.doers.in[side] += person && agent;
            parties.met.in[side] += person && !agent;
        }
    };
    count(first, 0);
    count(second, 1);
    for (const Participant& p : first) {
        for (const Participant& q : second) {
            if (p.entity != q.entity) {
                continue;
            }
            const EntityKind kind = kindOf(p);
            const bool agents = p.role == ArgumentRole::Agent && q.role == ArgumentRole::Agent;
            ++parties.shared;
            parties.agents.shared += agents;
            parties.patients.shared += p.role == ArgumentRole::Patient || q.role == ArgumentRole::Patient;
            parties.places.shared += kind == EntityKind::Place;
            parties.doers.shared += kind == EntityKind::Person;
            parties.met.shared += kind == EntityKind::Person && !agents;
            parties.actors += (kind != EntityKind::Place && kind != EntityKind::Country) || agents;
            parties.weight += kind == EntityKind::Country ? 1 : 2;
        }
    }
    return parties;
}

int partyScore(const FusionTelling& a, const FusionTelling& b, const Parties& parties)
{
    int score = std::min(parties.weight, 5);
    score -= parties.agents.areOthers() && parties.shared == 0 ? 2 : 0;
    const Parties::Count& places = parties.places;
    const bool elsewhere = places.in[0] > places.shared && places.in[1] > places.shared;
    score -= places.areOthers() ? 4 : elsewhere ? 2 : 0; // two quarters of one town
    score -= parties.doers.areOthers() ? 3 : 0; // he won there, and so did another
    score -= parties.patients.areOthers() ? 3 : 0;
    // two deeds of one day in one town: the day and the place alone do not make them one
    const bool twoDeeds = a.telling->kind != b.telling->kind && a.triggerStem != b.triggerStem
        && parties.actors == 0 && !(namesTrigger(a, b) && namesTrigger(b, a));
    return score - (twoDeeds ? 4 : 0);
}

struct SharedWords
{
    int all = 0;
    int telling = 0; // without those that any two of such a date or attack share
    bool copied = false; // all of both
};

SharedWords sharedWords(const FusionTelling& a, const FusionTelling& b)
{
    const EventTelling& x = *a.telling;
    const EventTelling& y = *b.telling;
    const CommonWords common = commonWords(a.words, b.words);
    const int all = common.all;
    if (all >= 4 && a.words.size() == b.words.size() && static_cast<std::size_t>(all) == a.words.size()) {
        return {all, all, true};
    }
    constexpr std::uint32_t attacks = 1U;
    const bool bothAttacks = (groupsOf(x.kind) & groupsOf(y.kind) & attacks) != 0
        && x.kind != EventKind::Other && y.kind != EventKind::Other;
    // "in August 2013" tells much of a year
    const int room = isWide(x) && isWide(y) ? common.ofDates : isWide(x) || isWide(y) ? 2 : 0;
    const int ofAttacks = bothAttacks ? (common.ofAttacks + 1) / 2 : 0;
    return {all, all - std::max(common.ofDates - room, 0) - ofAttacks, false};
}

/// What no points outweigh, by who takes part and what is said.
bool areTwoEvents(
    const EventTelling& x, const EventTelling& y, const Parties& parties, const SharedWords& words)
{
    if (words.copied) {
        return false;
    }
    const bool wide = isWide(x) && isWide(y);
    if (wide && parties.shared == 0 && !x.participants.empty() && !y.participants.empty()) {
        return true; // elections of one year in two countries
    }
    const bool statement = x.kind == EventKind::Statement && y.kind == EventKind::Statement;
    return (statement && parties.agents.areOthers()) // one praises what another declares
        || words.all == 0 || (statement && words.all < 4) || (parties.shared == 0 && words.telling < 3);
}

} // namespace

std::optional<int> sameEvent(
    const FusionTelling& a, const FusionTelling& b, const std::vector<Entity>& entities)
{
    const EventTelling& x = *a.telling;
    const EventTelling& y = *b.telling;
    const int date = x.date && y.date ? dateScore(*x.date, *y.date) : -1;
    if (date < 0 || speaksAgainst(a, b)) {
        return std::nullopt;
    }
    const bool oneArticle = a.block == b.block;
    const Parties parties = partiesOf(x.participants, y.participants, entities);
    if (oneArticle && parties.met.areOthers()) {
        return std::nullopt; // he pardoned one, and he pardoned another
    }
    const SharedWords words = sharedWords(a, b);
    if (areTwoEvents(x, y, parties, words)) {
        return std::nullopt;
    }
    const int score = date + kindScore(a, b) + partyScore(a, b, parties) + std::min(words.telling, 6);
    return score >= (oneArticle ? enoughInOneArticle : enough) ? std::optional(score) : std::nullopt;
}

bool mayBeOneDate(const DatedInterval& a, const DatedInterval& b)
{
    return dateScore(a, b) >= 0;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/telling.h"

#include "model/extraction/events/inflection.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace dateline {

namespace {

constexpr int enough = 10;
constexpr std::int64_t roomForMany = 8; // days in which one army does more than one thing of a kind
constexpr int enoughInOneArticle = 14; // one article rarely tells one event as two without saying so
constexpr std::size_t wordsAround = 110; // bytes of the sentence, either side of the trigger

constexpr std::array<std::string_view, 44> emptyWords{"about", "after", "also", "and", "another", "are",
    "been", "before", "being", "but", "for", "from", "had", "has", "have", "her", "his", "into", "its",
    "more", "new", "not", "one", "other", "over", "said", "say", "some", "than", "that", "the", "their",
    "them", "then", "there", "they", "this", "was", "were", "which", "who", "will", "with", "would"};

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

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return hash;
}

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

void addWords(const std::string& key, std::vector<std::uint32_t>& words)
{
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        std::string_view word = std::string_view(key).substr(begin, end - begin);
        while (!word.empty()
            && (word.back() == ',' || word.back() == '.' || word.back() == '"' || word.back() == ')')) {
            word.remove_suffix(1);
        }
        if (word.size() >= 3 && std::find(emptyWords.begin(), emptyWords.end(), word) == emptyWords.end()) {
            words.push_back(static_cast<std::uint32_t>(hashOf(crudeStem(word))));
        }
        begin = end + 1;
    }
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
            m_hashes.push_back(static_cast<std::uint32_t>(hashOf(crudeStem(word))));
        }
        for (int year = 1900; years && year < 2100; ++year) {
            m_hashes.push_back(static_cast<std::uint32_t>(hashOf(std::to_string(year))));
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

bool isWide(const EventTelling& telling)
{
    return telling.date && telling.date->days.days() >= roomForMany;
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

/// Words of the names in the telling's sentence, and what its title writes with a capital: a name that the
/// sentence has only as a pronoun or in short.
void addNames(const ArticleBlock& block, std::string_view text, const EventTelling& telling,
    std::vector<std::uint32_t>& names)
{
    const std::string_view title = telling.title;
    std::string capitals;
    for (std::size_t begin = 0; begin < title.size();) {
        const std::size_t end = std::min(title.find(' ', begin), title.size());
        const char first = title[begin == end || title[begin] != '(' ? begin : begin + 1];
        if (first >= 'A' && first <= 'Z') {
            capitals.append(title.substr(begin, end - begin)).push_back(' ');
        }
        begin = end + 1;
    }
    addWords(nameKey(capitals), names);
    auto mention = std::partition_point(block.mentions.begin(), block.mentions.end(),
        [&](const Mention& other) { return other.sentence < telling.sentence; });
    for (; mention != block.mentions.end() && mention->sentence == telling.sentence; ++mention) {
        if (mention->form == MentionForm::Name) {
            addWords(nameKey(mention->span.in(text)), names);
        }
    }
    std::sort(names.begin(), names.end());
}

/// The title's, and those around the trigger: the title may have left out what another telling says.
void wordsOf(const ArticleBlock& block, std::string_view text, const EventTelling& telling,
    std::vector<std::uint32_t>& words)
{
    addWords(nameKey(telling.title), words);
    if (telling.sentence < block.sentences.size()) {
        const TextSpan sentence = block.sentences[telling.sentence].span;
        std::size_t begin = std::max<std::size_t>(sentence.begin,
            telling.trigger.begin - std::min<std::size_t>(telling.trigger.begin, wordsAround));
        std::size_t end = std::min<std::size_t>(sentence.end(), telling.trigger.end() + wordsAround);
        while (begin > sentence.begin && text[begin] != ' ') {
            --begin;
        }
        while (end < sentence.end() && text[end] != ' ') {
            ++end;
        }
        addWords(nameKey(text.substr(begin, end - begin)), words);
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

} // namespace

std::vector<std::uint32_t> triggerStems(const ArticleBlock& block, std::string_view text)
{
    std::vector<std::uint32_t> stems;
    stems.reserve(block.events.size());
    for (const EventTelling& telling : block.events) {
        stems.push_back(block.article
                ? static_cast<std::uint32_t>(hashOf(crudeStem(lowerCase(telling.trigger.in(text)))))
                : 0);
    }
    return stems;
}

TellingWords tellingWords(const ArticleBlock& block, std::string_view text)
{
    TellingWords all;
    std::vector<std::uint32_t> words;
    std::vector<std::uint32_t> names;
    const auto keep = [&all](const std::vector<std::uint32_t>& some) {
        all.hashes.insert(all.hashes.end(), some.begin(), some.end());
        all.ends.push_back(static_cast<std::uint32_t>(all.hashes.size()));
    };
    all.ends.reserve(2 * block.events.size());
    for (const EventTelling& telling : block.events) {
        words.clear();
        names.clear();
        if (block.article && telling.date) {
            wordsOf(block, text, telling, words);
            if (isWide(telling)) {
                addNames(block, text, telling, names);
            }
        }
        keep(words);
        keep(names);
    }
    all.hashes.shrink_to_fit();
    return all;
}

FusionTelling fusionTelling(const ArticleBlock& block, const TellingWords& words, std::uint32_t blockIndex,
    std::uint32_t index, std::uint32_t triggerStem)
{
    FusionTelling result;
    result.telling = &block.events[index];
    result.block = blockIndex;
    result.index = index;
    result.triggerStem = triggerStem;
    const std::span<const std::uint32_t> hashes(words.hashes);
    const std::uint32_t begin = index == 0 ? 0 : words.ends[2 * index - 1];
    result.words = hashes.subspan(begin, words.ends[2 * index] - begin);
    result.names = hashes.subspan(words.ends[2 * index], words.ends[2 * index + 1] - words.ends[2 * index]);
    return result;
}

std::optional<int> sameEvent(
    const FusionTelling& a, const FusionTelling& b, const std::vector<Entity>& entities)
{
    const EventTelling& x = *a.telling;
    const EventTelling& y = *b.telling;
    if (!x.date || !y.date) {
        return std::nullopt;
    }
    if (a.block == b.block && x.sentence == y.sentence) {
        return std::nullopt; // one sentence tells two things for a reason
    }
    if ((x.status == EventStatus::Denied) != (y.status == EventStatus::Denied)) {
        return std::nullopt;
    }
    int score = dateScore(*x.date, *y.date);
    if (score < 0 || isWordAndDeed(a, b)) {
        return std::nullopt;
    }
    const bool sameTrigger = a.triggerStem == b.triggerStem;
    if (!sameTrigger && (isWide(x) || isWide(y)) && wordsBesideNames(a, b) < 2) {
        return std::nullopt;
    }
    if (x.kind == y.kind) {
        score += x.kind == EventKind::Other ? 1 : 3;
    } else {
        score += (groupsOf(x.kind) & groupsOf(y.kind)) != 0 ? 1 : -1;
    }
    score += sameTrigger ? 3 : 0;
    int shared = 0;
    int weight = 0;
    std::array<int, 2> agents{};
    std::array<int, 2> places{};
    std::array<int, 2> patients{};
    std::array<int, 2> persons{}; // to whom or with whom it was done
    std::array<int, 2> doers{}; // persons who did it
    int personsShared = 0;
    int anyPersonShared = 0;
    int agentsShared = 0;
    int placesShared = 0;
    int patientsShared = 0;
    int actorsShared = 0; // that are more than where it happened
    const auto count = [&](const ShortList<Participant>& participants, std::size_t side) {
        for (const Participant& participant : participants) {
            agents[side] += participant.role == ArgumentRole::Agent;
            places[side] += entities[participant.entity.index()].kind == EntityKind::Place;
            patients[side] += participant.role == ArgumentRole::Patient;
            const bool person = entities[participant.entity.index()].kind == EntityKind::Person;
            persons[side] += person && participant.role != ArgumentRole::Agent;
            doers[side] += person && participant.role == ArgumentRole::Agent;
        }
    };
    count(x.participants, 0);
    count(y.participants, 1);
    for (const Participant& p : x.participants) {
        for (const Participant& q : y.participants) {
            if (p.entity != q.entity) {
                continue;
            }
            const EntityKind kind = entities[p.entity.index()].kind;
            ++shared;
            agentsShared += p.role == ArgumentRole::Agent && q.role == ArgumentRole::Agent;
            placesShared += kind == EntityKind::Place;
            anyPersonShared += kind == EntityKind::Person;
            personsShared += kind == EntityKind::Person
                && (p.role != ArgumentRole::Agent || q.role != ArgumentRole::Agent);
            patientsShared += p.role == ArgumentRole::Patient || q.role == ArgumentRole::Patient;
            actorsShared += (kind != EntityKind::Place && kind != EntityKind::Country)
                || (p.role == ArgumentRole::Agent && q.role == ArgumentRole::Agent);
            weight += kind == EntityKind::Country ? 1 : 2;
        }
    }
    score += std::min(weight, 5);
    score -= agents[0] > 0 && agents[1] > 0 && agentsShared == 0 && shared == 0 ? 2 : 0;
    const bool elsewhere = places[0] > placesShared && places[1] > placesShared; // two quarters of one town
    score -= places[0] == 0 || places[1] == 0 ? 0 : placesShared == 0 ? 4 : elsewhere ? 2 : 0;
    score -= doers[0] > 0 && doers[1] > 0 && anyPersonShared == 0 ? 3 : 0; // he won there, and so did another
    score -= patients[0] > 0 && patients[1] > 0 && patientsShared == 0 ? 3 : 0;
    if (a.block == b.block && persons[0] > 0 && persons[1] > 0 && personsShared == 0) {
        return std::nullopt; // he pardoned one, and he pardoned another
    }
    // two deeds of one day in one town: the day and the place alone do not make them one
    score -= x.kind != y.kind && !sameTrigger && actorsShared == 0
            && !(namesTrigger(a, b) && namesTrigger(b, a))
        ? 4
        : 0;
    const CommonWords common = commonWords(a.words, b.words);
    const int words = common.all;
    const bool copied
        = words >= 4 && a.words.size() == b.words.size() && static_cast<std::size_t>(words) == a.words.size();
    constexpr std::uint32_t attacks = 1U;
    const bool bothAttacks = (groupsOf(x.kind) & groupsOf(y.kind) & attacks) != 0
        && x.kind != EventKind::Other && y.kind != EventKind::Other;
    // "in August 2013" tells much of a year
    const int room = isWide(x) && isWide(y) ? common.ofDates : isWide(x) || isWide(y) ? 2 : 0;
    const int told = copied
        ? words
        : words - std::max(common.ofDates - room, 0) - (bothAttacks ? (common.ofAttacks + 1) / 2 : 0);
    score += std::min(told, 6);
    if (isWide(x) && isWide(y) && shared == 0 && !x.participants.empty() && !y.participants.empty()
        && !copied) {
        return std::nullopt; // elections of one year in two countries
    }
    const bool statement = x.kind == EventKind::Statement && y.kind == EventKind::Statement;
    if (statement && !copied && agents[0] > 0 && agents[1] > 0 && agentsShared == 0) {
        return std::nullopt; // one praises what another declares
    }
    if (!copied && (words == 0 || (statement && words < 4) || (shared == 0 && told < 3))) {
        return std::nullopt;
    }
    return score >= (a.block == b.block ? enoughInOneArticle : enough) ? std::optional(score) : std::nullopt;
}

bool mayBeOneDate(const DatedInterval& a, const DatedInterval& b)
{
    return dateScore(a, b) >= 0;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/timelexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <optional>
#include <utility>

namespace dateline {

namespace {

constexpr std::array<std::pair<std::string_view, TimeUnit>, 13> units{{{"second", TimeUnit::Second},
    {"minute", TimeUnit::Minute}, {"hour", TimeUnit::Hour}, {"day", TimeUnit::Day},
    {"weekend", TimeUnit::Weekend}, {"week", TimeUnit::Week}, {"fortnight", TimeUnit::Fortnight},
    {"month", TimeUnit::Month}, {"quarter", TimeUnit::Quarter}, {"half", TimeUnit::Half},
    {"year", TimeUnit::Year}, {"decade", TimeUnit::Decade}, {"century", TimeUnit::Century}}};

constexpr std::array<std::pair<std::string_view, FunctionWord>, 26> functionWords{{{"the", FunctionWord::The},
    {"a", FunctionWord::A}, {"of", FunctionWord::Of}, {"and", FunctionWord::And}, {"to", FunctionWord::To},
    {"or", FunctionWord::Or}, {"on", FunctionWord::On}, {"in", FunctionWord::In}, {"at", FunctionWord::At},
    {"from", FunctionWord::From}, {"between", FunctionWord::Between}, {"through", FunctionWord::Through},
    {"until", FunctionWord::Until}, {"old", FunctionWord::Old}, {"olds", FunctionWord::Old},
    {"half", FunctionWord::Half}, {"long", FunctionWord::Long}, {"age", FunctionWord::Age},
    {"year", FunctionWord::Year}, {"time", FunctionWord::Time}, {"local", FunctionWord::Local},
    {"hyphen", FunctionWord::Hyphen}, {"comma", FunctionWord::Comma}, {"point", FunctionWord::Point},
    {"slash", FunctionWord::Slash}, {"colon", FunctionWord::Colon}}};

constexpr std::array<std::pair<std::string_view, TimeModifier>, 6> modifiers{
    {{"start", TimeModifier::Start}, {"mid", TimeModifier::Mid}, {"end", TimeModifier::End},
        {"none", TimeModifier::None}, {"earlier", TimeModifier::Earlier}, {"later", TimeModifier::Later}}};

constexpr std::array<std::pair<std::string_view, TimexType>, 4> types{{{"date", TimexType::Date},
    {"time", TimexType::Time}, {"duration", TimexType::Duration}, {"set", TimexType::Set}}};

template <typename Value, std::size_t N>
std::optional<Value> named(
    const std::array<std::pair<std::string_view, Value>, N>& names, std::string_view name)
{
    for (const auto& [key, value] : names) {
        if (key == name) {
            return value;
        }
    }
    return name == "millennium" ? named(names, "century") : std::nullopt;
}

std::optional<int> integer(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// "-1 narrative"
bool parseAnchored(std::string_view text, TimeWord& word)
{
    const std::size_t space = text.find(' ');
    const auto offset = integer(text.substr(0, space));
    if (space == std::string_view::npos || !offset) {
        return false;
    }
    const std::string_view anchor = text.substr(space + 1);
    word.offset = static_cast<std::int16_t>(*offset);
    word.anchor = anchor == "narrative" ? TimeAnchor::Narrative : TimeAnchor::Publication;
    return anchor == "narrative" || anchor == "publication";
}

void add(TimeWord& word, TimeClass what)
{
    word.classes |= static_cast<std::uint32_t>(what);
}

// Classes whose value is a small number.
bool parseNumbered(std::string_view kind, std::string_view text, TimeWord& word)
{
    const auto value = integer(text);
    if (!value) {
        return false;
    }
    const auto small = static_cast<std::int8_t>(*value);
    if (kind == "month") {
        add(word, TimeClass::Month);
        word.month = small;
    } else if (kind == "weekday" || kind == "weekdays") {
        add(word, TimeClass::Weekday);
        word.weekday = small;
        if (kind == "weekdays") {
            add(word, TimeClass::PluralWeekday);
        }
    } else if (kind == "season") {
        add(word, TimeClass::Season);
        word.season = small;
    } else if (kind == "part" || kind == "parts") {
        add(word, TimeClass::PartOfDay);
        word.part = small;
        if (kind == "parts") {
            add(word, TimeClass::PluralUnit);
        }
    } else if (kind == "clock" || kind == "ampm") {
        add(word, kind == "clock" ? TimeClass::Clock : TimeClass::AmPm);
        word.part = small;
    } else if (kind == "cardinal" || kind == "scale" || kind == "ordinal" || kind == "decade") {
        add(word,
            kind == "cardinal"      ? TimeClass::Cardinal
                : kind == "scale"   ? TimeClass::Scale
                : kind == "ordinal" ? TimeClass::Ordinal
                                    : TimeClass::Decade);
        word.number = *value;
    } else if (kind == "dayname" || kind == "zone" || kind == "era") {
        add(word, kind == "dayname" ? TimeClass::DayName : kind == "zone" ? TimeClass::Zone : TimeClass::Era);
        word.offset = static_cast<std::int16_t>(*value);
    } else {
        return false;
    }
    return true;
}

bool parseNamed(std::string_view kind, std::string_view text, TimeWord& word)
{
    if (kind == "unit" || kind == "units") {
        const auto unit = named(units, text);
        add(word, TimeClass::Unit);
        if (kind == "units") {
            add(word, TimeClass::PluralUnit);
        }
        word.unit = text == "millennium" ? TimeUnit::Millennium : unit.value_or(TimeUnit::None);
        return unit.has_value();
    }
    if (kind == "relation" || kind == "shift") {
        add(word, kind == "relation" ? TimeClass::Relation : TimeClass::Shift);
        return parseAnchored(text, word);
    }
    if (kind == "edge" || kind == "edgenoun" || kind == "comparative") {
        const auto modifier = named(modifiers, text);
        add(word,
            kind == "edge"           ? TimeClass::Edge
                : kind == "edgenoun" ? TimeClass::EdgeNoun
                                     : TimeClass::Comparative);
        word.edge = modifier.value_or(TimeModifier::None);
        return modifier.has_value();
    }
    if (kind == "function") {
        const auto function = named(functionWords, text);
        add(word, TimeClass::Function);
        word.function = function.value_or(FunctionWord::Other);
        return function.has_value();
    }
    return false;
}

bool parseWord(std::string_view kind, std::string_view value, TimeWord& word)
{
    constexpr std::array<std::pair<std::string_view, TimeClass>, 9> plain{
        {{"vague", TimeClass::Vague}, {"approximate", TimeClass::Approximate}, {"repeat", TimeClass::Repeat},
            {"filler", TimeClass::Filler}, {"ambiguous", TimeClass::Ambiguous},
            {"preposition", TimeClass::Preposition}, {"abbreviation", TimeClass::Abbreviation},
            {"past", TimeClass::PastVerb}, {"future", TimeClass::FutureVerb}}};
    constexpr std::array<std::pair<std::string_view, PlanWord>, 6> plans{{{"plan", PlanWord::Plan},
        {"wish", PlanWord::Wish}, {"want", PlanWord::Want}, {"fixed", PlanWord::Fixed},
        {"happened", PlanWord::Happened}, {"appointment", PlanWord::Appointment}}};
    if (const auto what = named(plain, kind)) {
        add(word, *what);
        return true;
    }
    if (const auto plan = named(plans, kind)) {
        word.plan = *plan;
        return true;
    }
    return parseNumbered(kind, value, word) || parseNamed(kind, value, word);
}

std::uint32_t hashOf(std::string_view word)
{
    std::uint32_t hash = 2166136261U; // FNV-1a: short words, no need for more
    for (const char c : word) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash ^ (hash >> 15U);
}

struct Fields
{
    std::array<std::string_view, 3> at;
    bool complete = false;
};

Fields fieldsOf(std::string_view line)
{
    Fields fields;
    std::size_t field = 0;
    for (std::size_t begin = 0; field < 3; ++field) {
        const std::size_t end = line.find('\t', begin);
        fields.at.at(field) = line.substr(begin, end == std::string_view::npos ? end : end - begin);
        if (end == std::string_view::npos) {
            break;
        }
        begin = end + 1;
    }
    fields.complete = field == 2 && !fields.at[0].empty();
    return fields;
}

/// Calls `take` with the three fields of each line; returns the first line that it refuses.
template <typename Take> std::optional<Error> readTable(const std::filesystem::path& file, Take take)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return Error{ErrorCode::BadDataFile, "cannot be read", {file.string(), 0}};
    }
    std::string line;
    for (std::uint64_t number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        const Fields fields = fieldsOf(line);
        if (!fields.complete || !take(fields)) {
            return Error{ErrorCode::BadDataFile, line.substr(0, 60), {file.string(), number}};
        }
    }
    return std::nullopt;
}

} // namespace

Expected<TimeLexicon> TimeLexicon::load(const std::filesystem::path& folder)
{
    TimeLexicon lexicon;
    lexicon.m_table.assign(4096, 0);
    auto error = readTable(folder / "words.tsv", [&lexicon](const Fields& fields) {
        return fields.at[0].size() <= maxWordLength
            && parseWord(fields.at[1], fields.at[2], lexicon.entry(fields.at[0]).what);
    });
    if (!error) {
        error = readTable(folder / "phrases.tsv", [&lexicon](const Fields& fields) {
            TimePhrase phrase;
            for (std::size_t begin = 0; begin < fields.at[0].size();) {
                const std::size_t end = std::min(fields.at[0].find(' ', begin), fields.at[0].size());
                phrase.words.emplace_back(fields.at[0].substr(begin, end - begin));
                begin = end + 1;
            }
            const auto type = named(types, fields.at[1]);
            phrase.type = type.value_or(TimexType::Date);
            phrase.value = fields.at[2] == "-" ? std::string_view() : fields.at[2];
            const bool good = type && !phrase.words.empty() && phrase.words[0].size() <= maxWordLength;
            lexicon.m_phrases.push_back(std::move(phrase));
            return good;
        });
    }
    if (error) {
        return Unexpected{*std::move(error)};
    }
    lexicon.index();
    return lexicon;
}

TimeLexicon::Entry& TimeLexicon::entry(std::string_view word)
{
    if (m_words.size() * 2 >= m_table.size()) { // never more than half full
        m_table.assign(m_table.size() * 2, 0);
        for (std::uint32_t i = 0; i < m_words.size(); ++i) {
            std::size_t free = hashOf(m_words[i].word) & (m_table.size() - 1);
            while (m_table[free] != 0) {
                free = (free + 1) & (m_table.size() - 1);
            }
            m_table[free] = i + 1;
        }
    }
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hashOf(word) & mask;
    for (; m_table[slot] != 0; slot = (slot + 1) & mask) {
        if (m_words[m_table[slot] - 1].word == word) {
            return m_words[m_table[slot] - 1];
        }
    }
    m_words.push_back({std::string(word), {}, 0, 0});
    m_table[slot] = static_cast<std::uint32_t>(m_words.size());
    return m_words.back();
}

const TimeLexicon::Entry* TimeLexicon::findEntry(std::string_view word) const
{
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t slot = hashOf(word) & mask; m_table[slot] != 0; slot = (slot + 1) & mask) {
        const Entry& found = m_words[m_table[slot] - 1];
        if (found.word == word) {
            return &found;
        }
    }
    return nullptr;
}

void TimeLexicon::index()
{
    std::stable_sort(m_phrases.begin(), m_phrases.end(), [](const TimePhrase& left, const TimePhrase& right) {
        const int order = left.words[0].compare(right.words[0]);
        return order != 0 ? order < 0 : left.words.size() > right.words.size();
    });
    for (std::uint32_t i = 0; i < m_phrases.size(); ++i) {
        Entry& first = entry(m_phrases[i].words[0]);
        if (!first.what.is(TimeClass::Phrase)) {
            add(first.what, TimeClass::Phrase);
            first.firstPhrase = i;
        }
        first.endPhrase = i + 1;
    }
}

const TimeWord* TimeLexicon::find(std::string_view word) const
{
    const Entry* found = findEntry(word);
    return found == nullptr ? nullptr : &found->what;
}

std::span<const TimePhrase> TimeLexicon::phrasesFrom(std::string_view firstWord) const
{
    const Entry* found = findEntry(firstWord);
    if (found == nullptr) {
        return {};
    }
    return std::span(m_phrases).subspan(found->firstPhrase, found->endPhrase - found->firstPhrase);
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/officetable.h"

#include "model/base/sorted.h"
#include "model/knowledge/partialdate.h"
#include "model/knowledge/tablefile.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/transliteration.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

constexpr std::size_t longestPhrase = 12; // tokens of a title

enum TermColumn : std::size_t { Person, Aliases, Office, Body, From, To, Flags, Source };
enum TitleColumn : std::size_t { Phrase, Offices, TitleBodyName, Place, Modifier };

struct Word
{
    std::string_view name;
    int value;
};

std::optional<int> valueOf(std::span<const Word> words, std::string_view name)
{
    const auto found
        = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.name == name; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

constexpr Word placeWords[] = {{"fixed", int(TitleBody::Fixed)}, {"country", int(TitleBody::Country)},
    {"organisation", int(TitleBody::Organisation)}, {"any", int(TitleBody::Any)}};
constexpr Word modifierWords[] = {{"", int(TitleModifier::None)}, {"former", int(TitleModifier::Former)},
    {"then", int(TitleModifier::Then)}, {"elect", int(TitleModifier::Elect)},
    {"acting", int(TitleModifier::Acting)}, {"deputy", int(TitleModifier::Deputy)},
    {"late", int(TitleModifier::Late)}, {"first", int(TitleModifier::First)},
    {"beaten", int(TitleModifier::Beaten)}};

// Names that are used whole or by the name after the title, never by their last word.
constexpr std::string_view nameTitles[]
    = {"King ", "Queen ", "Pope ", "Emperor ", "Prince ", "Patriarch ", "Mullah "};
constexpr std::string_view familyNameFirst[]
    = {"China", "Communist Party of China", "North Korea", "South Korea", "Taiwan"};

/// "Ban Ki-moon", "Tsai Ing-wen": the small letter after the hyphen tells; else the country.
bool isFamilyNameFirst(std::string_view name, std::string_view body)
{
    const std::size_t hyphen = name.rfind('-');
    const bool smallAfterHyphen = hyphen != std::string_view::npos && hyphen + 1 < name.size()
        && isAsciiLower(name[hyphen + 1]) && std::count(name.begin(), name.end(), ' ') == 1
        && name.find(' ') < hyphen;
    return smallAfterHyphen
        || std::find(std::begin(familyNameFirst), std::end(familyNameFirst), body)
        != std::end(familyNameFirst);
}

/// The word by which news call somebody after the first mention; empty if there is none.
std::string_view familyName(std::string_view name, std::string_view body)
{
    for (const std::string_view title : nameTitles) {
        if (name.substr(0, title.size()) == title) {
            return {};
        }
    }
    const std::string_view word
        = isFamilyNameFirst(name, body) ? name.substr(0, name.find(' ')) : name.substr(name.rfind(' ') + 1);
    const bool isNumeral
        = std::all_of(word.begin(), word.end(), [](char c) { return c == 'I' || c == 'V' || c == 'X'; });
    return isNumeral || word == "Jr." || word == "Jr" ? std::string_view() : word;
}

/// "john r bolton" -> "john bolton"; the same where no initial stands inside.
std::string withoutInitials(std::string_view key)
{
    std::string result;
    std::string_view rest = key;
    while (!rest.empty()) {
        const std::string_view word = takePiece(rest, ' ');
        if (word.size() > 1 || result.empty()) {
            result.append(result.empty() ? "" : " ").append(word);
        }
    }
    return result;
}

bool fits(const OfficeTitleRef& title, std::string_view phrase)
{
    return !title.capitalsOnly
        || std::all_of(phrase.begin(), phrase.end(), [](char c) { return isAsciiUpper(c) || c == ' '; });
}

} // namespace

class OfficeTable::Builder
{
public:
    explicit Builder(OfficeTable& table)
        : m_table(table)
    {
    }

    /// What is wrong with the row, or nullptr.
    const char* addTerm(const TableRowRef& row)
    {
        OfficeTermRef term{row[Person], row[Office], row[Body], row[Source], {}, {}};
        if (term.office.empty() || term.body.empty() || term.source.empty()) {
            return "office, body and source are needed";
        }
        const std::optional<DayInterval> from = parsePartialDate(row[From]);
        if (!from) {
            return "from";
        }
        term.begin = *from;
        term.open = row[To].empty();
        const DayNumber lastDay = dayNumber(maxYear, 12, 31);
        const std::optional<DayInterval> to
            = term.open ? DayInterval{lastDay, lastDay} : parsePartialDate(row[To]);
        if (!to || to->to < from->from) {
            return "to";
        }
        term.end = *to;
        for (std::string_view flags = row[Flags]; !flags.empty();) {
            const std::string_view flag = takePiece(flags);
            if (flag != "acting" && flag != "shared" && flag != "seat") {
                return "flags";
            }
            (flag == "acting" ? term.acting : flag == "seat" ? term.seat : term.shared) = true;
        }
        const auto index = static_cast<std::uint32_t>(m_table.m_terms.size());
        m_table.m_terms.push_back(term);
        addName(term.person, index, true);
        for (std::string_view aliases = row[Aliases]; !aliases.empty();) {
            addName(takePiece(aliases), index, false);
        }
        return nullptr;
    }

    const char* addTitle(const TableRowRef& row)
    {
        OfficeTitleRef title;
        title.phrase = row[Phrase];
        if (title.phrase.back() == '^') {
            title.phrase.remove_suffix(1);
            title.capitalsOnly = true;
        }
        for (std::string_view offices = row[Offices]; !offices.empty();) {
            title.offices.push_back(takePiece(offices));
        }
        title.body = row[TitleBodyName];
        const std::optional<int> place = valueOf(placeWords, row[Place].empty() ? "country" : row[Place]);
        const std::optional<int> modifier = valueOf(modifierWords, row[Modifier]);
        if (!place || !modifier) {
            return place ? "modifier" : "place of the body";
        }
        title.bodyPlace = static_cast<TitleBody>(*place);
        title.modifier = static_cast<TitleModifier>(*modifier);
        if (title.offices.empty() == (title.modifier == TitleModifier::None)) {
            return "a title needs an office, a modifier needs none";
        }
        if (title.phrase != nameKey(title.phrase)) {
            return "phrase is not as nameKey writes it";
        }
        m_table.m_titles.push_back(std::move(title));
        return nullptr;
    }

    void finish()
    {
        for (std::vector<NameRow>* rows :
            {&m_table.m_names, &m_table.m_lastNames, &m_table.m_transliterations}) {
            sortUnique(*rows);
        }
        const std::vector<OfficeTermRef>& terms = m_table.m_terms;
        m_table.m_byOffice.resize(terms.size());
        for (std::uint32_t i = 0; i < terms.size(); ++i) {
            m_table.m_byOffice[i] = i;
        }
        std::sort(
            m_table.m_byOffice.begin(), m_table.m_byOffice.end(), [&](std::uint32_t a, std::uint32_t b) {
                return std::tie(terms[a].office, terms[a].body, terms[a].begin, a)
                    < std::tie(terms[b].office, terms[b].body, terms[b].begin, b);
            });
        std::stable_sort(m_table.m_titles.begin(), m_table.m_titles.end(),
            [](const OfficeTitleRef& a, const OfficeTitleRef& b) { return a.phrase < b.phrase; });
    }

private:
    void addName(std::string_view name, std::uint32_t term, bool isFullName)
    {
        const std::string key = nameKey(name);
        if (key.empty()) {
            return;
        }
        m_table.m_names.push_back({key, term});
        if (isFullName || key.find(' ') != std::string::npos) {
            if (std::string last = nameKey(familyName(name, m_table.m_terms[term].body)); !last.empty()) {
                m_table.m_lastNames.push_back({std::move(last), term});
            }
        }
        if (std::string skeleton = transliterationKey(name); skeleton.size() > 3) {
            m_table.m_transliterations.push_back({std::move(skeleton), term});
        }
    }

    OfficeTable& m_table;
};

Expected<OfficeTable> OfficeTable::load(const std::filesystem::path& folder)
{
    OfficeTable table;
    Builder builder(table);
    const auto read = [&](const char* name, std::size_t cells, auto add) -> Expected<Done> {
        Expected<TableFile> file = TableFile::open(folder / name);
        if (!file) {
            return Unexpected{file.error()};
        }
        while (true) {
            const Expected<std::optional<TableRowRef>> row = file->next(cells);
            if (!row) {
                return Unexpected{row.error()};
            }
            if (!row->has_value()) {
                table.m_files.push_back(std::move(*file).takeContent());
                return Done{};
            }
            if (const char* problem = add(**row)) {
                return Unexpected{file->errorAt((*row)->line, problem)};
            }
        }
    };
    if (const auto done
        = read("offices.tsv", 8, [&](const TableRowRef& row) { return builder.addTerm(row); });
        !done) {
        return Unexpected{done.error()};
    }
    if (const auto done
        = read("titles.tsv", 2, [&](const TableRowRef& row) { return builder.addTitle(row); });
        !done) {
        return Unexpected{done.error()};
    }
    if (std::filesystem::exists(folder / "periods.tsv")) { // a language need not have one
        Expected<NewsPeriods> periods = NewsPeriods::load(folder / "periods.tsv");
        if (!periods) {
            return Unexpected{periods.error()};
        }
        table.m_newsPeriods = std::move(*periods);
    }
    builder.finish();
    return table;
}

void OfficeTable::appendMatches(
    const std::vector<NameRow>& rows, std::string_view key, std::vector<const OfficeTermRef*>& found) const
{
    auto row = std::lower_bound(
        rows.begin(), rows.end(), key, [](const NameRow& a, std::string_view b) { return a.key < b; });
    for (; row != rows.end() && row->key == key; ++row) {
        found.push_back(&m_terms[row->term]);
    }
}

std::vector<const OfficeTermRef*> OfficeTable::termsOf(
    std::string_view name, std::span<const std::string_view> offices, std::string_view body) const
{
    const std::string key = nameKey(name);
    std::vector<const OfficeTermRef*> found;
    appendMatches(m_names, key, found);
    if (key.find(' ') == std::string::npos) {
        appendMatches(m_lastNames, key, found);
    }
    if (const std::string shorter = withoutInitials(key); found.empty() && shorter != key) {
        appendMatches(m_names, shorter, found);
    }
    if (found.empty()) {
        if (const std::string skeleton = transliterationKey(name); skeleton.size() > 3) {
            appendMatches(m_transliterations, skeleton, found);
        }
    }
    const auto unwanted = [&](const OfficeTermRef* term) {
        return (!offices.empty() && std::find(offices.begin(), offices.end(), term->office) == offices.end())
            || (!body.empty() && term->body != body);
    };
    found.erase(std::remove_if(found.begin(), found.end(), unwanted), found.end());
    std::sort(found.begin(), found.end()); // one vector: the order of the addresses is that of the file
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<const OfficeTermRef*> OfficeTable::holders(
    std::string_view office, std::string_view body, DayInterval when) const
{
    std::vector<const OfficeTermRef*> found;
    const auto key = std::tie(office, body);
    auto index = std::lower_bound(
        m_byOffice.begin(), m_byOffice.end(), key, [&](std::uint32_t term, const auto& wanted) {
            return std::tie(m_terms[term].office, m_terms[term].body) < wanted;
        });
    for (; index != m_byOffice.end(); ++index) {
        const OfficeTermRef& term = m_terms[*index];
        if (std::tie(term.office, term.body) != key) {
            break;
        }
        if (term.widest().overlaps(when)) {
            found.push_back(&term);
        }
    }
    return found;
}

const OfficeTermRef* OfficeTable::holder(
    std::string_view office, std::string_view body, DayInterval when) const
{
    const std::vector<const OfficeTermRef*> found = holders(office, body, when);
    if (found.size() != 1 || found.front()->seat) {
        return nullptr;
    }
    const std::optional<DayInterval> surest = found.front()->surest();
    return surest && surest->contains(when) ? found.front() : nullptr;
}

const OfficeTitleRef* OfficeTable::title(std::string_view phrase) const
{
    const std::string key = nameKey(phrase);
    const auto found = std::lower_bound(m_titles.begin(), m_titles.end(), std::string_view(key),
        [](const OfficeTitleRef& title, std::string_view wanted) { return title.phrase < wanted; });
    return found != m_titles.end() && found->phrase == key && fits(*found, phrase) ? &*found : nullptr;
}

std::optional<TitleMatchRef> OfficeTable::titleAt(
    std::span<const std::string_view> tokens, std::size_t begin) const
{
    std::optional<TitleMatchRef> best;
    std::string key;
    const std::size_t end = std::min(tokens.size(), begin + longestPhrase);
    for (std::size_t last = begin; last < end; ++last) {
        const std::size_t keyBefore = key.size();
        const char* const first = tokens[begin].data();
        const std::string_view phrase(
            first, static_cast<std::size_t>(tokens[last].data() + tokens[last].size() - first));
        nameKeyInto(phrase, key);
        const auto found = std::lower_bound(m_titles.begin(), m_titles.end(), std::string_view(key),
            [](const OfficeTitleRef& title, std::string_view wanted) { return title.phrase < wanted; });
        if (found == m_titles.end() || found->phrase.substr(0, key.size()) != key) {
            break; // no title begins like this
        }
        if (found->phrase == key && key.size() != keyBefore && fits(*found, phrase)) {
            best = TitleMatchRef{last - begin + 1, &*found};
        }
    }
    return best;
}

} // namespace dateline

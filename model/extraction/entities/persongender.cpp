// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/persongender.h"

#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {

namespace {

/// "Mr", "Queen", "Sheikha": of the word before a name, or the first one of it.
Gender genderOfTitle(std::string_view key)
{
    constexpr auto female
        = std::to_array<std::string_view>({"actress", "aunt", "baroness", "businesswoman", "chairwoman",
            "congresswoman", "dame", "daughter", "duchess", "empress", "lady", "madam", "madame", "miss",
            "mother", "mrs", "ms", "princess", "queen", "sheikha", "sister", "spokeswoman", "widow", "wife"});
    constexpr auto male = std::to_array<std::string_view>(
        {"ayatollah", "baron", "brother", "businessman", "cardinal", "congressman", "duke", "emir", "emperor",
            "father", "husband", "imam", "king", "lord", "monsignor", "mr", "mullah", "pope", "prince",
            "sheikh", "sir", "son", "spokesman", "sultan", "uncle"});
    return std::ranges::binary_search(female, key) ? Gender::Female
        : std::ranges::binary_search(male, key)    ? Gender::Male
                                                   : Gender::Unknown;
}

/// "Mr Kim" and "Mrs Kim" of one entity: nothing is known.
void add(Gender told, Gender& known, bool& disagree)
{
    disagree = disagree || !mayAgree(told, known);
    known = told == Gender::Unknown ? known : told;
}

/// "Theresa" of "Theresa May"; one name alone may be the family's.
Gender genderOfName(const GivenNames& names, std::string_view name)
{
    const std::string key = nameKey(name);
    const std::size_t blank = key.find(' ');
    if (blank == std::string::npos) {
        return Gender::Unknown;
    }
    const std::string_view first = std::string_view(key).substr(0, blank);
    const Gender title = genderOfTitle(first);
    return title == Gender::Unknown ? names.genderOf(first) : title;
}

} // namespace

std::vector<Gender> gendersOf(const Document& document, const GivenNames& names,
    std::span<const LocalEntity> entities, std::span<const EntityMention> mentions)
{
    std::vector<Gender> genders(entities.size(), Gender::Unknown);
    std::vector<bool> disagree(entities.size(), false);
    for (const EntityMention& mention : mentions) {
        const std::uint32_t first = document.tokenAt(mention.span.begin);
        if (mention.kind != EntityKind::Person || mention.form != MentionForm::Name
            || mention.entity >= entities.size()
            || first <= document.sentences[mention.sentence].firstToken) {
            continue;
        }
        bool disagrees = disagree[mention.entity];
        add(genderOfTitle(nameKey(document.word(first - 1))), genders[mention.entity], disagrees);
        disagree[mention.entity] = disagrees;
    }
    for (std::size_t e = 0; e < entities.size(); ++e) {
        if (disagree[e] || entities[e].kind != EntityKind::Person) {
            genders[e] = Gender::Unknown;
        } else if (genders[e] == Gender::Unknown) {
            genders[e] = genderOfName(names, entities[e].name);
        }
    }
    return genders;
}

Gender genderOfPronoun(std::string_view lower)
{
    return lower == "he" || lower == "him" || lower == "his" ? Gender::Male
        : lower == "she" || lower == "her"                   ? Gender::Female
                                                             : Gender::Unknown;
}

} // namespace dateline

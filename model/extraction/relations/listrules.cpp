// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/listrules.h"

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

constexpr std::uint32_t widestLink = 3; // ", and the"
constexpr std::ptrdiff_t longestList = 12; // names; longer ones are no statesmen but tables

struct NameList
{
    std::vector<const EntityMention*> names; // in text order
    std::uint32_t begin = 0; // first token
    std::uint32_t end = 0; // first token behind
};

bool isLink(std::string_view lower)
{
    return lower == "," || lower == "and" || lower == "the";
}

bool areAlike(const EntityMention& one, const EntityMention& other)
{
    return (one.kind == EntityKind::Person) == (other.kind == EntityKind::Person)
        && one.form == MentionForm::Name && other.form == MentionForm::Name
        && one.adjective == other.adjective;
}

/// All names that commas and "and" join with this one.
NameList listOf(const PairView& view, const EntityMention& name)
{
    const auto& mentions = view.words.found().mentions;
    const auto joined = [&](const EntityMention& left, const EntityMention& right) {
        const std::uint32_t begin = view.words.lastToken(left) + 1;
        const std::uint32_t end = view.words.firstToken(right);
        if (!areAlike(left, right) || begin >= end || end - begin > widestLink) {
            return false;
        }
        for (std::uint32_t t = begin; t < end; ++t) {
            if (!isLink(view.lower(t))) {
                return false;
            }
        }
        return true;
    };
    const auto all = view.words.mentionsOf(view.place);
    const auto self
        = std::find_if(all.begin(), all.end(), [&](std::uint32_t m) { return &mentions[m] == &name; });
    NameList list;
    if (self == all.end()) {
        return list;
    }
    auto first = self;
    while (first != all.begin() && self - first < longestList
        && joined(mentions[*(first - 1)], mentions[*first])) {
        --first;
    }
    auto last = first;
    list.names.push_back(&mentions[*last]);
    while (last + 1 != all.end() && last - first < longestList
        && joined(mentions[*last], mentions[*(last + 1)])) {
        ++last;
        list.names.push_back(&mentions[*last]);
    }
    list.begin = view.words.firstToken(*list.names.front());
    list.end = view.words.lastToken(*list.names.back()) + 1;
    return list;
}

/// The words between the lists are one title in the plural, with "of" or commas around it.
bool isSharedTitle(const PairView& view, std::uint32_t begin, std::uint32_t end)
{
    bool plural = false;
    if (begin >= end || end - begin > longestOffice) {
        return false;
    }
    for (std::uint32_t t = begin; t < end; ++t) {
        if (view.lower(t) != "," && !view.mayStandInTitle(t)) {
            return false;
        }
        plural = plural || (view.isTitle(t) && view.lower(t) != view.word(t)->lemma);
    }
    return plural;
}

std::size_t placeOf(const NameList& list, const EntityMention& name)
{
    return static_cast<std::size_t>(
        std::find(list.names.begin(), list.names.end(), &name) - list.names.begin());
}

} // namespace

std::optional<ListPlaces> placesInLists(const PairView& view)
{
    const bool firstIsPerson = view.a.kind == EntityKind::Person;
    if (firstIsPerson == (view.b.kind == EntityKind::Person)) {
        return std::nullopt;
    }
    const NameList before = listOf(view, view.a);
    const NameList after = listOf(view, view.b);
    if (before.names.size() < 2 || before.names.size() != after.names.size()
        || !isSharedTitle(view, before.end, after.begin)) {
        return std::nullopt;
    }
    const std::size_t a = placeOf(before, view.a);
    const std::size_t b = placeOf(after, view.b);
    return firstIsPerson ? ListPlaces{a, b} : ListPlaces{b, a};
}

std::optional<RuleHit> listRule(const PairView& view)
{
    const auto places = placesInLists(view);
    if (!places || places->ofPerson != places->ofBody) {
        return std::nullopt;
    }
    return RuleHit{
        "names in the order of their bodies", RelationKind::Role, view.a.kind != EntityKind::Person, true};
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Where the selected stands in the texts.
#include "model/items/viewstate.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dateline {

namespace {

/// Where the reader is if that is on the event, else its first telling.
TextPlace placeOfEvent(const Corpus& corpus, EventId id, const std::optional<TextPlace>& from)
{
    const auto placeOfTelling = [&corpus](MentionRef ref) {
        const EventTelling& telling = corpus[ref.article].events[ref.index];
        return TextPlace{ref.article, telling.sentence, telling.trigger};
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
    return {chosen->article, mention.sentence, mention.span};
}

} // namespace

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
            places.push_back({publishedOn(ref.article), {ref.article, telling.sentence, telling.trigger}});
        }
    } else if (!selection.links.empty()) {
        for (const MentionRef ref : corpus[selection.links.back()].evidence) {
            const RelationTelling relation = corpus[ref.article].relation(ref.index);
            places.push_back({relation.date ? relation.date->from : publishedOn(ref.article),
                {ref.article, relation.sentence, {}}});
        }
    } else if (!selection.entities.empty()) {
        for (const MentionRef ref : corpus[selection.entities.back()].mentions) {
            const Mention& mention = corpus[ref.article].mentions[ref.index];
            places.push_back({publishedOn(ref.article), {ref.article, mention.sentence, mention.span}});
        }
    }
    std::sort(places.begin(), places.end(), [](const Dated& a, const Dated& b) {
        return std::tie(a.day, a.place.article, a.place.sentence, a.place.span)
            < std::tie(b.day, b.place.article, b.place.sentence, b.place.span);
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
        return TextPlace{ref.article, corpus[ref.article].relation(ref.index).sentence, {}};
    }
    if (!selection.entities.empty()) {
        return placeOfEntity(corpus, selection.entities.back(), from);
    }
    if (!selection.articles.empty()) {
        return TextPlace{selection.articles.back(), noIndex, {}};
    }
    return from;
}

} // namespace dateline

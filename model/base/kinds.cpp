// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/kinds.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, entityKindCount> entityKinds{
    "person", "organisation", "country", "place", "group"};
constexpr std::array<std::string_view, 3> mentionForms{"name", "description", "pronoun"};
constexpr std::array<std::string_view, eventKindCount> eventKinds{"attack", "battle", "arrest", "trial",
    "death", "disaster", "accident", "protest", "meeting", "statement", "decision", "agreement", "sanction",
    "election", "appointment", "resignation", "deployment", "withdrawal", "aid", "visit", "threat",
    "discovery", "publication", "founding", "merger", "other"};
constexpr std::array<std::string_view, 5> eventStatuses{
    "happened", "ongoing", "planned", "alleged", "denied"};
constexpr std::array<std::string_view, 5> argumentRoles{
    "agent", "patient", "place", "instrument", "participant"};
constexpr std::array<std::string_view, relationKindCount> relationKinds{"role", "nationality", "located",
    "member", "family", "met", "attacked", "opposed", "supported", "agreed", "mentioned_with"};
constexpr std::array<std::string_view, 3> confidences{"doubtful", "likely", "sure"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

} // namespace

std::string_view toString(EntityKind kind)
{
    return entityKinds.at(static_cast<std::size_t>(kind));
}
std::string_view toString(MentionForm form)
{
    return mentionForms.at(static_cast<std::size_t>(form));
}
std::string_view toString(EventKind kind)
{
    return eventKinds.at(static_cast<std::size_t>(kind));
}
std::string_view toString(EventStatus status)
{
    return eventStatuses.at(static_cast<std::size_t>(status));
}
std::string_view toString(ArgumentRole role)
{
    return argumentRoles.at(static_cast<std::size_t>(role));
}
std::string_view toString(RelationKind kind)
{
    return relationKinds.at(static_cast<std::size_t>(kind));
}
std::string_view toString(Confidence confidence)
{
    return confidences.at(static_cast<std::size_t>(confidence));
}

std::optional<EntityKind> entityKindFrom(std::string_view word)
{
    return find<EntityKind>(entityKinds, word);
}
std::optional<EventKind> eventKindFrom(std::string_view word)
{
    return find<EventKind>(eventKinds, word);
}
std::optional<EventStatus> eventStatusFrom(std::string_view word)
{
    return find<EventStatus>(eventStatuses, word);
}
std::optional<RelationKind> relationKindFrom(std::string_view word)
{
    return find<RelationKind>(relationKinds, word);
}

} // namespace dateline

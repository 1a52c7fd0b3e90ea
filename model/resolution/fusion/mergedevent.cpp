// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/mergedevent.h"

#include "model/base/sorted.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

std::uint32_t sourceOf(std::span<const BlockDraft> blocks, std::uint32_t block)
{
    for (std::size_t steps = 0; blocks[block]->copyOf.isValid() && steps < blocks.size(); ++steps) {
        block = static_cast<std::uint32_t>(blocks[block]->copyOf.index());
    }
    return block;
}

/// "It joined the coalition" needs its sentence.
bool standsAlone(std::string_view title)
{
    const std::string_view word = title.substr(0, title.find(' '));
    constexpr std::array<std::string_view, 9> pronouns{
        "It", "He", "She", "They", "His", "Her", "Its", "Their", "This"};
    return word.size() < title.size() && std::find(pronouns.begin(), pronouns.end(), word) == pronouns.end();
}

/// The telling that gives title and date: of the interval told most often, then the finest, the surest, the
/// first.
std::size_t chooseFirst(std::span<const FusionTelling> members)
{
    std::map<std::pair<DayNumber, DayNumber>, int> votes;
    for (const FusionTelling& member : members) {
        if (member.telling->date) {
            ++votes[{member.telling->date->days.from, member.telling->date->days.to}];
        }
    }
    const auto rank = [&](const FusionTelling& member) {
        const EventTelling& telling = *member.telling;
        const int told = telling.date ? votes[{telling.date->days.from, telling.date->days.to}] : 0;
        const std::int64_t fine = telling.date ? -telling.date->days.days() : -1'000'000;
        const int real = telling.status == EventStatus::Happened || telling.status == EventStatus::Ongoing;
        return std::tuple(telling.review, real, told, fine, standsAlone(telling.title),
            static_cast<int>(telling.confidence), telling.title.size() >= 20);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < members.size(); ++i) {
        best = rank(members[i]) > rank(members[best]) ? i : best;
    }
    return best;
}

} // namespace

Event mergedEvent(std::span<const FusionTelling> members, std::span<const BlockDraft> blocks)
{
    Event event;
    const std::size_t first = chooseFirst(members);
    const EventTelling& told = *members[first].telling;
    event.title = told.title;
    event.kind = told.kind;
    event.status = told.status;
    event.date = told.date;
    event.hint = told.hint;
    event.lasting = told.lasting;
    event.confidence = told.confidence;
    event.review = told.review; // chosen first, so none has more
    std::vector<std::uint32_t> sources;
    const auto take = [&](const FusionTelling& member) {
        event.tellings.push_back({ArticleId::fromIndex(member.block), member.index});
        event.confidence = std::max(event.confidence, member.telling->confidence);
        if (event.kind == EventKind::Other) {
            event.kind = member.telling->kind;
        }
        sources.push_back(sourceOf(blocks, member.block));
        if (member.telling->date && member.telling->date->days != told.date->days) {
            event.variants.push_back(member.telling->date->days);
        }
        for (const Participant& participant : member.telling->participants) {
            const bool known = std::any_of(event.participants.begin(), event.participants.end(),
                [&](const Participant& other) { return other.entity == participant.entity; });
            if (!known) {
                event.participants.push_back(participant);
            }
        }
    };
    take(members[first]);
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i != first) {
            take(members[i]);
        }
    }
    std::stable_sort(
        event.participants.begin(), event.participants.end(), [](const Participant& a, const Participant& b) {
            return (a.role == ArgumentRole::Agent) > (b.role == ArgumentRole::Agent);
        });
    std::sort(sources.begin(), sources.end());
    event.sources = static_cast<std::uint32_t>(std::unique(sources.begin(), sources.end()) - sources.begin());
    sortUnique(event.variants);
    event.participants.shrink_to_fit();
    event.tellings.shrink_to_fit();
    event.variants.shrink_to_fit();
    return event;
}

} // namespace dateline

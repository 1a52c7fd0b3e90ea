// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/correction/eventcorrection.h"

#include <algorithm>

namespace dateline {

namespace {

void setDate(const EventDate& date, EventTelling& telling)
{
    telling.date = date.days
        ? std::optional(DatedInterval{*date.days, date.precision, date.qualifier, DateBasis::Analyst})
        : std::nullopt;
    telling.hint.reset();
    telling.lasting = date.days && date.lasting;
    telling.time = noIndex;
    telling.fromTime = {};
    telling.toTime = {};
    telling.reason = DateReason::Analyst;
}

bool setParticipants(
    const std::vector<EventParticipant>& participants, const EntityFinder& entities, EventTelling& telling)
{
    bool isComplete = true;
    telling.participants.clear();
    for (const EventParticipant& participant : participants) {
        const EntityId entity = entities.find(participant.entity);
        const bool isKnown = std::any_of(telling.participants.begin(), telling.participants.end(),
            [entity](const Participant& other) { return other.entity == entity; });
        if (entity && !isKnown) {
            telling.participants.push_back({entity, participant.role});
        }
        isComplete = isComplete && entity;
    }
    std::stable_sort(telling.participants.begin(), telling.participants.end(),
        [](const Participant& a, const Participant& b) {
            return (a.role == ArgumentRole::Agent) > (b.role == ArgumentRole::Agent);
        });
    return isComplete;
}

/// An addition says all of it at once.
EventChange changeOf(const Correction& correction)
{
    if (const auto* change = std::get_if<EventChange>(&correction)) {
        return *change;
    }
    const auto& addition = std::get<EventAddition>(correction);
    return {
        addition.event, addition.kind, addition.status, addition.title, addition.date, addition.participants};
}

} // namespace

void correctEvents(std::span<const EventMark> marks, std::span<const Correction> corrections,
    const EntityFinder& entities, std::vector<EventTelling>& tellings, RuleReport& report)
{
    for (std::size_t e = 0; e < marks.size(); ++e) {
        EventTelling& telling = tellings[e];
        telling.review = marks[e].review;
        if (marks[e].review != Review::None) {
            telling.confidence = Confidence::Sure;
        }
        for (const std::uint32_t rule : marks[e].rules) {
            const EventChange change = changeOf(corrections[rule]);
            telling.kind = change.kind.value_or(telling.kind);
            telling.status = change.status.value_or(telling.status);
            if (change.title) {
                telling.title = *change.title;
            }
            if (change.date) {
                setDate(*change.date, telling);
            }
            if (change.participants && !setParticipants(*change.participants, entities, telling)) {
                report.add(rule, RuleProblem::Reason::EntityGone);
            }
        }
    }
}

} // namespace dateline

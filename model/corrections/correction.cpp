// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corrections/correction.h"

#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <limits>

namespace dateline {

namespace {

using Flaw = std::string_view;

constexpr DayNumber firstDay = -4'371'953; // -9999-01-01
constexpr DayNumber lastDay = 2'932'896; // 9999-12-31

Flaw inText(std::string_view text)
{
    if (text.size() > correctionLimits.textBytes) {
        return "a text is too long";
    }
    return isValidUtf8(text) ? "" : "a text is no UTF-8";
}

Flaw inName(std::string_view name)
{
    if (const Flaw flaw = inText(name); !flaw.empty()) {
        return flaw;
    }
    return nameKey(name).empty() ? "a name is empty" : "";
}

Flaw in(const EntityName& entity)
{
    return inName(entity.name);
}

Flaw inRange(TextSpan span, std::string_view text)
{
    if (span.isEmpty() || span.length > std::numeric_limits<std::uint32_t>::max() - span.begin) {
        return "a range is empty";
    }
    if (span.length != text.size()) {
        return "a range is not as long as its text";
    }
    return inText(text);
}

Flaw in(const Passage& passage)
{
    return inRange(passage.span, passage.text);
}

Flaw in(const EventPlace& event)
{
    return in(event.trigger);
}

Flaw in(const ArticlePlace& /*article*/)
{
    return "";
}

Flaw in(const RelationPlace& relation)
{
    if (relation.source.article != relation.target.article) {
        return "source and target are in different articles";
    }
    const Flaw flaw = in(relation.source);
    return flaw.empty() ? in(relation.target) : flaw;
}

Flaw in(const Subject& subject)
{
    return std::visit([](const auto& place) { return in(place); }, subject);
}

Flaw in(const std::optional<DayInterval>& days)
{
    if (!days) {
        return "";
    }
    if (days->from > days->to) {
        return "a date ends before it begins";
    }
    return days->from < firstDay || days->to > lastDay ? "a date is out of range" : "";
}

Flaw in(const std::vector<EventParticipant>& participants)
{
    if (participants.size() > correctionLimits.participants) {
        return "too many participants";
    }
    for (const EventParticipant& participant : participants) {
        if (const Flaw flaw = in(participant.entity); !flaw.empty()) {
            return flaw;
        }
    }
    return "";
}

Flaw firstOf(std::initializer_list<Flaw> flaws)
{
    for (const Flaw flaw : flaws) {
        if (!flaw.empty()) {
            return flaw;
        }
    }
    return "";
}

struct FlawFinder
{
    Flaw operator()(const ArticleDateCorrection& c) const
    {
        return firstOf({in(c.published), inText(c.reason)});
    }
    Flaw operator()(const EntityRename& c) const { return firstOf({in(c.entity), inName(c.name)}); }
    Flaw operator()(const EntityKindChange& c) const { return in(c.entity); }
    Flaw operator()(const EntityMerge& c) const
    {
        if (c.entities.size() < 2 || c.entities.size() > correctionLimits.namesPerMerge) {
            return "a merge needs two names, and takes 64 at most";
        }
        for (const EntityName& entity : c.entities) {
            if (const Flaw flaw = in(entity); !flaw.empty()) {
                return flaw;
            }
        }
        return c.name.empty() ? "" : inName(c.name);
    }
    Flaw operator()(const EntitiesApart& c) const
    {
        const bool same = c.a.kind == c.b.kind && nameKey(c.a.name) == nameKey(c.b.name);
        return firstOf({in(c.a), in(c.b), same ? "one name cannot be held apart from itself" : ""});
    }
    Flaw operator()(const MentionMove& c) const
    {
        return firstOf({in(c.from), in(c.to),
            c.span               ? inRange(*c.span, c.text)
                : c.text.empty() ? ""
                                 : "a text without its range"});
    }
    Flaw operator()(const NameRule& c) const { return inName(c.text); }
    Flaw operator()(const MentionAddition& c) const { return firstOf({in(c.where), in(c.entity)}); }
    Flaw operator()(const MentionRemoval& c) const { return in(c.where); }
    Flaw operator()(const EventChange& c) const
    {
        if (!c.kind && !c.status && !c.title && !c.date && !c.participants) {
            return "nothing is changed";
        }
        return firstOf({in(c.event), c.title ? inText(*c.title) : "", c.date ? in(c.date->days) : "",
            c.participants ? in(*c.participants) : ""});
    }
    Flaw operator()(const EventAddition& c) const
    {
        return firstOf({in(c.event), inText(c.title), in(c.date.days), in(c.participants)});
    }
    Flaw operator()(const RelationChange& c) const
    {
        return firstOf({in(c.relation), !c.kind && !c.swapped ? "nothing is changed" : ""});
    }
    Flaw operator()(const RelationAddition& c) const { return firstOf({in(c.relation), inText(c.label)}); }
    Flaw operator()(const Verdict& c) const
    {
        return firstOf({in(c.subject),
            std::holds_alternative<ArticlePlace>(c.subject) ? "an article has no verdict" : ""});
    }
    Flaw operator()(const Note& c) const { return firstOf({in(c.subject), inText(c.text)}); }
    Flaw operator()(const TimelineNote& c) const
    {
        const bool onLane = !c.lanes.empty() && !c.lane.empty();
        const bool onDays = c.days && c.lanes.empty() && c.lane.empty();
        return firstOf({onDays || (onLane && !c.days) ? "" : "a note is on days or on a lane", in(c.days),
            inText(c.lanes), inText(c.lane), inText(c.text)});
    }
};

} // namespace

std::string_view flawOf(const Correction& correction)
{
    return std::visit(FlawFinder{}, correction);
}

} // namespace dateline

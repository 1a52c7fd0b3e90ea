// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corrections/ledgerlines.h"

#include "model/calendar/datewords.h"

#include <nlohmann/json.hpp>

namespace dateline {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const EntityName& entity)
{
    return {{"kind", toString(entity.kind)}, {"name", entity.name}};
}

Json rangeOf(TextSpan span)
{
    return Json::array({span.begin, std::uint64_t{span.begin} + span.length});
}

Json jsonOf(const Passage& passage)
{
    return {{"article", passage.article.hex()}, {"range", rangeOf(passage.span)}, {"text", passage.text}};
}

Json jsonOf(const EventPlace& event)
{
    return jsonOf(event.trigger);
}

Json jsonOf(const ArticlePlace& article)
{
    return {{"article", article.article.hex()}};
}

Json jsonOf(const RelationPlace& relation)
{
    return {{"article", relation.source.article.hex()}, {"source", rangeOf(relation.source.span)},
        {"sourceText", relation.source.text}, {"target", rangeOf(relation.target.span)},
        {"targetText", relation.target.text}, {"kind", toString(relation.kind)}};
}

Json jsonOf(const std::optional<DayInterval>& days)
{
    return days ? Json{{"from", isoDate(days->from)}, {"to", isoDate(days->to)}} : Json(nullptr);
}

Json jsonOf(const EventDate& date)
{
    return {{"days", jsonOf(date.days)}, {"precision", precisionName(date.precision)},
        {"qualifier", qualifierName(date.qualifier)}, {"lasting", date.lasting}};
}

Json jsonOf(const std::vector<EventParticipant>& participants)
{
    Json list = Json::array();
    for (const EventParticipant& participant : participants) {
        list.push_back({{"role", toString(participant.role)}, {"kind", toString(participant.entity.kind)},
            {"name", participant.entity.name}});
    }
    return list;
}

void putSubject(const Subject& subject, Json& rule)
{
    constexpr std::array<const char*, 4> names{"article", "entity", "event", "relation"};
    rule[names.at(subject.index())] = std::visit([](const auto& place) { return jsonOf(place); }, subject);
}

struct RuleWriter
{
    Json operator()(const ArticleDateCorrection& c) const
    {
        return {{"rule", "article-date"}, {"article", c.article.hex()}, {"published", jsonOf(c.published)},
            {"reason", c.reason}};
    }
    Json operator()(const EntityRename& c) const
    {
        return {{"rule", "rename"}, {"entity", jsonOf(c.entity)}, {"name", c.name}};
    }
    Json operator()(const EntityKindChange& c) const
    {
        return {{"rule", "entity-kind"}, {"entity", jsonOf(c.entity)}, {"kind", toString(c.kind)}};
    }
    Json operator()(const EntityMerge& c) const
    {
        Json rule{{"rule", "merge"}, {"entities", Json::array()}};
        for (const EntityName& entity : c.entities) {
            rule["entities"].push_back(jsonOf(entity));
        }
        rule["name"] = c.name;
        return rule;
    }
    Json operator()(const EntitiesApart& c) const
    {
        return {{"rule", "apart"}, {"a", jsonOf(c.a)}, {"b", jsonOf(c.b)}};
    }
    Json operator()(const MentionMove& c) const
    {
        Json rule{{"rule", "move-mentions"}, {"from", jsonOf(c.from)}, {"article", c.article.hex()}};
        rule["range"] = c.span ? rangeOf(*c.span) : Json(nullptr);
        rule["text"] = c.text;
        rule["to"] = jsonOf(c.to);
        return rule;
    }
    Json operator()(const NameRule& c) const
    {
        return {
            {"rule", "string"}, {"text", c.text}, {"kind", c.kind ? Json(toString(*c.kind)) : Json(nullptr)}};
    }
    Json operator()(const MentionAddition& c) const
    {
        return {{"rule", "add-mention"}, {"where", jsonOf(c.where)}, {"entity", jsonOf(c.entity)}};
    }
    Json operator()(const MentionRemoval& c) const
    {
        return {{"rule", "remove-mention"}, {"where", jsonOf(c.where)}};
    }
    Json operator()(const EventChange& c) const
    {
        Json rule{{"rule", "change-event"}, {"event", jsonOf(c.event)}};
        if (c.kind) {
            rule["kind"] = toString(*c.kind);
        }
        if (c.status) {
            rule["status"] = toString(*c.status);
        }
        if (c.title) {
            rule["title"] = *c.title;
        }
        if (c.date) {
            rule["date"] = jsonOf(*c.date);
        }
        if (c.participants) {
            rule["participants"] = jsonOf(*c.participants);
        }
        return rule;
    }
    Json operator()(const EventAddition& c) const
    {
        return {{"rule", "add-event"}, {"event", jsonOf(c.event)}, {"kind", toString(c.kind)},
            {"status", toString(c.status)}, {"title", c.title}, {"date", jsonOf(c.date)},
            {"participants", jsonOf(c.participants)}};
    }
    Json operator()(const RelationChange& c) const
    {
        Json rule{{"rule", "change-relation"}, {"relation", jsonOf(c.relation)}};
        if (c.kind) {
            rule["kind"] = toString(*c.kind);
        }
        rule["swapped"] = c.swapped;
        return rule;
    }
    Json operator()(const RelationAddition& c) const
    {
        return {{"rule", "add-relation"}, {"relation", jsonOf(c.relation)}, {"label", c.label}};
    }
    Json operator()(const Verdict& c) const
    {
        Json rule{{"rule", c.judgement == Judgement::Accepted ? "accept" : "reject"}};
        putSubject(c.subject, rule);
        return rule;
    }
    Json operator()(const Note& c) const
    {
        Json rule{{"rule", "note"}};
        putSubject(c.subject, rule);
        rule["text"] = c.text;
        return rule;
    }
    Json operator()(const TimelineNote& c) const
    {
        Json rule{{"rule", "note-timeline"}, {"text", c.text}};
        if (c.days) {
            rule["days"] = jsonOf(c.days);
        } else {
            rule["lanes"] = c.lanes;
            rule["lane"] = c.lane;
        }
        return rule;
    }
};

} // namespace

std::string ledgerLine(const LedgerEntry& entry)
{
    Json line{{"uid", entry.uid}, {"author", entry.author}, {"at", entry.at}};
    if (!entry.undoes.empty()) {
        line["undoes"] = entry.undoes;
    } else {
        line["rules"] = Json::array();
        for (const Correction& correction : entry.corrections) {
            line["rules"].push_back(std::visit(RuleWriter{}, correction));
        }
    }
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string ledgerText(const Ledger& ledger)
{
    std::string text;
    for (const LedgerEntry& entry : ledger.entries()) {
        text += ledgerLine(entry);
    }
    return text;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corrections/ledgerlines.h"

#include "model/calendar/datewords.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace dateline {

namespace {

using Json = nlohmann::json;

constexpr int maxDepth = 8; // of brackets; an entry needs six

/// Reads the fields of one object. The first thing that is wrong stays as the flaw of all; from then on
/// values are empty, so that what reads need not ask at every step.
class FieldReader
{
public:
    FieldReader(const Json& object, std::string& flaw)
        : m_object(object)
        , m_flaw(flaw)
    {
        if (!object.is_object()) {
            fail("not an object");
        }
    }

    bool has(const char* name) const { return m_object.is_object() && m_object.contains(name); }

    const Json& field(const char* name)
    {
        static const Json nothing;
        m_known.insert(name);
        if (!has(name)) {
            fail(std::string("'") + name + "' is missing");
            return nothing;
        }
        return m_object[name];
    }

    std::string text(const char* name)
    {
        const Json& value = field(name);
        if (!value.is_string()) {
            fail(std::string("'") + name + "' is no text");
            return {};
        }
        return value.get<std::string>();
    }

    bool yesNo(const char* name)
    {
        const Json& value = field(name);
        if (!value.is_boolean()) {
            fail(std::string("'") + name + "' is neither true nor false");
            return false;
        }
        return value.get<bool>();
    }

    template <typename F>
    auto word(const char* name, F from) -> typename decltype(from(std::string_view()))::value_type
    {
        const std::string written = text(name);
        const auto value = from(written);
        if (!value) {
            fail(std::string("'") + name + "' is unknown: " + written.substr(0, 40));
            return {};
        }
        return *value;
    }

    ContentHash hash(const char* name)
    {
        const auto value = ContentHash::fromHex(text(name));
        if (!value) {
            fail(std::string("'") + name + "' is no hash");
        }
        return value.value_or(ContentHash{});
    }

    TextSpan range(const char* name)
    {
        const Json& value = field(name);
        constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
        const bool isPair = value.is_array() && value.size() == 2 && value[0].is_number_unsigned()
            && value[1].is_number_unsigned();
        if (!isPair || value[0].get<std::uint64_t>() > value[1].get<std::uint64_t>()
            || value[1].get<std::uint64_t>() > most) {
            fail(std::string("'") + name + "' is no range");
            return {};
        }
        return TextSpan::fromBounds(value[0].get<std::uint64_t>(), value[1].get<std::uint64_t>());
    }

    const Json& list(const char* name, std::size_t most)
    {
        static const Json empty = Json::array();
        const Json& value = field(name);
        if (!value.is_array() || value.size() > most) {
            fail(std::string("'") + name + (value.is_array() ? "' is too long" : "' is no list"));
            return empty;
        }
        return value;
    }

    FieldReader inner(const char* name) { return {field(name), m_flaw}; }

    void fail(std::string flaw)
    {
        if (m_flaw.empty()) {
            m_flaw = std::move(flaw);
        }
    }

    /// To be called last: what was not asked for is something this version does not understand.
    void finish()
    {
        for (auto at = m_object.begin(); m_object.is_object() && at != m_object.end(); ++at) {
            if (!m_known.contains(at.key())) {
                fail("unknown field '" + at.key().substr(0, 40) + "'");
            }
        }
    }

private:
    const Json& m_object;
    std::string& m_flaw;
    std::set<std::string, std::less<>> m_known;
};

EntityName readEntity(FieldReader reader)
{
    EntityName entity{reader.word("kind", entityKindFrom), reader.text("name")};
    reader.finish();
    return entity;
}

Passage readPassage(FieldReader reader)
{
    Passage passage{reader.hash("article"), reader.range("range"), reader.text("text")};
    reader.finish();
    return passage;
}

RelationPlace readRelation(FieldReader reader)
{
    RelationPlace relation;
    relation.source.article = relation.target.article = reader.hash("article");
    relation.source.span = reader.range("source");
    relation.source.text = reader.text("sourceText");
    relation.target.span = reader.range("target");
    relation.target.text = reader.text("targetText");
    relation.kind = reader.word("kind", relationKindFrom);
    reader.finish();
    return relation;
}

std::optional<DayInterval> readDays(FieldReader& outer, const char* name)
{
    if (outer.field(name).is_null()) {
        return std::nullopt;
    }
    FieldReader reader = outer.inner(name);
    DayInterval days;
    days.from = reader.word("from", parseIsoDate);
    days.to = reader.word("to", parseIsoDate);
    reader.finish();
    return days;
}

EventDate readDate(FieldReader reader)
{
    EventDate date;
    date.days = readDays(reader, "days");
    date.precision = reader.word("precision", precisionFrom);
    date.qualifier = reader.word("qualifier", qualifierFrom);
    date.lasting = reader.yesNo("lasting");
    reader.finish();
    return date;
}

std::optional<ArgumentRole> roleFrom(std::string_view word)
{
    for (const ArgumentRole role : {ArgumentRole::Agent, ArgumentRole::Patient, ArgumentRole::Place,
             ArgumentRole::Instrument, ArgumentRole::Participant}) {
        if (toString(role) == word) {
            return role;
        }
    }
    return std::nullopt;
}

std::vector<EventParticipant> readParticipants(FieldReader& outer, std::string& flaw)
{
    std::vector<EventParticipant> participants;
    for (const Json& item : outer.list("participants", correctionLimits.participants)) {
        FieldReader reader(item, flaw);
        EventParticipant participant;
        participant.role = reader.word("role", roleFrom);
        participant.entity = {reader.word("kind", entityKindFrom), reader.text("name")};
        reader.finish();
        participants.push_back(std::move(participant));
    }
    return participants;
}

Subject readSubject(FieldReader& reader)
{
    if (reader.has("entity")) {
        return readEntity(reader.inner("entity"));
    }
    if (reader.has("event")) {
        return EventPlace{readPassage(reader.inner("event"))};
    }
    if (reader.has("relation")) {
        return readRelation(reader.inner("relation"));
    }
    FieldReader article = reader.inner("article");
    ArticlePlace place{article.hash("article")};
    article.finish();
    return place;
}

Correction readMerge(FieldReader& reader, std::string& flaw)
{
    EntityMerge merge;
    for (const Json& entity : reader.list("entities", correctionLimits.namesPerMerge)) {
        merge.entities.push_back(readEntity(FieldReader(entity, flaw)));
    }
    merge.name = reader.text("name");
    return merge;
}

Correction readMove(FieldReader& reader)
{
    MentionMove move;
    move.from = readEntity(reader.inner("from"));
    move.article = reader.hash("article");
    if (!reader.field("range").is_null()) {
        move.span = reader.range("range");
    }
    move.text = reader.text("text");
    move.to = readEntity(reader.inner("to"));
    return move;
}

Correction readEventChange(FieldReader& reader, std::string& flaw)
{
    EventChange change;
    change.event.trigger = readPassage(reader.inner("event"));
    if (reader.has("kind")) {
        change.kind = reader.word("kind", eventKindFrom);
    }
    if (reader.has("status")) {
        change.status = reader.word("status", eventStatusFrom);
    }
    if (reader.has("title")) {
        change.title = reader.text("title");
    }
    if (reader.has("date")) {
        change.date = readDate(reader.inner("date"));
    }
    if (reader.has("participants")) {
        change.participants = readParticipants(reader, flaw);
    }
    return change;
}

Correction readEventAddition(FieldReader& reader, std::string& flaw)
{
    EventAddition addition;
    addition.event.trigger = readPassage(reader.inner("event"));
    addition.kind = reader.word("kind", eventKindFrom);
    addition.status = reader.word("status", eventStatusFrom);
    addition.title = reader.text("title");
    addition.date = readDate(reader.inner("date"));
    addition.participants = readParticipants(reader, flaw);
    return addition;
}

Correction readRelationChange(FieldReader& reader)
{
    RelationChange change;
    change.relation = readRelation(reader.inner("relation"));
    if (reader.has("kind")) {
        change.kind = reader.word("kind", relationKindFrom);
    }
    change.swapped = reader.yesNo("swapped");
    return change;
}

Correction readEntityRule(const std::string& rule, FieldReader& reader, std::string& flaw)
{
    if (rule == "rename") {
        return EntityRename{readEntity(reader.inner("entity")), reader.text("name")};
    }
    if (rule == "entity-kind") {
        return EntityKindChange{readEntity(reader.inner("entity")), reader.word("kind", entityKindFrom)};
    }
    if (rule == "merge") {
        return readMerge(reader, flaw);
    }
    if (rule == "apart") {
        return EntitiesApart{readEntity(reader.inner("a")), readEntity(reader.inner("b"))};
    }
    if (rule == "move-mentions") {
        return readMove(reader);
    }
    if (rule == "string") {
        NameRule name{reader.text("text"), {}};
        if (!reader.field("kind").is_null()) {
            name.kind = reader.word("kind", entityKindFrom);
        }
        return name;
    }
    if (rule == "add-mention") {
        return MentionAddition{readPassage(reader.inner("where")), readEntity(reader.inner("entity"))};
    }
    if (rule == "remove-mention") {
        return MentionRemoval{readPassage(reader.inner("where"))};
    }
    reader.fail("unknown rule '" + rule.substr(0, 40) + "'");
    return {};
}

TimelineNote readTimelineNote(FieldReader& reader)
{
    TimelineNote note;
    if (reader.has("days")) {
        note.days = readDays(reader, "days");
    } else {
        note.lanes = reader.text("lanes");
        note.lane = reader.text("lane");
    }
    note.text = reader.text("text");
    return note;
}

Correction readRule(const Json& object, std::string& flaw)
{
    FieldReader reader(object, flaw);
    const std::string rule = reader.text("rule");
    Correction correction;
    if (rule == "article-date") {
        const ContentHash article = reader.hash("article");
        const std::optional<DayInterval> days = readDays(reader, "published");
        correction = ArticleDateCorrection{article, days, reader.text("reason")};
    } else if (rule == "change-event") {
        correction = readEventChange(reader, flaw);
    } else if (rule == "add-event") {
        correction = readEventAddition(reader, flaw);
    } else if (rule == "change-relation") {
        correction = readRelationChange(reader);
    } else if (rule == "add-relation") {
        correction = RelationAddition{readRelation(reader.inner("relation")), reader.text("label")};
    } else if (rule == "accept" || rule == "reject") {
        correction
            = Verdict{readSubject(reader), rule == "accept" ? Judgement::Accepted : Judgement::Rejected};
    } else if (rule == "note") {
        correction = Note{readSubject(reader), reader.text("text")};
    } else if (rule == "note-timeline") {
        correction = readTimelineNote(reader);
    } else {
        correction = readEntityRule(rule, reader, flaw);
    }
    reader.finish();
    if (const std::string_view wrong = flaw.empty() ? flawOf(correction) : std::string_view();
        !wrong.empty()) {
        flaw = wrong;
    }
    return correction;
}

LedgerEntry readEntry(const Json& object, std::string& flaw)
{
    FieldReader reader(object, flaw);
    LedgerEntry entry;
    entry.uid = reader.text("uid");
    entry.author = reader.text("author");
    if (const Json& at = reader.field("at");
        at.is_number_integer() && (!at.is_number_unsigned() || at.get<std::uint64_t>() <= INT64_MAX)) {
        entry.at = at.get<std::int64_t>();
    } else {
        reader.fail("'at' is no whole number");
    }
    if (reader.has("undoes")) {
        entry.undoes = reader.text("undoes");
    } else {
        for (const Json& rule : reader.list("rules", Ledger::maxCorrectionsPerStep)) {
            entry.corrections.push_back(readRule(rule, flaw));
            if (!flaw.empty()) {
                break;
            }
        }
    }
    reader.finish();
    return entry;
}

} // namespace

Expected<LedgerEntry> ledgerEntry(std::string_view line)
{
    const auto failure = [](ErrorCode code, std::string detail) {
        return Unexpected<Error>{{code, std::move(detail), {}}};
    };
    if (line.size() > maxLedgerLine) {
        return failure(ErrorCode::LineTooLong, std::to_string(maxLedgerLine));
    }
    bool isDeep = false;
    const auto guard = [&isDeep](int depth, Json::parse_event_t /*event*/, Json& /*parsed*/) {
        isDeep = isDeep || depth > maxDepth;
        return depth <= maxDepth;
    };
    const Json object = Json::parse(line, guard, false);
    if (object.is_discarded() || isDeep) {
        return failure(ErrorCode::BadJson, isDeep ? "nested too deeply" : "not JSON, or cut off");
    }
    std::string flaw;
    LedgerEntry entry = readEntry(object, flaw);
    if (!flaw.empty()) {
        return failure(ErrorCode::BadJson, flaw);
    }
    return entry;
}

Expected<LedgerImport> importLedger(std::string_view text, const std::string& file, Ledger& ledger)
{
    Ledger joined = ledger;
    LedgerImport result;
    std::uint64_t number = 0;
    const auto failure = [&](Error error) {
        error.where = {file, number};
        return Unexpected<Error>{std::move(error)};
    };
    while (!text.empty()) {
        ++number;
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
            continue;
        }
        Expected<LedgerEntry> entry = ledgerEntry(line);
        if (!entry) {
            return failure(entry.error());
        }
        const Expected<Appended> appended = joined.take(std::move(entry.value()));
        if (!appended) {
            return failure(appended.error());
        }
        ++(appended.value() == Appended::Added ? result.added : result.known);
    }
    joined.settle();
    ledger = std::move(joined);
    return result;
}

} // namespace dateline

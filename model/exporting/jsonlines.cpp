// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/jsonlines.h"

#include "model/calendar/datewords.h"
#include "model/corpus/reasons.h"
#include "model/text/textindex.h"

#include <nlohmann/json.hpp>

namespace dateline {

namespace {

using Json = nlohmann::ordered_json;

std::string line(const Json& record)
{
    // Article texts are valid UTF-8; names are cut from them. Should one not be, it is written with U+FFFD.
    return record.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string_view toString(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title: return "title";
    case BlockKind::Dateline: return "dateline";
    case BlockKind::Byline: return "byline";
    case BlockKind::Header: return "header";
    case BlockKind::Body: return "body";
    case BlockKind::Caption: return "caption";
    case BlockKind::Boilerplate: return "boilerplate";
    }
    return "body";
}

std::string_view toString(DateSource source)
{
    switch (source) {
    case DateSource::Analyst: return "analyst";
    case DateSource::Metadata: return "metadata";
    case DateSource::Header: return "header";
    case DateSource::Dateline: return "dateline";
    case DateSource::FileName: return "filename";
    case DateSource::Url: return "url";
    case DateSource::Inferred: return "inferred";
    }
    return "inferred";
}

std::string_view toString(TimexType type)
{
    switch (type) {
    case TimexType::Date: return "DATE";
    case TimexType::Time: return "TIME";
    case TimexType::Duration: return "DURATION";
    case TimexType::Set: return "SET";
    }
    return "DATE";
}

std::string_view toString(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Explicit: return "explicit";
    case DateBasis::ArticleDate: return "article-date";
    case DateBasis::OtherEvent: return "other-event";
    case DateBasis::Inferred: return "inferred";
    case DateBasis::Analyst: return "analyst";
    }
    return "explicit";
}

/// Only where an analyst's hand has been: what nobody corrects looks as ever.
void putReview(Review review, Json& record)
{
    if (review != Review::None) {
        record["review"] = review == Review::Accepted ? "accepted"
            : review == Review::Edited                ? "edited"
                                                      : "added";
    }
}

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

class ArticleWriter
{
public:
    ArticleWriter(
        const Corpus& corpus, ArticleId article, std::uint64_t firstTelling, const JsonIdOffsets& offsets)
        : m_block(corpus[article])
        , m_text(corpus.text(article))
        , m_index(m_text.view())
        , m_firstTelling(firstTelling)
        , m_offsets(offsets)
    {
    }

    Json write() const
    {
        const ArticleMetadata& article = *m_block.article;
        Json record{{"record", "article"}, {"id", article.id}, {"title", textOrNull(article.title)}};
        if (m_text.isLost()) { // and with it all that is told by its offsets
            record["text"] = nullptr;
            return record;
        }
        record["text"] = m_text.view();
        record["blocks"] = list(article.blocks, [this](const Block& block) { return blockOf(block); });
        record["published"] = published();
        record["language"] = textOrNull(article.language);
        record["times"] = list(m_block.times, [this](const ResolvedTime& time) { return timeOf(time); });
        record["mentions"]
            = list(m_block.mentions, [this](const Mention& mention) { return mentionOf(mention); });
        record["events"] = Json::array();
        for (std::size_t i = 0; i < m_block.events.size(); ++i) {
            record["events"].push_back(eventOf(i));
        }
        record["relations"] = Json::array();
        for (std::uint32_t i = 0; i < m_block.relations.size(); ++i) {
            record["relations"].push_back(relationOf(m_block.relation(i)));
        }
        return record;
    }

private:
    template <typename List, typename F> static Json list(const List& things, F write)
    {
        Json array = Json::array();
        for (const auto& thing : things) {
            array.push_back(write(thing));
        }
        return array;
    }

    std::size_t codePoint(std::size_t byte) const { return m_index.codePointFromByte(byte); }
    Json range(TextSpan span) const { return Json::array({codePoint(span.begin), codePoint(span.end())}); }
    std::string entityId(EntityId id) const { return "e" + std::to_string(m_offsets.entities + id.value()); }

    Json blockOf(const Block& block) const
    {
        return {{"begin", codePoint(block.span.begin)}, {"end", codePoint(block.span.end())},
            {"kind", toString(block.kind)}};
    }

    Json published() const
    {
        if (!m_block.published) {
            return nullptr;
        }
        const PublicationDate& date = *m_block.published;
        return {{"from", isoDate(date.days.from)}, {"to", isoDate(date.days.to)},
            {"basis", toString(date.source)}, {"why", date.why}};
    }

    Json timeOf(const ResolvedTime& time) const
    {
        return {{"begin", codePoint(time.span.begin)}, {"end", codePoint(time.span.end())},
            {"text", m_text.in(time.span)}, {"type", toString(time.type)}, {"value", time.value.view()},
            {"why", reasonOf(time, m_block.published, m_text.view())}};
    }

    Json mentionOf(const Mention& mention) const
    {
        return {{"begin", codePoint(mention.span.begin)}, {"end", codePoint(mention.span.end())},
            {"text", m_text.in(mention.span)}, {"kind", dateline::toString(mention.kind)},
            {"form", dateline::toString(mention.form)}, {"entity", entityId(mention.entity)}};
    }

    Json eventOf(std::size_t index) const
    {
        const EventTelling& event = m_block.events[index];
        const DatedInterval date = event.date.value_or(DatedInterval{});
        Json record{{"id", "v" + std::to_string(m_firstTelling + index)},
            {"event", "x" + std::to_string(m_offsets.events + event.event.value())},
            {"title", event.title.view()}, {"kind", dateline::toString(event.kind)}};
        record["from"] = event.date ? Json(isoDate(date.days.from)) : Json(nullptr);
        record["to"] = event.date ? Json(isoDate(date.days.to)) : Json(nullptr);
        record["fromTime"] = textOrNull(event.fromTime);
        record["toTime"] = textOrNull(event.toTime);
        record["precision"] = event.date ? precisionName(date.precision) : "unknown";
        record["qualifier"] = qualifierName(date.qualifier);
        record["basis"] = toString(date.basis);
        record["status"] = dateline::toString(event.status);
        record["trigger"] = range(event.trigger);
        record["sentence"] = range(m_block.sentences[event.sentence].span);
        record["participants"]
            = list(event.participants, [this](const Participant& p) { return Json(entityId(p.entity)); });
        record["roles"]
            = list(event.participants, [](const Participant& p) { return Json(dateline::toString(p.role)); });
        record["why"] = reasonOf(event, m_block, m_text.view());
        putReview(event.review, record);
        return record;
    }

    Json relationOf(const RelationTelling& relation) const
    {
        Json record{{"source", entityId(relation.source)}, {"target", entityId(relation.target)},
            {"kind", dateline::toString(relation.kind)}, {"label", textOrNull(relation.label)}};
        record["mentions"] = Json::array({range(m_block.mentions[relation.sourceMention].span),
            range(m_block.mentions[relation.targetMention].span)});
        record["sentence"] = range(m_block.sentences[relation.sentence].span);
        record["event"] = relation.event == noIndex
            ? Json(nullptr)
            : Json("v" + std::to_string(m_firstTelling + relation.event));
        record["date"] = relation.date
            ? Json{{"from", isoDate(relation.date->from)}, {"to", isoDate(relation.date->to)}}
            : Json(nullptr);
        record["why"] = relation.why;
        putReview(relation.review, record);
        return record;
    }

    const ArticleBlock& m_block;
    ArticleText m_text;
    TextIndexRef m_index;
    std::uint64_t m_firstTelling;
    const JsonIdOffsets& m_offsets;
};

} // namespace

std::string corpusRecord(std::optional<std::uint64_t> articles, std::string_view version)
{
    Json record{{"record", "corpus"}, {"schema", "dateline/1"}};
    if (articles) {
        record["articles"] = *articles;
    }
    record["version"] = version;
    return line(record);
}

std::string articleRecord(
    const Corpus& corpus, ArticleId article, std::uint64_t firstTelling, const JsonIdOffsets& offsets)
{
    return line(ArticleWriter(corpus, article, firstTelling, offsets).write());
}

std::string entityRecord(const Corpus& corpus, EntityId id, const JsonIdOffsets& offsets)
{
    const Entity& entity = corpus[id];
    Json aliases = Json::array();
    for (const AliasReason& alias : entity.aliases) {
        aliases.push_back({{"name", alias.name}, {"why", alias.why}});
    }
    Json record{{"record", "entity"}, {"id", "e" + std::to_string(offsets.entities + id.value())},
        {"name", entity.name}, {"kind", dateline::toString(entity.kind)}, {"aliases", aliases},
        {"mentions", entity.mentions.size()}};
    putReview(entity.review, record);
    return line(record);
}

std::string eventRecord(const Corpus& corpus, EventId id, const std::vector<std::uint64_t>& firstTelling,
    const JsonIdOffsets& offsets)
{
    const Event& event = corpus[id];
    Json record{{"record", "event"}, {"id", "x" + std::to_string(offsets.events + id.value())},
        {"title", event.title.view()}};
    record["from"] = event.date ? Json(isoDate(event.date->days.from)) : Json(nullptr);
    record["to"] = event.date ? Json(isoDate(event.date->days.to)) : Json(nullptr);
    record["tellings"] = Json::array();
    for (const MentionRef telling : event.tellings) {
        record["tellings"].push_back(Json::array({corpus[telling.article].article->id,
            "v" + std::to_string(firstTelling[telling.article.index()] + telling.index)}));
    }
    record["sources"] = event.sources;
    record["variants"] = Json::array();
    for (const DayInterval variant : event.variants) {
        record["variants"].push_back({{"from", isoDate(variant.from)}, {"to", isoDate(variant.to)}});
    }
    putReview(event.review, record);
    return line(record);
}

bool writeRecords(
    const Corpus& corpus, const JsonIdOffsets& offsets, const std::function<bool(const std::string&)>& write)
{
    const std::vector<std::uint64_t> first = firstTellings(corpus, offsets);
    bool written = true;
    for (std::size_t i = 0; written && i < corpus.articles.size(); ++i) {
        written = write(articleRecord(corpus, ArticleId::fromIndex(i), first[i], offsets));
    }
    for (std::size_t i = 0; written && i < corpus.entities.size(); ++i) {
        written = write(entityRecord(corpus, EntityId::fromIndex(i), offsets));
    }
    for (std::size_t i = 0; written && i < corpus.events.size(); ++i) {
        written = write(eventRecord(corpus, EventId::fromIndex(i), first, offsets));
    }
    return written;
}

std::vector<std::uint64_t> firstTellings(const Corpus& corpus, const JsonIdOffsets& offsets)
{
    std::vector<std::uint64_t> first;
    first.reserve(corpus.articles.size());
    std::uint64_t next = offsets.tellings + 1;
    for (const auto& block : corpus.articles) {
        first.push_back(next);
        next += block->events.size();
    }
    return first;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/packedresolution.h"

#include "model/base/parallel.h"
#include "model/packing/fields.h"
#include "model/packing/squeeze.h"

#include <algorithm>

namespace dateline {

namespace {

using packing::BlockType;
using packing::PackReader;
using packing::PackWriter;

constexpr std::uint8_t resolutionPacking = 4;
constexpr std::size_t articlesInSection = 256;

std::size_t sectionsOf(std::size_t articles)
{
    return 1 + (articles + articlesInSection - 1) / articlesInSection;
}

/// Hashes do not grow smaller as variable-length integers.
template <typename Number> void writeRaw(PackWriter& writer, Number number)
{
    for (std::size_t i = 0; i < sizeof number; ++i) {
        const char byte = static_cast<char>(number >> (8 * i));
        writer.bytes({&byte, 1});
    }
}

template <typename Number> void readRaw(PackReader& reader, Number& number)
{
    const std::string_view bytes = reader.bytes(sizeof number);
    number = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        number = static_cast<Number>(number
            | static_cast<Number>(static_cast<Number>(static_cast<unsigned char>(bytes[i])) << (8 * i)));
    }
}

void writeMonths(PackWriter& writer, const std::optional<OwnMonths>& months)
{
    writer.varint(months ? months->steps.size() : 0);
    if (months) {
        for (const OwnMonths::Step& step : months->steps) {
            writer.varint(step.end);
            writer.varint(step.cost);
        }
        writer.list(months->bounds);
    }
}

void readMonths(PackReader& reader, std::optional<OwnMonths>& months)
{
    const std::uint64_t steps = reader.varint();
    if (steps > monthCount) {
        reader.fail();
        return;
    }
    if (steps == 0) {
        return;
    }
    months.emplace();
    for (std::uint64_t i = 0; i < steps && !reader.failed(); ++i) {
        const std::uint64_t end = reader.varint();
        const std::uint64_t cost = reader.varint();
        if (end > monthCount || cost > OwnMonths::never) {
            reader.fail();
        }
        months->steps.push_back({static_cast<std::uint16_t>(end), static_cast<std::uint16_t>(cost)});
    }
    reader.list(months->bounds);
}

void write(PackWriter& writer, const KeptArticle& article, std::span<const std::uint32_t> names)
{
    writer.flags(
        article.settled, article.byStory, article.byLikeness, article.ruled, article.signature.isKnown);
    writer.varint(names.size());
    for (std::size_t l = 0; l < names.size(); ++l) {
        writer.varint(names[l]);
        writer.id(article.entityOf[l]);
    }
    for (const std::uint32_t stem : article.stems) { // one of each event
        writeRaw(writer, stem);
    }
    writer.list(article.possible);
    writer.optional(article.ownDays);
    writeMonths(writer, article.months);
    writer.varint(article.story.rounds);
    writer.varint(article.story.steps.size());
    for (const StoryStep& step : article.story.steps) {
        writer.varint(step.round);
        packing::fields(writer, step.days);
    }
    for (std::size_t i = 0; article.signature.isKnown && i < article.signature.rows.size(); ++i) {
        writeRaw(writer, article.signature.rows[i]);
    }
}

bool isSound(DayInterval days)
{
    return days.from <= days.to;
}

void readStory(PackReader& reader, StorySteps& story)
{
    const std::uint64_t rounds = reader.varint();
    const std::uint64_t steps = reader.varint();
    if (rounds > 255 || steps > rounds) {
        reader.fail();
        return;
    }
    story.rounds = static_cast<std::uint8_t>(rounds);
    for (std::uint64_t i = 0; i < steps && !reader.failed(); ++i) {
        const std::uint64_t round = reader.varint();
        StoryStep& step = story.steps.emplace_back();
        step.round = static_cast<std::uint8_t>(round);
        packing::fields(reader, step.days);
        if (round >= rounds || !isSound(step.days)) {
            reader.fail();
        }
    }
}

bool isSound(const KeptArticle& article, const ArticleBlock& block)
{
    return (!article.settled || block.published)
        && (!article.byStory || (block.published && !block.dateReasons.empty()))
        && (article.byStory || article.story.steps.empty())
        && std::all_of(
            article.possible.begin(), article.possible.end(), [](DayInterval days) { return isSound(days); })
        && (!article.byLikeness
            || (block.published && !block.dateReasons.empty() && !article.byStory && article.months))
        && (!article.ownDays || isSound(*article.ownDays)) && (!article.months || isSound(*article.months));
}

void read(PackReader& reader, const ArticleBlock& block, std::size_t entities, KeptArticle& article,
    std::vector<std::uint32_t>& names)
{
    reader.flags(
        article.settled, article.byStory, article.byLikeness, article.ruled, article.signature.isKnown);
    const std::uint64_t count = reader.varint();
    if (count * 2 > reader.remaining()) {
        reader.fail();
        return;
    }
    for (std::uint64_t l = 0; l < count && !reader.failed(); ++l) {
        reader.count(names.emplace_back());
        reader.id(article.entityOf.emplace_back());
        if (article.entityOf.back() && article.entityOf.back().index() >= entities) {
            reader.fail();
        }
    }
    article.stems.resize(block.events.size());
    for (std::uint32_t& stem : article.stems) {
        readRaw(reader, stem);
    }
    reader.list(article.possible);
    reader.optional(article.ownDays);
    readMonths(reader, article.months);
    readStory(reader, article.story);
    for (std::size_t i = 0; article.signature.isKnown && i < article.signature.rows.size(); ++i) {
        readRaw(reader, article.signature.rows[i]);
    }
    if (!isSound(article, block)) {
        reader.fail();
    }
}

void readChains(PackReader& reader, std::size_t events, std::vector<ChainedEvent>& chained)
{
    const std::uint64_t count = reader.varint();
    if (count > events) {
        reader.fail();
    }
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i) {
        ChainedEvent& one = chained.emplace_back();
        reader.id(one.event);
        reader.id(one.first);
        const bool inOrder = i == 0 || chained[i - 1].event < one.event;
        if (!one.event || !one.first || one.event.index() >= events || one.first.index() >= one.event.index()
            || !inOrder) {
            reader.fail();
        }
    }
}

/// Of a range of articles; ways of naming stand where they come first.
std::string packPart(const KeptResolution& kept, std::size_t begin, std::size_t end, std::uint32_t firstName,
    std::uint32_t endName)
{
    PackWriter writer;
    writer.varint(endName - firstName);
    for (std::uint32_t name = firstName; name < endName; ++name) {
        packing::fields(writer, (*kept.names)[name]);
    }
    for (std::size_t a = begin; a < end; ++a) {
        write(writer, kept.articles[a], kept.names->of(a));
    }
    return packing::squeeze(writer.take(BlockType::Resolution, resolutionPacking));
}

struct Part
{
    std::vector<LocalEntity> forms;
    std::vector<std::vector<std::uint32_t>> names; // of each article
    bool isSound = false;
};

void unpackPart(std::string_view section, const Corpus& corpus, std::size_t begin,
    std::span<KeptArticle> articles, Part& part)
{
    std::string room;
    const Expected<std::string_view> block = packing::unsqueeze(section, room);
    Expected<PackReader> reader = block ? PackReader::open(*block, BlockType::Resolution, resolutionPacking)
                                        : Unexpected{block.error()};
    if (!reader) {
        return;
    }
    reader->list(part.forms);
    part.names.resize(articles.size());
    for (std::size_t i = 0; i < articles.size() && !reader->failed(); ++i) {
        read(*reader, *corpus.articles[begin + i], corpus.entities.size(), articles[i], part.names[i]);
    }
    part.isSound = reader->finished();
}

} // namespace

std::vector<std::string> packResolution(const KeptResolution& kept, const Progress& progress, int threads)
{
    const std::size_t articles = kept.articles.size();
    std::vector<std::string> sections(sectionsOf(articles));
    std::vector<std::uint32_t> namesUpTo{0}; // met before the end of each section
    for (std::size_t s = 1; s < sections.size(); ++s) {
        std::uint32_t& upTo = namesUpTo.emplace_back(namesUpTo.back());
        for (std::size_t a = (s - 1) * articlesInSection; a < std::min(articles, s * articlesInSection);
             ++a) {
            for (const std::uint32_t name : kept.names->of(a)) {
                upTo = std::max(upTo, name + 1);
            }
        }
    }
    const bool complete = parallelFor(sections.size(), threads, progress, [&](std::size_t, std::size_t s) {
        if (s == 0) {
            PackWriter head;
            head.varint(articles);
            head.string(kept.nameRules);
            head.varint(kept.chained.size());
            for (const ChainedEvent& one : kept.chained) {
                head.id(one.event);
                head.id(one.first);
            }
            sections[s] = packing::squeeze(head.take(BlockType::Resolution, resolutionPacking));
        } else {
            sections[s] = packPart(kept, (s - 1) * articlesInSection,
                std::min(articles, s * articlesInSection), namesUpTo[s - 1], namesUpTo[s]);
        }
    });
    return complete ? sections : std::vector<std::string>();
}

Expected<std::shared_ptr<const KeptResolution>> unpackResolution(std::span<const std::string_view> sections,
    std::shared_ptr<const Corpus> corpus, const Progress& progress, int threads)
{
    const Unexpected<Error> damaged{Error{ErrorCode::BadProject, "resolution", {}}};
    const std::size_t articles = corpus->articles.size();
    auto kept = std::make_shared<KeptResolution>();
    std::string room;
    const Expected<std::string_view> first
        = packing::unsqueeze(sections.empty() ? std::string_view() : sections[0], room);
    Expected<PackReader> head = first ? PackReader::open(*first, BlockType::Resolution, resolutionPacking)
                                      : Unexpected{first.error()};
    if (!head || head->varint() != articles || sections.size() != sectionsOf(articles)) {
        return damaged;
    }
    head->string(kept->nameRules);
    readChains(*head, corpus->events.size(), kept->chained);
    if (!head->finished()) {
        return damaged;
    }
    kept->articles.resize(articles);
    std::vector<Part> parts(sections.size() - 1);
    const bool complete = parallelFor(parts.size(), threads, progress, [&](std::size_t, std::size_t p) {
        const std::size_t begin = p * articlesInSection;
        unpackPart(sections[p + 1], *corpus, begin,
            std::span(kept->articles).subspan(begin, std::min(articlesInSection, articles - begin)),
            parts[p]);
    });
    if (!complete) {
        return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    }
    LocalNamesBuilder names;
    for (Part& part : parts) {
        if (!part.isSound || !names.addNumbered(std::move(part.forms), part.names)) {
            return damaged;
        }
    }
    kept->names = std::make_shared<const LocalNames>(names.take());
    kept->corpus = std::move(corpus);
    return std::shared_ptr<const KeptResolution>(std::move(kept));
}

} // namespace dateline

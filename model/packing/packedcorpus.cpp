// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/packing/packedcorpus.h"

#include "model/base/parallel.h"
#include "model/corrections/ledgerlines.h"
#include "model/packing/articlefields.h"
#include "model/packing/fields.h"
#include "model/packing/soundness.h"
#include "model/packing/squeeze.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace dateline {

namespace {

using packing::BlockType;
using packing::PackReader;
using packing::PackWriter;
using packing::ReferenceBounds;

// Few enough that a small change rewrites little, enough that strings told again are found again: 64 articles
// a section pack to 4 % more bytes than 256.
constexpr std::size_t articlesInSection = 256;
constexpr std::size_t thingsInSection = 4096;

struct Part
{
    BlockType type = BlockType::CorpusHead;
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Sizes
{
    std::uint32_t articles = 0;
    std::uint32_t entities = 0;
    std::uint32_t events = 0;
    std::uint32_t links = 0;
};

/// The sections that a corpus of that size has, in order.
std::vector<Part> partsOf(const Sizes& sizes)
{
    std::vector<Part> parts{{BlockType::CorpusHead, 0, 1}};
    const auto add = [&parts](BlockType type, std::size_t things, std::size_t each) {
        for (std::size_t begin = 0; begin < things; begin += each) {
            parts.push_back({type, begin, std::min(things, begin + each)});
        }
    };
    add(BlockType::Articles, sizes.articles, articlesInSection);
    add(BlockType::Entities, sizes.entities, thingsInSection);
    add(BlockType::Events, sizes.events, thingsInSection);
    add(BlockType::Links, sizes.links, thingsInSection);
    parts.push_back({BlockType::Orders, 0, 1});
    return parts;
}

template <typename Archive> void head(Archive& archive, packing::Field<Archive, Sizes>& sizes)
{
    archive.count(sizes.articles);
    archive.count(sizes.entities);
    archive.count(sizes.events);
    archive.count(sizes.links);
}

template <typename T> void writeRange(PackWriter& writer, const std::vector<T>& things, const Part& part)
{
    for (std::size_t i = part.begin; i < part.end; ++i) {
        packing::fields(writer, things[i]);
    }
}

template <typename T>
void readRange(PackReader& reader, std::vector<T>& things, const Part& part, const ReferenceBounds& bounds)
{
    for (std::size_t i = part.begin; i < part.end && !reader.failed(); ++i) {
        packing::fields(reader, things[i]);
        if (!packing::isSound(things[i], bounds)) {
            reader.fail();
        }
    }
}

void writeOrder(PackWriter& writer, const std::vector<EventId>& order)
{
    writer.varint(order.size());
    writer.restart();
    for (const EventId id : order) {
        writer.near(id.value());
    }
}

void readOrder(PackReader& reader, std::vector<EventId>& order, std::size_t most)
{
    const std::uint64_t size = reader.varint();
    if (size > most || size > reader.remaining()) {
        reader.fail();
        return;
    }
    reader.restart();
    order.reserve(size);
    for (std::uint64_t i = 0; i < size; ++i) {
        std::uint32_t id = 0;
        reader.near(id);
        order.emplace_back(id);
    }
}

/// As lines of a ledger: their spelling is kept readable for ever.
void writeProblems(PackWriter& writer, const std::vector<RuleProblem>& problems)
{
    writer.varint(problems.size());
    for (const RuleProblem& problem : problems) {
        writer.flags(problem.reason);
        writer.string(ledgerLine({"rule", {}, 0, {}, {problem.correction}}));
    }
}

void readProblems(PackReader& reader, std::vector<RuleProblem>& problems)
{
    for (std::uint64_t left = reader.varint(); left > 0 && !reader.failed(); --left) {
        RuleProblem problem;
        std::string line;
        reader.flags(problem.reason);
        reader.string(line);
        const Expected<LedgerEntry> entry = ledgerEntry(line);
        if (!entry || entry->corrections.size() != 1) {
            reader.fail();
            return;
        }
        problem.correction = entry->corrections.front();
        problems.push_back(std::move(problem));
    }
}

std::string packPart(const Corpus& corpus, const Sizes& sizes, const Part& part)
{
    PackWriter writer;
    switch (part.type) {
    case BlockType::Articles:
        for (std::size_t i = part.begin; i < part.end; ++i) {
            const ArticleBlock& block = *corpus.articles[i];
            packing::writeArticle(writer, *block.article);
            writer.string(block.article->opening);
            packing::fields(writer, block);
        }
        break;
    case BlockType::Entities: writeRange(writer, corpus.entities, part); break;
    case BlockType::Events: writeRange(writer, corpus.events, part); break;
    case BlockType::Links: writeRange(writer, corpus.links, part); break;
    case BlockType::Orders:
        writeOrder(writer, corpus.timeline);
        writeOrder(writer, corpus.undated);
        writeProblems(writer, corpus.ruleProblems);
        break;
    default: head(writer, sizes);
    }
    return packing::squeeze(writer.take(part.type, corpusPacking));
}

/// Notes in `bounds` what each article has.
void readArticles(PackReader& reader, Corpus& corpus, const Part& part, ReferenceBounds& bounds)
{
    for (std::size_t i = part.begin; i < part.end && !reader.failed(); ++i) {
        auto article = std::make_shared<ArticleMetadata>();
        auto block = std::make_shared<ArticleBlock>();
        const std::uint64_t length = packing::readArticle(reader, *article);
        reader.string(article->opening);
        packing::fields(reader, *block);
        if (!packing::isSound(*block, length) || !packing::isSound(*block, bounds)) {
            reader.fail();
        }
        bounds.mentions[i] = static_cast<std::uint32_t>(block->mentions.size());
        bounds.tellings[i] = static_cast<std::uint32_t>(block->events.size());
        bounds.relations[i] = static_cast<std::uint32_t>(block->relations.size());
        block->article = std::move(article);
        corpus.articles[i] = std::move(block);
    }
}

/// `room`: for the section as it was before it was squeezed.
bool unpackPart(
    std::string_view section, const Part& part, std::string& room, Corpus& corpus, ReferenceBounds& bounds)
{
    const Expected<std::string_view> block = packing::unsqueeze(section, room);
    if (!block) {
        return false;
    }
    Expected<PackReader> opened = PackReader::open(*block, part.type, corpusPacking);
    if (!opened) {
        return false;
    }
    PackReader& reader = *opened;
    switch (part.type) {
    case BlockType::Articles: readArticles(reader, corpus, part, bounds); break;
    case BlockType::Entities: readRange(reader, corpus.entities, part, bounds); break;
    case BlockType::Events: readRange(reader, corpus.events, part, bounds); break;
    case BlockType::Links: readRange(reader, corpus.links, part, bounds); break;
    case BlockType::Orders:
        readOrder(reader, corpus.timeline, corpus.events.size());
        readOrder(reader, corpus.undated, corpus.events.size());
        readProblems(reader, corpus.ruleProblems);
        break;
    default: break;
    }
    return reader.finished();
}

/// Each thing takes seven bytes at least before it is squeezed, which bounds what a damaged head can make
/// this allocate.
bool isPossible(const Sizes& sizes, std::span<const std::string_view> sections)
{
    std::uint64_t bytes = 0;
    for (const std::string_view section : sections) {
        bytes += section.size();
    }
    constexpr std::uint64_t least = 7;
    return std::uint64_t(sizes.articles) + sizes.entities + sizes.events + sizes.links
        <= bytes * packing::mostSqueezed / least;
}

std::optional<Sizes> readHead(std::span<const std::string_view> sections)
{
    std::string room;
    const Expected<std::string_view> block
        = packing::unsqueeze(sections.empty() ? std::string_view() : sections[0], room);
    Expected<PackReader> reader
        = block ? PackReader::open(*block, BlockType::CorpusHead, corpusPacking) : Unexpected{block.error()};
    Sizes sizes;
    if (reader) {
        head(*reader, sizes);
    }
    return reader && reader->finished() && isPossible(sizes, sections) ? std::optional(sizes) : std::nullopt;
}

Unexpected<Error> damaged(std::size_t section)
{
    return Unexpected{Error{ErrorCode::BadProject, "snapshot", {"snapshot", section}}};
}

} // namespace

std::vector<std::string> packCorpus(const Corpus& corpus, const Progress& progress, int threads)
{
    const auto size = [](const auto& things) { return static_cast<std::uint32_t>(things.size()); };
    const Sizes sizes{size(corpus.articles), size(corpus.entities), size(corpus.events), size(corpus.links)};
    const std::vector<Part> parts = partsOf(sizes);
    std::vector<std::string> sections(parts.size());
    const bool complete = parallelFor(parts.size(), threads, progress,
        [&](std::size_t, std::size_t item) { sections[item] = packPart(corpus, sizes, parts[item]); });
    return complete ? sections : std::vector<std::string>();
}

Expected<std::shared_ptr<Corpus>> unpackCorpus(
    std::span<const std::string_view> sections, const Progress& progress, int threads)
{
    const std::optional<Sizes> read = readHead(sections);
    if (!read) {
        return damaged(0);
    }
    const Sizes sizes = *read;
    const std::vector<Part> parts = partsOf(sizes);
    if (parts.size() != sections.size()) {
        return damaged(std::min(parts.size(), sections.size()));
    }
    auto corpus = std::make_shared<Corpus>();
    corpus->articles.resize(sizes.articles);
    ReferenceBounds bounds{sizes.entities, sizes.events, sizes.links, {}, {}, {}};
    for (auto* counts : {&bounds.mentions, &bounds.tellings, &bounds.relations}) {
        counts->resize(sizes.articles);
    }
    std::vector<std::string> rooms(static_cast<std::size_t>(threadCount(threads)));
    std::vector<std::uint8_t> sound(parts.size(), 1); // one place each: no two threads write the same
    const auto unpack = [&](std::size_t worker, std::size_t item) {
        sound[item] = unpackPart(sections[item], parts[item], rooms[worker], *corpus, bounds) ? 1 : 0;
    };
    // Room for the rest is made meanwhile: at 100,000 articles it is 300 MB that the system has to find.
    const std::array<std::function<void()>, 3> making{[&] { corpus->links.resize(sizes.links); },
        [&] { corpus->entities.resize(sizes.entities); }, [&] { corpus->events.resize(sizes.events); }};
    const std::size_t articlesEnd = 1 + (sizes.articles + articlesInSection - 1) / articlesInSection;
    const bool begun = parallelFor(
        making.size() + articlesEnd - 1, threads, progress, [&](std::size_t worker, std::size_t item) {
            item < making.size() ? making[item]() : unpack(worker, item - making.size() + 1);
        });
    // What refers to articles comes behind them, when it is known how much each of them has.
    const bool complete = begun
        && parallelFor(parts.size() - articlesEnd, threads, progress,
            [&](std::size_t worker, std::size_t item) { unpack(worker, articlesEnd + item); });
    if (!complete) {
        return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    }
    if (const auto bad = std::find(sound.begin(), sound.end(), 0); bad != sound.end()) {
        return damaged(static_cast<std::size_t>(bad - sound.begin()));
    }
    if (!packing::ordersAreSound(*corpus)) {
        return damaged(parts.size() - 1);
    }
    return corpus;
}

} // namespace dateline

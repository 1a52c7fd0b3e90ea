// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/projectsnapshot.h"

#include "model/base/checksum.h"
#include "model/base/parallel.h"
#include "model/corrections/ledgerlines.h"
#include "model/packing/packedarticle.h"
#include "model/packing/packedcorpus.h"
#include "model/resolution/packedresolution.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>
#include <optional>

namespace dateline {

namespace {

constexpr const char* blocksKind = "snapshot";
constexpr const char* resolutionKind = "resolution";

std::string keyOf(std::span<const Correction> corrections)
{
    LedgerEntry all;
    std::copy_if(corrections.begin(), corrections.end(), std::back_inserter(all.corrections),
        [](const Correction& one) { return !isNote(one); });
    return all.corrections.empty() ? std::string() : ContentHash::of(ledgerLine(all)).hex();
}

/// Names what a snapshot is made of beside the articles.
std::string madeBy(const EngineVersion& version, std::span<const Correction> corrections)
{
    return ContentHash::of(version.resolution.hex() + keyOf(corrections)).hex();
}

/// What is said of an article beside its text: its date of publication may be among that.
std::string saidOf(const ArticleRow& row)
{
    return std::to_string(checksum64(row.path + '\0' + row.meta));
}

/// Names the articles. nullopt: something is damaged, so that no snapshot can be trusted to be of them.
std::optional<std::string> madeOf(Store& store)
{
    std::string all;
    bool whole = true;
    const Expected<Done> read = store.articles([&](const Expected<ArticleRow>& row) {
        whole = whole && row;
        if (row) {
            all += row->id + '\0' + row->analysis.hex() + row->text.hex() + saidOf(*row) + '\0';
        }
        return whole;
    });
    return read && whole ? std::optional(ContentHash::of(all).hex()) : std::nullopt;
}

/// All of them in memory; null where one cannot be read.
std::shared_ptr<const TextSource> allTexts(
    const Corpus& corpus, const Store& place, const Progress& progress, int threads)
{
    std::vector<std::unique_ptr<Store>> stores(static_cast<std::size_t>(threadCount(threads)));
    std::vector<std::shared_ptr<const Article>> articles(corpus.articles.size());
    std::atomic<bool> whole{true};
    const bool complete
        = parallelFor(articles.size(), threads, progress, [&](std::size_t worker, std::size_t item) {
              if (!stores[worker]) {
                  Expected<std::unique_ptr<Store>> store = place.again();
                  stores[worker] = store ? std::move(*store) : nullptr;
              }
              const ArticleMetadata& article = *corpus.articles[item]->article;
              Expected<std::string> text
                  = stores[worker] && whole ? stores[worker]->text(article.hash) : Unexpected{Error{}};
              if (text && text->size() == textBytes(article)) {
                  articles[item] = std::make_shared<const Article>(Article{article, std::move(*text)});
              } else {
                  whole = false;
              }
          });
    return complete && whole ? textsInMemory(std::move(articles)) : nullptr;
}

/// The key is the first block: written with the others or not at all, whoever else keeps one.
Expected<Done> putUnder(Store& store, std::string_view kind, const std::string& by,
    const std::optional<std::string>& articles, std::vector<std::string> sections)
{
    if (!articles || sections.empty()) {
        return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    }
    sections.insert(sections.begin(), by + *articles);
    return store.putBlocks(kind, sections);
}

} // namespace

Expected<Done> keepSnapshot(Store& store, const Corpus& corpus, const EngineVersion& version,
    std::span<const Correction> corrections, Progress& progress)
{
    const std::optional<std::string> articles = madeOf(store);
    return putUnder(store, blocksKind, madeBy(version, corrections), articles,
        articles ? packCorpus(corpus, progress) : std::vector<std::string>());
}

Expected<std::string> keepSnapshot(Store& store, const KeptResolution& kept, const EngineVersion& version,
    std::span<const Correction> corrections, Progress& progress)
{
    const std::optional<std::string> articles = madeOf(store);
    const std::string by = madeBy(version, corrections);
    Expected<Done> put = putUnder(store, blocksKind, by, articles,
        articles ? packCorpus(*kept.corpus, progress) : std::vector<std::string>());
    if (put && kept.names) {
        put = putUnder(store, resolutionKind, by, articles, packResolution(kept, progress));
    }
    return put ? Expected<std::string>(by + *articles) : Unexpected{put.error()};
}

std::shared_ptr<const Corpus> keptSnapshot(Store& store, const EngineVersion& version,
    std::span<const Correction> corrections, std::shared_ptr<const TextSource> texts, Progress& progress,
    int threads, std::string* key)
{
    // The articles are read while the sections are, and on: a third of the time of opening.
    std::future<std::optional<std::string>> articles = std::async(
        threads == 1 ? std::launch::deferred : std::launch::async, [&store]() -> std::optional<std::string> {
            const Expected<std::unique_ptr<Store>> own = store.again();
            return own ? madeOf(**own) : std::nullopt;
        });
    const Expected<std::vector<std::string>> blocks = store.blocks(blocksKind);
    const std::string by = madeBy(version, corrections);
    if (!blocks || blocks->empty() || !blocks->front().starts_with(by)) {
        return nullptr;
    }
    const std::vector<std::string_view> sections(std::next(blocks->begin()), blocks->end());
    const Expected<std::shared_ptr<Corpus>> corpus = unpackCorpus(sections, progress, threads);
    const std::optional<std::string> found = articles.get();
    if (!corpus || !found || by + *found != blocks->front()) {
        return nullptr;
    }
    if (key != nullptr) {
        *key = blocks->front();
    }
    (*corpus)->texts = texts ? std::move(texts) : allTexts(**corpus, store, progress, threads);
    return (*corpus)->texts ? *corpus : nullptr;
}

std::shared_ptr<const KeptResolution> keptResolution(Store& store, const std::string& key,
    std::shared_ptr<const Corpus> corpus, Progress& progress, int threads)
{
    const Expected<std::vector<std::string>> blocks = store.blocks(resolutionKind);
    if (!blocks || blocks->empty() || blocks->front() != key) {
        return nullptr;
    }
    const std::vector<std::string_view> sections(std::next(blocks->begin()), blocks->end());
    const auto kept = unpackResolution(sections, std::move(corpus), progress, threads);
    return kept ? *kept : nullptr;
}

} // namespace dateline

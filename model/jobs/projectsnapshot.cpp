// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/projectsnapshot.h"

#include "model/base/parallel.h"
#include "model/corrections/ledgerlines.h"
#include "model/packing/packedarticle.h"
#include "model/packing/packedcorpus.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <optional>

namespace dateline {

namespace {

constexpr const char* blocksKind = "snapshot";

struct Made
{
    std::string key; // of what a snapshot is made of
    std::vector<ContentHash> texts; // in the order of the articles
};

std::string keyOf(std::span<const Correction> corrections)
{
    LedgerEntry all;
    std::copy_if(corrections.begin(), corrections.end(), std::back_inserter(all.corrections), [](const Correction& one) { return !isNote(one); });
    return all.corrections.empty() ? std::string() : ContentHash::of(ledgerLine(all)).hex();
}

/// nullopt: something is damaged, so that no snapshot can be trusted to be of it.
std::optional<Made> madeOf(Store& store, const EngineVersion& version, std::span<const Correction> corrections)
{
    Made made;
    std::string all = version.resolution.hex() + keyOf(corrections);
    bool whole = true;
    const Expected<Done> read = store.articles([&](const Expected<ArticleRow>& row) {
        whole = whole && row;
        if (row) {
            all += row->id + '\0' + row->analysis.hex() + row->text.hex();
            made.texts.push_back(row->text);
        }
        return whole;
    });
    made.key = ContentHash::of(all).hex();
    return read && whole ? std::optional<Made>(std::move(made)) : std::nullopt;
}

/// The same block with the text of its article.
std::shared_ptr<const ArticleBlock> withText(const ArticleBlock& block, const ContentHash& hash, Store& store)
{
    Expected<std::string> text = store.text(hash);
    if (!text || block.article->hash != hash || textBytes(*block.article) != text->size()) {
        return nullptr;
    }
    Article article = *block.article;
    article.text = std::move(*text);
    ArticleBlock whole = block;
    whole.article = std::make_shared<const Article>(std::move(article));
    return std::make_shared<const ArticleBlock>(std::move(whole));
}

bool addTexts(Corpus& corpus, const std::vector<ContentHash>& texts, const Store& place, const Progress& progress, int threads)
{
    if (corpus.articles.size() != texts.size()) {
        return false;
    }
    std::vector<std::unique_ptr<Store>> stores(static_cast<std::size_t>(threadCount(threads)));
    std::atomic<bool> whole{true};
    const bool complete = parallelFor(texts.size(), threads, progress, [&](std::size_t worker, std::size_t item) {
        if (!stores[worker]) {
            Expected<std::unique_ptr<Store>> store = place.again();
            stores[worker] = store ? std::move(*store) : nullptr;
        }
        corpus.articles[item] = stores[worker] && whole ? withText(*corpus.articles[item], texts[item], *stores[worker]) : nullptr;
        if (!corpus.articles[item]) {
            whole = false;
        }
    });
    return complete && whole;
}

} // namespace

Expected<Done> keepSnapshot(Store& store, const Corpus& corpus, const EngineVersion& version, std::span<const Correction> corrections,
    Progress& progress)
{
    const std::optional<Made> made = madeOf(store, version, corrections);
    std::vector<std::string> sections = made ? packCorpus(corpus, progress) : std::vector<std::string>();
    if (sections.empty()) {
        return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    }
    // The key is the first block: written with the others or not at all, whoever else keeps one.
    sections.insert(sections.begin(), made->key);
    return store.putBlocks(blocksKind, sections);
}

std::shared_ptr<const Corpus> keptSnapshot(Store& store, const EngineVersion& version, std::span<const Correction> corrections,
    Progress& progress, int threads)
{
    const Expected<std::vector<std::string>> blocks = store.blocks(blocksKind);
    if (!blocks || blocks->empty()) {
        return nullptr;
    }
    const std::optional<Made> made = madeOf(store, version, corrections);
    if (!made || made->key != blocks->front()) {
        return nullptr;
    }
    const std::vector<std::string_view> sections(std::next(blocks->begin()), blocks->end());
    const Expected<std::shared_ptr<const Corpus>> corpus = unpackCorpus(sections, progress, threads);
    if (!corpus) {
        return nullptr;
    }
    auto whole = std::make_shared<Corpus>(**corpus);
    return addTexts(*whole, made->texts, store, progress, threads) ? whole : nullptr;
}

} // namespace dateline

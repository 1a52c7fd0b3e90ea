// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/resolver.h"

#include "model/base/parallel.h"
#include "model/extraction/languagedata.h"
#include "model/knowledge/holidays.h"
#include "model/knowledge/officetable.h"
#include "model/resolution/blockdraft.h"
#include "model/resolution/compacting.h"
#include "model/resolution/coreference/entitycoreference.h"
#include "model/resolution/coreference/localnames.h"
#include "model/resolution/coreference/nearduplicates.h"
#include "model/resolution/correction/articlecorrection.h"
#include "model/resolution/correction/entitycorrection.h"
#include "model/resolution/correction/eventcorrection.h"
#include "model/resolution/dating/publicationdating.h"
#include "model/resolution/fusion/eventfusion.h"
#include "model/resolution/fusion/telling.h"
#include "model/resolution/fusion/toldtwice.h"
#include "model/resolution/linking.h"
#include "model/resolution/normalisation/timenormalizer.h"
#include "model/resolution/reuse.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::uint32_t dropped = noIndex;

/// Takes over the mentions whose entity is known; the map leads from analysis mention to block mention.
std::vector<std::uint32_t> takeMentions(const Analysis& analysis, const std::vector<EntityId>& entityOf,
    std::span<const Entity> entities, ArticleBlock& block)
{
    std::vector<std::uint32_t> place(analysis.mentions.size(), dropped);
    for (std::size_t i = 0; i < analysis.mentions.size(); ++i) {
        const EntityMention& mention = analysis.mentions[i];
        const EntityId entity = mention.entity == noIndex ? EntityId() : entityOf[mention.entity];
        if (!entity) {
            continue; // a description or pronoun that nothing resolves
        }
        const Entity& named = entities[entity.index()];
        const EntityKind kind
            = !named.foundName.empty() && named.foundKind != named.kind ? named.kind : mention.kind;
        place[i] = static_cast<std::uint32_t>(block.mentions.size());
        block.mentions.push_back({mention.span, mention.sentence, kind, mention.form, mention.adjective,
            mention.confidence, entity});
    }
    return place;
}

/// place: of each mention in the block; telling: of each event.
void takeRelations(const Analysis& analysis, std::span<const RelationMark> marks,
    const std::vector<std::uint32_t>& place, const std::vector<std::uint32_t>& telling, ArticleBlock& block)
{
    for (std::size_t r = 0; r < analysis.relations.size(); ++r) {
        const RelationMention& relation = analysis.relations[r];
        const std::uint32_t source = place[relation.source];
        const std::uint32_t target = place[relation.target];
        if (source == dropped || target == dropped
            || block.mentions[source].entity == block.mentions[target].entity) {
            continue;
        }
        Statement said{relation.kind, relation.label,
            relation.event == noIndex ? noIndex : telling[relation.event], relation.rule, relation.confidence,
            Review::None, false, std::nullopt};
        if (!marks.empty()) {
            said.review = marks[r].review;
            said.swapped = marks[r].swapped;
            said.foundKind = marks[r].foundKind;
        }
        block.addRelation(source, target, std::move(said));
    }
}

/// What all articles are resolved with.
struct Resolution
{
    const ArticlesInWork& articles; // corrected
    const CorrectedArticles& corrected;
    std::span<const Correction> corrections;
    const std::vector<PublicationDating>& dating;
    const EntityClusters& clusters;
    const EntityFinder& finder;
    const LanguageData& language;
    const Reuse& reuse;
};

ArticleBlock resolveArticle(
    const Resolution& all, std::size_t index, const AnalysedArticle& article, RuleReport& report)
{
    const Analysis& analysis = *article.analysis;
    const std::vector<EntityId>& entityOf = all.clusters.entityOf[index];
    const std::optional<PublicationDate>& published = all.dating[index].published;
    ArticleBlock block;
    block.article = all.articles.share(index);
    if (!block.article || block.article->opening != article.article->opening) {
        block.article = std::make_shared<const ArticleMetadata>(*article.article);
    }
    block.published = published;
    block.dateReasons = all.dating[index].reasons;
    block.sentences = analysis.sentences;
    block.times = normaliseTimes(article, published, *all.language.holidays);
    block.events = dateEvents(article, block.times, published, entityOf);
    correctEvents(all.corrected.marks[index].events, all.corrections, all.finder, block.events, report);
    const std::vector<std::uint32_t> telling = leaveOutToldTwice(block.events);
    const std::vector<std::uint32_t> place = takeMentions(analysis, entityOf, all.clusters.entities, block);
    takeRelations(analysis, all.corrected.marks[index].relations, place, telling, block);
    return block;
}

/// The block of before, if it would be made again.
bool takeOver(const Resolution& all, std::size_t index, BlockDraft& block, KeptArticle& kept)
{
    if (!all.reuse.isUntouched(index)) {
        return false;
    }
    const ArticleBlock& before = all.reuse.block(index);
    const PublicationDating& dating = all.dating[index];
    if (!all.reuse.isSame(index) || before.published != dating.published
        || before.dateReasons != dating.reasons) {
        return false;
    }
    block = BlockDraft(all.reuse.before->corpus->articles[all.reuse.articleBefore[index]]);
    renumber(all.reuse, block);
    kept.stems = all.reuse.kept(index).stems;
    return true;
}

/// Made again; whether it says what it said before.
bool work(const Resolution& all, std::size_t index, RuleReport& report, BlockDraft& block, KeptArticle& kept,
    TellingWords& words, BlockCompacting& compacting)
{
    const AnalysedArticle article = all.articles[index];
    ArticleBlock made = resolveArticle(all, index, article, report);
    compacting.compact(made);
    kept.stems = triggerStems(made, article.article->text);
    words = tellingWords(made, article.article->text);
    std::optional<BlockDraft> known = asBefore(all.reuse, index, made);
    block = known ? std::move(*known) : BlockDraft(std::move(made));
    return known.has_value();
}

void keepNames(const Resolution& all, std::size_t index, KeptArticle& kept)
{
    const PublicationDating& dating = all.dating[index];
    kept.entityOf = all.clusters.entityOf[index];
    kept.possible = dating.possible;
    kept.ownDays = dating.ownDays;
    kept.settled = dating.settled;
    kept.months = dating.months;
    kept.byStory = dating.byStory;
    kept.byLikeness = dating.byLikeness;
    kept.story = dating.story;
    kept.ruled = all.corrected.ruled[index];
}

/// Articles by themselves, with what the steps after them ask of their words.
struct MadeBlocks
{
    std::vector<BlockDraft> blocks;
    std::vector<KeptArticle> kept;
    std::vector<TellingWords> words;
    std::vector<bool> touched; // it does not say what it said before
};

/// Nullopt where cancelled.
std::optional<MadeBlocks> makeBlocks(
    const Resolution& all, RuleReport& report, const Progress& progress, int threads)
{
    const std::size_t count = all.articles.size();
    MadeBlocks made{std::vector<BlockDraft>(count), std::vector<KeptArticle>(count),
        std::vector<TellingWords>(count), {}};
    std::vector<RuleReport> reports(count);
    std::vector<std::uint8_t> isTouched(count); // no bits: several threads write them
    std::vector<BlockCompacting> compacting(static_cast<std::size_t>(threadCount(threads)));
    const bool complete = parallelFor(count, threads, progress, [&](std::size_t worker, std::size_t item) {
        isTouched[item] = takeOver(all, item, made.blocks[item], made.kept[item]) ? 0 : 1;
        if (isTouched[item] != 0) {
            isTouched[item] = work(all, item, reports[item], made.blocks[item], made.kept[item],
                                  made.words[item], compacting[worker])
                ? 0
                : 1;
        }
        keepNames(all, item, made.kept[item]);
    });
    if (!complete) {
        return std::nullopt;
    }
    for (const RuleReport& one : reports) {
        report.add(one);
    }
    made.touched.assign(isTouched.begin(), isTouched.end());
    return made;
}

/// The articles are those of before, in their places, and say what they said.
bool areSame(const Reuse& reuse, std::span<const CopySignature> signatures)
{
    bool same = reuse.before != nullptr && reuse.before->articles.size() == signatures.size();
    for (std::size_t a = 0; same && a < signatures.size(); ++a) {
        same = reuse.articleBefore[a] == a && reuse.kept(a).signature == signatures[a];
    }
    return same;
}

void markCopies(const Reuse& reuse, std::span<const CopySignature> signatures, std::span<BlockDraft> blocks)
{
    const bool same = areSame(reuse, signatures);
    const std::vector<ArticleId> copies = same ? std::vector<ArticleId>() : findCopies(signatures);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const ArticleId copied = same ? reuse.block(i).copyOf : copies[i];
        if (blocks[i]->copyOf != copied) {
            blocks[i].edit().copyOf = copied;
        }
    }
}

std::vector<std::vector<std::uint32_t>> stemsOf(const std::vector<KeptArticle>& articles)
{
    std::vector<std::vector<std::uint32_t>> stems;
    stems.reserve(articles.size());
    std::transform(articles.begin(), articles.end(), std::back_inserter(stems),
        [](const KeptArticle& one) { return one.stems; });
    return stems;
}

/// What is asked of the articles before names have their entities.
struct FirstReading
{
    std::vector<PublicationDating> dating; // by their own words
    std::vector<CopySignature> signatures;
    std::shared_ptr<const LocalNames> names;
};

/// Articles are let go of a part at a time; making the blocks reads them once more. Nullopt where cancelled.
std::optional<FirstReading> readFirst(const ArticlesInWork& articles, const Reuse& reuse,
    const OwnDating& ownDating, const Progress& progress, int threads)
{
    constexpr std::size_t partArticles = 500; // together in memory
    FirstReading result;
    result.dating.resize(articles.size());
    result.signatures.resize(articles.size());
    LocalNamesBuilder names;
    for (std::size_t begin = 0; begin < articles.size(); begin += partArticles) {
        // null: it names what it named before
        std::vector<std::shared_ptr<const Analysis>> part(std::min(partArticles, articles.size() - begin));
        const bool complete = parallelFor(part.size(), threads, progress, [&](std::size_t, std::size_t item) {
            const std::size_t a = begin + item;
            AnalysedArticle read;
            const auto article = [&] {
                if (!read.article) {
                    read = articles[a];
                }
                return read;
            };
            const bool untouched = reuse.isUntouched(a);
            result.signatures[a] = untouched ? reuse.kept(a).signature : copySignature(article());
            result.dating[a] = ownDating(articles.metadata(a), a, article);
            part[item] = untouched && reuse.before->names ? nullptr : article().analysis;
        });
        if (!complete) {
            return std::nullopt;
        }
        for (std::size_t item = 0; item < part.size(); ++item) {
            if (part[item]) {
                names.add(part[item]->entities);
            } else {
                names.add(*reuse.before->names, reuse.articleBefore[begin + item]);
            }
        }
    }
    result.names = std::make_shared<const LocalNames>(names.take());
    return result;
}

/// Of each article, that rules on names have left it as it is; empty: that is not known.
std::vector<bool> unnamedBefore(const Reuse& reuse, const std::string& nameRules)
{
    if (reuse.before == nullptr || reuse.before->nameRules != nameRules) {
        return {};
    }
    std::vector<bool> unnamed(reuse.articleBefore.size(), false);
    for (std::size_t a = 0; a < unnamed.size(); ++a) {
        unnamed[a] = reuse.articleBefore[a] != noIndex && !reuse.kept(a).ruled;
    }
    return unnamed;
}

std::vector<EventId> sortedEvents(const Corpus& corpus, bool dated)
{
    std::vector<EventId> ids;
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        if (corpus.events[i].date.has_value() == dated) {
            ids.push_back(EventId::fromIndex(i));
        }
    }
    std::stable_sort(ids.begin(), ids.end(),
        [&corpus](EventId left, EventId right) { return eventLess(corpus[left], corpus[right]); });
    return ids;
}

std::shared_ptr<const TextSource> textsOf(std::span<const AnalysedArticle> analysed)
{
    std::vector<std::shared_ptr<const Article>> articles;
    articles.reserve(analysed.size());
    std::transform(analysed.begin(), analysed.end(), std::back_inserter(articles),
        [](const AnalysedArticle& one) { return one.article; });
    return textsInMemory(std::move(articles));
}

/// Entities and dates. False where cancelled.
bool nameAndDate(const ArticlesInWork& articles, const LocalNames& names,
    std::span<const Correction> corrections, const LanguageData& language, Reuse& reuse,
    EntityClusters& clusters, std::vector<PublicationDating>& dating, RuleReport& report,
    const Progress& progress)
{
    clusters = clusterEntities(names, corrections);
    RuleReport missing;
    correctEntities(corrections, clusters, missing);
    followEntities(reuse, names, clusters, Descriptions::Open);
    dateByOthers(articles, names, clusters.entityOf, *language.holidays, reuse, dating);
    if (progress.cancelled()) {
        return false;
    }
    std::vector<std::optional<PublicationDate>> published;
    published.reserve(dating.size());
    std::transform(dating.begin(), dating.end(), std::back_inserter(published),
        [](const PublicationDating& d) { return d.published; });
    resolveDescriptions(names, published, *language.offices, clusters);
    RuleReport stillMissing;
    correctEntities(corrections, clusters, stillMissing);
    missing.keepOnly(stillMissing);
    report.add(missing);
    followEntities(reuse, names, clusters, Descriptions::Resolved);
    return true;
}

/// What articles say together: `corpus` has its entities. Returns which events are chained.
std::vector<ChainedEvent> joinBlocks(
    const ArticlesInWork& articles, const Reuse& reuse, MadeBlocks& made, Corpus& corpus, Progress& progress)
{
    FusedEvents fused = fuseEvents(
        {made.blocks, articles, corpus.entities, stemsOf(made.kept), made.words, reuse, made.touched},
        progress);
    corpus.events = std::move(fused.events);
    made.words = {};
    if (progress.cancelled() || articles.isIncomplete()) {
        return {};
    }
    linkEntities(made.blocks, reuse, made.touched, corpus);
    corpus.articles.reserve(made.blocks.size());
    for (BlockDraft& block : made.blocks) {
        corpus.articles.push_back(block.take());
    }
    corpus.timeline = sortedEvents(corpus, true);
    corpus.undated = sortedEvents(corpus, false);
    indexEntities(corpus);
    dropSlack(corpus);
    return std::move(fused.chained);
}

} // namespace

Expected<std::shared_ptr<const KeptResolution>> resolveAgain(const KeptResolution* before,
    const AnalysedSource& source, std::span<const Correction> corrections, const LanguageData& language,
    Progress& progress, int threads, std::shared_ptr<const TextSource> texts)
{
    const Unexpected<Error> cancelled{Error{ErrorCode::Cancelled, {}, {}}};
    const Unexpected<Error> unreadable{Error{ErrorCode::Unreadable, {}, {}}};
    RuleReport report;
    ArticlesInWork articles(source);
    Reuse reuse = followArticles(before, articles);
    const std::string nameRules = nameRulesOf(corrections);
    CorrectedArticles corrected
        = correctArticles(articles, corrections, unnamedBefore(reuse, nameRules), report, progress, threads);
    followRules(reuse, corrected.ruled);
    std::optional<FirstReading> first = readFirst(articles, reuse,
        OwnDating(corrections, *language.offices, *language.holidays, reuse), progress, threads);
    if (!first || articles.isIncomplete()) {
        return first ? unreadable : cancelled;
    }
    EntityClusters clusters;
    if (!nameAndDate(articles, *first->names, corrections, language, reuse, clusters, first->dating, report,
            progress)) {
        return cancelled;
    }
    std::optional<MadeBlocks> made;
    {
        const EntityFinder finder(clusters.entities, corrections);
        made
            = makeBlocks({articles, corrected, corrections, first->dating, clusters, finder, language, reuse},
                report, progress, threads);
    }
    if (!made) {
        return cancelled;
    }
    markCopies(reuse, first->signatures, made->blocks);
    for (std::size_t a = 0; a < articles.size(); ++a) {
        made->kept[a].signature = first->signatures[a];
    }
    first->dating = {}; // the blocks have it: what comes now takes the most memory
    first->signatures = {};
    clusters.entityOf = {};
    corrected = {};
    auto corpus = std::make_shared<Corpus>();
    corpus->entities = std::move(clusters.entities);
    std::vector<ChainedEvent> chained = joinBlocks(articles, reuse, *made, *corpus, progress);
    if (progress.cancelled() || articles.isIncomplete()) {
        return progress.cancelled() ? cancelled : unreadable;
    }
    corpus->texts = std::move(texts);
    corpus->ruleProblems = report.problems(corrections);
    auto kept = std::make_shared<KeptResolution>();
    kept->corpus = std::move(corpus);
    kept->articles = std::move(made->kept);
    kept->chained = std::move(chained);
    kept->names = source.isAtHand() ? nullptr : std::move(first->names);
    kept->nameRules = nameRules;
    return std::shared_ptr<const KeptResolution>(std::move(kept));
}

Expected<std::shared_ptr<const KeptResolution>> resolveAgain(const KeptResolution* before,
    std::span<const AnalysedArticle> articles, std::span<const Correction> corrections,
    const LanguageData& language, Progress& progress, int threads, std::shared_ptr<const TextSource> texts)
{
    return resolveAgain(before, ArticlesInMemory(articles), corrections, language, progress, threads,
        texts ? std::move(texts) : textsOf(articles));
}

Expected<std::shared_ptr<const Corpus>> resolve(std::span<const AnalysedArticle> articles,
    std::span<const Correction> corrections, const LanguageData& language, Progress& progress, int threads,
    std::shared_ptr<const TextSource> texts)
{
    const auto kept
        = resolveAgain(nullptr, articles, corrections, language, progress, threads, std::move(texts));
    return kept ? Expected<std::shared_ptr<const Corpus>>((*kept)->corpus) : Unexpected{kept.error()};
}

} // namespace dateline

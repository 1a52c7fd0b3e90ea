// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/resolver.h"

#include "model/base/parallel.h"
#include "model/extraction/languagedata.h"
#include "model/knowledge/holidays.h"
#include "model/knowledge/officetable.h"
#include "model/resolution/coreference/entitycoreference.h"
#include "model/resolution/coreference/localnames.h"
#include "model/resolution/coreference/nearduplicates.h"
#include "model/resolution/blockdraft.h"
#include "model/resolution/correction/articlecorrection.h"
#include "model/resolution/correction/entitycorrection.h"
#include "model/resolution/correction/eventcorrection.h"
#include "model/resolution/dating/publicationdating.h"
#include "model/resolution/fusion/eventfusion.h"
#include "model/resolution/fusion/telling.h"
#include "model/resolution/linking.h"
#include "model/resolution/normalisation/timenormalizer.h"
#include "model/resolution/reuse.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::uint32_t dropped = noIndex;

/// Takes over the mentions whose entity is known; the map leads from analysis mention to block mention.
std::vector<std::uint32_t> takeMentions(const Analysis& analysis, const std::vector<EntityId>& entityOf, std::span<const Entity> entities,
    ArticleBlock& block)
{
    std::vector<std::uint32_t> place(analysis.mentions.size(), dropped);
    for (std::size_t i = 0; i < analysis.mentions.size(); ++i) {
        const EntityMention& mention = analysis.mentions[i];
        const EntityId entity = mention.entity == noIndex ? EntityId() : entityOf[mention.entity];
        if (!entity) {
            continue; // a description or pronoun that nothing resolves
        }
        const Entity& named = entities[entity.index()];
        const EntityKind kind = !named.foundName.empty() && named.foundKind != named.kind ? named.kind : mention.kind;
        place[i] = static_cast<std::uint32_t>(block.mentions.size());
        block.mentions.push_back({mention.span, mention.sentence, kind, mention.form, mention.adjective, mention.confidence, entity});
    }
    return place;
}

void takeRelations(const Analysis& analysis, std::span<const RelationMark> marks, const std::vector<std::uint32_t>& place,
    ArticleBlock& block)
{
    for (std::size_t r = 0; r < analysis.relations.size(); ++r) {
        const RelationMention& relation = analysis.relations[r];
        const std::uint32_t source = place[relation.source];
        const std::uint32_t target = place[relation.target];
        if (source == dropped || target == dropped || block.mentions[source].entity == block.mentions[target].entity) {
            continue;
        }
        Statement said{relation.kind, relation.label, relation.event, relation.rule, relation.confidence, Review::None, false, std::nullopt};
        if (!marks.empty()) {
            said.review = marks[r].review;
            said.swapped = marks[r].swapped;
            said.foundKind = marks[r].foundKind;
        }
        block.addRelation(source, target, std::move(said));
    }
}

/// Blocks live as long as the corpus: what their vectors and strings grew beyond need is given back.
void dropSlack(ArticleBlock& block)
{
    for (EventTelling& event : block.events) {
        event.participants.shrink_to_fit();
    }
    block.times.shrink_to_fit();
    block.mentions.shrink_to_fit();
    block.events.shrink_to_fit();
    block.relations.shrink_to_fit();
    block.statements.shrink_to_fit();
    block.dateReasons.shrink_to_fit();
}

void dropSlack(Corpus& corpus)
{
    for (Entity& entity : corpus.entities) {
        entity.aliases.shrink_to_fit();
        entity.mentions.shrink_to_fit();
        entity.events.shrink_to_fit();
        entity.links.shrink_to_fit();
    }
    for (Event& event : corpus.events) {
        event.participants.shrink_to_fit();
        event.tellings.shrink_to_fit();
        event.variants.shrink_to_fit();
    }
    for (Link& link : corpus.links) {
        link.evidence.shrink_to_fit();
    }
    corpus.entities.shrink_to_fit();
    corpus.events.shrink_to_fit();
    corpus.links.shrink_to_fit();
}

/// What all articles are resolved with.
struct Resolution
{
    const ArticlesInWork& articles; // corrected
    std::span<const ArticleMarks> marks;
    std::span<const Correction> corrections;
    const std::vector<PublicationDating>& dating;
    const EntityClusters& clusters;
    const EntityFinder& finder;
    const LanguageData& language;
    const Reuse& reuse;
};

ArticleBlock resolveArticle(const Resolution& all, std::size_t index, RuleReport& report)
{
    const AnalysedArticle& article = all.articles[index];
    const Analysis& analysis = *article.analysis;
    const std::vector<EntityId>& entityOf = all.clusters.entityOf[index];
    const std::optional<PublicationDate>& published = all.dating[index].published;
    ArticleBlock block;
    block.article = std::make_shared<const ArticleMetadata>(*article.article);
    block.published = published;
    block.dateReasons = all.dating[index].reasons;
    block.sentences = analysis.sentences;
    block.times = normaliseTimes(article, published, *all.language.holidays);
    block.events = dateEvents(article, block.times, published, entityOf);
    correctEvents(all.marks[index].events, all.corrections, all.finder, block.events, report);
    const std::vector<std::uint32_t> place = takeMentions(analysis, entityOf, all.clusters.entities, block);
    takeRelations(analysis, all.marks[index].relations, place, block);
    dropSlack(block);
    return block;
}

/// The block of before, if it would be made again. Of what is kept of the article, what hangs on its words alone.
bool takeOver(const Resolution& all, std::size_t index, BlockDraft& block, KeptArticle& kept)
{
    if (!all.reuse.isUntouched(index)) {
        kept.signature = copySignature(all.articles[index]);
        return false;
    }
    kept.signature = all.reuse.kept(index).signature;
    const ArticleBlock& before = all.reuse.block(index);
    const PublicationDating& dating = all.dating[index];
    if (!all.reuse.isSame(index) || before.published != dating.published || before.dateReasons != dating.reasons) {
        return false;
    }
    block = BlockDraft(all.reuse.before->corpus->articles[all.reuse.articleBefore[index]]);
    renumber(all.reuse, block);
    kept.stems = all.reuse.kept(index).stems;
    return true;
}

/// Made again; whether it says what it said before.
bool work(const Resolution& all, std::size_t index, RuleReport& report, BlockDraft& block, KeptArticle& kept)
{
    ArticleBlock made = resolveArticle(all, index, report);
    kept.stems = triggerStems(made, all.articles[index].article->text);
    std::optional<BlockDraft> known = asBefore(all.reuse, index, made);
    block = known ? std::move(*known) : BlockDraft(std::move(made));
    return known.has_value();
}

void keepNames(const Resolution& all, std::size_t index, bool ruled, KeptArticle& kept)
{
    const PublicationDating& dating = all.dating[index];
    kept.entityOf = all.clusters.entityOf[index];
    kept.possible = dating.possible;
    kept.ownDays = dating.ownDays;
    kept.settled = dating.settled;
    kept.byStory = dating.byStory;
    kept.story = dating.story;
    kept.ruled = ruled;
}

void markCopies(const std::vector<KeptArticle>& articles, std::span<BlockDraft> blocks)
{
    std::vector<CopySignature> signatures;
    signatures.reserve(articles.size());
    std::transform(articles.begin(), articles.end(), std::back_inserter(signatures), [](const KeptArticle& one) { return one.signature; });
    const std::vector<ArticleId> copies = findCopies(signatures);
    for (std::size_t i = 0; i < copies.size(); ++i) {
        if (blocks[i]->copyOf != copies[i]) {
            blocks[i].edit().copyOf = copies[i];
        }
    }
}

std::vector<std::vector<std::uint32_t>> stemsOf(const std::vector<KeptArticle>& articles)
{
    std::vector<std::vector<std::uint32_t>> stems;
    stems.reserve(articles.size());
    std::transform(articles.begin(), articles.end(), std::back_inserter(stems), [](const KeptArticle& one) { return one.stems; });
    return stems;
}

/// Of the articles that are as before, what they named before.
LocalNames namesOf(const Reuse& reuse, const ArticlesInWork& articles)
{
    LocalNamesBuilder builder;
    for (std::size_t a = 0; a < articles.size(); ++a) {
        if (reuse.isUntouched(a) && reuse.before->names) {
            builder.add(*reuse.before->names, reuse.articleBefore[a]);
        } else {
            builder.add(articles[a].analysis->entities);
        }
    }
    return builder.take();
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
    std::stable_sort(ids.begin(), ids.end(), [&corpus](EventId left, EventId right) { return eventLess(corpus[left], corpus[right]); });
    return ids;
}

std::shared_ptr<const TextSource> textsOf(std::span<const AnalysedArticle> analysed)
{
    std::vector<std::shared_ptr<const Article>> articles;
    articles.reserve(analysed.size());
    std::transform(analysed.begin(), analysed.end(), std::back_inserter(articles), [](const AnalysedArticle& one) { return one.article; });
    return textsInMemory(std::move(articles));
}

} // namespace

Expected<std::shared_ptr<const KeptResolution>> resolveAgain(const KeptResolution* before, const AnalysedSource& source,
    std::span<const Correction> corrections, const LanguageData& language, Progress& progress, int threads,
    std::shared_ptr<const TextSource> texts)
{
    const Unexpected<Error> cancelled{Error{ErrorCode::Cancelled, {}, {}}};
    RuleReport report;
    ArticlesInWork articles(source);
    Reuse reuse = followArticles(before, articles);
    const std::string nameRules = nameRulesOf(corrections);
    const CorrectedArticles corrected = correctArticles(articles, corrections, unnamedBefore(reuse, nameRules), report, progress, threads);
    followRules(reuse, corrected.ruled);
    auto names = std::make_shared<const LocalNames>(namesOf(reuse, articles));
    EntityClusters clusters = clusterEntities(*names, corrections);
    RuleReport entityReport;
    correctEntities(corrections, clusters, entityReport);
    followEntities(reuse, *names, clusters, Descriptions::Open);
    const std::vector<PublicationDating> dating
        = datePublications(articles, *names, clusters.entityOf, corrections, *language.offices, *language.holidays, reuse, progress);
    if (progress.cancelled()) {
        return cancelled;
    }
    std::vector<std::optional<PublicationDate>> published;
    published.reserve(dating.size());
    std::transform(dating.begin(), dating.end(), std::back_inserter(published), [](const PublicationDating& d) { return d.published; });
    resolveDescriptions(*names, published, *language.offices, clusters);
    RuleReport stillMissing;
    correctEntities(corrections, clusters, stillMissing);
    entityReport.keepOnly(stillMissing);
    report.add(entityReport);
    followEntities(reuse, *names, clusters, Descriptions::Resolved);

    const EntityFinder finder(clusters.entities, corrections);
    const Resolution all {articles, corrected.marks, corrections, dating, clusters, finder, language, reuse};
    std::vector<BlockDraft> blocks(articles.size());
    std::vector<RuleReport> reports(articles.size());
    auto kept = std::make_shared<KeptResolution>();
    kept->articles.resize(articles.size());
    std::vector<std::uint8_t> isTouched(articles.size()); // no bits: several threads write them
    const bool complete = parallelFor(articles.size(), threads, progress, [&](std::size_t, std::size_t item) {
        isTouched[item] = takeOver(all, item, blocks[item], kept->articles[item]) ? 0 : 1;
        if (isTouched[item] != 0) {
            isTouched[item] = work(all, item, reports[item], blocks[item], kept->articles[item]) ? 0 : 1;
        }
        keepNames(all, item, corrected.ruled[item], kept->articles[item]);
    });
    if (!complete) {
        return cancelled;
    }
    for (const RuleReport& one : reports) {
        report.add(one);
    }
    const std::vector<bool> touched(isTouched.begin(), isTouched.end());
    markCopies(kept->articles, blocks);
    auto corpus = std::make_shared<Corpus>();
    corpus->entities = std::move(clusters.entities);
    corpus->events = fuseEvents({blocks, articles, corpus->entities, stemsOf(kept->articles), reuse, touched}, progress);
    if (progress.cancelled()) {
        return cancelled;
    }
    if (articles.isIncomplete()) {
        return Unexpected{Error{ErrorCode::Unreadable, {}, {}}};
    }
    linkEntities(blocks, reuse, touched, *corpus);
    for (BlockDraft& block : blocks) {
        corpus->articles.push_back(block.take());
    }
    corpus->texts = std::move(texts);
    corpus->timeline = sortedEvents(*corpus, true);
    corpus->undated = sortedEvents(*corpus, false);
    indexEntities(*corpus);
    corpus->ruleProblems = report.problems(corrections);
    dropSlack(*corpus);
    kept->corpus = std::move(corpus);
    kept->names = source.isAtHand() ? nullptr : std::move(names);
    kept->nameRules = nameRules;
    return std::shared_ptr<const KeptResolution>(std::move(kept));
}

Expected<std::shared_ptr<const KeptResolution>> resolveAgain(const KeptResolution* before, std::span<const AnalysedArticle> articles,
    std::span<const Correction> corrections, const LanguageData& language, Progress& progress, int threads,
    std::shared_ptr<const TextSource> texts)
{
    return resolveAgain(before, ArticlesInMemory(articles), corrections, language, progress, threads, texts ? std::move(texts) : textsOf(articles));
}

Expected<std::shared_ptr<const Corpus>> resolve(std::span<const AnalysedArticle> articles,
    std::span<const Correction> corrections, const LanguageData& language, Progress& progress, int threads,
    std::shared_ptr<const TextSource> texts)
{
    const auto kept = resolveAgain(nullptr, articles, corrections, language, progress, threads, std::move(texts));
    return kept ? Expected<std::shared_ptr<const Corpus>>((*kept)->corpus) : Unexpected{kept.error()};
}

} // namespace dateline

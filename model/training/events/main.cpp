// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// dateline-train-events: learns the weights of resources/lexicon/events and resources/lexicon/relations from
// annotated articles, and measures the finders by cross-validation over articles (every fifth held out in
// turn).
//
//   dateline-train-events ARTICLES.jsonl[=MODEL][,...] RESOURCES [--source gold|engine] [--no-syntax]
//   [--head] [--test DEV.jsonl]
//                         [--also ARTICLES.jsonl] [--also-events] [--also-participants] [--only
//                         events|relations] [--sweep] [--quick] [--shares] [--write]
//
// A MODEL of its own for a part of the articles is one that was trained without them: names, syntax and heads
// are as wrong on them as they will be on new articles, so that weights learned of them know it, and the
// cross-validation measures the heads too.
//
// --also learns relations, and with --also-events events too, with --also-participants who takes part in
// them, from further articles, in every fold: none of them is ever measured, so that figures with and without
// stand side by side. --sweep prints the figures at several thresholds; --shares what each rule made, right
// and wrong, on the test articles with the weights in RESOURCES, and rules, learned models and both side by
// side; --quick leaves the cross-validation out.

#include "model/extraction/language/languagemodel.h"
#include "model/extraction/languagedata.h"
#include "model/training/events/figures.h"
#include "model/training/events/linearlearner.h"
#include "model/training/events/shares.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <span>
#include <sstream>
#include <string>

using namespace dateline;

namespace {

constexpr std::uint32_t folds = 5;
constexpr std::uint32_t noFold = 99; // held out of no sample's learning
constexpr std::uint32_t alwaysLearned = 98; // a sample of no fold

struct Options
{
    std::string articles;
    std::string resources;
    // the same articles in the same order, by other models: the fifths are measured on them
    std::string measured;
    std::string also; // learned from in every fold, never measured
    std::string test;
    Source source = Source::Gold;
    FinderOptions finders;
    LearnerOptions learner;
    LearnerOptions pairLearner{8, 0.15, 0.0006, 2, 20, 8};
    double kesWeight = 1.0; // of samples from articles whose id begins with "kes"
    bool alsoEvents = false; // `also` teaches events too: its annotators had other ways to date
    bool alsoParticipants = false; // `also` teaches who takes part, and nothing else of events
    double rareWeight = 1.5; // of pairs with a relation other than located, role, nationality
    bool write = false;
    bool sweep = false;
    bool shares = false; // print how rules and variants fare, no more
    bool quick = false; // no cross-validation
    bool unseen = false; // the articles' models have not seen them
    std::string only; // "events" or "relations": sweep over its thresholds
};

template <typename T> T loaded(Expected<T> expected)
{
    if (!expected) {
        std::fprintf(
            stderr, "%s: %s\n", expected.error().where.file.c_str(), expected.error().detail.c_str());
        std::exit(1);
    }
    return std::move(*expected);
}

/// The articles of all parts, each analysed with its model.
std::vector<AnnotatedArticle> loadParts(
    const std::string& list, const Options& options, const LanguageData* shipped)
{
    std::vector<AnnotatedArticle> all;
    std::stringstream parts(list);
    for (std::string part; std::getline(parts, part, ',');) {
        const std::size_t equals = part.find('=');
        std::optional<LanguageData> own;
        if (equals != std::string::npos && shipped) {
            own = loaded(loadLanguageData(options.resources));
            own->model
                = std::make_unique<const LanguageModel>(loaded(LanguageModel::open(part.substr(equals + 1))));
        }
        auto some = loadAnnotated(part.substr(0, equals), options.source, own ? &*own : shipped);
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

struct Learners
{
    LinearLearner dating{{"yes"}};
    LinearLearner taking{{"yes"}};
    LinearLearner status{{"happened", "ongoing", "planned", "alleged", "denied"}};
    LinearLearner pairs;

    explicit Learners(const std::vector<std::string>& pairLabels)
        : pairs(pairLabels)
    {
    }
};

/// The interval that an option would give, by the same code that dates events in stage 2.
std::optional<DayInterval> intervalOf(
    const AnnotatedArticle& annotated, const DateOption& option, EventStatus status)
{
    Analysis one;
    EventMention mention;
    mention.time = option.time;
    mention.status = status;
    mention.untilPublication = isUntilPublication(option.kind);
    if (option.kind == DateSourceKind::SameRange) {
        mention.timeEnd = annotated.analysis->times[option.time].rangePartner;
    }
    mention.link = option.time == noIndex ? TimeLink::Publication : TimeLink::Context;
    one.events.push_back(mention);
    const AnalysedArticle article{annotated.article, std::make_shared<Analysis>(one)};
    const auto tellings = dateEvents(article, annotated.times, annotated.published, {});
    return tellings[0].date ? std::optional(tellings[0].date->days) : std::nullopt;
}

/// Which part of the cross-validation leaves an article out: each fifth one in turn, none those behind the
/// first `measured`.
std::uint32_t foldOf(std::uint32_t article, std::size_t measured)
{
    return article < measured ? article % folds : alwaysLearned;
}

/// From the articles behind the first `full` only who takes part is learned.
void addSamples(std::span<const AnnotatedArticle> articles, std::size_t full, std::size_t measured,
    const EventLexicon& lexicon, const Options& options, Learners& learners)
{
    std::size_t events = 0;
    std::size_t reached = 0;
    std::size_t datable = 0;
    std::vector<DateOption> dates;
    for (std::uint32_t a = 0; a < articles.size(); ++a) {
        const AnnotatedArticle& annotated = articles[a];
        const std::uint32_t fold = foldOf(a, measured);
        const bool participantsAlone = a >= full;
        const ArticleWordsRef words(annotated.document, *annotated.analysis, lexicon);
        const EventFeaturesRef features(words, options.finders.events);
        const auto candidates = features.candidates();
        events += annotated.events.size();
        for (const TriggerCandidate& candidate : candidates) {
            const TextSpan span = annotated.document.tokens[candidate.token].span;
            const auto gold = std::find_if(annotated.events.begin(), annotated.events.end(),
                [&](const GoldEvent& event) { return event.trigger.overlaps(span); });
            const bool isEvent = gold != annotated.events.end();
            features.options(candidate, dates);
            std::vector<bool> right;
            bool any = false;
            DateOption chosen = dates.back();
            for (const DateOption& option : dates) {
                const auto days = isEvent ? intervalOf(annotated, option, gold->status) : std::nullopt;
                right.push_back(days && *days == gold->days);
                if (right.back() && !any) {
                    chosen = option;
                }
                any = any || right.back();
            }
            reached += isEvent;
            datable += any;
            if (!participantsAlone) {
                learners.dating.beginSample(fold);
                learners.dating.weighSample(
                    annotated.article->id.starts_with("kes") ? options.kesWeight : 1.0);
                FeatureList& list = learners.dating.features();
                learners.dating.addNone(!any);
                list.clear();
                features.addTrigger(candidate, list);
                const std::size_t base = list.size();
                for (std::size_t o = 0; o < dates.size(); ++o) {
                    list.resize(base);
                    features.addOption(candidate, dates[o], list);
                    learners.dating.addAlternative(0, right[o]);
                }
            }
            if (!isEvent) {
                continue;
            }
            if (!participantsAlone) {
                learners.status.beginSample(fold);
                learners.status.features().clear();
                features.addStatus(candidate, chosen, learners.status.features());
                for (std::uint8_t s = 0; s < 5; ++s) {
                    learners.status.addAlternative(s, gold->status == static_cast<EventStatus>(s));
                }
            }
            for (const std::uint32_t mention : words.mentionsOf(candidate.sentence)) {
                const std::uint32_t entity = annotated.analysis->mentions[mention].entity;
                const std::string& name
                    = entity < annotated.goldNames.size() ? annotated.goldNames[entity] : std::string();
                const bool takes = std::find(gold->participants.begin(), gold->participants.end(), name)
                    != gold->participants.end();
                learners.taking.beginSample(fold);
                learners.taking.features().clear();
                features.addTaking(candidate, mention, learners.taking.features());
                learners.taking.addNone(!takes);
                learners.taking.addAlternative(0, takes);
            }
        }
    }
    std::printf("%zu articles, %zu events, %zu of them candidates, %zu datable by an option, %zu samples\n",
        articles.size(), events, reached, datable, learners.dating.size());
}

/// Label of the pair model for a gold relation between the first and the second mention of a pair.
std::string labelOf(RelationKind kind, bool secondIsSource)
{
    std::string label(toString(kind));
    if (!isSymmetric(kind)) {
        label += secondIsSource ? '<' : '>';
    }
    return label;
}

void addPairSamples(const std::vector<AnnotatedArticle>& articles, std::size_t measured,
    const EventLexicon& events, const RelationLexicon& lexicon, const Options& options, Learners& learners)
{
    std::size_t gold = 0;
    std::size_t reached = 0;
    std::vector<MentionPair> pairs;
    const auto& labels = learners.pairs.labels();
    for (std::uint32_t a = 0; a < articles.size(); ++a) {
        const AnnotatedArticle& annotated = articles[a];
        const Analysis& analysis = *annotated.analysis;
        const ArticleWordsRef words(annotated.document, analysis, events);
        const RelationFeaturesRef features(words, lexicon, options.finders.relations);
        gold += annotated.relations.size();
        for (std::uint32_t s = 0; s < annotated.document.sentences.size(); ++s) {
            features.pairs(s, pairs);
            for (const MentionPair& pair : pairs) {
                const std::string& first = annotated.goldNames[analysis.mentions[pair.first].entity];
                const std::string& second = annotated.goldNames[analysis.mentions[pair.second].entity];
                std::vector<bool> right(labels.size(), false);
                bool any = false;
                double weight = annotated.article->id.starts_with("kes") ? options.kesWeight : 1.0;
                for (const GoldRelation& relation : annotated.relations) {
                    const bool forward = relation.source == first && relation.target == second;
                    const bool backward = relation.source == second && relation.target == first;
                    if (relation.sentence.overlaps(annotated.document.sentences[s].span)
                        && (forward || backward)) {
                        const auto label
                            = std::find(labels.begin(), labels.end(), labelOf(relation.kind, backward));
                        right[static_cast<std::size_t>(label - labels.begin())] = true;
                        if (!any && relation.kind != RelationKind::Located
                            && relation.kind != RelationKind::Role
                            && relation.kind != RelationKind::Nationality) {
                            weight *= options.rareWeight;
                        }
                        any = true;
                        ++reached;
                    }
                }
                learners.pairs.beginSample(foldOf(a, measured));
                learners.pairs.weighSample(weight);
                FeatureList& list = learners.pairs.features();
                list.clear();
                features.addPair(pair, list);
                learners.pairs.addNone(!any);
                for (std::uint8_t label = 1; label < labels.size(); ++label) {
                    learners.pairs.addAlternative(label, right[label]);
                }
            }
        }
    }
    std::printf("%zu relations, %zu of them pairs, %zu samples\n", gold, reached, learners.pairs.size());
}

void learn(
    const Learners& learners, const LearnerOptions& options, std::uint32_t heldOut, EventLexicon& lexicon)
{
    lexicon.dating = learners.dating.learn(options, heldOut);
    lexicon.taking = learners.taking.learn(options, heldOut);
    lexicon.status = learners.status.learn(options, heldOut);
}

void writeModel(const LinearLearner& learner, const LearnerOptions& options, const std::string& file)
{
    std::vector<LinearModel::Row> rows;
    static_cast<void>(learner.learn(options, noFold, &rows));
    std::ofstream out(file);
    out << "# SPDX-License-Identifier: GPL-3.0-or-later\n# SPDX-FileCopyrightText: Dateline contributors\n"
           "# Weights in 1/256 nat, learned from annotated news articles; see README.md and build/.\nlabels";
    for (const std::string& label : learner.labels()) {
        out << '\t' << label;
    }
    out << '\n';
    for (const auto& row : rows) {
        if (row.feature.find('\t') != std::string::npos || row.feature.front() == '#') {
            continue;
        }
        out << row.feature;
        for (const auto& weight : row.weights) {
            out << '\t' << learner.labels()[weight.label] << '=' << weight.value;
        }
        out << '\n';
    }
    std::printf("%zu features -> %s\n", rows.size(), file.c_str());
}

Options readOptions(int argc, char** argv)
{
    Options options;
    std::vector<std::string> plain;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        const auto value = [&]() { return std::string(i + 1 < argc ? argv[++i] : ""); };
        const auto numeric = [&]() { return static_cast<std::uint32_t>(std::stoul(value())); };
        if (argument == "--source") {
            options.source = value() == "engine" ? Source::Engine : Source::Gold;
        } else if (argument == "--no-syntax") {
            options.finders.events.syntax = false;
        } else if (argument == "--head") {
            options.finders.events.triggerHead = true;
        } else if (argument == "--measured") {
            options.measured = value();
        } else if (argument == "--also") {
            options.also = value();
        } else if (argument == "--test") {
            options.test = value();
        } else if (argument == "--dated") {
            options.finders.eventThresholds.dated = numeric();
        } else if (argument == "--another") {
            options.finders.eventThresholds.another = numeric();
        } else if (argument == "--head-weight") {
            options.finders.eventThresholds.headWeight = static_cast<std::int32_t>(numeric());
        } else if (argument == "--taking-weight") {
            options.finders.eventThresholds.takingWeight = static_cast<std::int32_t>(numeric());
        } else if (argument == "--head-for") {
            options.finders.relationThresholds.headFor = static_cast<std::int32_t>(numeric());
        } else if (argument == "--head-against") {
            options.finders.relationThresholds.headAgainst = static_cast<std::int32_t>(numeric());
        } else if (argument == "--head-limit") {
            options.finders.eventThresholds.headLimit = static_cast<std::int32_t>(numeric());
        } else if (argument == "--elsewhere") {
            options.finders.eventThresholds.elsewhere = numeric();
        } else if (argument == "--undated") {
            options.finders.eventThresholds.undated = numeric();
        } else if (argument == "--own") {
            options.finders.eventThresholds.own = numeric();
        } else if (argument == "--rounds") {
            options.learner.rounds = options.pairLearner.rounds = static_cast<int>(numeric());
        } else if (argument == "--epochs") {
            options.learner.epochs = static_cast<int>(numeric());
        } else if (argument == "--at-least") {
            options.learner.atLeast = numeric();
        } else if (argument == "--decay") {
            options.learner.decay = std::stod(value());
        } else if (argument == "--rate") {
            options.learner.rate = std::stod(value());
        } else if (argument == "--pair-epochs") {
            options.pairLearner.epochs = static_cast<int>(numeric());
        } else if (argument == "--pair-decay") {
            options.pairLearner.decay = std::stod(value());
        } else if (argument == "--pair-at-least") {
            options.pairLearner.atLeast = numeric();
        } else if (argument == "--pair-smallest") {
            options.pairLearner.smallest = static_cast<int>(numeric());
        } else if (argument == "--pair-rate") {
            options.pairLearner.rate = std::stod(value());
        } else if (argument == "--kes-weight") {
            options.kesWeight = std::stod(value());
        } else if (argument == "--also-events") {
            options.alsoEvents = true;
        } else if (argument == "--also-participants") {
            options.alsoParticipants = true;
        } else if (argument == "--rare-weight") {
            options.rareWeight = std::stod(value());
        } else if (argument == "--stated") {
            options.finders.relationThresholds.stated = numeric();
        } else if (argument == "--only") {
            options.only = value();
        } else if (argument == "--write") {
            options.write = true;
        } else if (argument == "--shares") {
            options.shares = true;
        } else if (argument == "--head-limit-pairs") {
            options.finders.relationThresholds.headLimit = static_cast<std::int32_t>(numeric());
        } else if (argument == "--quick") {
            options.quick = true;
        } else if (argument == "--sweep") {
            options.sweep = true;
        } else {
            plain.push_back(argument);
        }
    }
    if (plain.size() == 2) {
        options.articles = plain[0];
        options.unseen
            = (options.measured.empty() ? options.articles : options.measured).find('=') != std::string::npos;
        options.resources = plain[1];
    }
    return options;
}

/// By fifths of the articles and on the test articles, at one threshold or several.
void measureEvents(const std::vector<AnnotatedArticle>& articles, const std::vector<AnnotatedArticle>& tests,
    const EventLexicon& lexicon, const Learners& learners, const Options& options)
{
    std::vector<EventLexicon> folded(options.quick ? 0 : folds, lexicon);
    for (std::uint32_t fold = 0; fold < folded.size(); ++fold) {
        learn(learners, options.learner, fold, folded[fold]);
    }
    EventLexicon all = lexicon;
    learn(learners, options.learner, noFold, all);
    std::vector<std::uint32_t> thresholds{options.finders.eventThresholds.dated};
    if (options.sweep) {
        thresholds = {10000, 12000, 14000, 16000, 18000, 20000};
    }
    FinderOptions finders = options.finders;
    for (const std::uint32_t dated : thresholds) {
        finders.eventThresholds.dated = dated;
        EventFigures byFifths;
        for (std::uint32_t a = 0; a < articles.size() && !folded.empty(); ++a) {
            byFifths.add(articles[a], tellingsOf(articles[a], folded[a % folds], finders));
        }
        if (!folded.empty()) {
            byFifths.print(("folds " + std::to_string(dated)).c_str());
        }
        EventFigures figures;
        for (const AnnotatedArticle& annotated : tests) {
            figures.add(annotated, tellingsOf(annotated, all, finders));
        }
        figures.print(("test " + std::to_string(dated)).c_str());
    }
}

/// The same for relations; by fifths without the language model's head where it has seen those articles.
void measurePairs(const std::vector<AnnotatedArticle>& articles, const std::vector<AnnotatedArticle>& tests,
    const EventLexicon& events, const RelationLexicon& lexicon, const Learners& learners,
    const Options& options)
{
    std::vector<RelationLexicon> folded(options.quick ? 0 : folds, lexicon);
    for (std::uint32_t fold = 0; fold < folded.size(); ++fold) {
        folded[fold].pairs = learners.pairs.learn(options.pairLearner, fold);
    }
    RelationLexicon all = lexicon;
    all.pairs = learners.pairs.learn(options.pairLearner, noFold);
    std::vector<std::uint32_t> shares{options.finders.relationThresholds.kindShare};
    if (options.sweep) {
        shares = {90, 105, 120, 135, 150};
    }
    FinderOptions finders = options.finders;
    for (const std::uint32_t share : shares) {
        finders.relationThresholds.kindShare = share;
        FinderOptions headless = finders;
        if (!options.unseen) {
            headless.relationThresholds.headLimit = 0;
        }
        PairFigures byFifths;
        for (std::uint32_t a = 0; a < articles.size() && !folded.empty(); ++a) {
            byFifths.add(articles[a], relationsOf(articles[a], events, folded[a % folds], headless));
        }
        if (!folded.empty()) {
            byFifths.print(("folds " + std::to_string(share)).c_str());
        }
        PairFigures figures;
        for (const AnnotatedArticle& annotated : tests) {
            figures.add(annotated, relationsOf(annotated, events, all, finders));
        }
        figures.print(("test " + std::to_string(share)).c_str());
    }
}

} // namespace

int main(int argc, char** argv)
{
    Options options = readOptions(argc, argv);
    std::optional<LanguageData> language;
    if (options.source == Source::Engine) {
        language.emplace(loaded(loadLanguageData(options.resources)));
    }
    const LanguageData* shipped = language ? &*language : nullptr;
    options.finders.relations.offices = shipped ? shipped->offices.get() : nullptr;
    options.finders.relations.gazetteer = shipped ? shipped->gazetteer.get() : nullptr;
    auto lexicon = EventLexicon::load(options.resources + "/lexicon/events");
    if (options.articles.empty() || !lexicon) {
        std::fputs(
            "usage: dateline-train-events ARTICLES.jsonl RESOURCES [--test DEV.jsonl] [--write]\n", stderr);
        return 2;
    }
    auto relations = RelationLexicon::load(options.resources + "/lexicon/relations");
    if (!relations) {
        return 2;
    }
    auto learned = loadParts(options.articles, options, shipped);
    const auto measured = options.measured.empty() ? learned : loadParts(options.measured, options, shipped);
    auto also = loadParts(options.also, options, shipped);
    std::move(also.begin(), also.end(), std::back_inserter(learned));
    Learners learners(relations->pairs.labels());
    const auto tests = options.test.empty() ? std::vector<AnnotatedArticle>()
                                            : loadAnnotated(options.test, options.source, shipped);
    if (options.shares) {
        printPatterns(learned, *lexicon, *relations, options.finders);
        printShares(tests, *lexicon, *relations, options.finders);
        printVariants(tests, *lexicon, *relations, options.finders);
        return 0;
    }
    if (options.only != "relations") {
        const std::size_t own = learned.size() - also.size();
        const std::size_t full = options.alsoEvents ? learned.size() : own;
        addSamples(std::span(learned).first(options.alsoParticipants ? learned.size() : full), full,
            measured.size(), *lexicon, options, learners);
    }
    if (options.only != "events") {
        addPairSamples(learned, measured.size(), *lexicon, *relations, options, learners);
    }
    if (options.only != "relations") {
        measureEvents(measured, tests, *lexicon, learners, options);
    }
    if (options.only != "events") {
        measurePairs(measured, tests, *lexicon, *relations, learners, options);
    }
    if (options.write) {
        writeModel(learners.pairs, options.pairLearner, options.resources + "/lexicon/relations/pairs.tsv");
        writeModel(learners.dating, options.learner, options.resources + "/lexicon/events/dating.tsv");
        writeModel(learners.taking, options.learner, options.resources + "/lexicon/events/taking.tsv");
        writeModel(learners.status, options.learner, options.resources + "/lexicon/events/status.tsv");
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// dateline-train-events: learns the weights of resources/lexicon/events and resources/lexicon/relations from annotated
// articles, and measures the finders by cross-validation over articles (every fifth held out in turn).
//
//   dateline-train-events ARTICLES.jsonl RESOURCES [--source gold|engine] [--no-syntax] [--head] [--test DEV.jsonl]
//                         [--dated N] [--another N] [--write]

#include "model/extraction/events/eventfinder.h"
#include "model/extraction/languagedata.h"
#include "model/extraction/relations/relationfinder.h"
#include "model/extraction/relations/relationrules.h"
#include "model/resolution/fusion/eventfusion.h"
#include "model/training/events/annotatedarticles.h"
#include "model/training/events/linearlearner.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>

using namespace dateline;

namespace {

constexpr std::uint32_t folds = 5;
constexpr std::uint32_t noFold = 99;

struct Options
{
    std::string articles;
    std::string resources;
    std::string test;
    Source source = Source::Gold;
    EventOptions events;
    EventThresholds thresholds;
    RelationOptions relations;
    RelationThresholds relationThresholds;
    LearnerOptions learner;
    LearnerOptions pairLearner{8, 0.15, 0.0006, 2, 20};
    double kesWeight = 1.0; // of samples from articles whose id begins with "kes"
    double rareWeight = 1.5; // of pairs with a relation other than located, role, nationality
    std::uint32_t enough = enoughForDate;
    bool write = false;
    bool sweep = false;
    bool rules = false; // print how the patterns fare, no more
    bool pairSweep = false;
    bool quick = false; // no cross-validation
    std::string only; // "events" or "relations": sweep over its thresholds
};

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
std::optional<DayInterval> intervalOf(const AnnotatedArticle& annotated, const DateOption& option, EventStatus status)
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

void addSamples(const std::vector<AnnotatedArticle>& articles, const EventLexicon& lexicon, const Options& options, Learners& learners)
{
    std::size_t events = 0;
    std::size_t reached = 0;
    std::size_t datable = 0;
    std::vector<DateOption> dates;
    for (std::uint32_t a = 0; a < articles.size(); ++a) {
        const AnnotatedArticle& annotated = articles[a];
        const std::uint32_t fold = a % folds;
        const ArticleWordsRef words(annotated.document, *annotated.analysis, lexicon);
        const EventFeaturesRef features(words, options.events);
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
            learners.dating.beginSample(fold);
            learners.dating.weighSample(annotated.article->id.starts_with("kes") ? options.kesWeight : 1.0);
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
            if (!isEvent) {
                continue;
            }
            learners.status.beginSample(fold);
            learners.status.features().clear();
            features.addStatus(candidate, chosen, learners.status.features());
            for (std::uint8_t s = 0; s < 5; ++s) {
                learners.status.addAlternative(s, gold->status == static_cast<EventStatus>(s));
            }
            for (const std::uint32_t mention : words.mentionsOf(candidate.sentence)) {
                const std::uint32_t entity = annotated.analysis->mentions[mention].entity;
                const std::string& name = entity < annotated.goldNames.size() ? annotated.goldNames[entity] : std::string();
                const bool takes = std::find(gold->participants.begin(), gold->participants.end(), name) != gold->participants.end();
                learners.taking.beginSample(fold);
                learners.taking.features().clear();
                features.addTaking(candidate, mention, learners.taking.features());
                learners.taking.addNone(!takes);
                learners.taking.addAlternative(0, takes);
            }
        }
    }
    std::printf("%zu articles, %zu events, %zu of them candidates, %zu datable by an option, %zu samples\n", articles.size(), events,
        reached, datable, learners.dating.size());
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

void addPairSamples(const std::vector<AnnotatedArticle>& articles, const EventLexicon& events, const RelationLexicon& lexicon,
    const Options& options, Learners& learners)
{
    std::size_t gold = 0;
    std::size_t reached = 0;
    std::vector<MentionPair> pairs;
    const auto& labels = learners.pairs.labels();
    for (std::uint32_t a = 0; a < articles.size(); ++a) {
        const AnnotatedArticle& annotated = articles[a];
        const Analysis& analysis = *annotated.analysis;
        const ArticleWordsRef words(annotated.document, analysis, events);
        const RelationFeaturesRef features(words, lexicon, options.relations);
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
                    if (relation.sentence.overlaps(annotated.document.sentences[s].span) && (forward || backward)) {
                        const auto label = std::find(labels.begin(), labels.end(), labelOf(relation.kind, backward));
                        right[static_cast<std::size_t>(label - labels.begin())] = true;
                        if (!any && relation.kind != RelationKind::Located && relation.kind != RelationKind::Role
                            && relation.kind != RelationKind::Nationality) {
                            weight *= options.rareWeight;
                        }
                        any = true;
                        ++reached;
                    }
                }
                learners.pairs.beginSample(a % folds);
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

/// How often each pattern fires, and how often pair and kind are right.
void printRules(const char* name, const std::vector<AnnotatedArticle>& articles, const EventLexicon& events, const RelationLexicon& lexicon,
    const RelationOptions& options)
{
    struct Count
    {
        int fired = 0, pair = 0, kind = 0;
    };
    std::map<std::string, Count> counts;
    std::vector<MentionPair> pairs;
    for (const AnnotatedArticle& annotated : articles) {
        const Analysis& analysis = *annotated.analysis;
        const ArticleWordsRef words(annotated.document, analysis, events);
        const RelationFeaturesRef features(words, lexicon, {});
        for (std::uint32_t s = 0; s < annotated.document.sentences.size(); ++s) {
            features.pairs(s, pairs);
            for (const MentionPair& pair : pairs) {
                const auto hit = relationRule(words, lexicon, pair, options);
                if (!hit) {
                    continue;
                }
                const std::string& first = annotated.goldNames[analysis.mentions[pair.first].entity];
                const std::string& second = annotated.goldNames[analysis.mentions[pair.second].entity];
                Count& count = counts[std::string(hit->name) + " " + std::string(toString(hit->kind)) + (hit->trusted ? " (trusted)" : "")];
                ++count.fired;
                bool pairRight = false;
                bool kindRight = false;
                for (const GoldRelation& relation : annotated.relations) {
                    if (!relation.sentence.overlaps(annotated.document.sentences[s].span)) {
                        continue;
                    }
                    const bool forward = relation.source == first && relation.target == second;
                    const bool backward = relation.source == second && relation.target == first;
                    pairRight = pairRight || forward || backward;
                    kindRight = kindRight || (relation.kind == hit->kind && (isSymmetric(hit->kind) ? forward || backward : hit->secondIsSource ? backward : forward));
                }
                count.pair += pairRight;
                count.kind += kindRight;
                if (!kindRight && std::getenv("DATELINE_SHOW_RULES")) {
                    const TextSpan span = TextSpan::fromBounds(analysis.mentions[pair.first].span.begin, analysis.mentions[pair.second].span.end());
                    std::printf("    %s | %s\n", std::string(hit->name).c_str(), std::string(span.in(annotated.document.text)).c_str());
                }
            }
        }
    }
    for (const auto& [rule, count] : counts) {
        std::printf("%s rule %-45s fired %4d  pair %4d  kind %4d\n", name, rule.c_str(), count.fired, count.pair, count.kind);
    }
}

double ratio(double a, double b)
{
    return b > 0 ? 100.0 * a / b : 0.0;
}

double f1(double right, double system, double gold)
{
    return system + gold > 0 ? 200.0 * right / (system + gold) : 0.0;
}

/// The measures of the scorer, over one or several folds.
struct Figures
{
    std::size_t gold = 0, here = 0, exact = 0, exactHere = 0, near = 0, dated = 0, all = 0;
    std::size_t takersRight = 0, takers = 0, takersGold = 0;
    std::size_t statusRight = 0, marked = 0, markedGold = 0, markedRight = 0;

    void add(const AnnotatedArticle& annotated, const std::vector<EventTelling>& tellings);
    void print(const char* name) const
    {
        std::printf("%-10s gold %zu  dated F1 %.1f  P %.1f (%zu)  compatible F1 %.1f  here R %.1f  participants F1 %.1f  status acc %.1f F1 %.1f  all %zu\n",
            name, gold, f1(double(exact), double(dated), double(gold)), ratio(double(exact), double(dated)), dated,
            f1(double(near), double(dated), double(gold)), ratio(double(exactHere), double(here)),
            f1(double(takersRight), double(takers), double(takersGold)), ratio(double(statusRight), double(exact)),
            f1(double(markedRight), double(marked), double(markedGold)), all);
    }
};

void Figures::add(const AnnotatedArticle& annotated, const std::vector<EventTelling>& tellings)
{
    all += tellings.size();
    std::vector<std::size_t> system;
    for (std::size_t t = 0; t < tellings.size(); ++t) {
        if (tellings[t].date) {
            system.push_back(t);
        }
    }
    dated += system.size();
    std::set<std::size_t> used;
    const auto namesOf = [&](const EventTelling& telling) {
        std::set<std::string> names;
        for (const Participant& participant : telling.participants) {
            const std::string& name = annotated.goldNames[participant.entity.index()];
            names.insert(name.empty() ? "#" + std::to_string(participant.entity.value()) : name);
        }
        return names;
    };
    for (const GoldEvent& event : annotated.events) {
        ++gold;
        here += event.here;
        std::size_t best = noIndex;
        std::size_t bestOverlap = 0;
        bool close = false;
        std::size_t closest = noIndex;
        for (const std::size_t t : system) {
            if (!event.sentence.overlaps(tellings[t].trigger) || used.contains(t)) {
                continue;
            }
            const DayInterval days = tellings[t].date->days;
            if ((days.contains(event.days) || event.days.contains(days)) && days.days() <= 32) {
                close = true;
                closest = closest == noIndex ? t : closest;
            }
            if (days == event.days) {
                close = true;
                std::size_t overlap = 1;
                for (const std::string& name : namesOf(tellings[t])) {
                    overlap += std::find(event.participants.begin(), event.participants.end(), name) != event.participants.end();
                }
                if (overlap > bestOverlap) {
                    best = t;
                    bestOverlap = overlap;
                }
            }
        }
        near += close;
        if (best == noIndex) {
            if (close) {
                used.insert(closest);
            }
            continue;
        }
        used.insert(best);
        ++exact;
        exactHere += event.here;
        const auto names = namesOf(tellings[best]);
        takersRight += bestOverlap - 1;
        takers += names.size();
        takersGold += std::set<std::string>(event.participants.begin(), event.participants.end()).size();
        const bool same = tellings[best].status == event.status;
        statusRight += same;
        marked += tellings[best].status != EventStatus::Happened;
        markedGold += event.status != EventStatus::Happened;
        markedRight += same && event.status != EventStatus::Happened;
    }
}

void measure(const AnnotatedArticle& annotated, const EventLexicon& lexicon, const Options& options, Figures& figures)
{
    Analysis analysis = *annotated.analysis;
    analysis.events = findEvents(annotated.document, analysis, lexicon, options.events, options.thresholds);
    std::vector<EntityId> entityOf;
    for (std::size_t e = 0; e < analysis.entities.size(); ++e) {
        entityOf.push_back(EntityId::fromIndex(e));
    }
    const AnalysedArticle article{annotated.article, std::make_shared<Analysis>(std::move(analysis))};
    figures.add(annotated, dateEvents(article, annotated.times, annotated.published, entityOf, options.enough));
}

struct PairFigures
{
    std::size_t gold = 0, pairs = 0, pairRight = 0, goldPairs = 0, kinds = 0, kindRight = 0;

    void add(const AnnotatedArticle& annotated, const Analysis& analysis, const std::vector<RelationMention>& found)
    {
        std::set<std::string> goldPair;
        std::set<std::string> goldKind;
        std::set<std::string> myPair;
        std::set<std::string> myKind;
        const auto note = [](TextSpan sentence, const std::string& source, const std::string& target, RelationKind kind,
                              std::set<std::string>& pairSet, std::set<std::string>& kindSet) {
            const std::string at = std::to_string(sentence.begin) + '|';
            const std::string both = std::min(source, target) + '|' + std::max(source, target);
            pairSet.insert(at + both);
            kindSet.insert(at + std::string(toString(kind)) + '|' + (isSymmetric(kind) ? both : source + '|' + target));
        };
        for (const GoldRelation& relation : annotated.relations) {
            note(relation.sentence, relation.source, relation.target, relation.kind, goldPair, goldKind);
        }
        for (const RelationMention& relation : found) {
            if (relation.kind == RelationKind::MentionedWith) {
                continue;
            }
            const auto nameOf = [&](std::uint32_t mention) {
                const std::uint32_t entity = analysis.mentions[mention].entity;
                const std::string& name = annotated.goldNames[entity];
                return name.empty() ? "#" + std::to_string(entity) : name;
            };
            TextSpan sentence;
            for (const TextSpan span : annotated.goldSentences) {
                if (span.overlaps(analysis.mentions[relation.target].span)) {
                    sentence = span;
                }
            }
            note(sentence, nameOf(relation.source), nameOf(relation.target), relation.kind, myPair, myKind);
        }
        const auto common = [](const std::set<std::string>& a, const std::set<std::string>& b) {
            return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const std::string& x) { return b.contains(x); }));
        };
        gold += annotated.relations.size();
        goldPairs += goldPair.size();
        pairs += myPair.size();
        pairRight += common(goldPair, myPair);
        kinds += myKind.size();
        kindRight += common(goldKind, myKind);
    }
    void print(const char* name) const
    {
        std::printf("%-10s relations %zu  pair F1 %.1f  P %.1f (%zu)  kind F1 %.1f  P %.1f\n", name, gold,
            f1(double(pairRight), double(pairs), double(goldPairs)), ratio(double(pairRight), double(pairs)), pairs,
            f1(double(kindRight), double(kinds), double(gold)), ratio(double(kindRight), double(kinds)));
    }
};

void learn(const Learners& learners, const LearnerOptions& options, std::uint32_t heldOut, EventLexicon& lexicon)
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
            options.events.syntax = false;
        } else if (argument == "--head") {
            options.events.triggerHead = true;
        } else if (argument == "--test") {
            options.test = value();
        } else if (argument == "--dated") {
            options.thresholds.dated = numeric();
        } else if (argument == "--another") {
            options.thresholds.another = numeric();
        } else if (argument == "--head-weight") {
            options.thresholds.headWeight = static_cast<std::int32_t>(numeric());
        } else if (argument == "--head-limit") {
            options.thresholds.headLimit = static_cast<std::int32_t>(numeric());
        } else if (argument == "--enough") {
            options.enough = numeric();
        } else if (argument == "--undated") {
            options.thresholds.undated = numeric();
        } else if (argument == "--own") {
            options.thresholds.own = numeric();
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
        } else if (argument == "--rare-weight") {
            options.rareWeight = std::stod(value());
        } else if (argument == "--stated") {
            options.relationThresholds.stated = numeric();
        } else if (argument == "--only") {
            options.only = value();
        } else if (argument == "--write") {
            options.write = true;
        } else if (argument == "--rules") {
            options.rules = true;
        } else if (argument == "--pair-sweep") {
            options.pairSweep = true;
        } else if (argument == "--head-limit-pairs") {
            options.relationThresholds.headLimit = static_cast<std::int32_t>(numeric());
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
        options.resources = plain[1];
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    Options options = readOptions(argc, argv);
    std::optional<LanguageData> language;
    if (options.source == Source::Engine) {
        auto loaded = loadLanguageData(options.resources);
        if (!loaded) {
            std::fprintf(stderr, "%s: %s\n", loaded.error().where.file.c_str(), loaded.error().detail.c_str());
            return 1;
        }
        language.emplace(std::move(*loaded));
    }
    const LanguageData* shipped = language ? &*language : nullptr;
    options.relations.offices = shipped ? shipped->offices.get() : nullptr;
    options.relations.gazetteer = shipped ? shipped->gazetteer.get() : nullptr;
    auto lexicon = EventLexicon::load(options.resources + "/lexicon/events");
    if (options.articles.empty() || !lexicon) {
        std::fputs("usage: dateline-train-events ARTICLES.jsonl RESOURCES [--test DEV.jsonl] [--write]\n", stderr);
        return 2;
    }
    auto relations = RelationLexicon::load(options.resources + "/lexicon/relations");
    if (!relations) {
        return 2;
    }
    const auto articles = loadAnnotated(options.articles, options.source, shipped);
    Learners learners(relations->pairs.labels());
    const bool withEvents = options.only != "relations";
    const bool withPairs = options.only != "events";
    if (withEvents) {
        addSamples(articles, *lexicon, options, learners);
    }
    if (withPairs) {
        addPairSamples(articles, *lexicon, *relations, options, learners);
    }
    if (options.rules) {
        printRules("train", articles, *lexicon, *relations, options.relations);
        printRules("test", loadAnnotated(options.test, options.source, shipped), *lexicon, *relations, options.relations);
        return 0;
    }
    std::vector<RelationLexicon> foldedPairs;
    for (std::uint32_t fold = 0; fold < folds && !options.quick && withPairs; ++fold) {
        foldedPairs.push_back(*relations);
        foldedPairs.back().pairs = learners.pairs.learn(options.pairLearner, fold);
    }
    const auto measurePairs = [&](const AnnotatedArticle& annotated, const RelationLexicon& pairs, PairFigures& figures) {
        figures.add(annotated, *annotated.analysis, findRelations(annotated.document, *annotated.analysis, pairs, *lexicon,
            options.relations, options.relationThresholds, [&](const MentionPair& pair) {
                const auto verdict = annotated.verdicts.find({pair.first, pair.second});
                return verdict == annotated.verdicts.end() ? HeadVerdict() : verdict->second;
            }));
    };
    const auto crossValidatePairs = [&](const char* name) {
        PairFigures figures;
        for (std::uint32_t a = 0; a < articles.size(); ++a) {
            measurePairs(articles[a], foldedPairs[a % folds], figures);
        }
        figures.print(name);
    };
    if (!options.quick && withPairs) {
        crossValidatePairs("folds");
    }
    if (options.sweep && !options.quick && withPairs) {
        for (const std::uint32_t stated : {16000U, 20000U, 24000U, 28000U, 32000U, 36000U, 40000U}) {
            options.relationThresholds.kindShare = stated;
            crossValidatePairs(std::to_string(stated).c_str());
        }
    }
    if (!withEvents) {
        RelationLexicon all = *relations;
        all.pairs = learners.pairs.learn(options.pairLearner, noFold);
        const auto tests = loadAnnotated(options.test, options.source, shipped);
        const auto limit = options.relationThresholds.headLimit;
        for (const std::uint32_t stated : {6000U, 8000U, 11000U}) {
            for (const std::uint32_t share : {100U, 113U, 126U}) {
                options.relationThresholds.stated = stated;
                options.relationThresholds.kindShare = share;
                const std::string name = std::to_string(stated) + "/" + std::to_string(share);
                options.relationThresholds.headLimit = 0; // the head has seen these articles
                crossValidatePairs(name.c_str());
                options.relationThresholds.headLimit = limit;
                PairFigures figures;
                for (const AnnotatedArticle& annotated : tests) {
                    measurePairs(annotated, all, figures);
                }
                figures.print((name + " test").c_str());
            }
        }
        return 0;
    }
    std::vector<EventLexicon> folded;
    for (std::uint32_t fold = 0; fold < folds && !options.quick; ++fold) {
        folded.push_back(*lexicon);
        learn(learners, options.learner, fold, folded.back());
    }
    const auto crossValidate = [&](const char* name) {
        Figures figures;
        for (std::uint32_t a = 0; a < articles.size(); ++a) {
            measure(articles[a], folded[a % folds], options, figures);
        }
        figures.print(name);
    };
    if (!options.quick) {
        crossValidate("folds");
    }
    if (options.pairSweep && !options.test.empty()) { // on the test articles: the head has seen the others
        RelationLexicon all = *relations;
        all.pairs = learners.pairs.learn(options.pairLearner, noFold);
        const auto tests = loadAnnotated(options.test, options.source, shipped);
        for (const std::int32_t weightFor : {128, 256, 400}) {
            for (const std::int32_t against : {150, 250, 400}) {
                for (const std::uint32_t stated : {100U, 128U, 150U}) {
                    options.relationThresholds.headFor = weightFor;
                    options.relationThresholds.headAgainst = against;
                    options.relationThresholds.kindShare = stated;
                    PairFigures figures;
                    for (const AnnotatedArticle& annotated : tests) {
                        measurePairs(annotated, all, figures);
                    }
                    figures.print((std::to_string(weightFor) + "/" + std::to_string(against) + "/" + std::to_string(stated)).c_str());
                }
            }
        }
        return 0;
    }
    if (options.sweep && options.quick && !options.test.empty()) {
        EventLexicon all = *lexicon;
        learn(learners, options.learner, noFold, all);
        const auto tests = loadAnnotated(options.test, options.source, shipped);
        for (const std::int32_t weight : {0, 40, 80, 120}) {
            for (const std::int32_t limit : {700, 1500}) {
                for (const std::uint32_t dated : {11000U, 14000U, 18000U}) {
                    options.thresholds.headWeight = weight;
                    options.thresholds.headLimit = limit;
                    options.thresholds.dated = dated;
                    options.enough = dated;
                    Figures figures;
                    for (const AnnotatedArticle& annotated : tests) {
                        measure(annotated, all, options, figures);
                    }
                    figures.print((std::to_string(weight) + "/" + std::to_string(limit) + "/" + std::to_string(dated)).c_str());
                }
            }
        }
        return 0;
    }
    if (options.sweep) {
        for (const std::uint32_t dated : {10000U, 12000U, 14000U, 16000U, 18000U, 20000U}) {
            options.thresholds.dated = dated;
            options.enough = dated;
            crossValidate(std::to_string(dated).c_str());
        }
    }
    if (!options.test.empty()) {
        EventLexicon all = *lexicon;
        learn(learners, options.learner, noFold, all);
        const auto tests = loadAnnotated(options.test, options.source, shipped);
        for (const std::string part : {"", "wn", "web"}) {
            Figures figures;
            for (const AnnotatedArticle& annotated : tests) {
                if (annotated.article->id.starts_with(part)) {
                    measure(annotated, all, options, figures);
                }
            }
            figures.print(("test " + part).c_str());
        }
        if (!withPairs) {
            for (const std::uint32_t dated : {10000U, 12000U, 14000U, 16000U, 18000U, 20000U}) {
                options.thresholds.dated = dated;
                options.enough = dated;
                Figures figures;
                for (const AnnotatedArticle& annotated : tests) {
                    measure(annotated, all, options, figures);
                }
                figures.print(("test " + std::to_string(dated)).c_str());
            }
            return 0;
        }
        RelationLexicon allPairs = *relations;
        allPairs.pairs = learners.pairs.learn(options.pairLearner, noFold);
        for (const std::string part : {"", "wn", "web"}) {
            PairFigures figures;
            for (const AnnotatedArticle& annotated : tests) {
                if (annotated.article->id.starts_with(part)) {
                    measurePairs(annotated, allPairs, figures);
                }
            }
            figures.print(("test " + part).c_str());
        }
    }
    if (options.write) {
        writeModel(learners.pairs, options.pairLearner, options.resources + "/lexicon/relations/pairs.tsv");
        writeModel(learners.dating, options.learner, options.resources + "/lexicon/events/dating.tsv");
        writeModel(learners.taking, options.learner, options.resources + "/lexicon/events/taking.tsv");
        writeModel(learners.status, options.learner, options.resources + "/lexicon/events/status.tsv");
    }
    return 0;
}

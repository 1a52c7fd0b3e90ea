// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/shares.h"

#include "model/extraction/events/eventlexicon.h"
#include "model/extraction/relations/relationlexicon.h"
#include "model/extraction/relations/relationrules.h"

#include <cstdio>
#include <map>

namespace dateline {

namespace {

struct Share
{
    std::size_t all = 0; // what the rule made
    std::size_t near = 0; // the pair is related, or the sentence tells an event, but not of that kind or date
    std::size_t right = 0;
};
using Shares = std::map<std::string, Share>;

struct PairVerdict
{
    bool pair = false;
    bool kind = false;
};

/// What the annotation says of a relation between two entities in a sentence.
PairVerdict judge(const AnnotatedArticle& annotated, TextSpan sentence, const std::string& source,
    const std::string& target, RelationKind kind)
{
    PairVerdict verdict;
    for (const GoldRelation& relation : annotated.relations) {
        if (!relation.sentence.overlaps(sentence)) {
            continue;
        }
        const bool forward = relation.source == source && relation.target == target;
        const bool backward = relation.source == target && relation.target == source;
        verdict.pair = verdict.pair || forward || backward;
        verdict.kind
            = verdict.kind || (relation.kind == kind && (forward || (backward && isSymmetric(kind))));
    }
    return verdict;
}

/// "verb 'condemn' between, likely" -> "verb between, likely": without the words.
std::string ruleClass(const std::string& rule)
{
    std::string text;
    bool quoted = false;
    for (std::size_t i = 0; i < rule.size(); ++i) {
        const bool mark = rule[i] == '\''
            && (quoted ? i + 1 == rule.size() || rule[i + 1] == ' ' || rule[i + 1] == ',' : true);
        quoted = mark ? !quoted : quoted;
        if (!mark && !quoted && !(rule[i] == ' ' && (text.empty() || text.back() == ' '))) {
            text += rule[i];
        }
    }
    return text;
}

void print(const char* title, const Shares& shares)
{
    Share sum;
    for (const auto& [rule, share] : shares) {
        sum.all += share.all;
        sum.near += share.near;
        sum.right += share.right;
    }
    const auto part = [](std::size_t a, std::size_t b) {
        return b > 0 ? 100.0 * static_cast<double>(a) / static_cast<double>(b) : 0.0;
    };
    std::printf("%s: %zu, right %zu\n", title, sum.all, sum.right);
    for (const auto& [rule, share] : shares) {
        std::printf("  %-52s made %5zu  nearly %5zu  right %5zu (%5.1f %%)  of all right %5.1f %%  of all "
                    "wrong %5.1f %%\n",
            rule.c_str(), share.all, share.near, share.right, part(share.right, share.all),
            part(share.right, sum.right), part(share.all - share.right, sum.all - sum.right));
    }
}

std::string sourceOf(const AnnotatedArticle& annotated, const EventTelling& telling)
{
    const auto& times = annotated.analysis->times;
    if (telling.time >= times.size()) {
        return "publication day";
    }
    return times[telling.time].sentence == telling.sentence ? "time in the sentence" : "time told elsewhere";
}

/// The learned weights replaced by a few written by hand: each event word near a time of its sentence is an
/// event.
EventLexicon eventRulesAlone(const EventLexicon& lexicon)
{
    EventLexicon rules = lexicon;
    const auto row = [](const char* feature, std::int16_t weight) {
        return LinearModel::Row{feature, {{0, weight}}};
    };
    rules.dating = LinearModel({"yes"},
        {row("bias", -500), row("known|0", -800), row("same", 500), row("samerange", 600),
            row("same|others|0", 100), row("same|breaksafter|0", 200), row("same|breaksbefore|0", 200),
            row("same|verbsafter|0", 200)});
    rules.taking = LinearModel({"yes"}, {row("bias", 1)});
    rules.status = LinearModel(lexicon.status.labels(), {});
    return rules;
}

} // namespace

void printPatterns(const std::vector<AnnotatedArticle>& articles, const EventLexicon& events,
    const RelationLexicon& lexicon, const FinderOptions& options)
{
    Shares shares;
    std::vector<MentionPair> pairs;
    for (const AnnotatedArticle& annotated : articles) {
        const ArticleWordsRef words(annotated.document, *annotated.analysis, events);
        const RelationFeaturesRef features(words, lexicon, {});
        for (std::uint32_t s = 0; s < annotated.document.sentences.size(); ++s) {
            features.pairs(s, pairs);
            for (const MentionPair& pair : pairs) {
                const auto hit = relationRule(words, lexicon, pair, options.relations);
                if (!hit) {
                    continue;
                }
                const auto& mentions = annotated.analysis->mentions;
                const std::string first = goldNameOf(annotated, mentions[pair.first].entity);
                const std::string second = goldNameOf(annotated, mentions[pair.second].entity);
                const PairVerdict verdict = judge(annotated, annotated.document.sentences[s].span,
                    hit->secondIsSource ? second : first, hit->secondIsSource ? first : second, hit->kind);
                Share& share = shares[std::string(hit->name) + ", " + std::string(toString(hit->kind))
                    + (hit->trusted ? ", trusted" : "")];
                ++share.all;
                share.near += verdict.pair && !verdict.kind;
                share.right += verdict.kind;
            }
        }
    }
    print("patterns that fire", shares);
}

void printShares(const std::vector<AnnotatedArticle>& articles, const EventLexicon& events,
    const RelationLexicon& lexicon, const FinderOptions& options)
{
    Shares relations;
    Shares kinds;
    Shares tellings;
    for (const AnnotatedArticle& annotated : articles) {
        const auto& mentions = annotated.analysis->mentions;
        for (const RelationMention& relation : relationsOf(annotated, events, lexicon, options)) {
            if (relation.kind == RelationKind::MentionedWith) {
                continue;
            }
            const PairVerdict verdict = judge(annotated, goldSentenceOf(annotated, relation),
                goldNameOf(annotated, mentions[relation.source].entity),
                goldNameOf(annotated, mentions[relation.target].entity), relation.kind);
            for (Share* share :
                {&relations[ruleClass(relation.rule)], &kinds[std::string(toString(relation.kind))]}) {
                ++share->all;
                share->near += verdict.pair && !verdict.kind;
                share->right += verdict.kind;
            }
        }
        for (const EventTelling& telling : tellingsOf(annotated, events, options)) {
            if (!telling.date) {
                continue;
            }
            bool told = false;
            bool right = false;
            for (const GoldEvent& event : annotated.events) {
                told = told || event.sentence.overlaps(telling.trigger);
                right
                    = right || (event.sentence.overlaps(telling.trigger) && event.days == telling.date->days);
            }
            Share& share = tellings[ruleClass(telling.rule.str()) + "; " + sourceOf(annotated, telling)];
            ++share.all;
            share.near += told && !right;
            share.right += right;
        }
    }
    print("relations by rule", relations);
    print("relations by kind", kinds);
    print("dated events by rule and source of the date", tellings);
}

void printVariants(const std::vector<AnnotatedArticle>& articles, const EventLexicon& events,
    const RelationLexicon& lexicon, const FinderOptions& options)
{
    const auto measure = [&](const char* name, const EventLexicon& eventWeights,
                             const RelationLexicon& pairWeights, const FinderOptions& variant) {
        EventFigures eventFigures;
        PairFigures pairFigures;
        for (const AnnotatedArticle& annotated : articles) {
            eventFigures.add(annotated, tellingsOf(annotated, eventWeights, variant));
            pairFigures.add(annotated, relationsOf(annotated, eventWeights, pairWeights, variant));
        }
        eventFigures.print(name);
        pairFigures.print(name);
    };
    RelationLexicon noPairs = lexicon;
    noPairs.pairs = LinearModel(lexicon.pairs.labels(), {});
    FinderOptions rules = options;
    rules.eventThresholds.headWeight = rules.eventThresholds.takingWeight = 0;
    rules.relationThresholds.headLimit = 0;
    rules.relationThresholds.stated = 65536U;
    measure("rules alone", eventRulesAlone(events), noPairs, rules);
    FinderOptions learned = options;
    learned.relations.rules = false;
    measure("no patterns", events, lexicon, learned);
    FinderOptions headless = options;
    headless.eventThresholds.headWeight = headless.eventThresholds.takingWeight = 0;
    headless.relationThresholds.headLimit = 0;
    measure("no heads", events, lexicon, headless);
    measure("all", events, lexicon, options);
}

} // namespace dateline

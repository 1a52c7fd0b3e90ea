// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/samples.h"

#include "model/extraction/events/eventlexicon.h"
#include "model/extraction/relations/relationlexicon.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace dateline {

namespace {

constexpr std::uint32_t alwaysLearned = 98; // a sample of no fold
constexpr double rareWeight = 1.5; // of pairs with a relation other than located, role, nationality

/// Which part of the cross-validation leaves an article out: each fifth one in turn, none those behind the
/// first `measured`.
std::uint32_t foldOf(std::size_t article, std::size_t measured)
{
    return article < measured ? static_cast<std::uint32_t>(article) % folds : alwaysLearned;
}

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

/// The dates that a trigger may have, and which of them the annotation gives it.
struct RightDates
{
    std::vector<DateOption> dates;
    std::vector<bool> right; // a date
    std::size_t chosen = 0; // the first right one, else the last

    bool isDatable() const { return right[chosen]; }
};

class EventSamples
{
public:
    EventSamples(const AnnotatedArticle& annotated, const EventLexicon& lexicon, const EventOptions& options,
        std::uint32_t fold, Learners& learners)
        : m_annotated(annotated)
        , m_words(annotated.document, *annotated.analysis, lexicon)
        , m_features(m_words, options)
        , m_fold(fold)
        , m_learners(learners)
    {
    }

    std::vector<TriggerCandidate> candidates() const { return m_features.candidates(); }

    /// The annotated event that a word tells; null: none.
    const GoldEvent* goldOf(const TriggerCandidate& candidate) const
    {
        const TextSpan span = m_annotated.document.tokens[candidate.token].span;
        const auto gold = std::find_if(m_annotated.events.begin(), m_annotated.events.end(),
            [&](const GoldEvent& event) { return event.trigger.overlaps(span); });
        return gold == m_annotated.events.end() ? nullptr : &*gold;
    }

    RightDates choiceOf(const TriggerCandidate& candidate, const GoldEvent* gold) const
    {
        RightDates choice;
        m_features.options(candidate, choice.dates);
        for (const DateOption& option : choice.dates) {
            const auto days = gold ? intervalOf(m_annotated, option, gold->status) : std::nullopt;
            choice.right.push_back(days && *days == gold->days);
        }
        const auto first = std::find(choice.right.begin(), choice.right.end(), true);
        choice.chosen = first == choice.right.end() ? choice.right.size() - 1
                                                    : static_cast<std::size_t>(first - choice.right.begin());
        return choice;
    }

    void addDating(const TriggerCandidate& candidate, const RightDates& choice)
    {
        LinearLearner& learner = m_learners.dating;
        learner.beginSample(m_fold);
        learner.addNone(!choice.isDatable());
        FeatureList& list = learner.features();
        list.clear();
        m_features.addTrigger(candidate, list);
        const std::size_t base = list.size();
        for (std::size_t o = 0; o < choice.dates.size(); ++o) {
            list.resize(base);
            m_features.addOption(candidate, choice.dates[o], list);
            learner.addAlternative(0, choice.right[o]);
        }
    }

    void addStatus(const TriggerCandidate& candidate, const DateOption& date, EventStatus status)
    {
        LinearLearner& learner = m_learners.status;
        learner.beginSample(m_fold);
        learner.features().clear();
        m_features.addStatus(candidate, date, learner.features());
        for (std::uint8_t label = 0; label < learner.labels().size(); ++label) {
            learner.addAlternative(label, status == static_cast<EventStatus>(label));
        }
    }

    void addTaking(const TriggerCandidate& candidate, const std::vector<std::string>& participants)
    {
        LinearLearner& learner = m_learners.taking;
        for (const std::uint32_t mention : m_words.mentionsOf(candidate.sentence)) {
            const std::uint32_t entity = m_annotated.analysis->mentions[mention].entity;
            const std::string& name
                = entity < m_annotated.goldNames.size() ? m_annotated.goldNames[entity] : std::string();
            const bool takes
                = std::find(participants.begin(), participants.end(), name) != participants.end();
            learner.beginSample(m_fold);
            learner.features().clear();
            m_features.addTaking(candidate, mention, learner.features());
            learner.addNone(!takes);
            learner.addAlternative(0, takes);
        }
    }

private:
    const AnnotatedArticle& m_annotated;
    ArticleWordsRef m_words;
    EventFeaturesRef m_features;
    std::uint32_t m_fold;
    Learners& m_learners;
};

/// Label of the pair model for a gold relation between the first and the second mention of a pair.
std::string labelOf(RelationKind kind, bool secondIsSource)
{
    std::string label(toString(kind));
    if (!isSymmetric(kind)) {
        label += secondIsSource ? '<' : '>';
    }
    return label;
}

bool isRare(RelationKind kind)
{
    return kind != RelationKind::Located && kind != RelationKind::Role && kind != RelationKind::Nationality;
}

/// What the annotation says of a pair of mentions of a sentence.
struct PairTruth
{
    std::vector<bool> right; // a label
    std::size_t relations = 0;
    double weight = 1.0;
};

PairTruth truthOf(const AnnotatedArticle& annotated, TextSpan sentence, const MentionPair& pair,
    const std::vector<std::string>& labels)
{
    const auto& mentions = annotated.analysis->mentions;
    const std::string& first = annotated.goldNames[mentions[pair.first].entity];
    const std::string& second = annotated.goldNames[mentions[pair.second].entity];
    PairTruth truth{.right = std::vector<bool>(labels.size(), false)};
    for (const GoldRelation& relation : annotated.relations) {
        const bool forward = relation.source == first && relation.target == second;
        const bool backward = relation.source == second && relation.target == first;
        if (!relation.sentence.overlaps(sentence) || (!forward && !backward)) {
            continue;
        }
        const auto label = std::find(labels.begin(), labels.end(), labelOf(relation.kind, backward));
        truth.right[static_cast<std::size_t>(label - labels.begin())] = true;
        if (truth.relations == 0 && isRare(relation.kind)) {
            truth.weight = rareWeight;
        }
        ++truth.relations;
    }
    return truth;
}

} // namespace

void addEventSamples(std::span<const AnnotatedArticle> articles, std::size_t measured,
    const EventLexicon& lexicon, const EventOptions& options, Learners& learners)
{
    std::size_t events = 0;
    std::size_t reached = 0;
    std::size_t datable = 0;
    for (std::size_t a = 0; a < articles.size(); ++a) {
        EventSamples samples(articles[a], lexicon, options, foldOf(a, measured), learners);
        events += articles[a].events.size();
        for (const TriggerCandidate& candidate : samples.candidates()) {
            const GoldEvent* gold = samples.goldOf(candidate);
            const RightDates choice = samples.choiceOf(candidate, gold);
            reached += gold != nullptr;
            datable += choice.isDatable();
            if (a < measured) {
                samples.addDating(candidate, choice);
            }
            if (gold && a < measured) {
                samples.addStatus(candidate, choice.dates[choice.chosen], gold->status);
            }
            if (gold) {
                samples.addTaking(candidate, gold->participants);
            }
        }
    }
    std::printf("%zu articles, %zu events, %zu of them candidates, %zu datable by an option, %zu samples\n",
        articles.size(), events, reached, datable, learners.dating.size());
}

void addPairSamples(std::span<const AnnotatedArticle> articles, std::size_t measured,
    const EventLexicon& events, const RelationLexicon& lexicon, const RelationOptions& options,
    Learners& learners)
{
    LinearLearner& learner = learners.pairs;
    std::size_t gold = 0;
    std::size_t reached = 0;
    std::vector<MentionPair> pairs;
    for (std::size_t a = 0; a < articles.size(); ++a) {
        const AnnotatedArticle& annotated = articles[a];
        const ArticleWordsRef words(annotated.document, *annotated.analysis, events);
        const RelationFeaturesRef features(words, lexicon, options);
        gold += annotated.relations.size();
        for (std::uint32_t s = 0; s < annotated.document.sentences.size(); ++s) {
            features.pairs(s, pairs);
            for (const MentionPair& pair : pairs) {
                const PairTruth truth
                    = truthOf(annotated, annotated.document.sentences[s].span, pair, learner.labels());
                reached += truth.relations;
                learner.beginSample(foldOf(a, measured));
                learner.weighSample(truth.weight);
                learner.features().clear();
                features.addPair(pair, learner.features());
                learner.addNone(truth.relations == 0);
                for (std::uint8_t label = 1; label < learner.labels().size(); ++label) {
                    learner.addAlternative(label, truth.right[label]);
                }
            }
        }
    }
    std::printf("%zu relations, %zu of them pairs, %zu samples\n", gold, reached, learner.size());
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationfinder.h"

#include "model/extraction/relations/againstdeeds.h"
#include "model/extraction/relations/relationlexicon.h"
#include "model/extraction/relations/relationrules.h"
#include "model/extraction/relations/roletitle.h"
#include "model/extraction/relations/ruledout.h"
#include "model/knowledge/gazetteer.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t coOccurrencesPerSentence = 40;

bool takesPart(const EventMention& event, const Analysis& found, std::uint32_t mention)
{
    return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& argument) {
        return argument.mention == mention
            || found.mentions[argument.mention].entity == found.mentions[mention].entity;
    });
}

bool isDeed(RelationKind kind)
{
    return kind == RelationKind::Met || kind == RelationKind::Attacked || kind == RelationKind::Opposed
        || kind == RelationKind::Supported || kind == RelationKind::Agreed;
}

Confidence confidenceOf(bool byRule, std::uint32_t share, std::uint32_t any)
{
    if (byRule) {
        return any >= 20000 ? Confidence::Sure : Confidence::Likely;
    }
    return share >= 52000 ? Confidence::Sure : share >= 36000 ? Confidence::Likely : Confidence::Doubtful;
}

/// What a pattern speaks for and the model doubts all the same: of these hardly any is so (README.md).
bool isDenied(const std::optional<RuleHit>& hit, Confidence confidence)
{
    return hit && !hit->trusted && confidence == Confidence::Doubtful
        && (hit->name == "place, place" || hit->name == "verb of attack");
}

/// Of a person and what has an office: the latter.
const EntityMention& bodyOf(const Analysis& found, const MentionPair& pair)
{
    return found.mentions[found.mentions[pair.first].kind == EntityKind::Person ? pair.second : pair.first];
}

ArgumentRole roleIn(const EventMention& event, const Analysis& found, std::uint32_t mention)
{
    for (const Argument& argument : event.arguments) {
        if (argument.mention == mention
            || found.mentions[argument.mention].entity == found.mentions[mention].entity) {
            return argument.role;
        }
    }
    return ArgumentRole::Participant;
}

/// The event of the same sentence in which both take part; of several the one that tells of the deed, and of
/// them: "Russia annexed Crimea in 2014 and invaded Ukraine in 2022".
std::uint32_t eventOf(const PairView& view, const RelationMention& relation)
{
    const Analysis& found = view.words.found();
    std::uint32_t best = noIndex;
    int highest = -1;
    for (std::uint32_t e = 0; e < found.events.size(); ++e) {
        const EventMention& event = found.events[e];
        if (event.sentence != relation.sentence || !takesPart(event, found, relation.source)
            || !takesPart(event, found, relation.target)) {
            continue;
        }
        const bool ofKind = tellsOfKind(view, view.words.tokenAt(event.trigger.begin), relation.kind);
        const int fit = (ofKind ? 4 : 0)
            + (roleIn(event, found, relation.target) == ArgumentRole::Patient ? 2 : 0)
            + (roleIn(event, found, relation.source) == ArgumentRole::Agent ? 1 : 0);
        if (fit > highest) {
            highest = fit;
            best = e;
        }
    }
    return best;
}

struct Verdict
{
    RelationKind kind = RelationKind::MentionedWith;
    bool secondIsSource = false;
    std::uint32_t share = 0;
};

/// The model's labels as kinds, once a run.
struct Labels
{
    explicit Labels(const std::vector<std::string>& names)
    {
        for (const std::string& name : names) {
            const bool directed = name.ends_with('>') || name.ends_with('<');
            const auto kind = relationKindFrom(
                directed ? std::string_view(name).substr(0, name.size() - 1) : std::string_view(name));
            kinds.push_back({kind.value_or(RelationKind::MentionedWith), name.ends_with('<'), 0});
        }
    }
    std::vector<Verdict> kinds;
};

void addHead(const HeadVerdict& said, const Labels& labels, const RelationThresholds& thresholds,
    std::vector<std::int32_t>& scores)
{
    const std::int32_t margin = std::clamp(said.margin, -thresholds.headLimit, thresholds.headLimit);
    if (margin <= 0 || said.kind == RelationKind::MentionedWith) {
        scores[0] -= std::min(margin, 0) * thresholds.headAgainst / 256;
        return;
    }
    for (std::size_t label = 1; label < labels.kinds.size(); ++label) {
        const Verdict& verdict = labels.kinds[label];
        if (verdict.kind == said.kind
            && (isSymmetric(said.kind) || verdict.secondIsSource == said.secondIsSource)) {
            scores[label] += margin * thresholds.headFor / 256;
        }
    }
}

/// Decides on one pair after the other.
class Judge
{
public:
    Judge(const ArticleWordsRef& words, const RelationLexicon& lexicon, const RelationFeaturesRef& features,
        const RelationOptions& options, const RelationThresholds& thresholds, const Labels& labels)
        : m_words(words)
        , m_lexicon(lexicon)
        , m_features(features)
        , m_options(options)
        , m_thresholds(thresholds)
        , m_labels(labels)
    {
    }

    /// What is stated of the pair, by the scores of the labels; co-occurrence where nothing is.
    RelationMention statement(const MentionPair& pair, const std::vector<std::int32_t>& scores) const;

private:
    enum class PlaceSense { People, Region, Town };

    PlaceSense senseOf(const EntityMention& place) const;
    bool isUnspoken(const MentionPair& pair, const Verdict& modelled, Confidence confidence) const;

    const ArticleWordsRef& m_words;
    const RelationLexicon& m_lexicon;
    const RelationFeaturesRef& m_features;
    const RelationOptions& m_options;
    const RelationThresholds& m_thresholds;
    const Labels& m_labels;
};

/// What a place without an office means for a person: where he comes from, a state that may have elected him,
/// or nothing.
Judge::PlaceSense Judge::senseOf(const EntityMention& place) const
{
    const auto senses = m_options.gazetteer
        ? m_options.gazetteer->lookup(place.span.in(m_words.document().text))
        : std::span<const NameSense>();
    if (place.adjective || std::ranges::any_of(senses, [](const NameSense& s) { return s.adjective; })) {
        return PlaceSense::People;
    }
    const bool region = std::ranges::any_of(
        senses, [this](const NameSense& s) { return m_options.gazetteer->thing(s).detail == "region"; });
    return region ? PlaceSense::Region : PlaceSense::Town;
}

/// Nothing in the sentence says so, or something speaks against it.
bool Judge::isUnspoken(const MentionPair& pair, const Verdict& modelled, Confidence confidence) const
{
    const bool needsWord = modelled.kind == RelationKind::Agreed || modelled.kind == RelationKind::Opposed
        || (isDeed(modelled.kind) && confidence == Confidence::Doubtful);
    return (needsWord && !m_features.hasWordOf(modelled.kind, pair.sentence))
        || (m_options.rules
            && isRuledOut(m_words, m_lexicon, pair, modelled.kind, modelled.secondIsSource, m_options));
}

RelationMention Judge::statement(const MentionPair& pair, const std::vector<std::int32_t>& scores) const
{
    RelationMention relation;
    relation.sentence = pair.sentence;
    relation.source = pair.first;
    relation.target = pair.second;
    relation.rule = coOccurrenceRule;
    const auto best
        = static_cast<std::size_t>(std::max_element(scores.begin() + 1, scores.end()) - scores.begin());
    const std::uint32_t share = softmaxShare(scores[best], scores);
    const std::uint32_t any = 65536U - softmaxShare(scores[0], scores);
    Verdict verdict = m_labels.kinds[best];
    std::optional<RuleHit> hit;
    if (m_options.rules) {
        hit = relationRule(m_words, m_lexicon, pair, m_options);
    }
    const bool hinted = hit.has_value() && hit->kind == verdict.kind;
    const bool byRule = hit.has_value() && hit->trusted;
    const bool sure = any >= m_thresholds.stated
        && std::uint64_t{share} * 256 >= std::uint64_t{any} * m_thresholds.kindShare;
    const Confidence confidence = confidenceOf(byRule, share, any);
    if (byRule) {
        verdict = {hit->kind, hit->secondIsSource, 0};
    } else if (!sure || (isUnspoken(pair, verdict, confidence) && !(hinted && !isDeed(verdict.kind)))) {
        return relation;
    } else if (hinted && confidence == Confidence::Doubtful && isDeed(verdict.kind)
        && !isSymmetric(verdict.kind)) {
        verdict.secondIsSource = hit->secondIsSource; // grammar knows who acts: "was condemned by"
    }
    const PairView view(m_words, m_lexicon, pair, m_options);
    if ((hinted && isDenied(hit, confidence))
        || (m_options.rules && isDeed(verdict.kind)
            && (isUnrealised(view, verdict.kind) || isDoneByNamed(view, pair)))) {
        return relation;
    }
    if (verdict.kind == RelationKind::Role) {
        relation.label = roleTitle(m_words, m_lexicon, pair);
    }
    // "Scottish actor", "the Toronto serial killer"; but "a Republican from Louisiana"
    if (verdict.kind == RelationKind::Role && relation.label.empty()
        && bodyOf(m_words.found(), pair).kind == EntityKind::Place) {
        const PlaceSense sense = senseOf(bodyOf(m_words.found(), pair));
        if (sense == PlaceSense::Town) {
            return relation;
        }
        verdict.kind = sense == PlaceSense::People ? RelationKind::Nationality : RelationKind::Role;
    }
    // "the American blues legend Hooker"
    if (verdict.kind == RelationKind::Role && relation.label.empty() && !byRule && !hinted) {
        const bool ofCountry = bodyOf(m_words.found(), pair).kind == EntityKind::Country;
        verdict.kind = ofCountry ? RelationKind::Nationality : RelationKind::Role;
        // "U.S. Bush"
        const bool beside
            = confidence != Confidence::Sure && m_features.pattern(pair, verdict.kind) == "side by side";
        if (ofCountry ? beside || isUnspoken(pair, verdict, confidence)
                      : confidence == Confidence::Doubtful) {
            return relation;
        }
    }
    relation.kind = verdict.kind;
    relation.source = verdict.secondIsSource ? pair.second : pair.first;
    relation.target = verdict.secondIsSource ? pair.first : pair.second;
    relation.confidence = confidence;
    relation.rule = hit.has_value() && hit->kind == verdict.kind ? std::string(hit->name)
                                                                 : m_features.pattern(pair, verdict.kind);
    relation.rule += ", ";
    relation.rule += toString(confidence);
    if (isDeed(relation.kind)) {
        relation.event = eventOf(view, relation);
    }
    return relation;
}

} // namespace

std::vector<RelationMention> findRelations(const Document& document, const Analysis& found,
    const RelationLexicon& lexicon, const EventLexicon& events, const RelationOptions& options,
    const RelationThresholds& thresholds, const RelationHead& head, const Progress& progress)
{
    std::vector<RelationMention> relations;
    const ArticleWordsRef words(document, found, events);
    const RelationFeaturesRef features(words, lexicon, options);
    const Labels labels(lexicon.pairs.labels());
    const Judge judge(words, lexicon, features, options, thresholds, labels);
    std::vector<MentionPair> pairs;
    std::vector<std::int32_t> scores;
    FeatureList list;
    for (std::uint32_t s = 0; s < document.sentences.size() && !progress.cancelled(); ++s) {
        const BlockKind block = document.sentences[s].block;
        if (block != BlockKind::Body && block != BlockKind::Title && block != BlockKind::Caption) {
            continue;
        }
        features.pairs(s, pairs);
        std::size_t coOccurrences = 0;
        for (const MentionPair& pair : pairs) {
            list.clear();
            features.addPair(pair, list);
            scores.assign(labels.kinds.size(), 0);
            lexicon.pairs.addTo(list.hashes(), scores);
            if (head) {
                addHead(head(pair), labels, thresholds, scores);
            }
            RelationMention relation = judge.statement(pair, scores);
            if (relation.kind == RelationKind::MentionedWith && coOccurrences++ >= coOccurrencesPerSentence) {
                continue;
            }
            relations.push_back(std::move(relation));
        }
    }
    return relations;
}

} // namespace dateline

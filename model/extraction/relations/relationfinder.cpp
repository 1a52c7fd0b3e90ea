// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationfinder.h"

#include "model/extraction/relations/relationlexicon.h"
#include "model/extraction/relations/relationrules.h"
#include "model/extraction/relations/roletitle.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t coOccurrencesPerSentence = 40;

bool takesPart(const EventMention& event, const Analysis& found, std::uint32_t mention)
{
    return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& argument) {
        return argument.mention == mention || found.mentions[argument.mention].entity == found.mentions[mention].entity;
    });
}

bool isDeed(RelationKind kind)
{
    return kind == RelationKind::Met || kind == RelationKind::Attacked || kind == RelationKind::Opposed
        || kind == RelationKind::Supported || kind == RelationKind::Agreed;
}

/// The event of the same sentence in which both take part.
std::uint32_t eventOf(const Analysis& found, const RelationMention& relation)
{
    for (std::uint32_t e = 0; e < found.events.size(); ++e) {
        const EventMention& event = found.events[e];
        if (event.sentence == relation.sentence && takesPart(event, found, relation.source) && takesPart(event, found, relation.target)) {
            return e;
        }
    }
    return noIndex;
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
            const auto kind = relationKindFrom(directed ? std::string_view(name).substr(0, name.size() - 1) : std::string_view(name));
            kinds.push_back({kind.value_or(RelationKind::MentionedWith), name.ends_with('<'), 0});
        }
    }
    std::vector<Verdict> kinds;
};

void addHead(const HeadVerdict& said, const Labels& labels, const RelationThresholds& thresholds, std::vector<std::int32_t>& scores)
{
    const std::int32_t margin = std::clamp(said.margin, -thresholds.headLimit, thresholds.headLimit);
    if (margin <= 0 || said.kind == RelationKind::MentionedWith) {
        scores[0] -= std::min(margin, 0) * thresholds.headAgainst / 256;
        return;
    }
    for (std::size_t label = 1; label < labels.kinds.size(); ++label) {
        const Verdict& verdict = labels.kinds[label];
        if (verdict.kind == said.kind && (isSymmetric(said.kind) || verdict.secondIsSource == said.secondIsSource)) {
            scores[label] += margin * thresholds.headFor / 256;
        }
    }
}

} // namespace

std::vector<RelationMention> findRelations(const Document& document, const Analysis& found, const RelationLexicon& lexicon,
    const EventLexicon& events, const RelationOptions& options, const RelationThresholds& thresholds,
    const RelationHead& head)
{
    std::vector<RelationMention> relations;
    const ArticleWordsRef words(document, found, events);
    const RelationFeaturesRef features(words, lexicon, options);
    const Labels labels(lexicon.pairs.labels());
    std::vector<MentionPair> pairs;
    std::vector<std::int32_t> scores;
    FeatureList list;
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
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
            const auto best = static_cast<std::size_t>(std::max_element(scores.begin() + 1, scores.end()) - scores.begin());
            const std::uint32_t share = softmaxShare(scores[best], scores);
            const std::uint32_t any = 65536U - softmaxShare(scores[0], scores);
            RelationMention relation;
            relation.sentence = s;
            const auto hit = options.rules ? relationRule(words, lexicon, pair, options) : std::nullopt;
            const bool byRule = hit && hit->trusted;
            const RelationKind modelled = labels.kinds[best].kind;
            const auto isUnspoken = [&] { // asked of the few pairs that the model would state
                return (modelled == RelationKind::Agreed && !features.hasWordOf(RelationKind::Agreed, s))
                    || (options.rules && isRuledOut(words, lexicon, pair, modelled, options));
            };
            const bool stated = any >= thresholds.stated && std::uint64_t{share} * 256 >= std::uint64_t{any} * thresholds.kindShare;
            if (byRule || (stated && !isUnspoken())) {
                const Verdict verdict = byRule ? Verdict{hit->kind, hit->secondIsSource, 0} : labels.kinds[best];
                relation.kind = verdict.kind;
                relation.source = verdict.secondIsSource ? pair.second : pair.first;
                relation.target = verdict.secondIsSource ? pair.first : pair.second;
                relation.confidence = share >= 52000 ? Confidence::Sure : share >= 36000 ? Confidence::Likely : Confidence::Doubtful;
                if (byRule) {
                    relation.confidence = any >= 20000 ? Confidence::Sure : Confidence::Likely;
                }
                relation.rule = hit && hit->kind == verdict.kind ? std::string(hit->name) : features.pattern(pair);
                relation.rule += ", ";
                relation.rule += toString(relation.confidence);
                if (relation.kind == RelationKind::Role) {
                    relation.label = roleTitle(words, lexicon, pair);
                }
                if (isDeed(relation.kind)) {
                    relation.event = eventOf(found, relation);
                }
            } else if (coOccurrences++ < coOccurrencesPerSentence) {
                relation.source = pair.first;
                relation.target = pair.second;
                relation.rule = coOccurrenceRule;
            } else {
                continue;
            }
            relations.push_back(std::move(relation));
        }
    }
    return relations;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/figures.h"

#include "model/extraction/events/eventlexicon.h"
#include "model/extraction/relations/relationlexicon.h"
#include "model/resolution/fusion/toldtwice.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace dateline {

namespace {

double ratio(std::size_t a, std::size_t b)
{
    return b > 0 ? 100.0 * static_cast<double>(a) / static_cast<double>(b) : 0.0;
}

double f1(std::size_t right, std::size_t system, std::size_t gold)
{
    return ratio(2 * right, system + gold);
}

std::set<std::string> namesOf(const AnnotatedArticle& annotated, const EventTelling& telling)
{
    std::set<std::string> names;
    for (const Participant& participant : telling.participants) {
        names.insert(goldNameOf(annotated, static_cast<std::uint32_t>(participant.entity.index())));
    }
    return names;
}

std::size_t sharedNames(
    const AnnotatedArticle& annotated, const GoldEvent& event, const EventTelling& telling)
{
    const auto names = namesOf(annotated, telling);
    return static_cast<std::size_t>(std::count_if(names.begin(), names.end(), [&](const std::string& name) {
        return std::find(event.participants.begin(), event.participants.end(), name)
            != event.participants.end();
    }));
}

} // namespace

std::string goldNameOf(const AnnotatedArticle& annotated, std::uint32_t entity)
{
    const std::string& name = annotated.goldNames[entity];
    return name.empty() ? "#" + std::to_string(entity) : name;
}

std::vector<EventTelling> tellingsOf(
    const AnnotatedArticle& annotated, const EventLexicon& lexicon, const FinderOptions& options)
{
    Analysis analysis = *annotated.analysis;
    analysis.events = findEvents(annotated.document, analysis, lexicon, options.events,
        options.eventThresholds, [&](std::uint32_t trigger, std::uint32_t mention) {
            const auto said = annotated.takings.find({trigger, mention});
            return said == annotated.takings.end() ? 0 : said->second;
        });
    std::vector<EntityId> entityOf;
    for (std::size_t e = 0; e < analysis.entities.size(); ++e) {
        entityOf.push_back(EntityId::fromIndex(e));
    }
    const AnalysedArticle article{annotated.article, std::make_shared<Analysis>(std::move(analysis))};
    auto tellings = dateEvents(article, annotated.times, annotated.published, entityOf, options.dating());
    leaveOutToldTwice(tellings);
    return tellings;
}

std::vector<RelationMention> relationsOf(const AnnotatedArticle& annotated, const EventLexicon& events,
    const RelationLexicon& lexicon, const FinderOptions& options)
{
    return findRelations(annotated.document, *annotated.analysis, lexicon, events, options.relations,
        options.relationThresholds, [&](const MentionPair& pair) {
            const auto said = annotated.verdicts.find({pair.first, pair.second});
            return said == annotated.verdicts.end() ? HeadVerdict() : said->second;
        });
}

TextSpan goldSentenceOf(const AnnotatedArticle& annotated, const RelationMention& relation)
{
    TextSpan sentence;
    for (const TextSpan span : annotated.goldSentences) {
        if (span.overlaps(annotated.analysis->mentions[relation.target].span)) {
            sentence = span;
        }
    }
    return sentence;
}

void EventFigures::print(const char* name) const
{
    std::printf("%-12s gold %zu  dated F1 %.1f  P %.1f (%zu)  compatible F1 %.1f  here R %.1f  participants "
                "F1 %.1f  status acc %.1f F1 %.1f  all %zu\n",
        name, gold, f1(exact, dated, gold), ratio(exact, dated), dated, f1(near, dated, gold),
        ratio(exactHere, here), f1(takersRight, takers, takersGold), ratio(statusRight, exact),
        f1(markedRight, marked, markedGold), all);
}

void EventFigures::addExact(
    const AnnotatedArticle& annotated, const GoldEvent& event, const EventTelling& telling)
{
    ++exact;
    exactHere += event.here;
    takersRight += sharedNames(annotated, event, telling);
    takers += namesOf(annotated, telling).size();
    takersGold += std::set<std::string>(event.participants.begin(), event.participants.end()).size();
    const bool same = telling.status == event.status;
    statusRight += same;
    marked += telling.status != EventStatus::Happened;
    markedGold += event.status != EventStatus::Happened;
    markedRight += same && event.status != EventStatus::Happened;
}

void EventFigures::add(const AnnotatedArticle& annotated, const std::vector<EventTelling>& tellings)
{
    all += tellings.size();
    std::vector<std::size_t> free;
    for (std::size_t t = 0; t < tellings.size(); ++t) {
        if (tellings[t].date) {
            free.push_back(t);
        }
    }
    dated += free.size();
    for (const GoldEvent& event : annotated.events) {
        ++gold;
        here += event.here;
        std::size_t best = noIndex;
        std::size_t bestShared = 0;
        std::size_t closest = noIndex;
        for (const std::size_t t : free) {
            const DayInterval days = tellings[t].date->days;
            if (!event.sentence.overlaps(tellings[t].trigger)) {
                continue;
            }
            if (closest == noIndex
                && (days == event.days
                    || ((days.contains(event.days) || event.days.contains(days)) && days.days() <= 32))) {
                closest = t;
            }
            const std::size_t shared = 1 + sharedNames(annotated, event, tellings[t]);
            if (days == event.days && shared > bestShared) {
                best = t;
                bestShared = shared;
            }
        }
        near += closest != noIndex;
        if (best != noIndex) {
            addExact(annotated, event, tellings[best]);
        }
        std::erase(free, best != noIndex ? best : closest);
    }
}

void PairFigures::print(const char* name) const
{
    std::printf("%-12s relations %zu  pair F1 %.1f  P %.1f (%zu)  kind F1 %.1f  P %.1f\n", name, gold,
        f1(pairRight, pairs, goldPairs), ratio(pairRight, pairs), pairs, f1(kindRight, kinds, gold),
        ratio(kindRight, kinds));
}

void PairFigures::add(const AnnotatedArticle& annotated, const std::vector<RelationMention>& found)
{
    std::set<std::string> goldPair;
    std::set<std::string> goldKind;
    std::set<std::string> myPair;
    std::set<std::string> myKind;
    const auto note = [](TextSpan sentence, const std::string& source, const std::string& target,
                          RelationKind kind, std::set<std::string>& pairSet, std::set<std::string>& kindSet) {
        const std::string at = std::to_string(sentence.begin) + '|';
        const std::string both = std::min(source, target) + '|' + std::max(source, target);
        pairSet.insert(at + both);
        kindSet.insert(
            at + std::string(toString(kind)) + '|' + (isSymmetric(kind) ? both : source + '|' + target));
    };
    for (const GoldRelation& relation : annotated.relations) {
        note(relation.sentence, relation.source, relation.target, relation.kind, goldPair, goldKind);
    }
    const auto& mentions = annotated.analysis->mentions;
    for (const RelationMention& relation : found) {
        if (relation.kind != RelationKind::MentionedWith) {
            note(goldSentenceOf(annotated, relation), goldNameOf(annotated, mentions[relation.source].entity),
                goldNameOf(annotated, mentions[relation.target].entity), relation.kind, myPair, myKind);
        }
    }
    const auto common = [](const std::set<std::string>& a, const std::set<std::string>& b) {
        return static_cast<std::size_t>(
            std::count_if(a.begin(), a.end(), [&](const std::string& x) { return b.contains(x); }));
    };
    gold += annotated.relations.size();
    goldPairs += goldPair.size();
    pairs += myPair.size();
    pairRight += common(goldPair, myPair);
    kinds += myKind.size();
    kindRight += common(goldKind, myKind);
}

} // namespace dateline

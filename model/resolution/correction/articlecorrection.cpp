// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/correction/articlecorrection.h"

#include "model/base/parallel.h"
#include "model/corrections/ledgerlines.h"
#include "model/resolution/correction/namerules.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace dateline {

namespace {

using Reason = RuleProblem::Reason;

/// The article that a rule speaks of; none for rules of names.
std::optional<ContentHash> articleOf(const Subject& subject)
{
    if (const auto* event = std::get_if<EventPlace>(&subject)) {
        return event->trigger.article;
    }
    if (const auto* relation = std::get_if<RelationPlace>(&subject)) {
        return relation->source.article;
    }
    if (const auto* article = std::get_if<ArticlePlace>(&subject)) {
        return article->article;
    }
    return std::nullopt;
}

struct ArticleFinder
{
    std::optional<ContentHash> operator()(const ArticleDateCorrection& c) const { return c.article; }
    std::optional<ContentHash> operator()(const MentionMove& c) const { return c.article; }
    std::optional<ContentHash> operator()(const MentionAddition& c) const { return c.where.article; }
    std::optional<ContentHash> operator()(const MentionRemoval& c) const { return c.where.article; }
    std::optional<ContentHash> operator()(const EventChange& c) const { return c.event.trigger.article; }
    std::optional<ContentHash> operator()(const EventAddition& c) const { return c.event.trigger.article; }
    std::optional<ContentHash> operator()(const RelationChange& c) const { return c.relation.source.article; }
    std::optional<ContentHash> operator()(const RelationAddition& c) const
    {
        return c.relation.source.article;
    }
    std::optional<ContentHash> operator()(const Verdict& c) const { return articleOf(c.subject); }
    std::optional<ContentHash> operator()(const Note& c) const { return articleOf(c.subject); }
    template <typename Other> std::optional<ContentHash> operator()(const Other& /*rule*/) const
    {
        return std::nullopt;
    }
};

Review atLeast(Review review, Review other)
{
    return std::max(review, other);
}

/// All rules of one article, in order: mentions first, as relations hold between them.
class ArticleCorrection
{
public:
    ArticleCorrection(
        const AnalysedArticle& article, std::span<const Correction> corrections, RuleReport& report)
        : m_corrections(corrections)
        , m_report(report)
        , m_editor(article)
    {
    }

    void apply(const NameRules& names, std::span<const std::uint32_t> rules)
    {
        names.apply(m_editor);
        for (const std::uint32_t rule : rules) {
            applyToMentions(rule);
        }
        if (m_editor.isChanged()) {
            m_editor.settle();
        }
        for (const std::uint32_t rule : rules) {
            applyToEvents(rule);
            applyToRelations(rule);
        }
        finishEvents();
        finishRelations();
    }

    AnalysedArticle article() const { return m_editor.result(); }
    ArticleMarks takeMarks() { return std::move(m_marks); }

private:
    const Correction& at(std::uint32_t rule) const { return m_corrections[rule]; }

    void applyToMentions(std::uint32_t rule)
    {
        if (const auto* move = std::get_if<MentionMove>(&at(rule))) {
            moveMentions(*move, rule);
        } else if (const auto* addition = std::get_if<MentionAddition>(&at(rule))) {
            if (!m_editor.stands(addition->where)
                || !m_editor.addMention(addition->where.span, addition->entity)) {
                m_report.add(rule, Reason::PassageGone);
            }
        } else if (const auto* removal = std::get_if<MentionRemoval>(&at(rule))) {
            const auto mention
                = m_editor.stands(removal->where) ? m_editor.mentionAt(removal->where.span) : std::nullopt;
            if (mention) {
                m_editor.dropMention(*mention);
            } else if (!m_editor.stands(removal->where)) {
                m_report.add(rule, Reason::PassageGone);
            } // no mention there any more: nothing is left to remove
        }
    }

    void moveMentions(const MentionMove& move, std::uint32_t rule)
    {
        if (move.span) {
            const bool stands = m_editor.stands({move.article, *move.span, move.text});
            const auto mention = stands ? m_editor.mentionAt(*move.span) : std::nullopt;
            if (mention) {
                m_editor.moveMention(*mention, move.to);
            } else {
                m_report.add(rule, stands ? Reason::EntityGone : Reason::PassageGone);
            }
            return;
        }
        bool isFound = false;
        const std::string key = nameKey(move.from.name);
        for (std::size_t i = 0; i < m_editor.now().mentions.size(); ++i) {
            const std::uint32_t local = m_editor.now().mentions[i].entity;
            if (local != noIndex && isCalled(m_editor.now().entities[local], key)) {
                m_editor.moveMention(i, move.to);
                isFound = true;
            }
        }
        if (!isFound) {
            m_report.add(rule, Reason::EntityGone);
        }
    }

    static bool isCalled(const LocalEntity& entity, const std::string& key)
    {
        return nameKey(entity.name) == key
            || std::any_of(entity.aliases.begin(), entity.aliases.end(),
                [&key](const AliasReason& alias) { return nameKey(alias.name) == key; });
    }

    std::optional<std::uint32_t> eventAt(const EventPlace& place) const
    {
        std::optional<std::uint32_t> best;
        for (std::uint32_t i = 0; i < m_editor.now().events.size(); ++i) {
            const TextSpan trigger = m_editor.now().events[i].trigger;
            if (trigger == place.trigger.span) {
                return i;
            }
            if (!best && trigger.overlaps(place.trigger.span)) {
                best = i;
            }
        }
        return best;
    }

    void beginEvents()
    {
        m_marks.events.resize(m_editor.now().events.size());
        m_eventRejected.resize(m_marks.events.size(), false);
    }

    void applyToEvents(std::uint32_t rule)
    {
        const auto* verdict = std::get_if<Verdict>(&at(rule));
        if (const auto* change = std::get_if<EventChange>(&at(rule))) {
            markEvent(change->event, Review::Edited, rule, false);
        } else if (const auto* place = verdict ? std::get_if<EventPlace>(&verdict->subject) : nullptr) {
            markEvent(*place, Review::Accepted, rule, verdict->judgement == Judgement::Rejected);
        } else if (const auto* addition = std::get_if<EventAddition>(&at(rule))) {
            addEvent(*addition, rule);
        }
    }

    void markEvent(const EventPlace& place, Review review, std::uint32_t rule, bool isRejected)
    {
        const auto event = m_editor.stands(place.trigger) ? eventAt(place) : std::nullopt;
        if (!event) {
            if (!isRejected) { // what is rejected and not found any more is as it should be
                m_report.add(rule, m_editor.stands(place.trigger) ? Reason::EventGone : Reason::PassageGone);
            }
            return;
        }
        beginEvents();
        m_eventRejected[*event] = isRejected;
        EventMark& mark = m_marks.events[*event];
        mark.review = atLeast(mark.review, review);
        if (review != Review::Accepted) {
            mark.rules.push_back(rule);
        }
    }

    void addEvent(const EventAddition& addition, std::uint32_t rule)
    {
        const auto sentence = m_editor.stands(addition.event.trigger)
            ? m_editor.sentenceOf(addition.event.trigger.span)
            : std::nullopt;
        if (!sentence) {
            m_report.add(rule, Reason::PassageGone);
            return;
        }
        if (const auto known = eventAt(addition.event); !known) {
            EventMention event;
            event.trigger = addition.event.trigger.span;
            event.sentence = *sentence;
            event.rule = "added by hand";
            m_editor.edit().events.push_back(std::move(event));
        }
        markEvent(addition.event, Review::Added, rule, false);
    }

    /// Rejected events leave, added ones go to their place in the text.
    void finishEvents()
    {
        const std::size_t count = m_marks.events.size();
        std::vector<std::uint32_t> order(count);
        std::iota(order.begin(), order.end(), 0U);
        std::erase_if(order, [this](std::uint32_t e) { return m_eventRejected[e]; });
        const std::vector<EventMention>& events = m_editor.now().events;
        std::stable_sort(order.begin(), order.end(), [&events](std::uint32_t a, std::uint32_t b) {
            return events[a].trigger.begin < events[b].trigger.begin;
        });
        if (order.size() == count && std::is_sorted(order.begin(), order.end())) {
            return;
        }
        Analysis& analysis = m_editor.edit();
        std::vector<std::uint32_t> place(count, noIndex);
        std::vector<EventMention> kept;
        std::vector<EventMark> marks;
        for (const std::uint32_t e : order) {
            place[e] = static_cast<std::uint32_t>(kept.size());
            kept.push_back(std::move(analysis.events[e]));
            marks.push_back(std::move(m_marks.events[e]));
        }
        analysis.events = std::move(kept);
        m_marks.events = std::move(marks);
        for (RelationMention& relation : analysis.relations) {
            relation.event = relation.event == noIndex ? noIndex : place[relation.event];
        }
    }

    bool isAt(std::uint32_t mention, TextSpan span) const
    {
        return m_editor.now().mentions[mention].span.overlaps(span);
    }

    /// The relation between those mentions; of several the one of that kind, or none where that leaves a
    /// choice.
    std::optional<std::uint32_t> relationAt(const RelationPlace& place) const
    {
        std::optional<std::uint32_t> sameKind;
        std::optional<std::uint32_t> other;
        std::size_t others = 0;
        const std::vector<RelationMention>& relations = m_editor.now().relations;
        for (std::uint32_t i = 0; i < relations.size(); ++i) {
            if (!isAt(foundSource(i), place.source.span) || !isAt(foundTarget(i), place.target.span)) {
                continue;
            }
            if (foundKind(i) == place.kind) {
                sameKind = sameKind ? sameKind : i;
            } else {
                other = i;
                ++others;
            }
        }
        return sameKind ? sameKind : others == 1 ? other : std::nullopt;
    }

    bool isMarked(std::uint32_t relation) const { return relation < m_marks.relations.size(); }
    RelationKind foundKind(std::uint32_t relation) const
    {
        const RelationKind now = m_editor.now().relations[relation].kind;
        return isMarked(relation) ? m_marks.relations[relation].foundKind.value_or(now) : now;
    }
    std::uint32_t foundSource(std::uint32_t relation) const
    {
        const RelationMention& mention = m_editor.now().relations[relation];
        return isMarked(relation) && m_marks.relations[relation].swapped ? mention.target : mention.source;
    }
    std::uint32_t foundTarget(std::uint32_t relation) const
    {
        const RelationMention& mention = m_editor.now().relations[relation];
        return isMarked(relation) && m_marks.relations[relation].swapped ? mention.source : mention.target;
    }

    void applyToRelations(std::uint32_t rule)
    {
        const auto* verdict = std::get_if<Verdict>(&at(rule));
        if (const auto* change = std::get_if<RelationChange>(&at(rule))) {
            if (const auto relation = markRelation(change->relation, Review::Edited, rule, false)) {
                changeRelation(*change, *relation);
            }
        } else if (const auto* place = verdict ? std::get_if<RelationPlace>(&verdict->subject) : nullptr) {
            (void)markRelation(*place, Review::Accepted, rule, verdict->judgement == Judgement::Rejected);
        } else if (const auto* addition = std::get_if<RelationAddition>(&at(rule))) {
            addRelation(*addition, rule);
        }
    }

    std::optional<std::uint32_t> markRelation(
        const RelationPlace& place, Review review, std::uint32_t rule, bool isRejected)
    {
        const bool stands = m_editor.stands(place.source) && m_editor.stands(place.target);
        const auto relation = stands ? relationAt(place) : std::nullopt;
        if (!relation) {
            if (!isRejected) {
                m_report.add(rule, stands ? Reason::RelationGone : Reason::PassageGone);
            }
            return std::nullopt;
        }
        m_marks.relations.resize(m_editor.now().relations.size());
        m_relationRejected.resize(m_marks.relations.size(), false);
        m_relationRejected[*relation] = isRejected;
        RelationMark& mark = m_marks.relations[*relation];
        mark.review = atLeast(mark.review, review);
        return relation;
    }

    void changeRelation(const RelationChange& change, std::uint32_t index)
    {
        RelationMark& mark = m_marks.relations[index];
        RelationMention& relation = m_editor.edit().relations[index];
        if (change.kind && *change.kind != relation.kind) {
            mark.foundKind = mark.foundKind.value_or(relation.kind);
            relation.kind = *change.kind;
            relation.label.clear(); // "Secretary General" says what the old kind was
        }
        if (change.swapped != mark.swapped) { // said of the relation as it was found
            std::swap(relation.source, relation.target);
            mark.swapped = change.swapped;
        }
    }

    void addRelation(const RelationAddition& addition, std::uint32_t rule)
    {
        const RelationPlace& place = addition.relation;
        const bool stands = m_editor.stands(place.source) && m_editor.stands(place.target);
        const auto source = stands ? m_editor.mentionAt(place.source.span) : std::nullopt;
        const auto target = stands ? m_editor.mentionAt(place.target.span) : std::nullopt;
        if (!source || !target || *source == *target) {
            m_report.add(rule, stands ? Reason::EntityGone : Reason::PassageGone);
            return;
        }
        auto known = relationAt(place);
        if (!known || foundKind(*known) != place.kind) {
            RelationMention relation;
            relation.source = *source;
            relation.target = *target;
            relation.kind = place.kind;
            relation.sentence = m_editor.now().mentions[*source].sentence;
            relation.rule = "added by hand";
            m_editor.edit().relations.push_back(std::move(relation));
        }
        if (const auto added = markRelation(place, Review::Added, rule, false);
            added && !addition.label.empty()) {
            m_editor.edit().relations[*added].label = addition.label;
        }
    }

    void finishRelations()
    {
        if (std::find(m_relationRejected.begin(), m_relationRejected.end(), true)
            == m_relationRejected.end()) {
            return;
        }
        std::vector<RelationMention> kept;
        std::vector<RelationMark> marks;
        for (std::size_t r = 0; r < m_relationRejected.size(); ++r) {
            if (!m_relationRejected[r]) {
                kept.push_back(m_editor.now().relations[r]);
                marks.push_back(m_marks.relations[r]);
            }
        }
        m_editor.edit().relations = std::move(kept);
        m_marks.relations = std::move(marks);
    }

    std::span<const Correction> m_corrections;
    RuleReport& m_report;
    ArticleEditor m_editor;
    ArticleMarks m_marks;
    std::vector<bool> m_eventRejected;
    std::vector<bool> m_relationRejected;
};

struct HashOfHash
{
    std::size_t operator()(const ContentHash& hash) const
    {
        std::size_t value = 0;
        for (std::size_t i = 0; i < sizeof value; ++i) {
            value = (value << 8U) | hash.bytes[i];
        }
        return value;
    }
};

} // namespace

CorrectedArticles correctArticles(ArticlesInWork& articles, std::span<const Correction> corrections,
    const std::vector<bool>& unnamed, RuleReport& report, const Progress& progress, int threads)
{
    CorrectedArticles result;
    result.marks.resize(articles.size());
    result.ruled.resize(articles.size(), false);
    std::unordered_map<ContentHash, std::vector<std::uint32_t>, HashOfHash> rules;
    for (std::uint32_t i = 0; i < corrections.size(); ++i) {
        if (const auto article = std::visit(ArticleFinder{}, corrections[i])) {
            rules[*article].push_back(i);
        }
    }
    const NameRules names(corrections);
    if (rules.empty() && names.isEmpty()) {
        return result;
    }
    std::vector<RuleReport> reports(articles.size());
    std::vector<std::uint8_t> changed(articles.size()); // no bits: several threads write them
    const std::vector<std::uint32_t> none;
    (void)parallelFor(articles.size(), threads, progress, [&](std::size_t, std::size_t item) {
        const auto own = rules.find(articles.metadata(item).hash);
        if (own == rules.end() && (names.isEmpty() || (!unnamed.empty() && unnamed[item]))) {
            return;
        }
        const AnalysedArticle found = articles[item];
        ArticleCorrection correction(found, corrections, reports[item]);
        correction.apply(names, own == rules.end() ? none : own->second);
        AnalysedArticle corrected = correction.article();
        if (corrected.analysis != found.analysis) {
            changed[item] = 1;
            articles.replace(item, std::move(corrected));
        }
        result.marks[item] = correction.takeMarks();
    });
    for (std::size_t i = 0; i < articles.size(); ++i) {
        report.add(reports[i]);
        result.ruled[i] = rules.contains(articles.metadata(i).hash) || changed[i] != 0;
    }
    for (std::size_t i = 0; i < articles.size(); ++i) {
        rules.erase(articles.metadata(i).hash);
    }
    for (const auto& [article, gone] : rules) {
        for (const std::uint32_t rule : gone) {
            report.add(rule, Reason::ArticleGone);
        }
    }
    return result;
}

std::string nameRulesOf(std::span<const Correction> corrections)
{
    LedgerEntry rules;
    for (const Correction& correction : corrections) {
        // takes names held apart together again
        const bool isMerge = std::holds_alternative<EntityMerge>(correction);
        if (isMerge || std::holds_alternative<NameRule>(correction)
            || std::holds_alternative<EntitiesApart>(correction)) {
            rules.corrections.push_back(correction);
        }
    }
    return NameRules(rules.corrections).isEmpty() ? std::string() : ledgerLine(rules);
}

} // namespace dateline

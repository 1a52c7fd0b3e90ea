// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/syntaxpath.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// Deeds that "did not" denies. "Did not vote", "has not released" tell of something that is news by itself.
bool isDeniable(EventKind kind)
{
    return kind == EventKind::Attack || kind == EventKind::Battle || kind == EventKind::Arrest || kind == EventKind::Death
        || kind == EventKind::Meeting || kind == EventKind::Deployment || kind == EventKind::Visit;
}

bool isFuture(std::string_view auxiliary)
{
    return auxiliary == "will" || auxiliary == "shall" || auxiliary == "'ll";
}

/// "Elections will be held", "they will sign the agreement": verbs that say no more than that it takes place.
bool takesPlace(std::string_view verb)
{
    constexpr auto verbs = std::to_array<std::string_view>({"attend", "attending", "begin", "conduct", "conducted", "convene", "happen", "held", "hold",
        "host", "hosted", "launch", "launched", "occur", "open", "resume", "sign", "signed", "stage", "staged", "start", "take"});
    return std::binary_search(verbs.begin(), verbs.end(), verb);
}

/// A noun whose verb lies ahead.
bool isAhead(const ArticleWordsRef& words, const TriggerCandidate& candidate)
{
    const TokenTag& tag = words.tag(candidate.token);
    const Sentence& sentence = words.document().sentences[candidate.sentence];
    if (candidate.verb || tag.head == TokenTag::noHead || (tag.relation != Deprel::Nsubj && tag.relation != Deprel::Obj) || !takesPlace(words.lower(tag.head))) {
        return false;
    }
    for (std::uint32_t t = sentence.firstToken; t < tag.head; ++t) {
        if (words.tag(t).head == tag.head && words.tag(t).relation == Deprel::Aux && (isFuture(words.lower(t)) || words.lower(t) == "should")) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<EventStatus> EventFeaturesRef::plainStatus(const TriggerCandidate& candidate) const
{
    const Sentence& sentence = m_words.document().sentences[candidate.sentence];
    const std::uint32_t i = candidate.token;
    if (!isParsed(candidate.sentence)) {
        for (std::uint32_t back = 1; back <= 4 && i >= sentence.firstToken + back; ++back) {
            const ArticleWord& word = m_words[i - back];
            const std::string_view lower = word.lower;
            if (word.cue == StatusCue::Deny || (back <= 2 && isDeniable(candidate.kind) && (lower == "not" || lower == "n't" || lower == "never"))) {
                return EventStatus::Denied;
            }
            if (lower == "allegedly" || lower == "reportedly") {
                return EventStatus::Alleged;
            }
            if (word.mention != noIndex || word.event || isClauseBreak(lower)) {
                break;
            }
        }
        return std::nullopt;
    }
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        if (m_words.tag(t).head != i) {
            continue;
        }
        const std::string_view lower = m_words.lower(t);
        if (isDeniable(candidate.kind) && m_words.tag(t).relation == Deprel::Advmod && (lower == "not" || lower == "n't" || lower == "never")) {
            return EventStatus::Denied;
        }
        if (lower == "allegedly" || lower == "reportedly" || lower == "purportedly") {
            return EventStatus::Alleged;
        }
        if (m_words.tag(t).relation == Deprel::Aux && isFuture(lower)) {
            return EventStatus::Planned;
        }
    }
    if (isAhead(m_words, candidate)) {
        return EventStatus::Planned;
    }
    const TokenTag& tag = m_words.tag(i);
    if (tag.head != TokenTag::noHead && m_words[tag.head].cue == StatusCue::Deny
        && (tag.relation == Deprel::Xcomp || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Obj || tag.relation == Deprel::Advcl)) {
        return EventStatus::Denied;
    }
    if (tag.head != TokenTag::noHead && (tag.relation == Deprel::Acl || tag.relation == Deprel::Advcl)) {
        const std::string_view head = m_words[tag.head].lemma;
        if (head == "accuse" || head == "suspect" || m_words.lower(tag.head) == "suspected") {
            return EventStatus::Alleged;
        }
    }
    return std::nullopt;
}

void EventFeaturesRef::addStatus(const TriggerCandidate& candidate, const DateOption& option, FeatureList& out) const
{
    const Document& document = m_words.document();
    const Sentence& sentence = document.sentences[candidate.sentence];
    const std::string_view form = nameOf(formNames, candidate.form);
    const std::string_view word = candidate.verb ? "v" : "n";
    const std::uint32_t i = candidate.token;
    out.add("bias");
    out.add("form", form, word);
    out.add("lemma", m_words[i].lemma);
    out.add("kind", toString(candidate.kind));
    bool clause = true;
    for (std::uint32_t back = 1; back <= 8 && i >= sentence.firstToken + back; ++back) {
        const ArticleWord& other = m_words[i - back];
        clause = clause && !isClauseBreak(other.lower);
        if (other.cue != StatusCue::None) {
            out.add(clause ? back <= 3 ? "near" : "clause" : "beyond", nameOf(cueNames, other.cue), form);
            if (clause) {
                out.add("cueword", other.lower);
            }
        }
    }
    if (i > sentence.firstToken) {
        out.add("before", m_words.lower(i - 1), form);
        if (i > sentence.firstToken + 1) {
            out.add("before2", m_words.lower(i - 2), m_words.lower(i - 1));
        }
    }
    if (isBe(i > sentence.firstToken ? m_words.lower(i - 1) : "") && candidate.form == WordForm::Gerund) {
        out.add("progressive", m_words.lower(i - 1));
    }
    if (option.time != noIndex) {
        const TimeMention& time = m_words.found().times[option.time];
        out.add("direction", nameOf(directionNames, time.interpretation.direction), form);
        out.add("qualifier", nameOf(qualifierNames, time.qualifier), form);
        out.add("future", time.governedByFuture ? "1" : "0");
    }
    out.add("source", nameOf(sourceNames, option.kind), form);
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        if (m_words[t].cue == StatusCue::Allege || m_words[t].cue == StatusCue::Future || m_words[t].cue == StatusCue::Deny) {
            out.add("anywhere", nameOf(cueNames, m_words[t].cue), t < i ? "before" : "after");
        }
    }
    if (m_options.triggerHead && document.labels[i].trigger != 0) {
        out.add("head", toString(static_cast<EventStatus>(document.labels[i].trigger - 1)));
    }
    if (!isParsed(candidate.sentence)) {
        return;
    }
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        const TokenTag& child = m_words.tag(t);
        if (child.head == i && (child.relation == Deprel::Aux || child.relation == Deprel::Mark || child.relation == Deprel::Advmod)) {
            out.add("child", m_words.lower(t), form);
        }
    }
    std::uint32_t above = m_words.tag(i).head;
    Deprel relation = m_words.tag(i).relation;
    for (int step = 0; step < 2 && above != TokenTag::noHead; ++step) {
        out.add(step == 0 ? "head1" : "head2", m_words[above].lemma, deprelName(relation));
        out.add(step == 0 ? "headcue1" : "headcue2", nameOf(cueNames, m_words[above].cue), deprelName(relation));
        relation = m_words.tag(above).relation;
        above = m_words.tag(above).head;
    }
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/syntaxpath.h"

namespace dateline {

void EventFeaturesRef::addStatus(
    const TriggerCandidate& candidate, const DateOption& option, FeatureList& out) const
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
        if (m_words[t].cue == StatusCue::Allege || m_words[t].cue == StatusCue::Future
            || m_words[t].cue == StatusCue::Deny) {
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
        if (child.head == i
            && (child.relation == Deprel::Aux || child.relation == Deprel::Mark
                || child.relation == Deprel::Advmod)) {
            out.add("child", m_words.lower(t), form);
        }
    }
    std::uint32_t above = m_words.tag(i).head;
    Deprel relation = m_words.tag(i).relation;
    for (int step = 0; step < 2 && above != TokenTag::noHead; ++step) {
        out.add(step == 0 ? "head1" : "head2", m_words[above].lemma, deprelName(relation));
        out.add(
            step == 0 ? "headcue1" : "headcue2", nameOf(cueNames, m_words[above].cue), deprelName(relation));
        relation = m_words.tag(above).relation;
        above = m_words.tag(above).head;
    }
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlechoice.h"

#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

class Chooser
{
public:
    explicit Chooser(TitleDraftRef& draft)
        : m_draft(draft)
    {
    }
    void choose();

private:
    void keepPhrase(std::uint32_t token, int depth);
    bool isFrontedOrOwnLink(std::uint32_t child, const TokenTag& tag) const;
    bool opensComplement(std::uint32_t clause) const;
    void keepClauseOfNoun();
    void findSubject(std::uint32_t verb);
    void findContent();

    TitleDraftRef& m_draft;
};

void Chooser::keepPhrase(std::uint32_t token, int depth)
{
    m_draft.set(token, true);
    for (std::uint32_t t = m_draft.sentence.firstToken; t < m_draft.sentence.endToken(); ++t) {
        const TokenTag& tag = m_draft.words.tag(t);
        if (tag.head != token) {
            continue;
        }
        if (token == m_draft.trigger.token && isFrontedOrOwnLink(t, tag)) {
            continue;
        }
        switch (tag.relation) {
        case Deprel::Punct:
            // hyphens inside a phrase stay; commas come back where both their neighbours stay
            if (m_draft.lower(t) == "-" || m_draft.lower(t) == "%") {
                m_draft.set(t, true);
            }
            break;
        case Deprel::Mark:
            // "be able to vote", "was due to take place"
            if (const std::uint32_t fixed = m_draft.child(t, Deprel::Fixed); fixed != noIndex && m_draft.lower(t) == "due") {
                m_draft.set(t, true);
                m_draft.set(fixed, true);
            } else {
                m_draft.set(t, m_draft.lower(t) == "to");
            }
            break;
        case Deprel::Advcl:
            // what is asked, declared or aimed at is often taken for an adverbial clause
            if (token == m_draft.trigger.token && t > token && m_draft.trigger.verb && opensComplement(t)) {
                keepPhrase(t, depth + 1);
            }
            break;
        case Deprel::Parataxis:
        case Deprel::Discourse:
        case Deprel::Dislocated:
        case Deprel::Vocative:
        case Deprel::Appos:
        case Deprel::List:
        case Deprel::Cc:
        case Deprel::Acl:
            break;
        case Deprel::Conj:
            if (token != m_draft.trigger.token && depth < 2) { // "Assad and Putin", but not a second action
                if (const std::uint32_t joint = m_draft.child(t, Deprel::Cc); joint != noIndex) {
                    m_draft.set(joint, true);
                }
                keepPhrase(t, depth + 1);
            }
            break;
        case Deprel::Nmod:
        case Deprel::Obl:
            if (depth < 3) {
                keepPhrase(t, depth + 1);
            }
            break;
        default:
            if (depth < 6) {
                keepPhrase(t, depth + 1);
            }
        }
    }
}

bool Chooser::opensComplement(std::uint32_t clause) const
{
    const std::uint32_t mark = m_draft.child(clause, Deprel::Mark);
    return mark != noIndex && (m_draft.lower(mark) == "that" || m_draft.lower(mark) == "to");
}

/// What a title leaves out beside its trigger: an opening before the subject ("Despite setbacks, ..."), what was said
/// before "he said", a relative pronoun, and the preposition that leads to a noun trigger. Never a negation.
bool Chooser::isFrontedOrOwnLink(std::uint32_t child, const TokenTag& tag) const
{
    if (!m_draft.trigger.verb) {
        return tag.relation == Deprel::Case || tag.relation == Deprel::Cop || (tag.relation == Deprel::Nsubj && child < m_draft.trigger.token);
    }
    if (tag.relation == Deprel::Nsubj && (isRelativePronoun(m_draft.lower(child)) || m_draft.subjectOf(m_draft.trigger.token) != child)) {
        return true; // a second subject is one of another clause
    }
    const bool before = child < m_draft.trigger.token;
    return before && !isNegation(m_draft.lower(child))
        && (tag.relation == Deprel::Obl || tag.relation == Deprel::Nmod || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Advmod
            || tag.relation == Deprel::Xcomp || tag.relation == Deprel::Dep);
}

/// "negotiations", "a decision": too little; the clause that the noun stands in says more.
void Chooser::keepClauseOfNoun()
{
    std::size_t count = 0;
    for (std::uint32_t t = m_draft.sentence.firstToken; t < m_draft.sentence.endToken(); ++t) {
        count += m_draft.kept(t) && !isLinkWord(m_draft.lower(t)) && !isGenitive(m_draft.lower(t)) && m_draft.words[t].time == noIndex;
    }
    const std::uint32_t head = m_draft.words.tag(m_draft.trigger.token).head;
    if (count >= 3 || head == TokenTag::noHead) {
        return;
    }
    const TokenTag& above = m_draft.words.tag(head);
    for (std::uint32_t t = m_draft.sentence.firstToken; t < m_draft.trigger.token; ++t) { // "fled during the bombing"
        if (m_draft.words.tag(t).head == m_draft.trigger.token && m_draft.words.tag(t).relation == Deprel::Case) {
            m_draft.set(t, true);
        }
    }
    keepPhrase(head, above.upos == Upos::Verb ? 1 : 3);
    std::uint32_t verb = head;
    if (above.upos != Upos::Verb && above.head != TokenTag::noHead && m_draft.words.tag(above.head).upos == Upos::Verb) {
        verb = above.head;
        keepPhrase(verb, 1);
    }
    if (m_draft.words.tag(verb).upos == Upos::Verb && m_draft.subjectOf(verb) == noIndex) {
        findSubject(verb);
    }
}

/// A verb without a subject of its own takes the one of the verb that it hangs on, or the noun that it modifies.
void Chooser::findSubject(std::uint32_t verb)
{
    m_draft.subject = m_draft.subjectOf(verb);
    m_draft.ownSubject = m_draft.subject != noIndex;
    std::uint32_t below = verb;
    for (int step = 0; step < 4 && m_draft.subject == noIndex; ++step) {
        const Deprel relation = m_draft.words.tag(below).relation;
        const std::uint32_t above = m_draft.words.tag(below).head;
        if (above == TokenTag::noHead) {
            return;
        }
        if (relation == Deprel::Acl) {
            m_draft.subject = above;
            keepPhrase(above, 4);
            for (std::uint32_t t = m_draft.sentence.firstToken; t < above; ++t) { // "around the airport, which was destroyed"
                if (m_draft.words.tag(t).head == above && m_draft.words.tag(t).relation == Deprel::Case) {
                    m_draft.set(t, false);
                }
            }
            for (std::uint32_t t = above; t < below; ++t) { // "Maio, who hosted"
                if (m_draft.words.tag(t).head == below && isRelativePronoun(m_draft.lower(t))) {
                    m_draft.set(t, false);
                }
            }
        } else if (relation == Deprel::Conj || relation == Deprel::Xcomp || relation == Deprel::Advcl || relation == Deprel::Ccomp
            || relation == Deprel::Parataxis) {
            m_draft.subject = m_draft.subjectOf(above);
            if (m_draft.subject != noIndex) {
                keepPhrase(m_draft.subject, 2);
            }
            const bool infinitive = m_draft.words.tag(m_draft.trigger.token).form == VerbForm::Infinitive; // "came to see"
            if ((relation == Deprel::Xcomp || (relation == Deprel::Advcl && infinitive)) && below == verb) {
                for (std::uint32_t t = above; t <= verb; ++t) {
                    m_draft.set(t, true);
                }
            }
        } else {
            return;
        }
        below = above;
    }
}

/// "Air strikes killed 25, a group said": what is said belongs to the title, behind who says it.
void Chooser::findContent()
{
    if (m_draft.trigger.kind != EventKind::Statement || !m_draft.ownSubject) {
        return;
    }
    const TokenTag& tag = m_draft.words.tag(m_draft.trigger.token);
    if (const std::uint32_t said = m_draft.child(m_draft.trigger.token, Deprel::Ccomp); said != noIndex && said < m_draft.trigger.token) {
        m_draft.content = said;
    } else if (tag.relation == Deprel::Parataxis && tag.head != TokenTag::noHead && tag.head < m_draft.trigger.token) {
        m_draft.content = tag.head;
    } else {
        return;
    }
    keepPhrase(m_draft.content, 1);
}

void Chooser::choose()
{
    keepPhrase(m_draft.trigger.token, 0);
    if (m_draft.trigger.verb) {
        findSubject(m_draft.trigger.token);
        findContent();
    } else {
        keepClauseOfNoun();
    }
}

} // namespace

void chooseBySyntax(TitleDraftRef& draft)
{
    Chooser(draft).choose();
}

void chooseByOrder(TitleDraftRef& draft)
{
    std::uint32_t begin = draft.trigger.token;
    while (begin > draft.sentence.firstToken && !startsClause(draft.lower(begin - 1))) {
        --begin;
    }
    std::uint32_t end = draft.trigger.token + 1;
    while (end < draft.sentence.endToken() && !startsClause(draft.lower(end)) && !(draft.lower(end) == "," && end > draft.trigger.token + 3)) {
        ++end;
    }
    // "On Sunday, according to X, ...": a short opening before a comma goes.
    for (std::uint32_t t = begin; t + 1 < draft.trigger.token && t < begin + 8; ++t) {
        if (draft.lower(t) == "," && t > begin && draft.words[begin].mention == noIndex) {
            begin = t + 1;
            break;
        }
    }
    for (std::uint32_t t = begin; t < end; ++t) {
        draft.set(t, true);
    }
}

} // namespace dateline

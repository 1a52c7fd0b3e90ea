// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/subjectrepair.h"

#include "model/extraction/language/treeeditor.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

class SubjectRepair : private TreeEditor
{
public:
    using TreeEditor::TreeEditor;

    void run()
    {
        takeGerund();
        takeNameBeforeAside();
        for (std::uint32_t t = m_begin; t < m_end; ++t) {
            if (m_tags[t].upos == Upos::Verb || m_tags[t].upos == Upos::Adj) {
                joinSubjects(t);
                joinTitledSubjects(t);
                joinNamesAside(t);
                takeSpeaker(t);
                partFromSpeaker(t);
            }
            if (m_document.word(t) == "plans" && m_tags[t].upos == Upos::Noun) {
                makePlansVerb(t);
            }
            if (m_tags[t].relation == Deprel::Discourse || m_tags[t].relation == Deprel::Vocative) {
                takeRelativeSubject(t);
            }
            if (m_tags[t].upos == Upos::Propn) {
                putPersonFirst(t);
            }
        }
    }

private:
    bool isNominal(std::uint32_t token) const
    {
        return m_tags[token].upos == Upos::Propn || m_tags[token].upos == Upos::Noun;
    }

    /// Two subjects before the verb, a comma between them and "and" behind the second: one list.
    void joinSubjects(std::uint32_t verb)
    {
        const std::uint32_t first = child(verb, Deprel::Nsubj, m_begin, verb);
        const std::uint32_t second
            = first == TokenTag::noHead ? first : child(verb, Deprel::Nsubj, first + 1, verb);
        if (second == TokenTag::noHead || !isNominal(first) || !isNominal(second)
            || child(second, Deprel::Conj, second + 1, verb) == TokenTag::noHead
            || child(first, Deprel::Conj, first + 1, verb) != TokenTag::noHead) {
            return;
        }
        bool comma = false;
        for (std::uint32_t t = first + 1; t < second; ++t) {
            comma = comma || m_document.word(t) == ",";
            // "Wednesday in Cairo, officials"; but "companies such as BHP, the airline and"
            const bool governs = !comma && m_tags[t].upos == Upos::Adp && m_document.word(t) != "such"
                && m_document.word(t - 1) != "such";
            if (m_tags[t].upos == Upos::Verb || governs) {
                return;
            }
        }
        if (!comma) {
            return;
        }
        for (std::uint32_t t = second + 1; t < verb; ++t) {
            if (m_tags[t].head == second && m_tags[t].relation == Deprel::Conj) {
                m_tags[t].head = first;
            }
        }
        set(second, first, Deprel::Conj);
    }

    /// "President Ebrahim Raisi and Foreign Minister Hossein Amir-Abdollahian were killed": the title that
    /// "and" joins to the first is the second's.
    void joinTitledSubjects(std::uint32_t verb)
    {
        const std::uint32_t first = child(verb, Deprel::Nsubj, m_begin, verb);
        if (first == TokenTag::noHead || m_tags[first].upos != Upos::Propn) {
            return;
        }
        for (std::uint32_t title = first + 2; title + 1 < verb; ++title) {
            const std::uint32_t second = title + 1;
            const TokenTag& tag = m_tags[second];
            const std::uint32_t link = child(title, Deprel::Cc, first + 1, title);
            const bool apart = (tag.head == verb && tag.relation == Deprel::Nsubj)
                || (tag.head <= first && tag.relation == Deprel::Appos);
            if (link != TokenTag::noHead && m_tags[title].head == first && isNominal(title) && apart
                && tag.upos == Upos::Propn) {
                set(second, first, Deprel::Conj);
                set(title, second, Deprel::Nmod);
                set(link, second, Deprel::Cc);
                return;
            }
        }
    }

    /// "Yoon, Japan's Kishida and China's Li will meet": a name beside the subject that "and" goes on from
    /// is the next of a list, not another name of the first.
    void joinNamesAside(std::uint32_t verb)
    {
        const std::uint32_t first = child(verb, Deprel::Nsubj, m_begin, verb);
        const std::uint32_t second
            = first == TokenTag::noHead ? first : child(first, Deprel::Appos, first + 1, verb);
        const std::uint32_t third
            = second == TokenTag::noHead ? second : child(second, Deprel::Conj, second + 1, verb);
        if (third == TokenTag::noHead || m_tags[first].upos != Upos::Propn
            || m_tags[second].upos != Upos::Propn || m_tags[third].upos != Upos::Propn) {
            return;
        }
        for (std::uint32_t t = third + 1; t < verb; ++t) {
            if (m_document.word(t) == ",") {
                return; // "the agency, Reuters and partners, said"
            }
        }
        set(second, first, Deprel::Conj);
        set(third, first, Deprel::Conj);
    }

    /// "Bombs killed ten people, a spokesman said": the subject behind the comma is who says so.
    void takeSpeaker(std::uint32_t said)
    {
        const std::uint32_t told = child(said, Deprel::Ccomp, m_begin, said);
        if (told == TokenTag::noHead || child(said, Deprel::Nsubj, m_begin, m_end) != TokenTag::noHead
            || child(told, Deprel::Nsubj, m_begin, told) == TokenTag::noHead) {
            return;
        }
        const std::uint32_t speaker = child(told, Deprel::Nsubj, told + 1, said);
        if (speaker == TokenTag::noHead) {
            return;
        }
        std::uint32_t first = speaker;
        while (first > told && m_tags[first - 1].head == speaker && m_document.word(first - 1) != ",") {
            --first;
        }
        if (m_document.word(first - 1) == ",") {
            set(speaker, said, Deprel::Nsubj);
        }
    }

    /// "Told her that a deal was impossible, a source said.": what ends the sentence is not what was told.
    void partFromSpeaker(std::uint32_t said)
    {
        const std::string_view word = m_document.word(said);
        const bool says = word == "said" || word == "says" || word == "added" || word == "reported";
        if (!says || m_tags[said].relation != Deprel::Ccomp || m_tags[said].head > said || said + 2 < m_end
            || m_tags[m_end - 1].upos != Upos::Punct) {
            return;
        }
        const std::uint32_t speaker = child(said, Deprel::Nsubj, m_tags[said].head + 1, said);
        if (speaker == TokenTag::noHead || child(said, Deprel::Mark, m_begin, said) != TokenTag::noHead) {
            return;
        }
        for (std::uint32_t t = speaker; t > m_tags[said].head && t + 6 > speaker; --t) {
            if (m_document.word(t) == ",") {
                m_tags[said].relation = Deprel::Parataxis;
                return;
            }
        }
    }

    /// "Dnipro, a city in Ukraine, was shelled": the name that opens the sentence is the subject, and what
    /// stands between commas says what it is.
    void takeNameBeforeAside()
    {
        const std::uint32_t verb = m_tags[m_begin].head;
        if (m_begin + 5 >= m_end || m_tags[m_begin].upos != Upos::Propn || verb == TokenTag::noHead
            || m_tags[m_begin].relation != Deprel::Obl || m_tags[verb].upos != Upos::Verb
            || child(m_begin, Deprel::Case, m_begin) != TokenTag::noHead) {
            return;
        }
        std::uint32_t comma = m_begin + 1;
        while (comma < verb && m_tags[comma].head == m_begin && m_tags[comma].relation == Deprel::Flat) {
            ++comma;
        }
        const std::uint32_t noun = child(verb, Deprel::Nsubj, m_begin, verb);
        const std::string_view article = m_document.word(comma + 1);
        if (comma >= verb || m_document.word(comma) != "," || noun == TokenTag::noHead
            || m_tags[noun].upos != Upos::Noun || (article != "a" && article != "an" && article != "the")
            || m_tags[comma + 1].head != noun) {
            return;
        }
        bool closed = false;
        for (std::uint32_t t = noun + 1; t < verb; ++t) {
            closed = closed || m_document.word(t) == ",";
        }
        if (closed) {
            const DeprelSubtype subtype = m_tags[noun].subtype;
            set(m_begin, verb, Deprel::Nsubj);
            m_tags[m_begin].subtype = subtype;
            set(noun, m_begin, Deprel::Appos);
        }
    }

    /// "Fighting between Israel and Hamas resumed": without a comma what opens the sentence is its subject, a
    /// noun.
    void takeGerund()
    {
        constexpr std::array<std::string_view, 8> deeds{
            "Bombing", "Campaigning", "Fighting", "Firing", "Looting", "Rioting", "Shelling", "Shooting"};
        constexpr std::uint32_t farthest = 24;
        if (m_begin + 2 >= m_end || std::ranges::find(deeds, m_document.word(m_begin)) == deeds.end()
            || m_tags[m_begin].upos != Upos::Verb || m_tags[m_begin + 1].upos != Upos::Adp) {
            return;
        }
        const std::uint32_t verb = m_tags[m_begin].head;
        if (verb == TokenTag::noHead || verb > m_begin + farthest || m_tags[verb].upos != Upos::Verb
            || m_tags[verb].form != VerbForm::Finite
            || child(verb, Deprel::Nsubj, m_begin + 1) != TokenTag::noHead) {
            return;
        }
        for (std::uint32_t t = m_begin; t < verb; ++t) {
            if (m_document.word(t) == ",") {
                return;
            }
        }
        set(m_begin, verb, Deprel::Nsubj);
        m_tags[m_begin].upos = Upos::Noun;
        m_tags[m_begin].form = VerbForm::None;
        m_tags[m_begin].tense = Tense::None;
    }

    /// "Boeing plans to cut jobs.", "HSBC plans to cut jobs, it was reported": a verb, not plans of Boeing's,
    /// where they do nothing else.
    void makePlansVerb(std::uint32_t plans)
    {
        const std::uint32_t subject = plans - 1;
        const std::uint32_t to = plans + 1;
        if (plans <= m_begin || to + 1 >= m_end || m_document.word(to) != "to" || !isNominal(subject)
            || m_tags[subject].head != plans || m_tags[subject].relation != Deprel::Compound) {
            return;
        }
        const std::uint32_t above = m_tags[plans].head;
        const bool ofSpeaker = above != TokenTag::noHead && m_tags[plans].relation == Deprel::Nsubj
            && child(above, Deprel::Nsubj, plans + 1, above) != TokenTag::noHead;
        if (above != TokenTag::noHead && !ofSpeaker) {
            return;
        }
        const std::uint32_t planned = to + 1;
        if (m_tags[planned].upos == Upos::Adj && m_tags[planned].relation == Deprel::Amod
            && m_tags[to].head == m_tags[planned].head) { // "to open talks"
            set(m_tags[to].head, planned, Deprel::Obj);
            set(to, planned, Deprel::Mark);
            m_tags[planned].upos = Upos::Verb;
            m_tags[planned].form = VerbForm::Infinitive;
        } else if (m_tags[planned].upos != Upos::Verb || m_tags[planned].head != plans) {
            return;
        }
        for (std::uint32_t t = m_begin; t < subject; ++t) {
            m_tags[t].head = m_tags[t].head == plans ? subject : m_tags[t].head;
        }
        set(subject, plans, Deprel::Nsubj);
        set(planned, plans, Deprel::Xcomp);
        m_tags[plans].upos = Upos::Verb;
        m_tags[plans].form = VerbForm::Finite;
        m_tags[plans].tense = Tense::Present;
        m_tags[plans].number = GrammaticalNumber::None;
        m_tags[plans].relation = ofSpeaker ? Deprel::Ccomp : m_tags[plans].relation;
        m_tags[plans].subtype = DeprelSubtype::None;
    }

    /// "Lula, who ..., was sworn in"
    void takeRelativeSubject(std::uint32_t name)
    {
        const std::uint32_t verb = m_tags[name].head;
        const bool before = verb != TokenTag::noHead && verb > name && m_tags[verb].upos == Upos::Verb;
        if (!before || child(verb, Deprel::Nsubj, m_begin, m_end) != TokenTag::noHead) {
            return;
        }
        const std::uint32_t clause = child(name, Deprel::Acl, name + 1, verb);
        if (clause == TokenTag::noHead || m_tags[clause].subtype != DeprelSubtype::RelativeClause) {
            return;
        }
        set(name, verb, Deprel::Nsubj);
        m_tags[name].upos = Upos::Propn;
        m_tags[name].subtype = m_tags[verb].passive ? DeprelSubtype::Passive : DeprelSubtype::None;
    }

    /// "Bank of England governor Andrew Bailey": the person is the head, the body hangs on him.
    void putPersonFirst(std::uint32_t body)
    {
        const std::uint32_t verb = m_tags[body].head;
        if (m_tags[body].relation != Deprel::Nsubj || verb == TokenTag::noHead || verb < body) {
            return;
        }
        const std::uint32_t person = child(body, Deprel::Nmod, body + 1, verb);
        if (person == TokenTag::noHead || m_tags[person].upos != Upos::Propn
            || m_tags[person].subtype != DeprelSubtype::None || m_tags[person - 1].upos != Upos::Noun
            || m_tags[person - 1].head != person
            || child(person, Deprel::Case, m_begin, verb) != TokenTag::noHead
            || child(person, Deprel::Flat, person + 1, verb) == TokenTag::noHead) {
            return;
        }
        const TokenTag subject = m_tags[body];
        for (std::uint32_t t = person + 1; t < m_end; ++t) {
            m_tags[t].head = m_tags[t].head == body ? person : m_tags[t].head;
        }
        set(person, subject.head, subject.relation);
        m_tags[person].subtype = subject.subtype;
        set(body, person, Deprel::Compound);
    }
};

} // namespace

void repairSubjects(Document& document, const Sentence& sentence)
{
    repairOrKeep(document, sentence, [&] { SubjectRepair(document, sentence).run(); });
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/treerepair.h"

#include "model/extraction/language/treeeditor.h"
#include "model/text/asciiclass.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool opensClause(std::string_view word)
{
    constexpr std::array<std::string_view, 6> words{"after", "before", "since", "than", "until", "while"};
    return std::ranges::find(words, word) != words.end();
}

/// "told reporters he would", not "said a bomb hit".
bool hasListener(std::string_view said)
{
    constexpr std::array<std::string_view, 5> words{"told", "assured", "informed", "reminded", "warned"};
    return std::ranges::find(words, said) != words.end();
}

/// What a headline without "was" tells of one to whom it was done: "Founder arrested at embassy".
bool isDoneTo(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"abducted", "accused", "acquitted", "arrested",
        "assassinated", "charged", "convicted", "deported", "detained", "elected", "evacuated", "executed",
        "expelled", "extradited", "freed", "hanged", "hospitalised", "hospitalized", "indicted", "injured",
        "jailed", "kidnapped", "killed", "murdered", "ousted", "released", "rescued", "sacked", "sentenced",
        "stabbed", "suspended", "wounded"});
    return std::ranges::binary_search(words, word);
}

bool isMonthOrWeekday(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"April", "August", "December", "February",
        "Friday", "January", "July", "June", "March", "May", "Monday", "November", "October", "Saturday",
        "September", "Sunday", "Thursday", "Tuesday", "Wednesday"});
    return std::ranges::binary_search(words, word);
}

bool isNumber(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return isAsciiDigit(c); });
}

bool isWhoOrWhom(std::string_view word)
{
    return word == "who" || word == "whom" || word == "whose";
}

constexpr std::uint32_t shortestSentence = 6; // tokens; a shorter one may be a caption

class TreeRepair : private TreeEditor
{
public:
    using TreeEditor::TreeEditor;

    void run(bool headline)
    {
        repairPassive(headline);
        repairSaidWhen();
        repairVerblessSentence();
        partDayFromSubject();
        for (std::uint32_t verb = m_begin + 2; verb < m_end; ++verb) {
            joinSubjects(verb);
            takeBareNameForSubject(verb);
            if (lacksSubject(verb) && takeSubjectBehindLink(verb)) {
                continue;
            }
            linkClause(verb);
            takeRelativeFromAbove(verb);
            takeRelativeToName(verb);
            if (mayBeMisread(verb)) {
                repair(verb);
            } else if (m_tags[verb].relation == Deprel::Root) {
                repairMainClause(verb);
                repairLinkedMainVerb(verb);
            }
        }
    }

private:
    /// "Egypt and Saudi Arabia called for restraint.": no passive without its auxiliary but in headlines, and
    /// there "arrested at embassy" is one.
    void repairPassive(bool headline)
    {
        std::uint32_t root = m_begin;
        while (root < m_end && m_tags[root].head != TokenTag::noHead) {
            ++root;
        }
        if (root >= m_end || m_tags[root].upos != Upos::Verb
            || child(root, Deprel::Nsubj, m_begin, root) == TokenTag::noHead
            || child(root, Deprel::Aux, m_begin) != TokenTag::noHead) {
            return;
        }
        if (headline && isDoneTo(m_document.word(root)) && child(root, Deprel::Obj, root) == TokenTag::noHead
            && child(root, Deprel::Ccomp, root) == TokenTag::noHead) {
            m_tags[root].passive = true;
            m_tags[root].form = VerbForm::Participle;
        } else if (!headline && m_tags[root].passive && m_document.word(m_end - 1) == ".") {
            m_tags[root].passive = false;
            m_tags[root].form = VerbForm::Finite;
            m_tags[root].tense = Tense::Past;
        }
    }

    /// "said on Monday it would resign": what stands between a verb and the subject of what is said, without
    /// a comma or "that", tells of the saying.
    void repairSaidWhen()
    {
        for (std::uint32_t said = m_begin + 1; said + 2 < m_end; ++said) {
            if (m_tags[said].upos != Upos::Verb || m_tags[said].form != VerbForm::Finite) {
                continue;
            }
            const std::uint32_t clause = child(said, Deprel::Ccomp, said + 1);
            const std::uint32_t subject
                = clause == TokenTag::noHead ? clause : child(clause, Deprel::Nsubj, said + 1);
            if (subject == TokenTag::noHead || subject > clause) {
                continue;
            }
            for (std::uint32_t t = said + 1; t < subject && !opensSaid(t); ++t) {
                const Deprel relation = m_tags[t].relation;
                const bool tellsWhom = relation == Deprel::Obj && hasListener(m_document.word(said));
                if (m_tags[t].head == clause && (relation == Deprel::Obl || tellsWhom)) {
                    m_tags[t].head = said;
                }
            }
        }
    }

    /// "EU commissioner Janez Lenarcic said": no verb has two subjects side by side, the first is the
    /// second's title.
    void joinSubjects(std::uint32_t verb)
    {
        constexpr std::uint32_t longest = 5; // tokens from the first to the second
        const std::uint32_t first = child(verb, Deprel::Nsubj, m_begin, verb);
        const std::uint32_t second
            = first == TokenTag::noHead ? first : child(verb, Deprel::Nsubj, first + 1, verb);
        if (second == TokenTag::noHead || second - first > longest || m_tags[second].upos != Upos::Propn) {
            return;
        }
        if (isMonthOrWeekday(m_document.word(second))) { // "The Vatican Tuesday issued"
            set(second, verb, Deprel::Obl);
            return;
        }
        for (std::uint32_t t = first; t < second; ++t) {
            const Upos upos = m_tags[t].upos;
            if (upos != Upos::Noun && upos != Upos::Propn && upos != Upos::Adj) {
                return;
            }
        }
        for (std::uint32_t t = first; t < second; ++t) {
            if (m_tags[t].head < first || m_tags[t].head >= second) {
                set(t, second, m_tags[t].upos == Upos::Propn ? Deprel::Compound : Deprel::Nmod);
            }
        }
    }

    /// "In 2008 Washington Mutual, which ..., was seized": a name without a preposition is the subject that
    /// the verb lacks.
    void takeBareNameForSubject(std::uint32_t verb)
    {
        const TokenTag& tag = m_tags[verb];
        const std::uint32_t aux = child(verb, Deprel::Aux, m_begin, verb);
        if (tag.upos != Upos::Verb || aux == TokenTag::noHead || tag.relation == Deprel::Conj
            || child(verb, Deprel::Nsubj, m_begin) != TokenTag::noHead
            || child(verb, Deprel::Csubj, m_begin) != TokenTag::noHead
            || child(verb, Deprel::Expl, m_begin) != TokenTag::noHead) {
            return;
        }
        std::uint32_t only = TokenTag::noHead;
        for (std::uint32_t t = m_begin; t < aux; ++t) {
            const bool bare = m_tags[t].head == verb && m_tags[t].relation == Deprel::Obl
                && m_tags[t].upos == Upos::Propn && !isMonthOrWeekday(m_document.word(t))
                && child(t, Deprel::Case, m_begin) == TokenTag::noHead;
            if (bare && only != TokenTag::noHead) {
                return;
            }
            only = bare ? t : only;
        }
        if (only != TokenTag::noHead) {
            set(only, verb, Deprel::Nsubj);
        }
    }

    /// "On Wednesday Equinor said": no subject has a preposition, the day does.
    void partDayFromSubject()
    {
        const std::uint32_t day = m_begin + 1;
        const std::uint32_t subject = m_tags[m_begin].head;
        if (m_tags[m_begin].relation != Deprel::Case || subject == TokenTag::noHead || subject <= day
            || m_tags[subject].relation != Deprel::Nsubj) {
            return;
        }
        constexpr std::size_t digitsOfYear = 4;
        bool dates = false; // "On 5 March", "In March 2020", not "In 10 towns"
        std::uint32_t end = day;
        for (; end < subject && m_tags[end].head >= day && m_tags[end].head <= subject; ++end) {
            const std::string_view word = m_document.word(end);
            if (!isMonthOrWeekday(word) && !isNumber(word)) {
                break;
            }
            dates = dates || isMonthOrWeekday(word) || word.size() == digitsOfYear;
        }
        if (!dates) {
            return;
        }
        const std::uint32_t last = end - 1;
        set(m_begin, last, Deprel::Case);
        for (std::uint32_t t = day; t < last; ++t) {
            set(t, last, Deprel::Compound);
        }
        set(last, m_tags[subject].head, Deprel::Obl);
    }

    bool isAbove(std::uint32_t above, std::uint32_t token) const
    {
        for (std::uint32_t t = m_begin; t < m_end && token != TokenTag::noHead && token != above; ++t) {
            token = m_tags[token].head;
        }
        return token == above;
    }

    /// "Manning, whose sentence was commuted, has left": a clause that opens so is of the word before it.
    void takeRelativeFromAbove(std::uint32_t verb)
    {
        if (m_tags[verb].relation != Deprel::Advcl || m_tags[verb].upos != Upos::Verb) {
            return;
        }
        for (std::uint32_t t = m_begin + 2; t < verb; ++t) {
            const std::uint32_t head = m_tags[t].head;
            const bool within = head == verb || (head > t && head < verb && m_tags[head].head == verb);
            if (!within || !isWhoOrWhom(m_document.word(t)) || m_document.word(t - 1) != ",") {
                continue;
            }
            std::uint32_t noun = t - 2;
            while (m_tags[noun].relation == Deprel::Flat && m_tags[noun].head < noun) {
                noun = m_tags[noun].head;
            }
            if (m_tags[noun].upos == Upos::Propn && !isAbove(verb, noun)) {
                set(verb, noun, Deprel::Acl);
                m_tags[verb].subtype = DeprelSubtype::RelativeClause;
            }
            return;
        }
    }

    /// "Prime Minister Liz Truss, whom the Queen appointed": the clause is the name's, not the title's.
    void takeRelativeToName(std::uint32_t verb)
    {
        const std::uint32_t title = m_tags[verb].head;
        if (m_tags[verb].relation != Deprel::Acl || title == TokenTag::noHead || title >= verb) {
            return;
        }
        const std::uint32_t name = m_tags[title].head;
        const bool ofName = name != TokenTag::noHead && name > title && name < verb
            && m_tags[name].upos == Upos::Propn
            && (m_tags[title].relation == Deprel::Nmod || m_tags[title].relation == Deprel::Compound);
        std::uint32_t pronoun = name + 1;
        while (ofName && pronoun < verb && m_tags[pronoun].head == name
            && m_tags[pronoun].relation == Deprel::Flat) {
            ++pronoun;
        }
        if (ofName && m_document.word(pronoun) == "," && isWhoOrWhom(m_document.word(pronoun + 1))) {
            m_tags[verb].head = name;
        }
    }

    /// "that", a comma or a quotation mark: what follows is said.
    bool opensSaid(std::uint32_t token) const
    {
        const Upos upos = m_tags[token].upos;
        return upos == Upos::Punct || upos == Upos::Sconj || upos == Upos::Pron;
    }

    /// "hours after President Xi held talks": the subject's preposition links the clause.
    void linkClause(std::uint32_t verb)
    {
        if (m_tags[verb].upos != Upos::Verb || m_tags[verb].form != VerbForm::Finite
            || m_tags[verb].relation != Deprel::Advcl) {
            return;
        }
        const std::uint32_t subject = child(verb, Deprel::Nsubj, m_begin, verb);
        const std::uint32_t link
            = subject == TokenTag::noHead ? subject : child(subject, Deprel::Case, m_begin, subject);
        if (link != TokenTag::noHead && opensClause(m_document.word(link))) {
            set(link, verb, Deprel::Mark);
        }
    }

    /// The verb of a clause beside the main one that has neither a subject nor what stands for one.
    bool lacksSubject(std::uint32_t verb) const
    {
        const TokenTag& tag = m_tags[verb];
        const bool beside = tag.relation == Deprel::Advcl || tag.relation == Deprel::Parataxis;
        return beside && tag.upos == Upos::Verb && tag.form == VerbForm::Finite && tag.head < verb
            && child(verb, Deprel::Nsubj, m_begin) == TokenTag::noHead
            && child(verb, Deprel::Csubj, m_begin) == TokenTag::noHead
            && child(verb, Deprel::Expl, m_begin) == TokenTag::noHead
            && child(verb, Deprel::Mark, m_begin) == TokenTag::noHead;
    }

    /// "after a boat capsized", "after a court in Houston barred it": what stands between the link and the
    /// verb is one phrase, the verb's subject.
    bool takeSubjectBehindLink(std::uint32_t verb)
    {
        const std::uint32_t aside = asideBefore(verb - 1); // "after his mother, Beatrix, abdicated"
        const std::uint32_t end = aside == TokenTag::noHead ? verb : aside;
        const std::uint32_t link = linkBefore(end);
        const std::uint32_t subject
            = link == TokenTag::noHead ? TokenTag::noHead : onlyHead(link + 1, end, verb);
        if (subject == TokenTag::noHead) {
            return false;
        }
        for (std::uint32_t t = link + 1; t < verb; ++t) {
            const std::uint32_t head = m_tags[t].head;
            const bool within = head > link && head < verb;
            if (t == subject || within || (head == verb && !isNominal(t) && t < end)) {
                continue; // "successfully"
            }
            const Deprel beside = m_tags[t].upos == Upos::Punct ? Deprel::Punct : Deprel::Appos;
            set(t, subject, t < end ? Deprel::Nmod : beside); // "a court in Houston"
        }
        set(subject, verb, Deprel::Nsubj);
        set(link, verb, Deprel::Mark);
        return true;
    }

    /// The word that opens the clause, with no verb and no mark of punctuation up to `end`.
    std::uint32_t linkBefore(std::uint32_t end) const
    {
        constexpr std::uint32_t longest = 12;
        for (std::uint32_t t = end; t-- > m_begin + 1 && t + longest >= end;) {
            if (opensClause(m_document.word(t))) {
                return m_document.word(t) == "than" ? TokenTag::noHead : t;
            }
            const Upos upos = m_tags[t].upos;
            const bool parts = upos == Upos::Verb && m_tags[t].relation != Deprel::Amod
                && m_tags[t].relation != Deprel::Compound;
            if (parts || upos == Upos::Sconj || (upos == Upos::Punct && m_document.word(t) != "-")) {
                break;
            }
        }
        return TokenTag::noHead;
    }

    bool isNominal(std::uint32_t token) const
    {
        const Upos upos = m_tags[token].upos;
        return upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Pron;
    }

    /// The noun of [begin, end) that hangs on none of them, where all others do, have a preposition, or are
    /// the verb's adverbs.
    std::uint32_t onlyHead(std::uint32_t begin, std::uint32_t end, std::uint32_t verb) const
    {
        std::uint32_t only = TokenTag::noHead;
        for (std::uint32_t t = begin; t < end; ++t) {
            const std::uint32_t head = m_tags[t].head;
            if ((head >= begin && head < end) || (head == verb && !isNominal(t))) {
                continue;
            }
            const bool first = only == TokenTag::noHead;
            // "before The Hague war crimes tribunal" has a noun for a verb
            if (m_tags[t].relation == Deprel::Compound || !isNominal(t)
                || (!first && child(t, Deprel::Case, begin) == TokenTag::noHead)) {
                return TokenTag::noHead;
            }
            only = first ? t : only;
        }
        return only;
    }

    /// A verb told of the past with an object or what is said behind it and no subject.
    bool mayBeMisread(std::uint32_t verb) const
    {
        const TokenTag& tag = m_tags[verb];
        return tag.upos == Upos::Verb && !tag.passive && tag.form != VerbForm::Infinitive
            && tag.form != VerbForm::Gerund && tag.tense != Tense::Present && tag.head != TokenTag::noHead
            && (child(verb, Deprel::Obj, verb + 1) != TokenTag::noHead
                || child(verb, Deprel::Ccomp, verb + 1) != TokenTag::noHead)
            && child(verb, Deprel::Nsubj, m_begin) == TokenTag::noHead
            && child(verb, Deprel::Mark, m_begin) == TokenTag::noHead;
    }

    /// Of "after its owner, Saudi National Bank, said": the comma that opens what stands between two; noHead
    /// where `last` is no comma or there is none.
    std::uint32_t asideBefore(std::uint32_t last) const
    {
        constexpr std::uint32_t longest = 8;
        if (m_document.word(last) != ",") {
            return TokenTag::noHead;
        }
        for (std::uint32_t t = last; t-- > m_begin + 1 && last - t <= longest;) {
            if (m_tags[t].upos == Upos::Verb || m_tags[t].upos == Upos::Aux) {
                break;
            }
            if (m_document.word(t) == ",") {
                return t;
            }
        }
        return TokenTag::noHead;
    }

    void repair(std::uint32_t verb)
    {
        std::uint32_t last = verb - 1; // of the noun's phrase
        while (last > m_begin && m_tags[last].head == verb
            && (m_tags[last].relation == Deprel::Aux || m_tags[last].relation == Deprel::Advmod)) {
            --last;
        }
        const std::uint32_t aside = last + 1 == verb
            ? asideBefore(last)
            : TokenTag::noHead; // not "since 2015 Exxon, ..., has found"
        last = aside == TokenTag::noHead ? last : aside - 1;
        std::uint32_t noun = last; // its head: what stands before it, and all of it hangs on
        while (m_tags[noun].head != TokenTag::noHead && m_tags[noun].head < verb
            && m_tags[noun].head + 4 > last
            && (m_tags[noun].relation == Deprel::Flat || m_tags[noun].relation == Deprel::Compound)) {
            noun = m_tags[noun].head;
        }
        const TokenTag& tag = m_tags[noun];
        const std::uint32_t link = child(noun, Deprel::Case, m_begin);
        if (!isNominal(noun) || tag.head == TokenTag::noHead || link == TokenTag::noHead || link > noun
            || !opensClause(m_document.word(link))) {
            return;
        }
        const std::uint32_t above = tag.head == verb ? m_tags[verb].head : tag.head;
        const bool joined = tag.head == verb || m_tags[verb].head == noun || m_tags[verb].head == above;
        if (!joined || above == noun || above == verb) {
            return;
        }
        for (std::uint32_t t = last + 1; aside != TokenTag::noHead && t < verb; ++t) {
            if (m_tags[t].head <= last || m_tags[t].head >= verb) {
                set(t, noun, m_tags[t].upos == Upos::Punct ? Deprel::Punct : Deprel::Appos);
            }
        }
        set(noun, verb, Deprel::Nsubj);
        set(link, verb, Deprel::Mark);
        set(verb, above, Deprel::Advcl);
        m_tags[verb].form = VerbForm::Finite;
        m_tags[verb].tense = Tense::Past;
    }

    /// "Egypt bombed camps at dawn": the verb is taken for a participle of its object, and the sentence has
    /// none.
    void repairVerblessSentence()
    {
        std::uint32_t object = m_begin;
        while (object < m_end && m_tags[object].head != TokenTag::noHead) {
            ++object;
        }
        if (object >= m_end || m_tags[object].upos != Upos::Noun || m_end - m_begin < shortestSentence
            || child(object, Deprel::Nsubj, m_begin) != TokenTag::noHead
            || child(object, Deprel::Cop, m_begin) != TokenTag::noHead
            || child(object, Deprel::Det, m_begin) != TokenTag::noHead) {
            return;
        }
        const std::uint32_t verb = child(object, Deprel::Amod, m_begin + 1);
        if (verb >= object || m_tags[verb].upos != Upos::Verb || m_tags[verb].tense != Tense::Past) {
            return;
        }
        const std::uint32_t subject = verb - 1;
        const bool named = m_tags[subject].upos == Upos::Propn && m_tags[subject].head == object
            && (m_tags[subject].relation == Deprel::Compound || m_tags[subject].relation == Deprel::Nmod);
        if (!named || m_document.word(m_end - 1) != ".") {
            return;
        }
        for (std::uint32_t t = m_begin; t < m_end; ++t) {
            const Deprel relation = m_tags[t].relation;
            if (m_tags[t].head == object
                && (relation == Deprel::Advcl || relation == Deprel::Punct
                    || relation == Deprel::Parataxis)) {
                m_tags[t].head = verb;
            }
        }
        set(verb, TokenTag::noHead, Deprel::Root);
        set(subject, verb, Deprel::Nsubj);
        set(object, verb, Deprel::Obj);
        m_tags[verb].form = VerbForm::Finite;
    }

    /// "Troops crossed into Ukraine on Thursday, hours after President Putin announced": a main verb has no
    /// link, so the verb before it that is taken for a participle is the main one.
    void repairLinkedMainVerb(std::uint32_t verb)
    {
        const std::uint32_t link = child(verb, Deprel::Mark, m_begin, verb);
        if (link == TokenTag::noHead || !opensClause(m_document.word(link))
            || child(verb, Deprel::Nsubj, link + 1, verb) == TokenTag::noHead) {
            return;
        }
        const std::uint32_t subject = child(verb, Deprel::Nsubj, m_begin, link);
        const std::uint32_t first
            = subject == TokenTag::noHead ? subject : child(subject, Deprel::Acl, subject + 1, link);
        if (first == TokenTag::noHead || m_tags[first].tense != Tense::Past || m_tags[first].passive
            || m_tags[first].subtype == DeprelSubtype::RelativeClause) {
            return;
        }
        std::uint32_t apart = m_begin; // the comma before the clause; none before the first verb
        for (std::uint32_t t = subject + 1; t < link; ++t) {
            if (m_document.word(t) == ",") {
                if (t < first) {
                    return;
                }
                apart = t;
            }
        }
        if (apart == m_begin) {
            return;
        }
        for (std::uint32_t t = m_begin; t < apart; ++t) {
            m_tags[t].head = m_tags[t].head == verb ? first : m_tags[t].head;
        }
        set(first, TokenTag::noHead, Deprel::Root);
        set(subject, first, Deprel::Nsubj);
        set(verb, first, Deprel::Advcl);
        m_tags[first].form = VerbForm::Finite;
    }

    /// "Sweden applied in May, three months after Russia invaded Ukraine": the first verb is taken for a
    /// participle and the last one for the main verb.
    void repairMainClause(std::uint32_t verb)
    {
        const std::uint32_t noun = verb - 1;
        const std::uint32_t link = child(noun, Deprel::Case, m_begin);
        const std::uint32_t subject = child(verb, Deprel::Nsubj, m_begin);
        if (m_tags[noun].head != verb || m_tags[noun].relation != Deprel::Obl || link == TokenTag::noHead
            || link > noun || !opensClause(m_document.word(link)) || subject == TokenTag::noHead
            || subject > link || child(verb, Deprel::Obj, verb + 1) == TokenTag::noHead) {
            return;
        }
        const std::uint32_t first = child(subject, Deprel::Acl, subject + 1);
        const auto comma = [this](std::uint32_t t) { return m_document.word(t) == ","; };
        std::uint32_t apart
            = m_begin; // the comma between the first verb and the clause; none before the verb
        for (std::uint32_t t = subject + 1; t < link; ++t) {
            if (comma(t) && (first == TokenTag::noHead || t < first)) {
                return;
            }
            apart = comma(t) ? t : apart;
        }
        if (first == TokenTag::noHead || first > link || apart == m_begin
            || m_tags[first].tense != Tense::Past || m_tags[first].subtype == DeprelSubtype::RelativeClause) {
            return;
        }
        for (std::uint32_t t = m_begin; t < apart; ++t) { // "on Monday" is when the first one was
            m_tags[t].head = m_tags[t].head == verb ? first : m_tags[t].head;
        }
        set(first, TokenTag::noHead, Deprel::Root);
        set(subject, first, Deprel::Nsubj);
        set(noun, verb, Deprel::Nsubj);
        set(link, verb, Deprel::Mark);
        set(verb, first, Deprel::Advcl);
        m_tags[first].form = VerbForm::Finite;
    }
};

} // namespace

void repairTree(Document& document, const Sentence& sentence)
{
    repairOrKeep(document, sentence, [&] { TreeRepair(document, sentence).run(sentence.headline); });
}

} // namespace dateline

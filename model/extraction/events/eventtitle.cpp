// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventtitle.h"

#include "model/extraction/events/inflection.h"

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

constexpr std::size_t softLength = 80; // bytes; the title ends at the next good place
constexpr std::size_t hardLength = 110;
constexpr std::uint32_t clauseAhead = 8; // tokens behind the title in which its last clause may have its verb

class TitleMaker
{
public:
    TitleMaker(const ArticleWordsRef& words, const TriggerCandidate& trigger, const EventMention& event)
        : m_words(words)
        , m_sentence(words.document().sentences[trigger.sentence])
        , m_trigger(trigger)
        , m_event(event)
        , m_keep(m_sentence.tokenCount, false)
    {
    }

    std::string make()
    {
        std::string title = attempt(m_sentence.parsed ? Choice::Syntax : Choice::Order);
        for (const Choice wider : {Choice::Order, Choice::Sentence}) {
            if (title.find(' ') == std::string::npos) { // one word tells nothing: the clause, or all of it
                title = attempt(wider);
            }
        }
        return title + who(title);
    }

private:
    enum class Choice { Syntax, Order, Sentence };

    std::string_view lower(std::uint32_t token) const { return m_words.lower(token); }
    bool kept(std::uint32_t token) const { return m_keep[token - m_sentence.firstToken]; }
    void keep(std::uint32_t token, bool yes) { m_keep[token - m_sentence.firstToken] = yes; }
    bool isKept(std::uint32_t token) const { return token >= m_sentence.firstToken && token < m_sentence.endToken() && kept(token); }

    std::string attempt(Choice choice);
    void chooseBySyntax();
    void keepPhrase(std::uint32_t token, int depth);
    bool isFrontedOrOwnLink(std::uint32_t child, const TokenTag& tag) const;
    bool opensComplement(std::uint32_t clause) const;
    bool opensBrokenClause(std::uint32_t token, std::uint32_t last) const;
    void keepClauseOfNoun();
    void findSubject(std::uint32_t verb);
    void findContent();
    bool isUnder(std::uint32_t token, std::uint32_t head) const;
    std::uint32_t child(std::uint32_t token, Deprel relation) const;
    std::uint32_t subjectOf(std::uint32_t verb) const;
    void chooseByOrder();
    void dropTimes();
    void dropTimePhrase(std::uint32_t token);
    void keepWholeNames();
    void keepJoints();
    void trim(std::vector<std::uint32_t>& tokens) const;
    bool leads(std::uint32_t token) const;
    bool endsWell(std::uint32_t token) const;
    const std::string* resolved(std::uint32_t token) const;
    const std::string* onlyPerson(std::uint32_t token) const;
    bool isOpenPronoun(std::uint32_t token) const;
    std::vector<std::uint32_t> order();
    void turnPassive(std::vector<std::uint32_t>& tokens);
    std::string written(const std::vector<std::uint32_t>& tokens) const;
    std::string word(std::uint32_t token, std::string_view title) const;
    bool isNamed(std::uint32_t pronoun) const;
    std::string who(std::string_view title) const;

    const ArticleWordsRef& m_words;
    const Sentence& m_sentence;
    const TriggerCandidate& m_trigger;
    const EventMention& m_event;
    std::vector<bool> m_keep; // one a token of the sentence
    std::uint32_t m_subject = noIndex; // token that heads the subject of a verb; noIndex: none in the sentence
    bool m_ownSubject = false; // the verb's own, not one lent by the verb above
    bool m_turned = false; // the passive stands for an active whose subject nobody knows
    std::uint32_t m_content = noIndex; // heads what is said, where it stands before "..., the minister said"
};

bool isLinkWord(std::string_view lower)
{
    return lower == "the" || lower == "a" || lower == "an" || lower == "of" || lower == "in" || lower == "on" || lower == "at"
        || lower == "by" || lower == "to" || lower == "for" || lower == "with" || lower == "from" || lower == "and"
        || lower == "or" || lower == "as" || lower == "that" || lower == "which" || lower == "who" || lower == "near"
        || lower == "into" || lower == "its" || lower == "their" || lower == "his" || lower == "her" || lower == "against"
        || lower == "between" || lower == "after" || lower == "before" || lower == "when" || lower == "while" || lower == "but"
        || lower == "during" || lower == "since" || lower == "until" || lower == "about" || lower == "over" || lower == "is"
        || lower == "was" || lower == "were" || lower == "are" || lower == "has" || lower == "have" || lower == "had"
        || lower == "including" || lower == "where" || lower == "than" || lower == "because" || lower == "if"
        || lower == "what" || lower == "how" || lower == "why" || lower == "whether" || lower == "whom" || lower == "whose";
}

bool isPunctuation(std::string_view lower)
{
    return lower == "," || lower == ";" || lower == ":" || lower == "." || lower == "-" || lower == "\xE2\x80\x93"
        || lower == "\xE2\x80\x94" || lower == "!" || lower == "?" || lower == "..." || lower == "\xE2\x80\xA6";
}

bool isPossessive(std::string_view lower)
{
    return lower == "his" || lower == "her" || lower == "its" || lower == "their";
}

bool isNegation(std::string_view lower)
{
    return lower == "not" || lower == "n't" || lower == "n\xE2\x80\x99t" || lower == "never" || lower == "no";
}

bool isGenitive(std::string_view lower)
{
    return lower == "'s" || lower == "'" || lower == "\xE2\x80\x99s" || lower == "\xE2\x80\x99";
}

bool isRelativePronoun(std::string_view lower)
{
    return lower == "who" || lower == "which" || lower == "that" || lower == "whom" || lower == "what";
}

bool startsClause(std::string_view lower)
{
    return lower == ";" || lower == ":" || lower == "\xE2\x80\x93" || lower == "\xE2\x80\x94" || lower == "which" || lower == "who"
        || lower == "while" || lower == "when" || lower == "although" || lower == "because" || lower == "but" || lower == "where"
        || lower == "that";
}

std::string TitleMaker::attempt(Choice choice)
{
    std::fill(m_keep.begin(), m_keep.end(), choice == Choice::Sentence);
    m_turned = false;
    m_subject = noIndex;
    m_content = noIndex;
    if (choice == Choice::Syntax) {
        chooseBySyntax();
    } else if (choice == Choice::Order) {
        chooseByOrder();
    }
    dropTimes();
    keepWholeNames();
    if (choice == Choice::Syntax) {
        keepJoints();
    }
    std::vector<std::uint32_t> tokens = order();
    trim(tokens);
    std::fill(m_keep.begin(), m_keep.end(), false);
    for (const std::uint32_t t : tokens) {
        keep(t, true);
    }
    return written(tokens);
}

void TitleMaker::keepPhrase(std::uint32_t token, int depth)
{
    keep(token, true);
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        const TokenTag& tag = m_words.tag(t);
        if (tag.head != token) {
            continue;
        }
        if (token == m_trigger.token && isFrontedOrOwnLink(t, tag)) {
            continue;
        }
        switch (tag.relation) {
        case Deprel::Punct:
            // hyphens inside a phrase stay; commas come back where both their neighbours stay
            if (lower(t) == "-" || lower(t) == "%") {
                keep(t, true);
            }
            break;
        case Deprel::Mark:
            // "be able to vote", "was due to take place"
            if (const std::uint32_t fixed = child(t, Deprel::Fixed); fixed != noIndex && lower(t) == "due") {
                keep(t, true);
                keep(fixed, true);
            } else {
                keep(t, lower(t) == "to");
            }
            break;
        case Deprel::Advcl:
            // what is asked, declared or aimed at is often taken for an adverbial clause
            if (token == m_trigger.token && t > token && m_trigger.verb && opensComplement(t)) {
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
            if (token != m_trigger.token && depth < 2) { // "Assad and Putin", but not a second action
                if (const std::uint32_t joint = child(t, Deprel::Cc); joint != noIndex) {
                    keep(joint, true);
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

/// The subject of a verb; of several the one next before it, for the others belong to other clauses.
std::uint32_t TitleMaker::subjectOf(std::uint32_t verb) const
{
    std::uint32_t found = noIndex;
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        if (m_words.tag(t).head == verb && m_words.tag(t).relation == Deprel::Nsubj && !isRelativePronoun(lower(t))
            && (t < verb || found == noIndex)) {
            found = t;
        }
    }
    return found;
}

std::uint32_t TitleMaker::child(std::uint32_t token, Deprel relation) const
{
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        if (m_words.tag(t).head == token && m_words.tag(t).relation == relation) {
            return t;
        }
    }
    return noIndex;
}

bool TitleMaker::opensComplement(std::uint32_t clause) const
{
    const std::uint32_t mark = child(clause, Deprel::Mark);
    return mark != noIndex && (lower(mark) == "that" || lower(mark) == "to");
}

/// What a title leaves out beside its trigger: an opening before the subject ("Despite setbacks, ..."), what was said
/// before "he said", a relative pronoun, and the preposition that leads to a noun trigger. Never a negation.
bool TitleMaker::isFrontedOrOwnLink(std::uint32_t child, const TokenTag& tag) const
{
    if (!m_trigger.verb) {
        return tag.relation == Deprel::Case || tag.relation == Deprel::Cop || (tag.relation == Deprel::Nsubj && child < m_trigger.token);
    }
    if (tag.relation == Deprel::Nsubj && (isRelativePronoun(lower(child)) || subjectOf(m_trigger.token) != child)) {
        return true; // a second subject is one of another clause
    }
    const bool before = child < m_trigger.token;
    return before && !isNegation(lower(child))
        && (tag.relation == Deprel::Obl || tag.relation == Deprel::Nmod || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Advmod
            || tag.relation == Deprel::Xcomp || tag.relation == Deprel::Dep);
}

/// "negotiations", "a decision": too little; the clause that the noun stands in says more.
void TitleMaker::keepClauseOfNoun()
{
    std::size_t count = 0;
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        count += kept(t) && !isLinkWord(lower(t)) && !isGenitive(lower(t)) && m_words[t].time == noIndex;
    }
    const std::uint32_t head = m_words.tag(m_trigger.token).head;
    if (count >= 3 || head == TokenTag::noHead) {
        return;
    }
    const TokenTag& above = m_words.tag(head);
    for (std::uint32_t t = m_sentence.firstToken; t < m_trigger.token; ++t) { // "fled during the bombing"
        if (m_words.tag(t).head == m_trigger.token && m_words.tag(t).relation == Deprel::Case) {
            keep(t, true);
        }
    }
    keepPhrase(head, above.upos == Upos::Verb ? 1 : 3);
    std::uint32_t verb = head;
    if (above.upos != Upos::Verb && above.head != TokenTag::noHead && m_words.tag(above.head).upos == Upos::Verb) {
        verb = above.head;
        keepPhrase(verb, 1);
    }
    if (m_words.tag(verb).upos == Upos::Verb && subjectOf(verb) == noIndex) {
        findSubject(verb);
    }
}

/// A verb without a subject of its own takes the one of the verb that it hangs on, or the noun that it modifies.
void TitleMaker::findSubject(std::uint32_t verb)
{
    m_subject = subjectOf(verb);
    m_ownSubject = m_subject != noIndex;
    std::uint32_t below = verb;
    for (int step = 0; step < 4 && m_subject == noIndex; ++step) {
        const Deprel relation = m_words.tag(below).relation;
        const std::uint32_t above = m_words.tag(below).head;
        if (above == TokenTag::noHead) {
            return;
        }
        if (relation == Deprel::Acl) {
            m_subject = above;
            keepPhrase(above, 4);
            for (std::uint32_t t = m_sentence.firstToken; t < above; ++t) { // "around the airport, which was destroyed"
                if (m_words.tag(t).head == above && m_words.tag(t).relation == Deprel::Case) {
                    keep(t, false);
                }
            }
            for (std::uint32_t t = above; t < below; ++t) { // "Maio, who hosted"
                if (m_words.tag(t).head == below && isRelativePronoun(lower(t))) {
                    keep(t, false);
                }
            }
        } else if (relation == Deprel::Conj || relation == Deprel::Xcomp || relation == Deprel::Advcl || relation == Deprel::Ccomp
            || relation == Deprel::Parataxis) {
            m_subject = subjectOf(above);
            if (m_subject != noIndex) {
                keepPhrase(m_subject, 2);
            }
            const bool infinitive = m_words.tag(m_trigger.token).form == VerbForm::Infinitive; // "came to see"
            if ((relation == Deprel::Xcomp || (relation == Deprel::Advcl && infinitive)) && below == verb) {
                for (std::uint32_t t = above; t <= verb; ++t) {
                    keep(t, true);
                }
            }
        } else {
            return;
        }
        below = above;
    }
}

/// "Air strikes killed 25, a group said": what is said belongs to the title, behind who says it.
void TitleMaker::findContent()
{
    if (m_trigger.kind != EventKind::Statement || !m_ownSubject) {
        return;
    }
    const TokenTag& tag = m_words.tag(m_trigger.token);
    if (const std::uint32_t said = child(m_trigger.token, Deprel::Ccomp); said != noIndex && said < m_trigger.token) {
        m_content = said;
    } else if (tag.relation == Deprel::Parataxis && tag.head != TokenTag::noHead && tag.head < m_trigger.token) {
        m_content = tag.head;
    } else {
        return;
    }
    keepPhrase(m_content, 1);
}

bool TitleMaker::isUnder(std::uint32_t token, std::uint32_t head) const
{
    for (int step = 0; step < 24 && token != TokenTag::noHead; ++step) {
        if (token == head) {
            return true;
        }
        token = m_words.tag(token).head;
    }
    return false;
}

void TitleMaker::chooseBySyntax()
{
    keepPhrase(m_trigger.token, 0);
    if (m_trigger.verb) {
        findSubject(m_trigger.token);
        findContent();
    } else {
        keepClauseOfNoun();
    }
}

void TitleMaker::chooseByOrder()
{
    std::uint32_t begin = m_trigger.token;
    while (begin > m_sentence.firstToken && !startsClause(lower(begin - 1))) {
        --begin;
    }
    std::uint32_t end = m_trigger.token + 1;
    while (end < m_sentence.endToken() && !startsClause(lower(end)) && !(lower(end) == "," && end > m_trigger.token + 3)) {
        ++end;
    }
    // "On Sunday, according to X, ...": a short opening before a comma goes.
    for (std::uint32_t t = begin; t + 1 < m_trigger.token && t < begin + 8; ++t) {
        if (lower(t) == "," && t > begin && m_words[begin].mention == noIndex) {
            begin = t + 1;
            break;
        }
    }
    for (std::uint32_t t = begin; t < end; ++t) {
        keep(t, true);
    }
}

/// A date goes with the words that hang on it: preposition, article, "'s" ("Tuesday's clash").
void TitleMaker::dropTimePhrase(std::uint32_t token)
{
    keep(token, false);
    if (!m_sentence.parsed) {
        for (std::uint32_t back = 1; back <= 2 && token >= m_sentence.firstToken + back; ++back) {
            const std::string_view before = lower(token - back);
            if (before != "on" && before != "in" && before != "at" && before != "since" && before != "until" && before != "by"
                && before != "during" && before != "from" && before != "the" && before != "late" && before != "early"
                && before != "last") {
                break;
            }
            keep(token - back, false);
        }
    }
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        const TokenTag& tag = m_words.tag(t);
        const bool hangs = m_sentence.parsed && tag.head == token
            && (tag.relation == Deprel::Case || tag.relation == Deprel::Det || tag.relation == Deprel::Amod || tag.relation == Deprel::Advmod
                || tag.relation == Deprel::Nummod || tag.relation == Deprel::Punct || tag.relation == Deprel::Fixed
                || tag.relation == Deprel::Mark);
        const bool genitive = t == token + 1 && isGenitive(lower(t));
        if ((hangs || genitive) && m_words[t].mention == noIndex && t != m_trigger.token) {
            keep(t, false);
        }
    }
}

void TitleMaker::dropTimes()
{
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        if (!kept(t) || m_words[t].time == noIndex || m_words[t].mention != noIndex || t == m_trigger.token) {
            continue;
        }
        const TimexType type = m_words.found().times[m_words[t].time].interpretation.type;
        if (type == TimexType::Date || type == TimexType::Time) { // but "seven days of mourning" stay
            dropTimePhrase(t);
        }
    }
}

/// A name stays whole or goes whole, as the word that heads it does.
void TitleMaker::keepWholeNames()
{
    for (const std::uint32_t index : m_words.mentionsOf(m_trigger.sentence)) {
        const EntityMention& mention = m_words.found().mentions[index];
        const std::uint32_t first = m_words.firstToken(mention);
        const std::uint32_t last = m_words.lastToken(mention);
        if (first == noIndex || last == noIndex || last >= m_sentence.endToken() || first > last
            || (first <= m_trigger.token && m_trigger.token <= last)) {
            continue;
        }
        const bool stays = kept(m_words.headToken(first, last));
        for (std::uint32_t t = first; t <= last; ++t) {
            keep(t, stays);
        }
    }
}

/// Commas between what stays, what a hyphen glues to it, and words that belong to nobody known.
void TitleMaker::keepJoints()
{
    const auto isGlued = [this](std::uint32_t t) { return !m_words.document().tokens[t].spaceBefore; };
    for (std::uint32_t t = m_sentence.endToken() - 1; t >= m_sentence.firstToken + 2; --t) { // "Secretary-General"
        if (kept(t) && lower(t - 1) == "-" && isGlued(t) && isGlued(t - 1) && m_words[t - 2].time == noIndex) {
            keep(t - 1, true);
            keep(t - 2, true);
        }
    }
    bool named = false;
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        if (lower(t) == "," && isKept(t - 1) && isKept(t + 1) && t != m_sentence.firstToken) {
            keep(t, true);
        } else if (kept(t) && isPossessive(lower(t)) && isOpenPronoun(t) && !named) {
            keep(t, false); // "air strikes on their positions"; but "Cameron announced his resignation"
        }
        named = named || (kept(t) && m_words[t].mention != noIndex && m_words.tag(t).upos == Upos::Propn);
    }
}

bool TitleMaker::endsWell(std::uint32_t token) const
{
    if (isLinkWord(lower(token)) || isPunctuation(lower(token)) || isGenitive(lower(token)) || lower(token) == "\""
        || lower(token) == "(") {
        return false;
    }
    const bool glued = token + 1 < m_sentence.endToken() && !m_words.document().tokens[token + 1].spaceBefore
        && lower(token + 1) == "-"; // "a seven" of "a seven-hour walk"
    const TokenTag& tag = m_words.tag(token);
    const bool awaits = m_sentence.parsed && tag.head != TokenTag::noHead && tag.head > token && token > m_trigger.token
        && (tag.relation == Deprel::Det || tag.relation == Deprel::Amod || tag.relation == Deprel::Nummod
            || tag.relation == Deprel::Compound || tag.relation == Deprel::Aux || tag.relation == Deprel::Case
            || tag.relation == Deprel::Mark || tag.relation == Deprel::Cc);
    return !glued && !awaits;
}

bool TitleMaker::leads(std::uint32_t t) const
{
    const std::string_view word = lower(t);
    if (word == "at" && t + 1 < m_sentence.endToken() && (lower(t + 1) == "least" || lower(t + 1) == "most")) {
        return false;
    }
    return isPunctuation(word) || isGenitive(word) || word == "\"" || word == ")" || word == "and" || word == "but" || word == "that"
        || word == "or" || word == "which" || word == "who" || word == "also" || word == "then" || word == "meanwhile"
        || word == "however" || word == "the" || word == "a" || word == "an" || word == "where" || word == "when" || word == "while"
        || word == "after" || word == "has" || word == "have" || word == "had" || word == "been" || word == "was" || word == "were"
        || word == "is" || word == "are" || word == "of" || word == "in" || word == "during" || word == "with" || word == "by"
        || word == "on" || word == "at" || word == "for" || word == "from" || word == "as" || word == "to" || word == "before"
        || word == "overall" || word == "according";
}

/// "after a jackal" of "after a jackal died": the words from `token` to `last`, the end of the title, are a clause
/// whose verb comes only then. "After an attack claimed by X" is a phrase.
bool TitleMaker::opensBrokenClause(std::uint32_t token, std::uint32_t last) const
{
    const std::string_view link = lower(token);
    if (link != "after" && link != "as" && link != "before" && link != "since" && link != "until" && link != "while" && link != "when") {
        return false;
    }
    if (token < last && (m_words.tag(token + 1).upos == Upos::Adj || m_words.tag(token + 1).upos == Upos::Adv)) {
        return false; // "as much money as"
    }
    for (std::uint32_t t = token + 1; t < m_sentence.endToken() && t <= last + clauseAhead; ++t) {
        const Upos upos = m_words.tag(t).upos;
        if (m_words[t].mention == noIndex && (upos == Upos::Verb || upos == Upos::Aux)) {
            bool claimed = m_words.tag(t).passive || lower(t).ends_with("ing");
            for (std::uint32_t behind = t + 1; behind <= t + 2 && behind < m_sentence.endToken(); ++behind) {
                claimed = claimed || lower(behind) == "by";
            }
            return t > last && !claimed;
        }
        if (t > last && (startsClause(lower(t)) || isRelativePronoun(lower(t)) || lower(t) == "," || lower(t) == "to" || lower(t) == "that")) {
            return false;
        }
    }
    return false;
}

void TitleMaker::trim(std::vector<std::uint32_t>& tokens) const
{
    const auto trigger = std::find(tokens.begin(), tokens.end(), m_trigger.token);
    const auto first = std::find_if(tokens.begin(), trigger, [this](std::uint32_t t) { return !leads(t); });
    tokens.erase(tokens.begin(), first);
    const auto stray = [&tokens, this](const std::uint32_t& t) { // a comma whose right neighbour moved away
        const bool last = &t == &tokens.back();
        return isPunctuation(lower(t)) && (last || *(&t + 1) != t + 1);
    };
    std::vector<std::uint32_t> joined;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(joined), [&](const std::uint32_t& t) { return !stray(t); });
    std::size_t length = 0;
    std::size_t good = 0;
    bool past = false; // the trigger
    for (std::size_t i = 0; i < joined.size(); ++i) {
        const std::uint32_t t = joined[i];
        length += m_words.document().tokens[t].span.length + 1;
        if (past && (length > hardLength || (length > softLength && (isLinkWord(lower(t)) || isPunctuation(lower(t)))))) {
            break;
        }
        const bool inName = m_words[t].mention != noIndex && i + 1 < joined.size() && joined[i + 1] == t + 1
            && m_words[t + 1].mention == m_words[t].mention;
        past = past || t == m_trigger.token;
        if (t == m_trigger.token || (past && endsWell(t) && !inName)) {
            good = i;
        }
    }
    joined.resize(std::min(joined.size(), good + 1));
    const auto told = std::find(joined.begin(), joined.end(), m_trigger.token);
    const auto broken = std::find_if(told == joined.end() ? told : told + 1, joined.end(),
        [&](std::uint32_t t) { return opensBrokenClause(t, joined.back()); });
    joined.erase(broken, joined.end());
    tokens = std::move(joined);
}

/// The one person named before "he" or "she" in the same sentence; nullptr where there is none or a choice.
const std::string* TitleMaker::onlyPerson(std::uint32_t token) const
{
    if (lower(token) != "he" && lower(token) != "she") {
        return nullptr;
    }
    std::uint32_t person = noIndex;
    for (const std::uint32_t index : m_words.mentionsOf(m_trigger.sentence)) {
        const EntityMention& mention = m_words.found().mentions[index];
        const bool counts = mention.kind == EntityKind::Person && mention.entity != noIndex
            && !m_words.found().entities[mention.entity].descriptionOnly
            && mention.span.begin < m_words.document().tokens[token].span.begin;
        if (counts && person != noIndex && person != mention.entity) {
            return nullptr;
        }
        person = counts ? mention.entity : person;
    }
    return person == noIndex ? nullptr : &m_words.found().entities[person].name;
}

/// The name behind a pronoun; nullptr: no pronoun, or nobody known.
const std::string* TitleMaker::resolved(std::uint32_t token) const
{
    const std::uint32_t mention = m_words[token].mention;
    if (mention == noIndex || m_words.found().mentions[mention].entity == noIndex) {
        return onlyPerson(token);
    }
    const EntityMention& whom = m_words.found().mentions[mention];
    const bool known = whom.form == MentionForm::Pronoun && whom.entity != noIndex
        && !m_words.found().entities[whom.entity].descriptionOnly;
    return known ? &m_words.found().entities[whom.entity].name : nullptr;
}

bool TitleMaker::isOpenPronoun(std::uint32_t token) const
{
    const std::string_view word = lower(token);
    const bool pronoun = word == "he" || word == "she" || word == "it" || word == "they" || isPossessive(word) || word == "we"
        || word == "this" || word == "these" || word == "those" || word == "who";
    return pronoun && !resolved(token);
}

/// A kept name before the pronoun means the same.
bool TitleMaker::isNamed(std::uint32_t pronoun) const
{
    const std::uint32_t mention = m_words[pronoun].mention;
    for (std::uint32_t t = m_sentence.firstToken; mention != noIndex && t < pronoun; ++t) {
        if (kept(t) && m_words[t].mention != noIndex && m_words[t].mention != mention
            && m_words.found().mentions[m_words[t].mention].entity == m_words.found().mentions[mention].entity) {
            return true;
        }
    }
    return false;
}

/// The kept words in the order of the title: that of the sentence, but a lent subject stands before its verb, and
/// "they attacked a ship" becomes "a ship attacked" where nobody knows who they were.
std::vector<std::uint32_t> TitleMaker::order()
{
    std::vector<std::uint32_t> tokens;
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        if (kept(t)) {
            tokens.push_back(t);
        }
    }
    if (m_trigger.verb && m_subject != noIndex && m_ownSubject && isOpenPronoun(m_subject)) {
        turnPassive(tokens);
    }
    if (m_content != noIndex) {
        const bool below = isUnder(m_content, m_trigger.token); // else the verb of saying hangs on what is said
        const auto speaks = [this, below](std::uint32_t t) {
            return isUnder(t, m_trigger.token) && !(below && isUnder(t, m_content));
        };
        std::stable_partition(tokens.begin(), tokens.end(), speaks);
    }
    return tokens;
}

void TitleMaker::turnPassive(std::vector<std::uint32_t>& tokens)
{
    const std::uint32_t object = child(m_trigger.token, Deprel::Obj);
    const bool participle = m_trigger.form == WordForm::PastOrParticiple || m_trigger.form == WordForm::Participle
        || (m_trigger.form == WordForm::Past && m_trigger.word && !m_trigger.word->participle.empty());
    if (object == noIndex || object < m_trigger.token || !participle || m_words.tag(m_trigger.token).passive || !kept(object)
        || (m_words.tag(object).upos != Upos::Noun && m_words.tag(object).upos != Upos::Propn) || lower(object) == "one" || child(m_trigger.token, Deprel::Ccomp) != noIndex
        || child(m_trigger.token, Deprel::Xcomp) != noIndex) {
        return;
    }
    const auto under = [this, object](std::uint32_t t) { return isUnder(t, object); };
    std::vector<std::uint32_t> turned;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(turned), under);
    while (!turned.empty() && leads(turned.front())) {
        turned.erase(turned.begin());
    }
    if (turned.empty()) {
        return;
    }
    if (std::any_of(tokens.begin(), tokens.end(), [this](std::uint32_t t) { return isNegation(lower(t)); })) {
        return; // the order of a negation is not worth the risk
    }
    turned.push_back(m_trigger.token);
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(turned),
        [&](std::uint32_t t) { return t > m_trigger.token && !under(t); });
    tokens = std::move(turned);
    m_turned = true;
}

std::string TitleMaker::word(std::uint32_t token, std::string_view title) const
{
    std::string text(m_words.document().word(token));
    if (text == "\"" || text == "\xE2\x80\x9C" || text == "\xE2\x80\x9D") {
        return {}; // half a pair of quotation marks may have gone
    }
    const std::string* name = resolved(token);
    if (name && title.find(*name) == std::string_view::npos && !isNamed(token)) { // once named, "he" and "his" are clear
        text = *name;
        if (isPossessive(lower(token))) {
            text += text.ends_with('s') ? "'" : "'s";
        }
    }
    if (lower(token) == "whose" && m_words.tag(m_trigger.token).relation == Deprel::Acl
        && m_words.tag(m_trigger.token).head != TokenTag::noHead) { // "Samarra, whose shrine was blown up"
        const std::uint32_t owner = m_words.tag(m_trigger.token).head;
        const std::uint32_t mention = m_words[owner].mention;
        text = mention == noIndex ? m_words.document().word(owner)
                                  : m_words.found().mentions[mention].span.in(m_words.document().text);
        text += text.ends_with('s') ? "'" : "'s";
    }
    // "..., and claim her third title": a base form after its lent subject
    const TokenTag& tag = m_words.tag(token);
    if (token == m_trigger.token && m_turned && m_trigger.form == WordForm::Past) {
        return m_trigger.word->participle;
    }
    if (token == m_trigger.token && m_trigger.verb && child(token, Deprel::Mark) == noIndex && m_subject != noIndex && !m_ownSubject && m_trigger.form == WordForm::Base
        && tag.form == VerbForm::Infinitive && tag.relation != Deprel::Xcomp && child(token, Deprel::Aux) == noIndex
        && m_words.tag(m_subject).number == GrammaticalNumber::Singular) {
        text = thirdPersonOf(lower(token));
    }
    return text;
}

std::string TitleMaker::written(const std::vector<std::uint32_t>& tokens) const
{
    std::string title;
    std::uint32_t lastWritten = 0;
    for (const std::uint32_t t : tokens) {
        std::string text = word(t, title);
        if (text.empty()) {
            continue;
        }
        if (t == m_sentence.firstToken && m_words[t].mention == noIndex && m_words.tag(t).upos != Upos::Propn) {
            text = lower(t); // the sentence began here, the title may not
        }
        const bool glued = !title.empty() && !m_words.document().tokens[t].spaceBefore && lastWritten + 1 == t;
        if (!title.empty() && !glued && !isPunctuation(text)) {
            title += ' ';
        }
        title += text;
        lastWritten = t;
    }
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') {
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    }
    return title;
}

/// " (Turkey, Russia)" where the title names nobody who takes part: "Talks", "Voted 66 to 27".
std::string TitleMaker::who(std::string_view title) const
{
    constexpr std::size_t mostNames = 2;
    std::vector<std::string_view> names;
    for (const Argument& argument : m_event.arguments) {
        const EntityMention& mention = m_words.found().mentions[argument.mention];
        const std::uint32_t head = m_words.headToken(m_words.firstToken(mention), m_words.lastToken(mention));
        if (isKept(head)) {
            return {};
        }
        if (mention.entity == noIndex || m_words.found().entities[mention.entity].descriptionOnly) {
            continue;
        }
        const std::string_view name = m_words.found().entities[mention.entity].name;
        if (title.find(name) != std::string_view::npos) {
            return {};
        }
        if (names.size() < mostNames && std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }
    std::string text;
    for (const std::string_view name : names) {
        text += text.empty() ? " (" : ", ";
        text += name;
    }
    return text.empty() ? text : text + ")";
}

} // namespace

std::string eventTitle(const ArticleWordsRef& words, const TriggerCandidate& trigger, const EventMention& event)
{
    const Document& document = words.document();
    const TextSpan span = document.sentences[event.sentence].span;
    if (document.sentences[event.sentence].block == BlockKind::Title && span.length <= hardLength) {
        return std::string(span.in(document.text));
    }
    return TitleMaker(words, trigger, event).make();
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventtitle.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t softLength = 80; // bytes; the title ends at the next good place
constexpr std::size_t hardLength = 110;

class TitleMaker
{
public:
    TitleMaker(const ArticleWordsRef& words, const TriggerCandidate& trigger)
        : m_words(words)
        , m_sentence(words.document().sentences[trigger.sentence])
        , m_trigger(trigger)
        , m_keep(m_sentence.tokenCount, false)
    {
    }

    std::string make()
    {
        if (m_sentence.parsed) {
            chooseBySyntax();
        } else {
            chooseByOrder();
        }
        dropTimes();
        trimEnds();
        std::string title = written();
        if (m_sentence.parsed && title.find(' ') == std::string::npos) { // one word tells nothing: the clause as it stands
            std::fill(m_keep.begin(), m_keep.end(), false);
            chooseByOrder();
            dropTimes();
            trimEnds();
            title = written();
        }
        return title;
    }

private:
    std::string_view lower(std::uint32_t token) const { return m_words.lower(token); }
    bool kept(std::uint32_t token) const { return m_keep[token - m_sentence.firstToken]; }
    void keep(std::uint32_t token, bool yes) { m_keep[token - m_sentence.firstToken] = yes; }

    void chooseBySyntax();
    void keepPhrase(std::uint32_t token, int depth);
    bool isFrontedOrOwnLink(std::uint32_t child, const TokenTag& tag) const;
    void chooseByOrder();
    void dropTimes();
    void trimEnds();
    std::string written() const;
    bool endsWell(std::uint32_t token) const;

    const ArticleWordsRef& m_words;
    const Sentence& m_sentence;
    const TriggerCandidate& m_trigger;
    std::vector<bool> m_keep; // one a token of the sentence
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
        || lower == "including" || lower == "where" || lower == "than" || lower == "because" || lower == "if";
}

bool isPunctuation(std::string_view lower)
{
    return lower == "," || lower == ";" || lower == ":" || lower == "." || lower == "-" || lower == "\xE2\x80\x93"
        || lower == "\xE2\x80\x94" || lower == "!" || lower == "?" || lower == "..." || lower == "\xE2\x80\xA6";
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
            // quotation marks and hyphens inside a phrase stay, commas go
            if (lower(t) == "-" || lower(t) == "%") {
                keep(t, true);
            }
            break;
        case Deprel::Advcl:
        case Deprel::Parataxis:
        case Deprel::Discourse:
        case Deprel::Dislocated:
        case Deprel::Vocative:
        case Deprel::Appos:
        case Deprel::List:
        case Deprel::Mark:
        case Deprel::Cc:
            break;
        case Deprel::Acl:
            break;
        case Deprel::Conj:
            if (token != m_trigger.token && depth < 2) { // "Assad and Putin", but not a second action
                for (std::uint32_t c = m_sentence.firstToken; c < m_sentence.endToken(); ++c) {
                    if (m_words.tag(c).head == t && m_words.tag(c).relation == Deprel::Cc) {
                        keep(c, true);
                    }
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

/// What a title leaves out beside its trigger: an opening before the subject ("Despite setbacks, ..."), what was said
/// before "he said", a relative pronoun, and the preposition that leads to a noun trigger.
bool TitleMaker::isFrontedOrOwnLink(std::uint32_t child, const TokenTag& tag) const
{
    if (!m_trigger.verb) {
        return tag.relation == Deprel::Case || tag.relation == Deprel::Cop || (tag.relation == Deprel::Nsubj && child < m_trigger.token);
    }
    if (tag.relation == Deprel::Nsubj && isRelativePronoun(lower(child))) {
        return true;
    }
    const bool before = child < m_trigger.token;
    return before
        && (tag.relation == Deprel::Obl || tag.relation == Deprel::Nmod || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Advmod
            || tag.relation == Deprel::Xcomp || tag.relation == Deprel::Dep);
}

void TitleMaker::chooseBySyntax()
{
    keepPhrase(m_trigger.token, 0);
    if (!m_trigger.verb) {
        // "negotiations", "a decision": too little; the clause that the noun stands in says more
        std::size_t words = 0;
        for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
            words += kept(t) && !isLinkWord(lower(t)) && m_words[t].time == noIndex;
        }
        const std::uint32_t head = m_words.tag(m_trigger.token).head;
        if (words < 3 && head != TokenTag::noHead) {
            const TokenTag& above = m_words.tag(head);
            for (std::uint32_t t = m_sentence.firstToken; t < m_trigger.token; ++t) { // "fled during the bombing"
                if (m_words.tag(t).head == m_trigger.token && m_words.tag(t).relation == Deprel::Case) {
                    keep(t, true);
                }
            }
            keepPhrase(head, above.upos == Upos::Verb ? 1 : 3);
            if (above.upos != Upos::Verb && above.head != TokenTag::noHead && m_words.tag(above.head).upos == Upos::Verb) {
                keepPhrase(above.head, 1);
            }
        }
        return;
    }
    bool hasSubject = false;
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        hasSubject = hasSubject || (m_words.tag(t).head == m_trigger.token && m_words.tag(t).relation == Deprel::Nsubj
            && !isRelativePronoun(lower(t)));
    }
    // A verb without a subject of its own takes the one of the verb that it hangs on, or the noun that it modifies.
    std::uint32_t above = m_trigger.token;
    for (int step = 0; step < 3 && !hasSubject; ++step) {
        const Deprel relation = m_words.tag(above).relation;
        above = m_words.tag(above).head;
        if (above == TokenTag::noHead) {
            break;
        }
        if (relation == Deprel::Acl) {
            keepPhrase(above, 4);
            hasSubject = true;
        } else if (relation == Deprel::Conj || relation == Deprel::Xcomp || relation == Deprel::Advcl || relation == Deprel::Ccomp) {
            for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
                if (m_words.tag(t).head == above && m_words.tag(t).relation == Deprel::Nsubj) {
                    keepPhrase(t, 2);
                    hasSubject = true;
                }
            }
            if (relation == Deprel::Xcomp) {
                for (std::uint32_t t = above; t <= m_trigger.token; ++t) {
                    keep(t, true);
                }
            }
        } else {
            break;
        }
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

void TitleMaker::dropTimes()
{
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        if (!kept(t) || m_words[t].time == noIndex || m_words[t].mention != noIndex || t == m_trigger.token) {
            continue;
        }
        const TimexType type = m_words.found().times[m_words[t].time].interpretation.type;
        if (type != TimexType::Date && type != TimexType::Time) {
            continue; // "seven days of mourning"
        }
        keep(t, false);
        for (std::uint32_t back = 1; back <= 2 && t >= m_sentence.firstToken + back; ++back) {
            const std::string_view word = lower(t - back);
            if (word == "on" || word == "in" || word == "at" || word == "since" || word == "until" || word == "by" || word == "during"
                || word == "from" || word == "the" || word == "of" || word == "late" || word == "early" || word == "last") {
                keep(t - back, false);
            } else {
                break;
            }
        }
    }
}

bool TitleMaker::endsWell(std::uint32_t token) const
{
    return !isLinkWord(lower(token)) && !isPunctuation(lower(token)) && lower(token) != "\"" && lower(token) != "(";
}

void TitleMaker::trimEnds()
{
    std::uint32_t first = m_sentence.firstToken;
    const auto leads = [this](std::uint32_t t) {
        const std::string_view word = lower(t);
        return isPunctuation(word) || word == "\"" || word == ")" || word == "and" || word == "but" || word == "that" || word == "or"
            || word == "which" || word == "who" || word == "also" || word == "then" || word == "meanwhile" || word == "however"
            || word == "the" || word == "a" || word == "an" || word == "where" || word == "when" || word == "while" || word == "after"
            || word == "'s" || word == "'" || word == "has" || word == "have" || word == "had" || word == "been" || word == "was"
            || word == "were" || word == "is" || word == "are" || word == "of" || word == "in" || word == "during" || word == "with"
            || word == "by" || word == "on" || word == "at" || word == "for" || word == "from" || word == "as" || word == "to"
            || word == "before";
    };
    while (first < m_trigger.token && (!kept(first) || leads(first))) {
        keep(first, false);
        ++first;
    }
    std::size_t length = 0;
    std::uint32_t lastGood = m_trigger.token;
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        if (!kept(t)) {
            continue;
        }
        length += m_words.document().tokens[t].span.length + 1;
        const bool inName = m_words[t].mention != noIndex && t + 1 < m_sentence.endToken()
            && m_words[t + 1].mention == m_words[t].mention;
        if (t > m_trigger.token && (length > hardLength || (length > softLength && (isLinkWord(lower(t)) || isPunctuation(lower(t)))))) {
            break;
        }
        if (t > m_trigger.token && endsWell(t) && !inName) {
            lastGood = t;
        }
    }
    for (std::uint32_t t = lastGood + 1; t < m_sentence.endToken(); ++t) {
        keep(t, false);
    }
}

std::string TitleMaker::written() const
{
    const Document& document = m_words.document();
    std::string title;
    std::uint32_t lastWritten = 0;
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        if (!kept(t)) {
            continue;
        }
        std::string_view text = document.word(t);
        if (text == "\"" || text == "\xE2\x80\x9C" || text == "\xE2\x80\x9D") {
            continue; // half a pair of quotation marks may have gone
        }
        std::string name;
        if (const std::uint32_t mention = m_words[t].mention; mention != noIndex) {
            const EntityMention& whom = m_words.found().mentions[mention];
            if (whom.form == MentionForm::Pronoun && whom.entity != noIndex && !m_words.found().entities[whom.entity].descriptionOnly) {
                name = m_words.found().entities[whom.entity].name;
                if (lower(t) == "his" || lower(t) == "her" || lower(t) == "its" || lower(t) == "their") {
                    name += name.ends_with('s') ? "'" : "'s";
                }
                text = name;
            }
        }
        const bool glued = !title.empty() && !document.tokens[t].spaceBefore && lastWritten + 1 == t;
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

} // namespace

std::string eventTitle(const ArticleWordsRef& words, const TriggerCandidate& trigger, const EventMention& event)
{
    const Document& document = words.document();
    const TextSpan span = document.sentences[event.sentence].span;
    if (document.sentences[event.sentence].block == BlockKind::Title && span.length <= hardLength) {
        return std::string(span.in(document.text));
    }
    return TitleMaker(words, trigger).make();
}

} // namespace dateline

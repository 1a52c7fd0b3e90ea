// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/syntaxpath.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

constexpr std::size_t candidatesPerSentence = 32;
constexpr std::array<std::string_view, 7> formNames{"base", "third", "past", "part", "pastpart", "ger", "plural"};
constexpr std::array<std::string_view, 9> cueNames{"none", "future", "plan", "allege", "deny", "negation", "ongoing",
    "report", "hypothetical"};
constexpr std::array<std::string_view, dateSourceKindCount> sourceNames{"same", "sameuntil", "samerange", "prev", "prevuntil",
    "lead", "leaduntil", "pub", "eve", "earlier", "earlieruntil", "next", "nextuntil"};
constexpr std::array<std::string_view, 17> unitNames{"none", "s", "min", "h", "part", "day", "weekend", "week", "fortnight",
    "month", "quarter", "half", "season", "year", "decade", "century", "millennium"};
constexpr std::array<std::string_view, 4> anchorNames{"none", "pub", "narr", "event"};
constexpr std::array<std::string_view, 6> directionNames{"none", "past", "future", "near", "pastpres", "same"};
constexpr std::array<std::string_view, 5> qualifierNames{"exact", "about", "before", "after", "within"};
constexpr std::array<std::string_view, 17> uposNames{"x", "adj", "adp", "adv", "aux", "cconj", "det", "intj", "noun", "num",
    "part", "pron", "propn", "punct", "sconj", "sym", "verb"};

template <typename Enum, std::size_t N>
std::string_view nameOf(const std::array<std::string_view, N>& names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

std::string_view positionBucket(std::int64_t sentence)
{
    constexpr std::array<std::string_view, 5> names{"0", "1", "2", "3", "4"};
    return sentence < 0 ? "title" : sentence < 5 ? names[static_cast<std::size_t>(sentence)] : sentence < 10 ? "5-9" : "10+";
}

std::string_view countBucket(std::size_t count)
{
    constexpr std::array<std::string_view, 4> names{"0", "1", "2", "3"};
    return count < 4 ? names[count] : count < 7 ? "4-6" : "7+";
}

bool isClauseBreak(std::string_view lower)
{
    return lower == "," || lower == ";" || lower == ":" || lower == "-" || lower == "\xE2\x80\x93" || lower == "\xE2\x80\x94"
        || lower == "(" || lower == ")" || lower == "that" || lower == "which" || lower == "who" || lower == "after"
        || lower == "before" || lower == "when" || lower == "while" || lower == "where" || lower == "but" || lower == "because";
}

bool isDeterminer(std::string_view lower)
{
    return lower == "the" || lower == "a" || lower == "an" || lower == "this" || lower == "that" || lower == "its"
        || lower == "his" || lower == "her" || lower == "their" || lower == "of" || lower == "'s" || lower == "no"
        || lower == "any" || lower == "these" || lower == "those" || lower == "several" || lower == "another";
}

/// Deeds that "did not" denies. "Did not vote", "has not released" tell of something that is news by itself.
bool isDeniable(EventKind kind)
{
    return kind == EventKind::Attack || kind == EventKind::Battle || kind == EventKind::Arrest || kind == EventKind::Death
        || kind == EventKind::Meeting || kind == EventKind::Deployment || kind == EventKind::Visit;
}

bool isBe(std::string_view lower)
{
    return lower == "was" || lower == "were" || lower == "is" || lower == "are" || lower == "been" || lower == "be"
        || lower == "being" || lower == "got";
}

bool isBorn(std::string_view word)
{
    return word == "born" || word == "Born";
}

} // namespace

std::string_view distanceBucket(std::int64_t distance)
{
    const std::int64_t size = distance < 0 ? -distance : distance;
    return size == 0 ? "0" : size == 1 ? "1" : size == 2 ? "2" : size <= 4 ? "3-4" : size <= 8 ? "5-8" : size <= 16 ? "9-16" : "17+";
}

EventFeaturesRef::EventFeaturesRef(const ArticleWordsRef& words, const EventOptions& options)
    : m_words(words)
    , m_options(options)
    , m_context(words)
{
    const auto& sentences = words.document().sentences;
    const auto& times = words.found().times;
    while (m_firstBody < sentences.size() && sentences[m_firstBody].block != BlockKind::Body) {
        ++m_firstBody;
    }
    std::uint32_t last = noIndex;
    std::uint32_t earlier = noIndex;
    for (std::uint32_t s = 0; s < sentences.size(); ++s) {
        m_previous.push_back(last);
        m_earlier.push_back(earlier);
        m_next.push_back(noIndex);
        if (sentences[s].block != BlockKind::Body) {
            continue;
        }
        for (const std::uint32_t t : words.timesOf(s)) {
            if (!canDate(times[t]) || isBirth(times[t])) {
                continue;
            }
            ++m_datingTimes;
            if (last != noIndex && times[last].interpretation != times[t].interpretation) {
                earlier = last;
            }
            last = t;
            for (std::uint32_t back = s; back-- > 0 && m_next[back] == noIndex;) {
                m_next[back] = t;
            }
            if (m_lead == noIndex && s < m_firstBody + 3) {
                m_lead = t;
            }
        }
    }
}

// "Smith, 45, born on 3 May 1971, was arrested": the day of a birth dates nothing else.
bool EventFeaturesRef::isBirth(const TimeMention& time) const
{
    const Document& document = m_words.document();
    for (std::uint32_t at = m_words.firstToken(time), steps = 0; at > 0 && steps < 2; ++steps) {
        const std::string_view word = document.word(--at);
        if (isBorn(word)) {
            return true;
        }
        if (word != "on" && word != "in" && word != "around") {
            return false;
        }
    }
    return false;
}

bool EventFeaturesRef::canDate(const TimeMention& time) const
{
    const TimeInterpretation& meaning = time.interpretation;
    if (meaning.type == TimexType::Duration) {
        return meaning.modifier >= TimeModifier::Earlier; // "will meet in three weeks"
    }
    return (meaning.type == TimexType::Date || meaning.type == TimexType::Time) && meaning.literal.empty()
        && meaning.unit != TimeUnit::Century && meaning.unit != TimeUnit::Millennium;
}

bool EventFeaturesRef::isParsed(std::uint32_t sentence) const
{
    return m_options.syntax && m_words.document().sentences[sentence].parsed;
}

std::vector<TriggerCandidate> EventFeaturesRef::candidates() const
{
    std::vector<TriggerCandidate> found;
    const Document& document = m_words.document();
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const Sentence& sentence = document.sentences[s];
        if (sentence.block != BlockKind::Body && sentence.block != BlockKind::Title && sentence.block != BlockKind::Caption) {
            continue;
        }
        const bool tagged = m_options.syntax && m_words.isTagged(sentence);
        const std::size_t before = found.size();
        for (std::uint32_t i = sentence.firstToken; i < sentence.endToken() && found.size() - before < candidatesPerSentence; ++i) {
            const ArticleWord& word = m_words[i];
            const Upos upos = m_words.tag(i).upos;
            const bool named = word.mention != noIndex && m_words.found().mentions[word.mention].form == MentionForm::Name;
            const bool headSaysSo = m_options.triggerHead && document.labels[i].trigger != 0;
            if (named || (word.time != noIndex && !headSaysSo)) {
                continue;
            }
            if (!word.event) {
                if ((tagged && upos == Upos::Verb && document.tokens[i].shape != TokenShape::Punctuation) || headSaysSo) {
                    found.push_back({i, s, nullptr, EventKind::Other, WordForm::Base, upos == Upos::Verb || !tagged, 0, 0});
                }
                continue;
            }
            const bool nounPlace = i > sentence.firstToken && isDeterminer(m_words.lower(i - 1));
            bool verb = word.event->verb.has_value();
            if (verb && word.event->noun) {
                verb = tagged ? upos == Upos::Verb || upos == Upos::Aux : !nounPlace;
            } else if (tagged && !headSaysSo) {
                const bool fits = verb ? upos == Upos::Verb || upos == Upos::Adj || upos == Upos::Noun
                                       : upos == Upos::Noun || upos == Upos::Propn;
                if (!fits) {
                    continue;
                }
            }
            const TriggerReading& reading = verb ? *word.event->verb : *word.event->noun;
            found.push_back({i, s, word.event, reading.kind, reading.form, verb, 0, 0});
        }
        for (std::size_t c = before; c < found.size(); ++c) {
            found[c].order = static_cast<std::uint8_t>(c - before);
            found[c].count = static_cast<std::uint8_t>(found.size() - before);
        }
    }
    return found;
}

void EventFeaturesRef::options(const TriggerCandidate& candidate, std::vector<DateOption>& out) const
{
    out.clear();
    const auto& times = m_words.found().times;
    const bool birth = isBorn(m_words.document().word(candidate.token));
    for (const std::uint32_t t : m_words.timesOf(candidate.sentence)) {
        const bool anothers = !birth && isBirth(times[t]);
        if (!canDate(times[t]) || times[t].rangeRole == RangeRole::End || anothers) {
            continue;
        }
        if (times[t].rangeRole == RangeRole::Begin && times[t].rangePartner != noIndex) {
            out.push_back({DateSourceKind::SameRange, t});
            continue;
        }
        out.push_back({DateSourceKind::Same, t});
        out.push_back({DateSourceKind::SameUntil, t});
    }
    const std::uint32_t previous = m_previous[candidate.sentence];
    const bool leadBefore = m_lead != noIndex && times[m_lead].span.begin < m_words.document().tokens[candidate.token].span.begin;
    const bool leadInSentence = m_lead != noIndex && m_words[m_words.firstToken(times[m_lead])].time == m_lead
        && m_words.sentenceOf(m_words.firstToken(times[m_lead])) == candidate.sentence;
    if (m_lead != noIndex && !leadInSentence && (leadBefore || candidate.sentence < m_firstBody + 3)) {
        out.push_back({DateSourceKind::Lead, m_lead});
        out.push_back({DateSourceKind::LeadUntil, m_lead});
    }
    if (previous != noIndex && previous != m_lead) {
        out.push_back({DateSourceKind::Previous, previous});
        out.push_back({DateSourceKind::PreviousUntil, previous});
    }
    if (const std::uint32_t earlier = m_earlier[candidate.sentence]; earlier != noIndex && earlier != m_lead) {
        out.push_back({DateSourceKind::Earlier, earlier});
        out.push_back({DateSourceKind::EarlierUntil, earlier});
    }
    if (const std::uint32_t next = m_next[candidate.sentence]; next != noIndex && next != m_lead) {
        out.push_back({DateSourceKind::Next, next});
        out.push_back({DateSourceKind::NextUntil, next});
    }
    out.push_back({DateSourceKind::Publication, noIndex});
    out.push_back({DateSourceKind::PublicationEve, noIndex});
}

bool EventFeaturesRef::isPassive(const TriggerCandidate& candidate) const
{
    if (!candidate.verb || candidate.form == WordForm::Base || candidate.form == WordForm::Third || candidate.form == WordForm::Gerund) {
        return false;
    }
    if (isParsed(candidate.sentence)) {
        return m_words.tag(candidate.token).passive;
    }
    const std::uint32_t first = m_words.document().sentences[candidate.sentence].firstToken;
    for (std::uint32_t back = 1; back <= 3 && candidate.token >= first + back; ++back) {
        if (isBe(m_words.lower(candidate.token - back))) {
            return true;
        }
    }
    return candidate.token + 1 < m_words.document().tokens.size() && m_words.lower(candidate.token + 1) == "by";
}

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
        if (m_words.tag(t).relation == Deprel::Aux && (lower == "will" || lower == "shall" || lower == "'ll")) {
            return EventStatus::Planned;
        }
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

void EventFeaturesRef::addTrigger(const TriggerCandidate& candidate, FeatureList& out) const
{
    const Document& document = m_words.document();
    const Sentence& sentence = document.sentences[candidate.sentence];
    const std::uint32_t i = candidate.token;
    const ArticleWord& word = m_words[i];
    const auto at = [&](std::int64_t offset) -> std::string_view {
        const std::int64_t token = std::int64_t{i} + offset;
        return token < sentence.firstToken || token >= sentence.endToken() ? "#" : m_words.lower(static_cast<std::size_t>(token));
    };
    const std::string_view form = nameOf(formNames, candidate.form);
    const std::string_view position = positionBucket(std::int64_t{candidate.sentence} - m_firstBody);
    out.add("bias");
    out.add("lemma", word.lemma);
    out.add("word", word.lower);
    if (word.group) {
        out.add("narrow", word.group->narrow, candidate.verb ? "v" : "n");
        out.add("wide", word.group->wide, candidate.verb ? "v" : "n");
    }
    out.add("form", candidate.verb ? "v" : "n", form);
    out.add("kind", toString(candidate.kind), candidate.verb ? "v" : "n");
    out.add("before", at(-1));
    out.add("after", at(1));
    out.add("before2", at(-2), at(-1));
    out.add("after2", at(1), at(2));
    out.add("lemmabefore", word.lemma, at(-1));
    out.add("lemmaafter", word.lemma, at(1));
    out.add("position", position);
    out.add("positionform", position, form);
    out.add("known", candidate.word ? "1" : "0");
    out.add("order", countBucket(candidate.order));
    out.add("count", countBucket(candidate.count));
    out.add("passive", isPassive(candidate) ? "1" : "0", form);
    if (word.inQuote) {
        out.add("quote", candidate.verb ? "v" : "n");
    }
    std::size_t datingTimes = 0;
    std::int64_t nearest = 1000;
    for (const std::uint32_t t : m_words.timesOf(candidate.sentence)) {
        const TimeMention& time = m_words.found().times[t];
        if (canDate(time)) {
            ++datingTimes;
            const std::int64_t first = m_words.firstToken(time);
            const std::int64_t last = m_words.lastToken(time);
            nearest = std::min(nearest, first > i ? first - i : last < i ? i - last : 0);
        }
    }
    out.add("times", countBucket(datingTimes), form);
    out.add("nearest", datingTimes == 0 ? "none" : distanceBucket(nearest), candidate.verb ? "v" : "n");
    for (std::int64_t offset = -5; offset <= 3; ++offset) {
        const std::int64_t token = std::int64_t{i} + offset;
        if (offset == 0 || token < sentence.firstToken || token >= sentence.endToken()) {
            continue;
        }
        const ArticleWord& other = m_words[static_cast<std::size_t>(token)];
        if (other.cue != StatusCue::None) {
            out.add(offset < 0 ? "cuebefore" : "cueafter", nameOf(cueNames, other.cue));
        }
        if (offset >= -2 && other.mention != noIndex) {
            out.add(offset < 0 ? "mentionbefore" : "mentionafter", toString(m_words.found().mentions[other.mention].kind));
        }
        if (offset >= -3 && document.tokens[static_cast<std::size_t>(token)].shape == TokenShape::Number) {
            out.add(offset < 0 ? "numberbefore" : "numberafter");
        }
    }
    out.add("mentions", countBucket(m_words.mentionsOf(candidate.sentence).size()));
    const bool firstToken = i == sentence.firstToken;
    if (firstToken) {
        out.add("first");
    }
    if (m_options.triggerHead && document.labels[i].triggerMargin != 0) {
        const TokenLabel& label = document.labels[i];
        const int margin = std::clamp(label.triggerMargin / 256, -8, 8);
        constexpr std::array<std::string_view, 17> margins{"-8", "-7", "-6", "-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4",
            "5", "6", "7", "8"};
        out.add("head", margins[static_cast<std::size_t>(margin + 8)]);
    }
    addContext(candidate, out);
    addSyntax(candidate, out);
}

/// What the article tells elsewhere: "the attack" of the title is no new event, a first "attack" is.
void EventFeaturesRef::addContext(const TriggerCandidate& candidate, FeatureList& out) const
{
    const std::uint32_t i = candidate.token;
    const Sentence& sentence = m_words.document().sentences[candidate.sentence];
    const std::string_view retelling = m_context.retelling(i, candidate.sentence);
    out.add("retelling", retelling, candidate.verb ? "v" : "n");
    out.add("retellingword", retelling, i > sentence.firstToken ? m_words.lower(i - 1) : "#");
    out.add("retellingkind", retelling, toString(candidate.kind));
    out.add("speech", m_context.speech(candidate.sentence), candidate.verb ? "v" : "n");
    out.add("speechkind", m_context.speech(candidate.sentence), toString(candidate.kind));
    out.add("articlelength", distanceBucket(m_context.bodySentences()));
    out.add("opening", m_words.lower(sentence.firstToken), candidate.verb ? "v" : "n");
    const std::uint32_t root = m_context.rootOf(candidate.sentence);
    if (root != noIndex && root != i) {
        out.add("root", m_words[root].lemma);
        out.add("rootcue", nameOf(cueNames, m_words[root].cue), candidate.verb ? "v" : "n");
    } else if (root == i) {
        out.add("isroot", candidate.verb ? "v" : "n");
    }
}

void EventFeaturesRef::addSyntax(const TriggerCandidate& candidate, FeatureList& out) const
{
    const Document& document = m_words.document();
    const Sentence& sentence = document.sentences[candidate.sentence];
    if (!m_options.syntax) {
        return;
    }
    const TokenTag& tag = m_words.tag(candidate.token);
    if (tag.upos != Upos::X) {
        out.add("upos", nameOf(uposNames, tag.upos));
    }
    if (!isParsed(candidate.sentence)) {
        return;
    }
    out.add("deprel", deprelName(tag.relation), candidate.verb ? "v" : "n");
    if (tag.head != TokenTag::noHead) {
        out.add("headlemma", m_words[tag.head].lemma, deprelName(tag.relation));
        if (m_words[tag.head].group) {
            out.add("headwide", m_words[tag.head].group->wide, deprelName(tag.relation));
            out.add("headnarrow", m_words[tag.head].group->narrow);
        }
        out.add("headcue", nameOf(cueNames, m_words[tag.head].cue), deprelName(tag.relation));
        const TokenTag& above = m_words.tag(tag.head);
        out.add("relations", deprelName(tag.relation), deprelName(above.relation));
    }
    bool subject = false;
    bool namedSubject = false;
    bool object = false;
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        const TokenTag& child = m_words.tag(t);
        if (child.head != candidate.token) {
            continue;
        }
        out.add("child", deprelName(child.relation), candidate.verb ? "v" : "n");
        if ((child.relation == Deprel::Nsubj || child.relation == Deprel::Obj) && m_words[t].group) {
            out.add("argwide", m_words[t].group->wide, deprelName(child.relation));
        }
        if (child.relation == Deprel::Aux || child.relation == Deprel::Mark || child.relation == Deprel::Advmod
            || child.relation == Deprel::Case || child.relation == Deprel::Det) {
            out.add("childword", m_words.lower(t), deprelName(child.relation));
        }
        if (child.relation == Deprel::Obl || child.relation == Deprel::Nmod || child.relation == Deprel::Advmod) {
            if (m_words[t].time != noIndex && canDate(m_words.found().times[m_words[t].time])) {
                out.add("childtime", deprelName(child.relation), candidate.verb ? "v" : "n");
            }
        }
        subject = subject || child.relation == Deprel::Nsubj;
        namedSubject = namedSubject || (child.relation == Deprel::Nsubj && m_words[t].mention != noIndex);
        object = object || child.relation == Deprel::Obj;
    }
    out.add("frame", subject ? namedSubject ? "named" : "subject" : "none", object ? "object" : "none");
}

void EventFeaturesRef::addOption(const TriggerCandidate& candidate, const DateOption& option, FeatureList& out) const
{
    const Document& document = m_words.document();
    const std::string_view source = nameOf(sourceNames, option.kind);
    const std::string_view form = nameOf(formNames, candidate.form);
    const std::string_view position = positionBucket(std::int64_t{candidate.sentence} - m_firstBody);
    const auto& times = m_words.found().times;
    out.add(source);
    out.add(source, "form", form);
    out.add(source, "kind", toString(candidate.kind));
    out.add(source, "lemma", m_words[candidate.token].lemma);
    out.add(source, "position", position);
    out.add(source, candidate.verb ? "verb" : "noun");
    const Sentence& place = document.sentences[candidate.sentence];
    for (std::uint32_t back = 1; back <= 3 && candidate.token >= place.firstToken + back; ++back) {
        const std::string_view word = m_words.lower(candidate.token - back);
        if (word == "had" || word == "has" || word == "have" || word == "will" || word == "would" || word == "was" || word == "were"
            || word == "is" || word == "are" || word == "been") {
            out.add(source, "aux", word);
        }
    }
    if (isParsed(candidate.sentence)) {
        out.add(source, "deprel", deprelName(m_words.tag(candidate.token).relation));
    }
    std::size_t sameTimes = 0;
    for (const std::uint32_t t : m_words.timesOf(candidate.sentence)) {
        sameTimes += canDate(times[t]);
    }
    out.add(source, "times", countBucket(sameTimes));
    out.add(source, "arttimes", countBucket(m_datingTimes));
    if (option.time == noIndex) {
        return;
    }
    const TimeMention& time = times[option.time];
    const TimeInterpretation& meaning = time.interpretation;
    const std::uint32_t first = m_words.firstToken(time);
    const std::uint32_t last = m_words.lastToken(time);
    out.add(source, "unit", nameOf(unitNames, meaning.unit));
    out.add(source, "anchor", nameOf(anchorNames, meaning.anchor));
    out.add(source, "direction", nameOf(directionNames, meaning.direction));
    out.add(source, "qualifier", nameOf(qualifierNames, time.qualifier));
    if (meaning.type == TimexType::Time) {
        out.add(source, "clock");
    }
    if (!isOfSentence(option.kind)) {
        const auto where = static_cast<std::int64_t>(m_words.sentenceOf(first));
        out.add(source, "sentences", distanceBucket(std::int64_t{candidate.sentence} - where));
        if (option.time == m_previous[candidate.sentence]) {
            out.add(source, "last");
        }
        out.add(source, "where", positionBucket(where - m_firstBody));
        out.add(source, sameTimes > 0 ? "unit+times" : "unit-times", nameOf(unitNames, meaning.unit));
        addDistantTime(candidate, option, source, out);
        return;
    }
    const std::int64_t trigger = candidate.token;
    const bool timeAfter = first > candidate.token;
    const std::int64_t begin = timeAfter ? trigger + 1 : std::int64_t{last} + 1;
    const std::int64_t end = timeAfter ? std::int64_t{first} : trigger;
    std::size_t breaks = 0;
    std::size_t verbs = 0;
    std::size_t others = 0;
    for (std::int64_t t = begin; t < end; ++t) {
        const ArticleWord& between = m_words[static_cast<std::size_t>(t)];
        breaks += isClauseBreak(between.lower);
        verbs += between.event != nullptr && between.event->verb.has_value() && between.mention == noIndex;
        others += between.time != noIndex && between.time != option.time;
    }
    const std::string_view side = timeAfter ? "after" : "before";
    out.add(source, side, distanceBucket(end - begin));
    out.add(source, timeAfter ? "breaksafter" : "breaksbefore", countBucket(breaks));
    out.add(source, timeAfter ? "verbsafter" : "verbsbefore", countBucket(verbs));
    out.add(source, "others", countBucket(others));
    const Sentence& sentence = document.sentences[candidate.sentence];
    if (first > sentence.firstToken) {
        out.add(source, "word", m_words.lower(first - 1));
        if (first > sentence.firstToken + 1) {
            out.add(source, "word2", m_words.lower(first - 2));
        }
    }
    if (first <= sentence.firstToken + 1) {
        out.add(source, "opens");
    }
    out.add(source, nameOf(directionNames, meaning.direction), form);
    if (isParsed(candidate.sentence)) {
        const std::uint32_t head = m_words.headToken(first, last);
        SyntaxPath path;
        if (findPath(document, candidate.token, head, path)) {
            out.add(source, "up", countBucket(path.up));
            out.add(source, "down", countBucket(path.down));
            out.add(source, "path", path.text());
        }
    }
}

/// How the sentence of the trigger hangs together with that of the time.
void EventFeaturesRef::addDistantTime(const TriggerCandidate& candidate, const DateOption& option, std::string_view source,
    FeatureList& out) const
{
    const TimeMention& time = m_words.found().times[option.time];
    const std::uint32_t first = m_words.firstToken(time);
    const auto where = static_cast<std::uint32_t>(m_words.sentenceOf(first));
    out.add(source, "sameword", m_context.tells(where, m_words[candidate.token].lemma) ? "1" : "0");
    out.add(source, "samenames", m_context.sharedNames(candidate.sentence, where));
    out.add(source, "timespeech", m_context.speech(where));
    if (first > m_words.document().sentences[where].firstToken) {
        out.add(source, "timeword", m_words.lower(first - 1));
    }
    const std::string_view far = distanceBucket(std::int64_t{candidate.sentence} - where);
    out.add(source, far, nameOf(unitNames, time.interpretation.unit));
    out.add(source, far, nameOf(formNames, candidate.form));
    std::size_t between = 0; // other times told since
    for (std::uint32_t s = where + 1; s < candidate.sentence; ++s) {
        for (const std::uint32_t t : m_words.timesOf(s)) {
            between += canDate(m_words.found().times[t]);
        }
    }
    out.add(source, "timesbetween", countBucket(between));
}

void EventFeaturesRef::addTaking(const TriggerCandidate& candidate, std::uint32_t mention, FeatureList& out) const
{
    const Document& document = m_words.document();
    const Sentence& sentence = document.sentences[candidate.sentence];
    const EntityMention& taker = m_words.found().mentions[mention];
    const std::uint32_t first = m_words.firstToken(taker);
    const std::uint32_t last = m_words.lastToken(taker);
    const std::int64_t trigger = candidate.token;
    const bool after = first > candidate.token;
    const std::int64_t begin = after ? trigger + 1 : std::int64_t{last} + 1;
    const std::int64_t end = after ? std::int64_t{first} : trigger;
    std::size_t breaks = 0;
    std::size_t verbs = 0;
    std::size_t mentions = 0;
    std::uint32_t lastMention = mention;
    for (std::int64_t t = begin; t < end; ++t) {
        const ArticleWord& between = m_words[static_cast<std::size_t>(t)];
        breaks += isClauseBreak(between.lower);
        verbs += between.event != nullptr && between.event->verb.has_value() && between.mention == noIndex;
        if (between.mention != noIndex && between.mention != lastMention) {
            lastMention = between.mention;
            ++mentions;
        }
    }
    const std::string_view side = after ? "after" : "before";
    const std::string_view kind = toString(taker.kind);
    const std::string_view word = candidate.verb ? "v" : "n";
    out.add("bias");
    out.add("kind", kind);
    out.add("side", side, word);
    out.add("sidekind", side, kind);
    out.add("form", toString(taker.form));
    out.add("adjective", taker.adjective ? "1" : "0", side);
    out.add(after ? "distafter" : "distbefore", distanceBucket(end - begin));
    out.add(after ? "breaksafter" : "breaksbefore", countBucket(breaks));
    out.add(after ? "verbsafter" : "verbsbefore", countBucket(verbs));
    out.add(after ? "mentionsafter" : "mentionsbefore", countBucket(mentions));
    out.add("count", countBucket(m_words.mentionsOf(candidate.sentence).size()));
    out.add(isPassive(candidate) ? "passive" : "active", side, kind);
    out.add("eventkind", toString(candidate.kind), kind);
    const std::string_view beforeWord = first > sentence.firstToken ? m_words.lower(first - 1) : "#";
    const std::string_view afterWord = last + 1 < sentence.endToken() ? m_words.lower(last + 1) : "#";
    out.add("wordbefore", beforeWord, kind);
    out.add("wordafter", afterWord, kind);
    if (first > sentence.firstToken + 1) {
        out.add("word2before", m_words.lower(first - 2));
    }
    if (first == sentence.firstToken) {
        out.add("opens", kind);
    }
    bool again = false;
    for (const std::uint32_t other : m_words.mentionsOf(candidate.sentence)) {
        again = again || (other != mention && m_words.found().mentions[other].entity == taker.entity && taker.entity != noIndex);
    }
    if (again) {
        out.add("again");
    }
    if (isParsed(candidate.sentence)) {
        SyntaxPath path;
        if (findPath(document, candidate.token, m_words.headToken(first, last), path)) {
            out.add("path", path.text());
            out.add("pathkind", path.text(), kind);
            out.add("up", countBucket(path.up));
            out.add("down", countBucket(path.down));
            out.add("pathpassive", path.text(), isPassive(candidate) ? "1" : "0");
        }
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/syntaxpath.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 17> uposNames{"x", "adj", "adp", "adv", "aux", "cconj", "det", "intj",
    "noun", "num", "part", "pron", "propn", "punct", "sconj", "sym", "verb"};

} // namespace

void EventFeaturesRef::addTrigger(const TriggerCandidate& candidate, FeatureList& out) const
{
    addOwnWords(candidate, out);
    addTimesNear(candidate, out);
    addAround(candidate, out);
    addHead(candidate, out);
    addContext(candidate, out);
    addSyntax(candidate, out);
}

/// The word, what the lexicon says of it, and its neighbours.
void EventFeaturesRef::addOwnWords(const TriggerCandidate& candidate, FeatureList& out) const
{
    const Sentence& sentence = m_words.document().sentences[candidate.sentence];
    const ArticleWord& word = m_words[candidate.token];
    const auto at = [&](std::int64_t offset) -> std::string_view {
        const std::int64_t token = std::int64_t{candidate.token} + offset;
        return token < sentence.firstToken || token >= sentence.endToken()
            ? "#"
            : m_words.lower(static_cast<std::size_t>(token));
    };
    const std::string_view part = candidate.verb ? "v" : "n";
    const std::string_view form = nameOf(formNames, candidate.form);
    const std::string_view position = positionBucket(std::int64_t{candidate.sentence} - m_firstBody);
    out.add("bias");
    out.add("lemma", word.lemma);
    out.add("word", word.lower);
    if (word.group) {
        out.add("narrow", word.group->narrow, part);
        out.add("wide", word.group->wide, part);
    }
    out.add("form", part, form);
    out.add("kind", toString(candidate.kind), part);
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
        out.add("quote", part);
    }
}

/// How many times its sentence has that can date, and how far the nearest is.
void EventFeaturesRef::addTimesNear(const TriggerCandidate& candidate, FeatureList& out) const
{
    const std::int64_t i = candidate.token;
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
    out.add("times", countBucket(datingTimes), nameOf(formNames, candidate.form));
    out.add("nearest", datingTimes == 0 ? "none" : distanceBucket(nearest), candidate.verb ? "v" : "n");
}

/// Words of doubt, names and numbers near.
void EventFeaturesRef::addAround(const TriggerCandidate& candidate, FeatureList& out) const
{
    const Document& document = m_words.document();
    const Sentence& sentence = document.sentences[candidate.sentence];
    for (std::int64_t offset = -5; offset <= 3; ++offset) {
        const std::int64_t token = std::int64_t{candidate.token} + offset;
        if (offset == 0 || token < sentence.firstToken || token >= sentence.endToken()) {
            continue;
        }
        const ArticleWord& other = m_words[static_cast<std::size_t>(token)];
        if (other.cue != StatusCue::None) {
            out.add(offset < 0 ? "cuebefore" : "cueafter", nameOf(cueNames, other.cue));
        }
        if (offset >= -2 && other.mention != noIndex) {
            out.add(offset < 0 ? "mentionbefore" : "mentionafter",
                toString(m_words.found().mentions[other.mention].kind));
        }
        if (offset >= -3 && document.tokens[static_cast<std::size_t>(token)].shape == TokenShape::Number) {
            out.add(offset < 0 ? "numberbefore" : "numberafter");
        }
    }
    out.add("mentions", countBucket(m_words.mentionsOf(candidate.sentence).size()));
    if (candidate.token == sentence.firstToken) {
        out.add("first");
    }
}

/// How sure the language model's head for triggers is.
void EventFeaturesRef::addHead(const TriggerCandidate& candidate, FeatureList& out) const
{
    const TokenLabel& label = m_words.document().labels[candidate.token];
    if (!m_options.triggerHead || label.triggerMargin == 0) {
        return;
    }
    constexpr std::array<std::string_view, 17> margins{
        "-8", "-7", "-6", "-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4", "5", "6", "7", "8"};
    const int margin = std::clamp(label.triggerMargin / 256, -8, 8) + 8;
    out.add("head", margins[static_cast<std::size_t>(margin)]);
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
        if (child.relation == Deprel::Aux || child.relation == Deprel::Mark
            || child.relation == Deprel::Advmod || child.relation == Deprel::Case
            || child.relation == Deprel::Det) {
            out.add("childword", m_words.lower(t), deprelName(child.relation));
        }
        if (child.relation == Deprel::Obl || child.relation == Deprel::Nmod
            || child.relation == Deprel::Advmod) {
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

} // namespace dateline

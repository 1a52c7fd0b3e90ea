// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/syntaxpath.h"

namespace dateline {

void EventFeaturesRef::addTaking(
    const TriggerCandidate& candidate, std::uint32_t mention, FeatureList& out) const
{
    const Document& document = m_words.document();
    const Sentence& sentence = document.sentences[candidate.sentence];
    const EntityMention& taker = m_words.found().mentions[mention];
    const std::uint32_t first = m_words.firstToken(taker);
    const std::uint32_t last = m_words.lastToken(taker);
    const Stretch between = stretchBetween(m_words, candidate.token, first, last);
    const bool after = between.after;
    std::size_t mentions = 0;
    std::uint32_t lastMention = mention;
    for (std::int64_t t = between.begin; t < between.end; ++t) {
        const std::uint32_t other = m_words[static_cast<std::size_t>(t)].mention;
        if (other != noIndex && other != lastMention) {
            lastMention = other;
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
    out.add(after ? "distafter" : "distbefore", distanceBucket(between.length()));
    out.add(after ? "breaksafter" : "breaksbefore", countBucket(between.breaks));
    out.add(after ? "verbsafter" : "verbsbefore", countBucket(between.verbs));
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
        again = again
            || (other != mention && m_words.found().mentions[other].entity == taker.entity
                && taker.entity != noIndex);
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

} // namespace dateline

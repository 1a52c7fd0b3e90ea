// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationfeatures.h"

#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/events/syntaxpath.h"
#include "model/extraction/relations/argumentframe.h"
#include "model/extraction/relations/relationrules.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t mentionsPerSentence = 200;
constexpr std::size_t mentionsNear = 23;

std::string_view small(std::size_t count)
{
    constexpr std::array<std::string_view, 4> names{"0", "1", "2", "3"};
    return count < 4 ? names[count] : "4+";
}

/// Two letters for the kinds of a pair: "PC" person and country; small letters for adjectives.
std::array<char, 2> kindLetters(const EntityMention& first, const EntityMention& second)
{
    constexpr std::string_view big = "POCLG";
    constexpr std::string_view adjective = "pocld";
    const auto letter = [&](const EntityMention& mention) {
        return (mention.adjective ? adjective : big)[static_cast<std::size_t>(mention.kind)];
    };
    return {letter(first), letter(second)};
}

} // namespace

RelationFeaturesRef::RelationFeaturesRef(
    const ArticleWordsRef& words, const RelationLexicon& lexicon, const RelationOptions& options)
    : m_words(words)
    , m_lexicon(lexicon)
    , m_options(options)
{
}

const RelationWord* RelationFeaturesRef::relationWord(std::uint32_t token) const
{
    const ArticleWord& word = m_words[token];
    if (word.mention != noIndex && m_words.found().mentions[word.mention].form == MentionForm::Name) {
        return nullptr;
    }
    return m_lexicon.find(word.lower);
}

void RelationFeaturesRef::pairs(std::uint32_t sentence, std::vector<MentionPair>& out) const
{
    out.clear();
    const auto mentions = m_words.mentionsOf(sentence);
    const auto& all = m_words.found().mentions;
    const auto gap
        = [&](const MentionPair& pair) { return all[pair.second].span.begin - all[pair.first].span.end(); };
    // the ends of a long list are paired with what stands near: "Kabul, Afghanistan; Sydney, Australia; ..."
    for (std::size_t j = 1; j < std::min(mentions.size(), mentionsPerSentence); ++j) {
        for (std::size_t i = j < mentionsNear ? 0 : j - mentionsNear; i < j; ++i) {
            const MentionPair pair{mentions[i], mentions[j], sentence};
            const EntityMention& a = all[pair.first];
            const EntityMention& b = all[pair.second];
            if (a.entity == b.entity || a.entity == noIndex || b.entity == noIndex
                || a.span.end() > b.span.begin) {
                continue;
            }
            const auto same = std::find_if(out.begin(), out.end(), [&](const MentionPair& other) {
                const std::uint32_t x = all[other.first].entity;
                const std::uint32_t y = all[other.second].entity;
                return (x == a.entity && y == b.entity) || (x == b.entity && y == a.entity);
            });
            if (same == out.end()) {
                out.push_back(pair);
            } else if (gap(pair) < gap(*same)) {
                *same = pair;
            }
        }
    }
}

void RelationFeaturesRef::addPair(const MentionPair& pair, FeatureList& out) const
{
    const auto& all = m_words.found().mentions;
    const EntityMention& a = all[pair.first];
    const EntityMention& b = all[pair.second];
    const Document& document = m_words.document();
    const Sentence& sentence = document.sentences[pair.sentence];
    const std::uint32_t aFirst = m_words.firstToken(a);
    const std::uint32_t aLast = m_words.lastToken(a);
    const std::uint32_t bFirst = m_words.firstToken(b);
    const std::uint32_t bLast = m_words.lastToken(b);
    const auto letters = kindLetters(a, b);
    const std::string_view kinds(letters.data(), 2);
    const auto at = [&](std::int64_t token) -> std::string_view {
        return token < sentence.firstToken || token >= sentence.endToken()
            ? "#"
            : m_words.lower(static_cast<std::size_t>(token));
    };
    const auto kindAt = [&](std::int64_t token) -> std::string_view {
        if (token < sentence.firstToken || token >= sentence.endToken()) {
            return {};
        }
        const RelationWord* word = relationWord(static_cast<std::uint32_t>(token));
        return word ? toString(word->kind) : std::string_view();
    };
    const std::int64_t between = std::int64_t{bFirst} - aLast - 1;
    out.add("bias");
    out.add("kinds", kinds);
    out.add("distance", distanceBucket(between), kinds);
    std::size_t commas = 0;
    std::size_t mentions = 0;
    std::uint32_t lastMention = pair.first;
    std::size_t relationWords = 0;
    for (std::int64_t t = std::int64_t{aLast} + 1; t < bFirst; ++t) {
        const auto token = static_cast<std::uint32_t>(t);
        const ArticleWord& word = m_words[token];
        commas += word.lower == ",";
        if (word.mention != noIndex) {
            if (word.mention != lastMention) {
                lastMention = word.mention;
                ++mentions;
            }
            continue;
        }
        if (between <= 10) {
            out.add("word", word.lower, kinds);
            out.add("lemma", word.lemma);
            if (word.group) {
                out.add("narrow", word.group->narrow);
                out.add("wide", word.group->wide, kinds);
            }
        }
        if (const RelationWord* relation = relationWord(token)) {
            ++relationWords;
            out.add("between", toString(relation->kind), kinds);
            out.add("betweenlemma", relation->lemma, kinds);
            out.add(relation->verb ? "betweenverb" : "betweennoun", toString(relation->kind),
                mentions == 0 ? "0" : "1+");
            if (between <= 6) {
                out.add("near", toString(relation->kind), kinds);
            }
        }
    }
    out.add("commas", small(commas), kinds);
    out.add("mentions", small(mentions), kinds);
    out.add("relationwords", small(relationWords), kinds);
    if (between == 0) {
        out.add("adjacent", kinds);
    } else if (between <= 4) {
        const std::string_view second = between > 1 ? at(aLast + 2) : std::string_view("-");
        out.add("first2", at(aLast + 1), second);
        out.add("edges", at(aLast + 1), at(bFirst - 1));
        if (between == 1) {
            out.add("only", at(aLast + 1), kinds);
        }
        if (between <= 2) {
            out.add("both", at(aLast + 1), second);
        }
    }
    out.add("aftera", at(aLast + 1), kinds);
    out.add("beforeb", at(std::int64_t{bFirst} - 1), kinds);
    out.add("beforea", at(std::int64_t{aFirst} - 1), kinds);
    out.add("afterb", at(std::int64_t{bLast} + 1), kinds);
    for (std::int64_t offset = 1; offset <= 4; ++offset) {
        if (const auto kind = kindAt(std::int64_t{aFirst} - offset); !kind.empty()) {
            out.add("kindbeforea", kind, kinds);
            if (offset <= 2) {
                out.add("kindjustbeforea", kind, kinds);
            }
        }
        if (const auto kind = kindAt(std::int64_t{bLast} + offset); !kind.empty()) {
            out.add("kindafterb", kind, kinds);
            if (offset == 1) {
                out.add("kindrightafterb", kind, kinds);
            }
        }
        if (const auto kind = kindAt(std::int64_t{aLast} + offset);
            !kind.empty() && std::int64_t{aLast} + offset < bFirst) {
            out.add("kindaftera", kind, kinds);
        }
        if (const auto kind = kindAt(std::int64_t{bFirst} - offset);
            !kind.empty() && std::int64_t{bFirst} - offset > aLast) {
            out.add("kindbeforeb", kind, kinds);
            if (offset == 1) {
                out.add("kindrightbeforeb", kind, kinds);
            }
        }
    }
    if (pair.first + 1 == pair.second) {
        out.add("neighbours", kinds);
    }
    if (sentence.block == BlockKind::Title) {
        out.add("title");
    }
    out.add("forms", toString(a.form), toString(b.form));
    if (m_options.syntax) {
        if (const auto hit = relationRule(m_words, m_lexicon, pair, m_options)) {
            out.add("rule", hit->name, hit->secondIsSource ? "<" : ">");
            out.add("rulekind", toString(hit->kind), hit->secondIsSource ? "<" : ">");
        }
    }
    if (!m_options.syntax || !sentence.parsed) {
        return;
    }
    addFrames(pair, out);
    SyntaxPath path;
    const std::uint32_t aHead = m_words.headToken(aFirst, aLast);
    const std::uint32_t bHead = m_words.headToken(bFirst, bLast);
    if (!findPath(document, aHead, bHead, path)) {
        out.add("nopath");
        return;
    }
    out.add("path", path.text());
    out.add("pathkinds", path.text(), kinds);
    out.add("steps", small(path.up), small(path.down));
    if (path.top != aHead && path.top != bHead) {
        out.add("top", m_words[path.top].lemma);
        if (const WordClass* group = m_words[path.top].group) {
            out.add("topnarrow", group->narrow);
            out.add("topwide", group->wide, path.text());
        }
        out.add("toppath", m_words[path.top].lemma, path.text());
        if (const RelationWord* word = relationWord(path.top)) {
            out.add("topkind", toString(word->kind), path.text());
            out.add("topkinds", toString(word->kind), kinds);
            out.add("toppassive", toString(word->kind), m_words.tag(path.top).passive ? "1" : "0");
        }
        for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
            if (m_words.tag(t).head == path.top && m_words[t].cue == StatusCue::Negation) {
                out.add("negated");
            }
        }
    }
    // words on the way, with the side of the turn
    for (std::uint32_t t = m_words.tag(aHead).head, steps = 0;
         t != TokenTag::noHead && t != path.top && steps < 4; ++steps) {
        out.add("up", m_words[t].lemma, kinds);
        if (m_words[t].group) {
            out.add("upwide", m_words[t].group->wide, kinds);
        }
        if (const RelationWord* word = relationWord(t)) {
            out.add("upkind", toString(word->kind), kinds);
        }
        t = m_words.tag(t).head;
    }
    for (std::uint32_t t = m_words.tag(bHead).head, steps = 0;
         t != TokenTag::noHead && t != path.top && steps < 4; ++steps) {
        out.add("down", m_words[t].lemma, kinds);
        if (m_words[t].group) {
            out.add("downwide", m_words[t].group->wide, kinds);
        }
        if (const RelationWord* word = relationWord(t)) {
            out.add("downkind", toString(word->kind), kinds);
        }
        t = m_words.tag(t).head;
    }
}

void RelationFeaturesRef::addFrames(const MentionPair& pair, FeatureList& out) const
{
    const auto& all = m_words.found().mentions;
    const EntityMention& a = all[pair.first];
    const EntityMention& b = all[pair.second];
    const Document& document = m_words.document();
    const Sentence& sentence = document.sentences[pair.sentence];
    const auto letters = kindLetters(a, b);
    const std::string_view kinds(letters.data(), 2);
    std::array<char, 64> frame{};
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        const RelationWord* word = relationWord(t);
        if (!word || m_words[t].mention != noIndex) {
            continue;
        }
        if (word->verb && m_words.tag(t).upos == Upos::Adj) {
            continue;
        }
        bool aDirect = false;
        bool bDirect = false;
        const std::string_view aRole = frameRole(m_words, t, a, aDirect);
        const std::string_view bRole = frameRole(m_words, t, b, bDirect);
        if (aRole.empty() && bRole.empty()) {
            continue;
        }
        std::size_t length = 0;
        const auto put = [&](std::string_view text) {
            for (const char c : text.substr(0, frame.size() - length)) {
                frame[length++] = c;
            }
        };
        put(aRole.empty() ? "-" : aRole);
        put("+");
        put(bRole.empty() ? "-" : bRole);
        const std::string_view roles(frame.data(), length);
        const std::string_view kind = toString(word->kind);
        if (aRole.empty() || bRole.empty()) {
            out.add("half", kind, roles);
            continue;
        }
        const bool negated = [&] {
            for (std::uint32_t c = sentence.firstToken; c < sentence.endToken(); ++c) {
                if (m_words.tag(c).head == t && m_words[c].cue == StatusCue::Negation) {
                    return true;
                }
            }
            return false;
        }();
        if (negated) {
            out.add("negatedframe", kind, roles);
            continue;
        }
        out.add("frame", kind, roles);
        out.add(aDirect && bDirect ? "framedirect" : "framewide", kind, roles);
        out.add("framelemma", word->lemma, roles);
        out.add("framekind", kind, kinds);
        out.add(word->verb ? "frameverb" : "framenoun", kind);
    }
}

bool RelationFeaturesRef::hasWordOf(RelationKind kind, std::uint32_t sentence) const
{
    const Sentence& place = m_words.document().sentences[sentence];
    for (std::uint32_t t = place.firstToken; t < place.endToken(); ++t) {
        const RelationWord* word = relationWord(t);
        if (word && word->kind == kind) {
            return true;
        }
    }
    return false;
}

std::string RelationFeaturesRef::pattern(const MentionPair& pair, RelationKind kind) const
{
    const auto& all = m_words.found().mentions;
    const std::uint32_t begin = m_words.lastToken(all[pair.first]) + 1;
    const std::uint32_t end = m_words.firstToken(all[pair.second]);
    if (begin == end) {
        return "side by side";
    }
    for (std::uint32_t t = begin; t < end; ++t) {
        const RelationWord* word = relationWord(t);
        if (word && word->kind == kind) { // "forces" is known as a verb, too
            const bool asVerb
                = word->verb && m_words.tag(t).upos != Upos::Noun && m_words.tag(t).upos != Upos::Propn;
            return (asVerb ? "verb '" : "noun '")
                + (asVerb == word->verb ? word->lemma : std::string(m_words.lower(t))) + "' between";
        }
    }
    if (end - begin <= 3) {
        std::string text = "'";
        for (std::uint32_t t = begin; t < end; ++t) {
            text.append(t == begin ? "" : " ").append(m_words.lower(t));
        }
        return text + "' between";
    }
    return "pair model";
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationfeatures.h"

#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/events/syntaxpath.h"
#include "model/extraction/relations/argumentframe.h"
#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/relationrules.h"

#include <array>

namespace dateline {

namespace {

constexpr std::int64_t wordsBetween = 10; // of a longer way only the words of relations are features
constexpr std::int64_t reach = 4; // tokens around the two names
constexpr std::uint32_t stepsOfPath = 4;

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

/// The features of one pair, added stage by stage in an order that the training depends on: its sums are in
/// floating point.
class PairFeatures
{
public:
    PairFeatures(const PairView& view, const MentionPair& pair, FeatureList& out)
        : m_view(view)
        , m_pair(pair)
        , m_out(out)
        , m_letters(kindLetters(view.a, view.b))
        , m_kinds(m_letters.data(), m_letters.size())
        , m_gap(std::int64_t{view.end} - view.begin)
    {
    }
    PairFeatures(const PairFeatures&) = delete; // m_kinds points into it
    PairFeatures& operator=(const PairFeatures&) = delete;

    void addDistance()
    {
        m_out.add("bias");
        m_out.add("kinds", m_kinds);
        m_out.add("distance", distanceBucket(m_gap), m_kinds);
    }

    void addWordsBetween()
    {
        std::size_t commas = 0;
        std::size_t mentions = 0;
        std::uint32_t lastMention = m_pair.first;
        std::size_t relationWords = 0;
        for (std::uint32_t t = m_view.begin; t < m_view.end; ++t) {
            const ArticleWord& word = m_view.words[t];
            commas += word.lower == ",";
            if (word.mention != noIndex) {
                mentions += word.mention != lastMention;
                lastMention = word.mention;
                continue;
            }
            if (m_gap <= wordsBetween) {
                addWord(word);
            }
            if (const RelationWord* relation = m_view.word(t)) {
                ++relationWords;
                addRelationWord(*relation, mentions);
            }
        }
        m_out.add("commas", small(commas), m_kinds);
        m_out.add("mentions", small(mentions), m_kinds);
        m_out.add("relationwords", small(relationWords), m_kinds);
    }

    /// The words of a short way in their places, and those at both ends of the two names.
    void addEdges()
    {
        const std::int64_t first = m_view.begin;
        const std::int64_t last = std::int64_t{m_view.end} - 1;
        if (m_gap == 0) {
            m_out.add("adjacent", m_kinds);
        } else if (m_gap <= 4) {
            const std::string_view second = m_gap > 1 ? at(first + 1) : std::string_view("-");
            m_out.add("first2", at(first), second);
            m_out.add("edges", at(first), at(last));
            if (m_gap == 1) {
                m_out.add("only", at(first), m_kinds);
            }
            if (m_gap <= 2) {
                m_out.add("both", at(first), second);
            }
        }
        m_out.add("aftera", at(first), m_kinds);
        m_out.add("beforeb", at(last), m_kinds);
        m_out.add("beforea", at(beforeA()), m_kinds);
        m_out.add("afterb", at(m_view.after), m_kinds);
    }

    void addRelationsAround()
    {
        for (std::int64_t step = 0; step < reach; ++step) {
            addKind("kindbeforea", step < 2 ? "kindjustbeforea" : "", beforeA() - step);
            addKind("kindafterb", step == 0 ? "kindrightafterb" : "", m_view.after + step);
            if (step < m_gap) {
                addKind("kindaftera", "", m_view.begin + step);
                addKind(
                    "kindbeforeb", step == 0 ? "kindrightbeforeb" : "", std::int64_t{m_view.end} - 1 - step);
            }
        }
    }

    void addForms()
    {
        if (m_pair.first + 1 == m_pair.second) {
            m_out.add("neighbours", m_kinds);
        }
        if (m_view.sentence.block == BlockKind::Title) {
            m_out.add("title");
        }
        m_out.add("forms", toString(m_view.a.form), toString(m_view.b.form));
    }

    void addRule(const RelationOptions& options)
    {
        if (const auto hit = relationRule(m_view.words, m_view.lexicon, m_pair, options)) {
            m_out.add("rule", hit->name, hit->secondIsSource ? "<" : ">");
            m_out.add("rulekind", toString(hit->kind), hit->secondIsSource ? "<" : ">");
        }
    }

    /// How both names hang on each word of a relation.
    void addFrames()
    {
        for (std::uint32_t t = m_view.sentence.firstToken; t < m_view.sentence.endToken(); ++t) {
            const RelationWord* word = m_view.word(t);
            const bool isAdjective = word && word->verb && m_view.words.tag(t).upos == Upos::Adj;
            if (word && !isAdjective && m_view.words[t].mention == noIndex) {
                addFrame(t, *word);
            }
        }
    }

    /// The way between the names in the tree.
    void addPath()
    {
        const ArticleWordsRef& words = m_view.words;
        const std::uint32_t aHead = words.headToken(words.firstToken(m_view.a), words.lastToken(m_view.a));
        const std::uint32_t bHead = words.headToken(words.firstToken(m_view.b), words.lastToken(m_view.b));
        SyntaxPath path;
        if (!findPath(words.document(), aHead, bHead, path)) {
            m_out.add("nopath");
            return;
        }
        m_out.add("path", path.text());
        m_out.add("pathkinds", path.text(), m_kinds);
        m_out.add("steps", small(path.up), small(path.down));
        if (path.top != aHead && path.top != bHead) {
            addTop(path);
        }
        addWay({"up", "upwide", "upkind"}, aHead, path.top);
        addWay({"down", "downwide", "downkind"}, bHead, path.top);
    }

private:
    struct WayNames
    {
        std::string_view lemma, wide, kind;
    };

    std::int64_t beforeA() const { return std::int64_t{m_view.words.firstToken(m_view.a)} - 1; }
    bool isInside(std::int64_t token) const
    {
        return token >= m_view.sentence.firstToken && token < m_view.sentence.endToken();
    }
    std::string_view at(std::int64_t token) const
    {
        return isInside(token) ? m_view.words.lower(static_cast<std::size_t>(token)) : "#";
    }

    void addWord(const ArticleWord& word)
    {
        m_out.add("word", word.lower, m_kinds);
        m_out.add("lemma", word.lemma);
        if (word.group) {
            m_out.add("narrow", word.group->narrow);
            m_out.add("wide", word.group->wide, m_kinds);
        }
    }

    void addRelationWord(const RelationWord& relation, std::size_t mentionsBefore)
    {
        m_out.add("between", toString(relation.kind), m_kinds);
        m_out.add("betweenlemma", relation.lemma, m_kinds);
        m_out.add(relation.verb ? "betweenverb" : "betweennoun", toString(relation.kind),
            mentionsBefore == 0 ? "0" : "1+");
        if (m_gap <= 6) {
            m_out.add("near", toString(relation.kind), m_kinds);
        }
    }

    /// `close`: the name of a second feature; empty: none.
    void addKind(std::string_view name, std::string_view close, std::int64_t token)
    {
        const RelationWord* word = isInside(token) ? m_view.word(static_cast<std::uint32_t>(token)) : nullptr;
        if (!word) {
            return;
        }
        m_out.add(name, toString(word->kind), m_kinds);
        if (!close.empty()) {
            m_out.add(close, toString(word->kind), m_kinds);
        }
    }

    bool isNegated(std::uint32_t token) const
    {
        for (std::uint32_t t = m_view.sentence.firstToken; t < m_view.sentence.endToken(); ++t) {
            if (m_view.words.tag(t).head == token && m_view.words[t].cue == StatusCue::Negation) {
                return true;
            }
        }
        return false;
    }

    void addFrame(std::uint32_t token, const RelationWord& word)
    {
        bool aDirect = false;
        bool bDirect = false;
        const std::string_view aRole = frameRole(m_view.words, token, m_view.a, aDirect);
        const std::string_view bRole = frameRole(m_view.words, token, m_view.b, bDirect);
        if (aRole.empty() && bRole.empty()) {
            return;
        }
        std::array<char, 64> frame{};
        std::size_t length = 0;
        for (const std::string_view part :
            {aRole.empty() ? "-" : aRole, std::string_view("+"), bRole.empty() ? "-" : bRole}) {
            length += part.copy(frame.data() + length, frame.size() - length);
        }
        const std::string_view roles(frame.data(), length);
        const std::string_view kind = toString(word.kind);
        if (aRole.empty() || bRole.empty()) {
            m_out.add("half", kind, roles);
            return;
        }
        if (isNegated(token)) {
            m_out.add("negatedframe", kind, roles);
            return;
        }
        m_out.add("frame", kind, roles);
        m_out.add(aDirect && bDirect ? "framedirect" : "framewide", kind, roles);
        m_out.add("framelemma", word.lemma, roles);
        m_out.add("framekind", kind, m_kinds);
        m_out.add(word.verb ? "frameverb" : "framenoun", kind);
    }

    /// The word where the way turns, where it is neither of the names.
    void addTop(const SyntaxPath& path)
    {
        const ArticleWord& top = m_view.words[path.top];
        m_out.add("top", top.lemma);
        if (top.group) {
            m_out.add("topnarrow", top.group->narrow);
            m_out.add("topwide", top.group->wide, path.text());
        }
        m_out.add("toppath", top.lemma, path.text());
        if (const RelationWord* word = m_view.word(path.top)) {
            m_out.add("topkind", toString(word->kind), path.text());
            m_out.add("topkinds", toString(word->kind), m_kinds);
            m_out.add("toppassive", toString(word->kind), m_view.words.tag(path.top).passive ? "1" : "0");
        }
        for (std::uint32_t t = m_view.sentence.firstToken; t < m_view.sentence.endToken(); ++t) {
            if (m_view.words.tag(t).head == path.top && m_view.words[t].cue == StatusCue::Negation) {
                m_out.add("negated");
            }
        }
    }

    /// The words from a name up to where the way turns.
    void addWay(const WayNames& names, std::uint32_t head, std::uint32_t top)
    {
        std::uint32_t t = m_view.words.tag(head).head;
        for (std::uint32_t steps = 0; t != TokenTag::noHead && t != top && steps < stepsOfPath; ++steps) {
            m_out.add(names.lemma, m_view.words[t].lemma, m_kinds);
            if (m_view.words[t].group) {
                m_out.add(names.wide, m_view.words[t].group->wide, m_kinds);
            }
            if (const RelationWord* word = m_view.word(t)) {
                m_out.add(names.kind, toString(word->kind), m_kinds);
            }
            t = m_view.words.tag(t).head;
        }
    }

    const PairView& m_view;
    const MentionPair& m_pair;
    FeatureList& m_out;
    std::array<char, 2> m_letters;
    std::string_view m_kinds;
    std::int64_t m_gap; // tokens between the two names
};

} // namespace

void RelationFeaturesRef::addPair(const MentionPair& pair, FeatureList& out) const
{
    const PairView view(m_words, m_lexicon, pair, m_options);
    PairFeatures features(view, pair, out);
    features.addDistance();
    features.addWordsBetween();
    features.addEdges();
    features.addRelationsAround();
    features.addForms();
    if (m_options.syntax) {
        features.addRule(m_options);
    }
    if (m_options.syntax && view.sentence.parsed) {
        features.addFrames();
        features.addPath();
    }
}

} // namespace dateline

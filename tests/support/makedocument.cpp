// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <sstream>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 17> uposNames{"X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ",
    "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"};
constexpr std::array<std::string_view, 37> relationNames{"dep", "root", "acl", "advcl", "advmod", "amod",
    "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop", "csubj", "det", "discourse",
    "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj", "nummod",
    "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp"};

template <typename Enum, std::size_t N>
Enum named(const std::array<std::string_view, N>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        std::abort();
    }
    return static_cast<Enum>(found - names.begin());
}

TokenShape shapeOf(std::string_view word)
{
    const char c = word.front();
    return c >= '0' && c <= '9' ? TokenShape::Number
        : c >= 'A' && c <= 'Z'  ? TokenShape::Capitalised
        : c >= 'a' && c <= 'z'  ? TokenShape::Lower
                                : TokenShape::Punctuation;
}

class Maker
{
public:
    MadeDocument make(const std::vector<std::string>& lines)
    {
        m_made.article = std::make_shared<Article>();
        m_made.analysis = std::make_shared<Analysis>();
        for (const std::string& line : lines) {
            addSentence(line);
        }
        nameEntities();
        m_made.document.article = m_made.article.get();
        m_made.document.text = m_made.article->text;
        return std::move(m_made);
    }

private:
    void addSentence(const std::string& line);
    void addWord(const std::string& item, std::uint32_t firstToken, bool firstWord);
    void addMark(const std::string& mark, TextSpan span);
    void nameEntities();

    MadeDocument m_made;
};

void Maker::addSentence(const std::string& line)
{
    Document& document = m_made.document;
    std::string& text = m_made.article->text;
    std::istringstream items(line);
    std::string item;
    Sentence sentence;
    sentence.firstToken = static_cast<std::uint32_t>(document.tokens.size());
    text += text.empty() ? "" : "\n";
    const std::size_t begin = text.size();
    while (items >> item) {
        if (item == "TITLE:") {
            sentence.block = BlockKind::Title;
            continue;
        }
        addWord(item, sentence.firstToken, text.size() == begin);
    }
    sentence.tokenCount = static_cast<std::uint32_t>(document.tokens.size()) - sentence.firstToken;
    sentence.span = TextSpan::fromBounds(begin, text.size());
    sentence.parsed
        = document.tags.back().head != TokenTag::noHead || document.tags.back().relation == Deprel::Root;
    document.sentences.push_back(sentence);
    m_made.analysis->sentences.push_back({sentence.span, sentence.block});
}

void Maker::addWord(const std::string& item, std::uint32_t firstToken, bool firstWord)
{
    Document& document = m_made.document;
    std::string& text = m_made.article->text;
    std::vector<std::string> fields;
    std::istringstream parts(item);
    for (std::string part; std::getline(parts, part, '/');) {
        fields.push_back(part);
    }
    std::string word = fields[0];
    std::string mark;
    if (const auto brace = word.find('{'); brace != std::string::npos) {
        mark = word.substr(brace + 1, word.size() - brace - 2);
        word.resize(brace);
    }
    Token token;
    token.spaceBefore = !firstWord && word != "." && word != "," && word != "'s";
    if (token.spaceBefore) {
        text += ' ';
    }
    token.span = TextSpan::fromBounds(text.size(), text.size() + word.size());
    token.shape = shapeOf(word);
    text += word;
    TokenTag tag;
    if (fields.size() > 1) {
        tag.upos = named<Upos>(uposNames, fields[1]);
        tag.tense = tag.upos == Upos::Verb && word.ends_with("ed") ? Tense::Past : Tense::None;
    }
    if (fields.size() > 3) {
        const int head = std::stoi(fields[2]);
        tag.head = head == 0 ? TokenTag::noHead : firstToken + static_cast<std::uint32_t>(head) - 1;
        std::string relation = fields[3];
        tag.passive = relation.ends_with("!"); // a passive verb
        tag.form = relation.ends_with("^") ? VerbForm::Finite : VerbForm::None;
        relation.resize(relation.size() - (tag.passive || tag.form == VerbForm::Finite ? 1 : 0));
        if (relation == "acl:relcl") {
            tag.subtype = DeprelSubtype::RelativeClause;
            relation = "acl";
        } else if (relation == "obl:agent") {
            tag.subtype = DeprelSubtype::Agent;
            relation = "obl";
        }
        tag.relation = named<Deprel>(relationNames, relation);
    }
    document.tokens.push_back(token);
    document.tags.push_back(tag);
    document.labels.emplace_back();
    if (!mark.empty()) {
        addMark(mark, token.span);
    }
}

void Maker::addMark(const std::string& mark, TextSpan span)
{
    Analysis& analysis = *m_made.analysis;
    const auto sentence = static_cast<std::uint32_t>(m_made.document.sentences.size());
    if (mark == "+") {
        const bool ofTime = !analysis.times.empty()
            && (analysis.mentions.empty()
                || analysis.mentions.back().span.begin < analysis.times.back().span.begin);
        TextSpan& open = ofTime ? analysis.times.back().span : analysis.mentions.back().span;
        open = TextSpan::fromBounds(open.begin, span.end());
        if (ofTime) {
            m_made.times.back().span = open;
        }
    } else if (mark == "D") {
        TimeMention time;
        time.span = span;
        time.sentence = sentence;
        time.interpretation.type = TimexType::Duration;
        analysis.times.push_back(time);
        m_made.times.push_back({});
        m_made.times.back().span = span;
        m_made.times.back().sentence = sentence;
    } else if (mark.front() == 'T') {
        TimeMention time;
        time.span = span;
        time.sentence = sentence;
        time.interpretation.unit = TimeUnit::Day;
        time.interpretation.anchor = TimeAnchor::Publication;
        time.interpretation.direction = TimeDirection::Past;
        ResolvedTime resolved;
        resolved.span = span;
        resolved.sentence = sentence;
        const auto dots = mark.find("..");
        const DayNumber from = parseIsoDate(mark.substr(2, 10)).value();
        const DayNumber to = dots == std::string::npos ? from : parseIsoDate(mark.substr(dots + 2)).value();
        time.interpretation.offset = from; // so that different days mean different things
        resolved.value = isoDate(from);
        resolved.interval
            = DatedInterval{{from, to}, Precision::Day, Qualifier::Exact, DateBasis::ArticleDate};
        analysis.times.push_back(time);
        m_made.times.push_back(resolved);
    } else {
        EntityMention mention;
        mention.span = span;
        mention.sentence = sentence;
        mention.kind = static_cast<EntityKind>(std::string_view("POCLG").find(mark.front()));
        mention.adjective = mark.ends_with('*');
        analysis.mentions.push_back(mention);
    }
}

void Maker::nameEntities()
{
    Analysis& analysis = *m_made.analysis;
    std::map<std::string, std::uint32_t> known;
    for (EntityMention& mention : analysis.mentions) {
        const std::string name(mention.span.in(m_made.article->text));
        const auto [at, isNew]
            = known.try_emplace(name, static_cast<std::uint32_t>(analysis.entities.size()));
        if (isNew) {
            LocalEntity entity;
            entity.name = name;
            entity.kind = mention.kind;
            analysis.entities.push_back(entity);
        }
        mention.entity = at->second;
    }
}

} // namespace

MadeDocument makeDocument(const std::vector<std::string>& sentences)
{
    return Maker().make(sentences);
}

} // namespace dateline

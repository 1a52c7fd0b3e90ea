// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/evaluation.h"

#include "model/extraction/entities/mentiontagger.h"
#include "model/extraction/language/tagset.h"
#include "model/extraction/language/tokenizer.h"
#include "model/knowledge/gazetteer.h"
#include "model/training/golddata.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <iomanip>
#include <ostream>
#include <set>

namespace dateline::training {

namespace {

double percent(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

struct Score
{
    std::size_t right = 0;
    std::size_t system = 0;
    std::size_t gold = 0;

    double precision() const { return percent(right, system); }
    double recall() const { return percent(right, gold); }
    double f1() const { return percent(2 * right, system + gold); }
};

std::ostream& operator<<(std::ostream& out, const Score& score)
{
    return out << "P " << score.precision() << "  R " << score.recall() << "  F1 " << score.f1() << "  ("
               << score.gold << ")\n";
}

std::string_view uposName(Upos upos)
{
    for (const TagName& name : tagNames()) {
        if (name.tag.upos == upos) {
            return name.name.substr(0, name.name.find('|'));
        }
    }
    return {};
}

std::string_view deprelName(Deprel relation)
{
    for (const RelationName& name : relationNames()) {
        if (name.relation == relation) {
            return name.name;
        }
    }
    return {};
}

// The tree's words as a document of one sentence; `text` holds the words.
Document documentOf(const GoldTree& tree, std::string& text)
{
    Document document;
    text.clear();
    for (const GoldWord& word : tree) {
        text += text.empty() ? "" : " ";
        document.tokens.push_back({TextSpan::fromBounds(text.size(), text.size() + word.form.size())});
        text += word.form;
    }
    document.text = text;
    document.sentences.push_back(
        {TextSpan::fromBounds(0, text.size()), 0, static_cast<std::uint32_t>(tree.size())});
    return document;
}

Document documentOf(const GoldArticle& article)
{
    Document document;
    document.text = article.text;
    for (const TextSpan span : article.sentences) {
        Sentence sentence;
        sentence.span = span;
        sentence.firstToken = static_cast<std::uint32_t>(document.tokens.size());
        tokenize(article.text, span, document.tokens);
        sentence.tokenCount = static_cast<std::uint32_t>(document.tokens.size()) - sentence.firstToken;
        document.sentences.push_back(sentence);
    }
    return document;
}

} // namespace

void evaluateSyntax(const LanguageModel& model, const std::filesystem::path& conllu, std::ostream& out)
{
    const auto scratch = model.makeScratch();
    std::size_t words = 0;
    std::size_t tags = 0;
    std::size_t attached = 0;
    std::size_t labelled = 0;
    std::string text;
    for (const GoldTree& tree : readTrees(conllu)) {
        Document document = documentOf(tree, text);
        model.annotate(document, *scratch);
        model.parse(document, 0, *scratch);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const TokenTag& tag = document.tags[i];
            const std::uint32_t head = tag.head == TokenTag::noHead ? 0 : tag.head + 1;
            ++words;
            tags += uposName(tag.upos) == tree[i].upos ? 1U : 0U;
            attached += head == tree[i].head ? 1U : 0U;
            labelled += head == tree[i].head && deprelName(tag.relation) == tree[i].relation ? 1U : 0U;
        }
    }
    out << conllu.filename().string() << "  UPOS " << percent(tags, words) << "  UAS "
        << percent(attached, words) << "  LAS " << percent(labelled, words) << "  (" << words << " words)\n";
}

void evaluateNames(const LanguageModel& model, const Gazetteer& gazetteer,
    const std::filesystem::path& folder, std::ostream& out)
{
    const auto scratch = model.makeScratch();
    Score both;
    Score spans;
    std::array<Score, entityKindCount> kinds;
    std::array<Score, 3> steps; // of confidence; the share of right ones is their precision
    for (const GoldArticle& article : readArticles(folder)) {
        Document document = documentOf(article);
        model.annotate(document, *scratch);
        std::set<GoldMention> found;
        for (const EntityMention& mention : tagMentions(document, gazetteer)) {
            const GoldMention as{mention.span, mention.kind};
            found.insert(as);
            Score& step = steps[static_cast<std::size_t>(mention.confidence)];
            ++step.system;
            step.right
                += std::find(article.mentions.begin(), article.mentions.end(), as) != article.mentions.end()
                ? 1U
                : 0U;
        }
        const std::set<GoldMention> gold(article.mentions.begin(), article.mentions.end());
        for (const GoldMention& mention : gold) {
            ++kinds[static_cast<std::size_t>(mention.kind)].gold;
            const bool right = found.contains(mention);
            both.right += right ? 1U : 0U;
            kinds[static_cast<std::size_t>(mention.kind)].right += right ? 1U : 0U;
            spans.right += std::any_of(found.begin(), found.end(),
                               [&](const GoldMention& m) { return m.span == mention.span; })
                ? 1U
                : 0U;
        }
        for (const GoldMention& mention : found) {
            ++kinds[static_cast<std::size_t>(mention.kind)].system;
        }
        both.system = spans.system += found.size();
        both.gold = spans.gold += gold.size();
    }
    out << folder.filename().string() << " names  span+kind " << both << folder.filename().string()
        << " names  span " << spans;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        out << "  " << toString(static_cast<EntityKind>(kind)) << ' ' << kinds[kind];
    }
    for (std::size_t step = 0; step < steps.size(); ++step) {
        out << "  " << toString(static_cast<Confidence>(step)) << ' ' << steps[step].precision()
            << " of 100 right (" << steps[step].system << ")\n";
    }
}

void measureSpeed(const LanguageModel& model, const std::filesystem::path& folder, std::ostream& out)
{
    const auto scratch = model.makeScratch();
    const auto articles = readArticles(folder);
    std::size_t tokens = 0;
    double tagging = 0;
    double parsing = 0;
    for (const GoldArticle& article : articles) {
        Document document = documentOf(article);
        const std::clock_t start = std::clock();
        model.annotate(document, *scratch);
        const std::clock_t tagged = std::clock();
        for (std::size_t sentence = 0; sentence < document.sentences.size(); ++sentence) {
            model.parse(document, sentence, *scratch);
        }
        tagging += static_cast<double>(tagged - start) / CLOCKS_PER_SEC;
        parsing += static_cast<double>(std::clock() - tagged) / CLOCKS_PER_SEC;
        tokens += document.tokens.size();
    }
    const auto rate = [&](double seconds) { return static_cast<double>(tokens) / std::max(seconds, 1e-9); };
    out << "tokens a CPU second: tagging " << rate(tagging) << "  parsing alone " << rate(parsing)
        << "  both " << rate(tagging + parsing) << '\n';
}

} // namespace dateline::training

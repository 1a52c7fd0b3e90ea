// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/findeverything.h"

#include "model/items/words.h"
#include "model/text/foldname.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t wordsAtMost = 8;
constexpr std::size_t lookAtClock = 4096; // rows between two looks at `cancelled`

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty() && words.size() < wordsAtMost) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) {
            words.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// How well a key answers: 0 is it, 1 begins with it, 2 has its words at beginnings of words, 3 inside; none
/// = not at all. Keys hold several names, each behind a line break.
constexpr int noAnswer = 4;

int answer(std::string_view key, const std::string& whole, const std::vector<std::string>& words)
{
    bool atBeginnings = true;
    for (const std::string& word : words) {
        std::size_t at = key.find(word);
        if (at == std::string_view::npos) {
            return noAnswer;
        }
        const auto begins = [&] { return at == 0 || key[at - 1] == ' ' || key[at - 1] == '\n'; };
        while (at != std::string_view::npos && !begins()) {
            at = key.find(word, at + 1);
        }
        atBeginnings = atBeginnings && at != std::string_view::npos;
    }
    const std::size_t at = key.find('\n' + whole);
    if (at == std::string_view::npos) {
        return atBeginnings ? 2 : 3;
    }
    const std::size_t end = at + 1 + whole.size();
    return end == key.size() || key[end] == '\n' ? 0 : 1;
}

struct Ranked
{
    int answer = noAnswer;
    std::size_t weight = 0;
    FoundThing thing;

    friend bool operator<(const Ranked& a, const Ranked& b)
    {
        return a.answer != b.answer ? a.answer < b.answer
            : a.weight != b.weight  ? a.weight > b.weight
                                    : a.thing.id < b.thing.id;
    }
};

FoundGroup best(std::vector<Ranked> all, std::size_t most)
{
    FoundGroup group;
    group.total = static_cast<std::uint32_t>(all.size());
    const std::size_t kept = std::min(most, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), all.end());
    for (std::size_t i = 0; i < kept; ++i) {
        group.things.push_back(all[i].thing);
    }
    return group;
}

class Search
{
public:
    Search(const FindIndex& index, std::string_view words, std::size_t most,
        const std::function<bool()>& cancelled)
        : m_corpus(*index.corpus)
        , m_index(index)
        , m_whole(nameKey(words))
        , m_words(split(m_whole))
        , m_most(most)
        , m_cancelled(cancelled)
    {
    }

    Found run()
    {
        Found found;
        if (m_words.empty()) {
            return found;
        }
        group(found, FoundKind::Entity) = among(m_index.entities, FoundKind::Entity,
            [this](std::size_t i) { return m_corpus.entities[i].mentions.size(); });
        group(found, FoundKind::Event) = among(m_index.events, FoundKind::Event,
            [this](std::size_t i) { return std::size_t(m_corpus.events[i].sources); });
        group(found, FoundKind::Article) = among(m_index.articles, FoundKind::Article,
            [this](std::size_t i) { return m_corpus.articles[i]->events.size(); });
        group(found, FoundKind::Link) = links();
        return found;
    }

private:
    static FoundGroup& group(Found& found, FoundKind kind)
    {
        return found.groups.at(static_cast<std::size_t>(kind));
    }

    bool stopped(std::size_t row) const { return row % lookAtClock == 0 && m_cancelled && m_cancelled(); }

    template <typename Weight>
    FoundGroup among(const std::vector<std::string>& keys, FoundKind kind, Weight weight) const
    {
        std::vector<Ranked> all;
        for (std::size_t i = 0; i < keys.size() && !stopped(i); ++i) {
            if (const int how = answer(keys[i], m_whole, m_words); how != noAnswer) {
                all.push_back({how, weight(i), {kind, static_cast<std::uint32_t>(i + 1), noIndex, {}, 0}});
            }
        }
        return best(std::move(all), m_most);
    }

    /// Two names typed find what is between them; one name alone would bring all its links.
    FoundGroup links() const
    {
        if (m_words.size() < 2) {
            return {};
        }
        std::vector<std::uint32_t> has(m_index.entities.size(), 0); // a bit a word
        for (std::size_t i = 0; i < has.size() && !stopped(i); ++i) {
            for (std::size_t word = 0; word < m_words.size(); ++word) {
                has[i] |= std::uint32_t(m_index.entities[i].find(m_words[word]) != std::string::npos) << word;
            }
        }
        const std::uint32_t all = (std::uint32_t(1) << m_words.size()) - 1;
        std::vector<Ranked> found;
        for (std::size_t i = 0; i < m_corpus.links.size() && !stopped(i); ++i) {
            const Link& link = m_corpus.links[i];
            const std::uint32_t a = has[link.a.index()];
            const std::uint32_t b = has[link.b.index()];
            if ((a | b) == all && a != all && b != all) {
                found.push_back({link.stated > 0 ? 0 : 1, link.evidence.size(),
                    {FoundKind::Link, static_cast<std::uint32_t>(i + 1), noIndex, {}, 0}});
            }
        }
        return best(std::move(found), m_most);
    }

    const Corpus& m_corpus;
    const FindIndex& m_index;
    std::string m_whole;
    std::vector<std::string> m_words;
    std::size_t m_most;
    const std::function<bool()>& m_cancelled;
};

} // namespace

FindIndex makeFindIndex(const Snapshot& corpus)
{
    FindIndex index;
    index.corpus = corpus;
    for (const Entity& entity : corpus->entities) {
        std::string keys = '\n' + nameKey(entity.name);
        for (const AliasReason& alias : entity.aliases) {
            keys += '\n' + nameKey(alias.name);
        }
        index.entities.push_back(std::move(keys));
    }
    for (const Event& event : corpus->events) {
        index.events.push_back('\n' + nameKey(event.title));
    }
    for (const auto& block : corpus->articles) {
        index.articles.push_back(
            '\n' + nameKey(articleTitle(*block->article).toStdString()) + '\n' + nameKey(block->article->id));
    }
    return index;
}

FoundThing textPlace(const Corpus& corpus, ArticleId article, std::span<const TextSpan> places)
{
    const TextSpan first = places.front();
    const auto& sentences = corpus[article].sentences;
    const auto behind = std::upper_bound(sentences.begin(), sentences.end(), first.begin,
        [](std::size_t byte, const SentenceSpan& one) { return byte < one.span.begin; });
    const bool inside = behind != sentences.begin() && first.begin < std::prev(behind)->span.end();
    return {FoundKind::Text, article.value(),
        inside ? static_cast<std::uint32_t>(behind - sentences.begin() - 1) : noIndex, first,
        static_cast<std::uint32_t>(places.size())};
}

Found findEverything(
    const FindIndex& index, std::string_view words, std::size_t most, const std::function<bool()>& cancelled)
{
    return index.corpus ? Search(index, words, most, cancelled).run() : Found{};
}

} // namespace dateline

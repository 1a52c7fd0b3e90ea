// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/namevotes.h"

#include "model/extraction/language/wordfeatures.h"
#include "model/learning/namespans.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::int32_t leastVote = -6 * 256; // nobody's vote counts for more than this
constexpr std::int32_t takenInAtMost
    = 2 * 256; // what may speak against each token of a name that is taken in
constexpr std::size_t longestTakenIn = 6;
constexpr std::uint32_t enoughMentions = 2;

enum Place : std::uint32_t { Begin, Inside, Last, Single };

std::uint32_t labelOf(std::size_t kind, std::size_t token, std::size_t first, std::size_t last)
{
    const Place place = first == last ? Single : token == first ? Begin : token == last ? Last : Inside;
    return static_cast<std::uint32_t>(1 + 4 * kind + place);
}

std::uint64_t keyOf(const Document& document, std::size_t first, std::size_t last)
{
    PhraseKey key;
    for (std::size_t token = first; token <= last; ++token) {
        key.add(document.word(token));
    }
    return key.value();
}

} // namespace

void NameVotes::apply(Document& document, std::span<const std::int16_t> scores, std::size_t stride)
{
    collect(document, scores, stride);
    tally(document);
    relabel(document);
    takeIn(document, scores, stride);
}

void NameVotes::collect(const Document& document, std::span<const std::int16_t> scores, std::size_t stride)
{
    m_mentions.clear();
    m_longest = 0;
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
        const Sentence& sentence = document.sentences[s];
        forEachName(document.labels, sentence.firstToken, sentence.endToken(),
            [&](std::size_t first, std::size_t last, std::size_t) {
                Mention mention;
                mention.key = keyOf(document, first, last);
                mention.first = static_cast<std::uint32_t>(first);
                mention.last = static_cast<std::uint32_t>(last);
                mention.sentence = static_cast<std::uint32_t>(s);
                for (std::size_t kind = 0; kind < kinds; ++kind) {
                    for (std::size_t token = first; token <= last; ++token) {
                        mention.votes[kind] += scores[token * stride + labelOf(kind, token, first, last)];
                    }
                }
                const std::int32_t best = *std::max_element(mention.votes.begin(), mention.votes.end());
                for (std::int32_t& vote : mention.votes) {
                    vote = std::max(vote - best, leastVote);
                }
                m_longest = std::max(m_longest, last - first + 1);
                m_mentions.push_back(mention);
            });
    }
}

void NameVotes::tally(const Document& document)
{
    m_groups.clear();
    for (const Mention& mention : m_mentions) {
        m_groups.push_back({mention.key, 0, 0, {}});
    }
    const auto less = [](const Group& a, const Group& b) { return a.key < b.key; };
    std::sort(m_groups.begin(), m_groups.end(), less);
    m_groups.erase(std::unique(m_groups.begin(), m_groups.end(),
                       [](const Group& a, const Group& b) { return a.key == b.key; }),
        m_groups.end());
    const auto add = [&](std::uint64_t key, const Mention& mention) {
        const auto group = std::lower_bound(m_groups.begin(), m_groups.end(), Group{key, 0, 0, {}}, less);
        if (group != m_groups.end() && group->key == key) {
            ++group->mentions;
            for (std::size_t kind = 0; kind < kinds; ++kind) {
                group->votes[kind] += mention.votes[kind];
            }
        }
    };
    for (const Mention& mention : m_mentions) {
        add(mention.key, mention);
        constexpr auto person = static_cast<std::size_t>(EntityKind::Person);
        if (mention.last > mention.first && mention.votes[person] == 0) {
            add(keyOf(document, mention.last, mention.last), mention); // the last name alone
        }
    }
    for (Group& group : m_groups) {
        group.kind = static_cast<std::uint32_t>(
            std::max_element(group.votes.begin(), group.votes.end()) - group.votes.begin());
    }
}

const NameVotes::Group* NameVotes::find(std::uint64_t key) const
{
    const auto group = std::lower_bound(
        m_groups.begin(), m_groups.end(), key, [](const Group& a, std::uint64_t k) { return a.key < k; });
    return group != m_groups.end() && group->key == key ? &*group : nullptr;
}

void NameVotes::relabel(Document& document) const
{
    for (const Mention& mention : m_mentions) {
        const Group* group = find(mention.key);
        if (group == nullptr || group->mentions < enoughMentions) {
            continue;
        }
        for (std::size_t token = mention.first; token <= mention.last; ++token) {
            document.labels[token].name
                = static_cast<std::uint8_t>(labelOf(group->kind, token, mention.first, mention.last));
        }
    }
}

void NameVotes::takeIn(Document& document, std::span<const std::int16_t> scores, std::size_t stride) const
{
    const std::size_t longest = std::min(m_longest, longestTakenIn);
    for (const Sentence& sentence : document.sentences) {
        for (std::size_t first = sentence.firstToken; first < sentence.endToken(); ++first) {
            if (document.labels[first].name != 0 || !wordFeatures(document.word(first)).upper) {
                continue;
            }
            PhraseKey key;
            for (std::size_t last = first;
                 last < sentence.endToken() && last - first < longest && document.labels[last].name == 0;
                 ++last) {
                key.add(document.word(last));
                const Group* group = find(key.value());
                if (group == nullptr) {
                    continue;
                }
                std::int32_t against = 0;
                for (std::size_t token = first; token <= last; ++token) {
                    against += scores[token * stride]
                        - scores[token * stride + labelOf(group->kind, token, first, last)];
                }
                if (against <= takenInAtMost * static_cast<std::int32_t>(last - first + 1)) {
                    for (std::size_t token = first; token <= last; ++token) {
                        document.labels[token].name
                            = static_cast<std::uint8_t>(labelOf(group->kind, token, first, last));
                        document.labels[token].nameMargin = 0;
                    }
                    break;
                }
            }
        }
    }
}

} // namespace dateline

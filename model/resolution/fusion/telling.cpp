// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/telling.h"

#include "model/base/sorted.h"
#include "model/extraction/events/inflection.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace dateline {

namespace {

constexpr std::int64_t roomForMany = 8; // days in which one army does more than one thing of a kind
constexpr std::size_t wordsAround = 110; // bytes of the sentence, either side of the trigger

constexpr std::array<std::string_view, 44> emptyWords{"about", "after", "also", "and", "another", "are",
    "been", "before", "being", "but", "for", "from", "had", "has", "have", "her", "his", "into", "its",
    "more", "new", "not", "one", "other", "over", "said", "say", "some", "than", "that", "the", "their",
    "them", "then", "there", "they", "this", "was", "were", "which", "who", "will", "with", "would"};

void addWords(const std::string& key, std::vector<std::uint32_t>& words)
{
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        std::string_view word = std::string_view(key).substr(begin, end - begin);
        while (!word.empty()
            && (word.back() == ',' || word.back() == '.' || word.back() == '"' || word.back() == ')')) {
            word.remove_suffix(1);
        }
        if (word.size() >= 3 && std::find(emptyWords.begin(), emptyWords.end(), word) == emptyWords.end()) {
            words.push_back(wordHash(crudeStem(word)));
        }
        begin = end + 1;
    }
}

/// Words of the names in the telling's sentence, and what its title writes with a capital: a name that the
/// sentence has only as a pronoun or in short.
void addNames(const ArticleBlock& block, std::string_view text, const EventTelling& telling,
    std::vector<std::uint32_t>& names)
{
    const std::string_view title = telling.title;
    std::string capitals;
    for (std::size_t begin = 0; begin < title.size();) {
        const std::size_t end = std::min(title.find(' ', begin), title.size());
        const char first = title[begin == end || title[begin] != '(' ? begin : begin + 1];
        if (isAsciiUpper(first)) {
            capitals.append(title.substr(begin, end - begin)).push_back(' ');
        }
        begin = end + 1;
    }
    addWords(nameKey(capitals), names);
    auto mention = std::partition_point(block.mentions.begin(), block.mentions.end(),
        [&](const Mention& other) { return other.sentence < telling.sentence; });
    for (; mention != block.mentions.end() && mention->sentence == telling.sentence; ++mention) {
        if (mention->form == MentionForm::Name) {
            addWords(nameKey(mention->span.in(text)), names);
        }
    }
    std::sort(names.begin(), names.end());
}

/// The title's, and those around the trigger: the title may have left out what another telling says.
void wordsOf(const ArticleBlock& block, std::string_view text, const EventTelling& telling,
    std::vector<std::uint32_t>& words)
{
    addWords(nameKey(telling.title), words);
    if (telling.sentence < block.sentences.size()) {
        const TextSpan sentence = block.sentences[telling.sentence].span;
        std::size_t begin = std::max<std::size_t>(sentence.begin,
            telling.trigger.begin - std::min<std::size_t>(telling.trigger.begin, wordsAround));
        std::size_t end = std::min<std::size_t>(sentence.end(), telling.trigger.end() + wordsAround);
        while (begin > sentence.begin && text[begin] != ' ') {
            --begin;
        }
        while (end < sentence.end() && text[end] != ' ') {
            ++end;
        }
        addWords(nameKey(text.substr(begin, end - begin)), words);
    }
    sortUnique(words);
}

} // namespace

std::uint32_t wordHash(std::string_view word)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : word) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return static_cast<std::uint32_t>(hash);
}

bool isWide(const EventTelling& telling)
{
    return telling.date && telling.date->days.days() >= roomForMany;
}

std::vector<std::uint32_t> triggerStems(const ArticleBlock& block, std::string_view text)
{
    std::vector<std::uint32_t> stems;
    stems.reserve(block.events.size());
    for (const EventTelling& telling : block.events) {
        stems.push_back(block.article ? wordHash(crudeStem(lowerCase(telling.trigger.in(text)))) : 0);
    }
    return stems;
}

TellingWords tellingWords(const ArticleBlock& block, std::string_view text)
{
    TellingWords all;
    std::vector<std::uint32_t> words;
    std::vector<std::uint32_t> names;
    const auto keep = [&all](const std::vector<std::uint32_t>& some) {
        all.hashes.insert(all.hashes.end(), some.begin(), some.end());
        all.ends.push_back(static_cast<std::uint32_t>(all.hashes.size()));
    };
    all.ends.reserve(2 * block.events.size());
    for (const EventTelling& telling : block.events) {
        words.clear();
        names.clear();
        if (block.article && telling.date) {
            wordsOf(block, text, telling, words);
            if (isWide(telling)) {
                addNames(block, text, telling, names);
            }
        }
        keep(words);
        keep(names);
    }
    all.hashes.shrink_to_fit();
    return all;
}

FusionTelling fusionTelling(const ArticleBlock& block, const TellingWords& words, std::uint32_t blockIndex,
    std::uint32_t index, std::uint32_t triggerStem)
{
    FusionTelling result;
    result.telling = &block.events[index];
    result.block = blockIndex;
    result.index = index;
    result.triggerStem = triggerStem;
    const std::span<const std::uint32_t> hashes(words.hashes);
    const std::uint32_t begin = index == 0 ? 0 : words.ends[2 * index - 1];
    result.words = hashes.subspan(begin, words.ends[2 * index] - begin);
    result.names = hashes.subspan(words.ends[2 * index], words.ends[2 * index + 1] - words.ends[2 * index]);
    return result;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Words in any order through stage 1: what comes out lies in the text and refers to what is there, and an
// analyzer that is used again says the same. Inputs are changed word by word, since bytes in the middle of
// words only make words that nobody knows.

#include "model/extraction/analyzer.h"
#include "model/extraction/languagedata.h"
#include "model/packing/soundness.h"
#include "model/reading/reader.h"
#include "tests/fuzz/checkarticle.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    check(language.has_value());
    static Analyzer analyzer(*language, {});
    const std::string text(data, data + size);
    const Expected<Article> article = articleFromText("fuzzed", text, {});
    if (article) {
        const Analysis analysis = analyzer.analyse(*article);
        check(packing::isSound(analysis, article->text.size()));
        check(analysis == analyzer.analyse(*article));
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t mostBytes, unsigned int seed)
{
    const std::string text(data, data + size);
    std::vector<std::string_view> words; // with the space behind
    for (std::size_t begin = 0; begin < size;) {
        const std::size_t end = std::min(text.find_first_of(" \n", begin), size - 1) + 1;
        words.push_back(std::string_view(text).substr(begin, end - begin));
        begin = end;
    }
    std::minstd_rand random(seed);
    const auto upTo
        = [&random](std::size_t most) { return static_cast<std::ptrdiff_t>(random() % (most + 1)); };
    for (std::ptrdiff_t changes = 1 + upTo(3); changes > 0 && !words.empty(); --changes) {
        const auto begin = words.begin() + upTo(words.size() - 1);
        const auto end
            = begin + upTo(std::min<std::size_t>(6, static_cast<std::size_t>(words.end() - begin)));
        const std::vector<std::string_view> some(begin, end);
        const std::ptrdiff_t way = upTo(2); // they are moved, there twice, gone
        if (way != 1) {
            words.erase(begin, end);
        }
        if (way != 2) {
            words.insert(words.begin() + upTo(words.size()), some.begin(), some.end());
        }
    }
    std::string changed;
    for (const std::string_view word : words) {
        changed += changed.size() + word.size() <= mostBytes ? word : std::string_view();
    }
    std::copy(changed.begin(), changed.end(), data);
    return changed.size();
}

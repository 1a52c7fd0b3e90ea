// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/languagedetection.h"

#include "model/text/asciicase.h"

#include <cstdio> // the next header wants it

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>
#include <span>

namespace dateline {

namespace {

constexpr std::size_t mostBytes = 16U << 10U;
constexpr int leastBytes = 200; // of letters: lists of names and results look like any language
constexpr int leastBytesOfSentence = 50; // where function words tell that it is none
constexpr int leastPercent = 75;
constexpr int leastPercentOfSentence = 95;
constexpr int mostEnglishPercent = 15; // above it there are English paragraphs worth reading

/// "en-GB" and "EN" are en.
std::string primaryCode(std::string_view language)
{
    return lowerAscii(language.substr(0, language.find_first_of("-_")));
}

std::string proseOf(const Article& article)
{
    std::string prose;
    for (const Block& block : article.blocks) {
        if (block.kind == BlockKind::Boilerplate || block.kind == BlockKind::Header) {
            continue;
        }
        prose += block.span.in(article.text).substr(0, mostBytes - prose.size());
        prose += '\n';
        if (prose.size() >= mostBytes) {
            break;
        }
    }
    return prose;
}

/// Small words of the languages that English editions carry most, as they stand inside a sentence.
std::span<const std::string_view> functionWordsOf(CLD2::Language language)
{
    static constexpr auto french
        = std::to_array<std::string_view>({"a", "au", "aux", "avec", "dans", "de", "des", "du", "en", "est",
            "et", "la", "le", "les", "par", "pour", "qui", "sur", "un", "une", "\u00E0"});
    static constexpr auto german
        = std::to_array<std::string_view>({"am", "auf", "das", "dem", "den", "der", "des", "die", "ein",
            "eine", "f\u00FCr", "im", "in", "ist", "mit", "nicht", "sich", "und", "von", "zu"});
    static constexpr auto italian = std::to_array<std::string_view>({"a", "al", "che", "con", "da", "dal",
        "del", "della", "di", "e", "gli", "ha", "il", "in", "la", "le", "lo", "nel", "per", "un", "una"});
    static constexpr auto dutch = std::to_array<std::string_view>(
        {"de", "een", "en", "het", "in", "is", "met", "niet", "op", "te", "van", "voor"});
    static constexpr auto portuguese = std::to_array<std::string_view>({"a", "ao", "com", "da", "das", "de",
        "do", "dos", "e", "em", "na", "no", "n\u00E3o", "o", "os", "para", "por", "que", "um", "uma"});
    static constexpr auto spanish = std::to_array<std::string_view>({"a", "al", "con", "de", "del", "el",
        "en", "la", "las", "los", "para", "por", "que", "se", "su", "un", "una", "y"});
    switch (language) {
    case CLD2::DUTCH: return dutch;
    case CLD2::FRENCH: return french;
    case CLD2::GERMAN: return german;
    case CLD2::ITALIAN: return italian;
    case CLD2::PORTUGUESE: return portuguese;
    case CLD2::SPANISH: return spanish;
    default: return {};
    }
}

/// Two different small words make a sentence of it: "Rio de Janeiro, Belo Horizonte" is a list.
bool isSentenceOf(CLD2::Language language, std::string_view prose)
{
    const auto words = functionWordsOf(language);
    std::string_view first;
    while (!prose.empty()) {
        const std::size_t end = prose.find_first_of(" \n");
        const std::string_view word = prose.substr(0, end);
        if (std::ranges::find(words, word) != words.end()) {
            if (!first.empty() && word != first) {
                return true;
            }
            first = word;
        }
        prose.remove_prefix(end == std::string_view::npos ? prose.size() : end + 1);
    }
    return false;
}

} // namespace

void detectLanguage(Article& article)
{
    const std::string prose = proseOf(article);
    const CLD2::CLDHints none{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int bytes = 0;
    int validBytes = 0; // a letter that the limit cut ends the text there
    bool reliable = false;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(prose.data(), static_cast<int>(prose.size()), true, &none, 0,
        languages.data(), percents.data(), scores.data(), nullptr, &bytes, &reliable, &validBytes);
    article.language = primaryCode(article.language);
    if (!reliable || languages[0] == CLD2::UNKNOWN_LANGUAGE) {
        return;
    }
    if (bytes < leastBytes) {
        const bool sentence = bytes >= leastBytesOfSentence && percents[0] >= leastPercentOfSentence
            && isSentenceOf(languages[0], prose);
        article.language = sentence ? primaryCode(CLD2::LanguageCode(languages[0])) : article.language;
        return;
    }
    int english = 0;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        english += languages[i] == CLD2::ENGLISH ? percents[i] : 0;
    }
    if (english > mostEnglishPercent) {
        article.language = "en";
    } else if (percents[0] >= leastPercent) {
        article.language = primaryCode(CLD2::LanguageCode(languages[0]));
    }
}

bool isExtracted(std::string_view language)
{
    return language.empty() || language == "en";
}

} // namespace dateline

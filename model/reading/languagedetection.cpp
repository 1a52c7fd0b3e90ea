// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/languagedetection.h"

#include "model/text/asciicase.h"

#include <cstdio> // the next header wants it

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <array>

namespace dateline {

namespace {

constexpr std::size_t mostBytes = 16U << 10U;
constexpr int leastBytes = 200; // of letters: lists of names and results look like any language
constexpr int leastPercent = 75;
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
    if (!reliable || bytes < leastBytes || languages[0] == CLD2::UNKNOWN_LANGUAGE) {
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

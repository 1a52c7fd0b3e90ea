// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Words to look for in many texts, whatever their case. Each letter beyond ASCII that has another case
// doubles the spellings that are looked for byte by byte; where that would be too many, texts are compared
// letter by letter, which takes twenty times as long.

#include "model/corpus/corpus.h"
#include "model/items/findwords.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

class SoughtWords
{
public:
    explicit SoughtWords(std::string_view wanted);

    bool isIn(std::string_view text) const; // always where no words are wanted
    /// The sentences that hold the words, ascending.
    std::vector<std::uint32_t> sentencesOf(const ArticleBlock& block, std::string_view text) const;

private:
    QString m_words;
    std::vector<WordFinder> m_spellings; // empty: too many
};

} // namespace dateline

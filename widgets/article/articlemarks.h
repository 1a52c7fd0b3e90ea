// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is marked in an article's text, in UTF-16 offsets of the shown text: names, dates, events, page
// furniture. Made once an article; linear in its marks.

#include "model/corpus/corpus.h"

#include <QString>

#include <vector>

namespace dateline {

class TextIndexRef;

struct TextMark
{
    enum class Layer : std::uint8_t { Furniture, Title, Entity, Date, Event };

    int begin = 0;
    int end = 0; // exclusive
    Layer layer = Layer::Entity;
    std::uint32_t index = 0; // into ArticleBlock::mentions, ::times or ::events

    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// Sorted by begin.
std::vector<TextMark> marksOf(const ArticleBlock& block, const TextIndexRef& offsets);

/// The text as the reader shows it: one QChar for each UTF-16 unit of the article's, whatever its line ends
/// are.
QString shownText(std::string_view text);

/// What a mark is and why it is there; rich text.
QString markToolTip(const Corpus& corpus, ArticleId article, const TextMark& mark);

} // namespace dateline

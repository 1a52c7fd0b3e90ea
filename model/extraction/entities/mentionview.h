// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// An article's names while they are looked at again, with its words and the
// gazetteer. Borrows all but the words.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"
#include "model/knowledge/gazetteer.h"
#include "model/text/asciiclass.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace dateline {

/// Behind it all are in order of the text; of two that begin together the one that was there comes first.
inline void addInOrder(std::vector<EntityMention>& mentions, const std::vector<EntityMention>& more)
{
    mentions.insert(mentions.end(), more.begin(), more.end());
    std::stable_sort(mentions.begin(), mentions.end(),
        [](const EntityMention& a, const EntityMention& b) { return a.span.begin < b.span.begin; });
}

struct MentionView
{
    MentionView(
        const Document& itsDocument, const Gazetteer& knownNames, std::vector<EntityMention>& itsMentions)
        : document(itsDocument)
        , gazetteer(knownNames)
        , mentions(itsMentions)
    {
        words.reserve(document.tokens.size());
        for (std::size_t i = 0; i < document.tokens.size(); ++i) {
            words.push_back(document.word(i));
        }
    }

    std::string_view surface(const EntityMention& mention) const { return mention.span.in(document.text); }
    std::uint32_t tokenAt(std::uint32_t byte) const { return document.tokenAt(byte); }
    bool isCapital(std::uint32_t token) const { return isAsciiUpper(words[token].front()); }

    const Document& document;
    const Gazetteer& gazetteer;
    std::vector<EntityMention>& mentions;
    std::vector<std::string_view> words; // of the document's tokens
};

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Document: the working form of one article while it is extracted: its sentences and tokens, and what the
// language model says of each token. Per-worker scratch that is cleared and used again; it never leaves
// stage 1. `tags` and `labels` run parallel to `tokens`. Only sentences outside boilerplate are listed.

#include "model/extraction/language/syntax.h"
#include "model/extraction/language/token.h"
#include "model/knowledge/givennames.h"
#include "model/reading/article.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace dateline {

struct Sentence
{
    TextSpan span; // bytes in the text, without surrounding white space
    std::uint32_t firstToken = 0;
    std::uint32_t tokenCount = 0;
    BlockKind block = BlockKind::Body;
    bool parsed = false; // heads and relations are there
    bool headline = false; // title case or all capitals: case says little

    std::uint32_t endToken() const { return firstToken + tokenCount; }
};

/// Labels of the language model's other heads, one a token.
struct TokenLabel
{
    std::uint8_t name = 0; // 0 = O, else 1 + kind * 4 + {B, I, L, U} (model/learning)
    std::uint8_t trigger = 0; // 0 = no event trigger, else 1 + EventStatus
    std::int16_t triggerMargin = 0; // score of the best trigger label less that of "none", 1/256 nats
    std::int16_t nameMargin = 0; // score of the label less the next best, 1/256 nats
};

struct Document
{
    const Article* article = nullptr; // borrowed for the time of one extraction
    std::string_view text;
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
    std::vector<TokenTag> tags;
    std::vector<TokenLabel> labels;
    std::vector<Gender> genders; // of the local entities, once they are known; may be shorter

    std::string_view word(std::size_t token) const { return tokens[token].span.in(text); }
    /// The first token that ends behind a byte of the text, by binary search;
    /// tokens.size() where there is none.
    std::uint32_t tokenAt(std::uint32_t byte) const
    {
        const auto found = std::partition_point(
            tokens.begin(), tokens.end(), [byte](const Token& token) { return token.span.end() <= byte; });
        return static_cast<std::uint32_t>(found - tokens.begin());
    }
    void clear()
    {
        article = nullptr;
        text = {};
        sentences.clear();
        tokens.clear();
        tags.clear();
        labels.clear();
        genders.clear();
    }
};

} // namespace dateline

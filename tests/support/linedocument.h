// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A document of one sentence a line, cut by the real tokenizer, not yet tagged: for tests of the language
// model.

#include "model/extraction/language/document.h"
#include "model/extraction/language/tokenizer.h"

#include <algorithm>
#include <string>

namespace dateline::test {

/// The text must outlive the document.
inline Document documentOfLines(const std::string& text)
{
    Document document;
    document.text = text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        Sentence sentence;
        sentence.span = TextSpan::fromBounds(at, end);
        sentence.firstToken = static_cast<std::uint32_t>(document.tokens.size());
        tokenize(text, sentence.span, document.tokens);
        sentence.tokenCount = static_cast<std::uint32_t>(document.tokens.size()) - sentence.firstToken;
        document.sentences.push_back(sentence);
        at = end + 1;
    }
    return document;
}

} // namespace dateline::test

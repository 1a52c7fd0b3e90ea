// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What holds of every article, whatever bytes it was read from; aborts where it does not.

#include "model/extraction/language/sentencesplitter.h"
#include "model/reading/article.h"
#include "model/text/textindex.h"
#include "model/text/utf8.h"

#include <cstdlib>

namespace dateline {

inline void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

inline void checkArticle(const Article& article)
{
    check(isValidUtf8(article.text) && article.text.find('\0') == std::string::npos);
    std::size_t at = 0;
    for (const Block& block : article.blocks) {
        check(block.span.begin == at && block.span.end() <= article.text.size());
        at = block.span.end();
        check(at == article.text.size() || !isUtf8Continuation(article.text[at]));
    }
    check(at == article.text.size());
    for (const DateCandidate& candidate : article.dateCandidates) {
        check(candidate.days.from <= candidate.days.to && candidate.span.end() <= article.text.size() && !candidate.why.empty());
    }
    Document document;
    static_cast<void>(splitSentences(article, {}, document));
    std::uint32_t token = 0;
    for (const Sentence& sentence : document.sentences) {
        check(sentence.firstToken == token && sentence.tokenCount > 0 && sentence.span.end() <= article.text.size());
        token = sentence.endToken();
    }
    check(token == document.tokens.size());
    const TextIndexRef index(article.text);
    check(index.byteFromUtf16(index.utf16Count()) == article.text.size());
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What holds of every article, whatever bytes it was read from; aborts where it does not.

#include "model/base/expected.h"
#include "model/extraction/language/sentencesplitter.h"
#include "model/text/textindex.h"
#include "tests/support/soundarticle.h"

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
    check(isSoundArticle(article));
    Document document;
    static_cast<void>(splitSentences(article, {}, document));
    std::uint32_t token = 0;
    for (const Sentence& sentence : document.sentences) {
        check(sentence.firstToken == token && sentence.tokenCount > 0
            && sentence.span.end() <= article.text.size());
        token = sentence.endToken();
    }
    check(token == document.tokens.size());
    const TextIndexRef index(article.text);
    check(index.byteFromUtf16(index.utf16Count()) == article.text.size());
}

/// What is no article is an error that says what is wrong.
inline void checkArticle(const Expected<Article>& article)
{
    if (article) {
        checkArticle(*article);
    } else {
        check(article.error().code != ErrorCode::None);
    }
}

} // namespace dateline

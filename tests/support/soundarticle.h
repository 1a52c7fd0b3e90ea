// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What every article keeps, whatever it was read from: valid text, covered by its blocks without gaps, and
// date candidates with their reasons.

#include "model/reading/article.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

inline bool isSoundArticle(const Article& article)
{
    if (!isValidUtf8(article.text) || article.text.find('\0') != std::string::npos
        || article.blocks.empty()) {
        return false;
    }
    std::size_t at = 0;
    for (const Block& block : article.blocks) {
        if (block.span.begin != at || block.span.end() > article.text.size()) {
            return false;
        }
        at = block.span.end();
        if (at < article.text.size() && isUtf8Continuation(article.text[at])) {
            return false;
        }
    }
    const bool dated = std::all_of(article.dateCandidates.begin(), article.dateCandidates.end(),
        [&article](const DateCandidate& candidate) {
            return candidate.days.from <= candidate.days.to && candidate.span.end() <= article.text.size()
                && !candidate.why.empty() && isValidUtf8(candidate.why);
        });
    const bool fields = isValidUtf8(article.title) && isValidUtf8(article.source) && isValidUtf8(article.url)
        && isValidUtf8(article.language);
    return dated && fields && at == article.text.size() && article.hash == ContentHash::of(article.text);
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventlesssentence.h"

#include <string_view>

namespace dateline {

namespace {

/// "If you enjoy our articles please consider a small donation today": the paper speaks to its readers.
bool isAppeal(const ArticleWordsRef& words, const Sentence& of)
{
    bool asks = false;
    bool reader = false;
    for (std::uint32_t t = of.firstToken; t < of.endToken(); ++t) {
        const std::string_view word = words.lower(t);
        if (word == "\"" || word == "\u201C" || word == "\u201D") {
            return false; // somebody asks for something
        }
        asks = asks || word == "please";
        reader = reader || word == "you" || word == "your" || word == "our" || word == "us";
    }
    return asks && reader;
}

/// "— Ida Merrow (@idamerrow) September 11, 2017": who wrote the post above, and when.
bool isSignature(const ArticleWordsRef& words, const Sentence& of)
{
    const std::string_view text = of.span.in(words.document().text);
    return (text.starts_with("\u2014") || text.starts_with("\u2013") || text.starts_with("-"))
        && text.find("(@") != std::string_view::npos;
}

/// "What was decided on Monday", "What happens next": a heading over a part of the article; what it speaks of
/// is told below.
bool isQuestionHeading(const ArticleWordsRef& words, const Sentence& of)
{
    constexpr std::uint32_t longest = 9; // tokens
    if (of.tokenCount == 0 || of.tokenCount > longest || of.block == BlockKind::Title) {
        return false;
    }
    const std::string_view first = words.lower(of.firstToken);
    const std::string_view last = words.lower(of.endToken() - 1);
    const bool asks = first == "what" || first == "how" || first == "why" || first == "who"
        || first == "where" || first == "when";
    return asks && last != "." && last != "!" && last != "\"" && last != "\u201D";
}

} // namespace

bool isEventless(const ArticleWordsRef& words, const Sentence& sentence)
{
    return isAppeal(words, sentence) || isSignature(words, sentence) || isQuestionHeading(words, sentence);
}

} // namespace dateline

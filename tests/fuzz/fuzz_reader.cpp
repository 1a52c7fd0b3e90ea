// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as a text file and as a line of JSON: an article whose blocks cover valid text, or an error.

#include "model/extraction/language/sentencesplitter.h"
#include "model/reading/reader.h"
#include "model/text/textindex.h"
#include "model/text/utf8.h"

#include <cstdlib>

using namespace dateline;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkArticle(const Article& article)
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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const Expected<Article> article = articleFromText("text", bytes, bytes.substr(0, 40))) {
        checkArticle(*article);
    }
    if (const Expected<Article> article = articleFromJson(bytes, {"list", 1})) {
        checkArticle(*article);
    }
    return 0;
}

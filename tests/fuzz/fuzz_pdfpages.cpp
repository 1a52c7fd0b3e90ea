// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as what pdftotext prints: lines with their places, and paragraphs made of them.

#include "model/reading/formats/pdfpages.h"
#include "tests/fuzz/checkarticle.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (Expected<PdfPages> pages = parsePdfPages({reinterpret_cast<const char*>(data), size}, {})) {
        SourceDocument document;
        document.blocks = paragraphsOf(std::move(*pages));
        if (const Expected<Article> article = articleFromDocument("text", {}, std::move(document))) {
            checkArticle(*article);
        }
    }
    return 0;
}

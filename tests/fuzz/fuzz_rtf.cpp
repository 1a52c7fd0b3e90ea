// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as RTF, behind its first word and as they are.

#include "model/reading/formats/officeformats.h"
#include "tests/fuzz/checkarticle.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    for (const std::string& file : {bytes, "{\\rtf1" + bytes + "}"}) {
        if (Expected<SourceDocument> document = readRtf(file, {})) {
            if (const Expected<Article> article = articleFromDocument("text", {}, std::move(*document))) {
                checkArticle(*article);
            }
        }
    }
    return 0;
}

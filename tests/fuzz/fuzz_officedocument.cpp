// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as a DOCX, ODT or EPUB: as the container, and as the text inside an intact one, whose checksums
// few changes survive.

#include "model/reading/formats/epub.h"
#include "model/reading/formats/newsexport.h"
#include "model/reading/formats/officeformats.h"
#include "tests/fuzz/checkarticle.h"
#include "tests/support/makezip.h"

using namespace dateline;

namespace {

void checkDocument(Expected<SourceDocument> document)
{
    if (!document) {
        return;
    }
    for (ExportedArticle& exported : splitNewsExport(*document)) {
        static_cast<void>(articleFromDocument("part", {}, std::move(exported.document)));
    }
    if (const Expected<Article> article = articleFromDocument("text", {}, std::move(*document))) {
        checkArticle(*article);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    checkDocument(readDocx(bytes, {}));
    checkDocument(readOdt(bytes, {}));
    if (Expected<std::vector<SourceDocument>> documents = readEpub(bytes, {})) {
        for (SourceDocument& document : *documents) {
            checkDocument(std::move(document));
        }
    }
    checkDocument(readDocx(makeDocx(bytes), {}));
    checkDocument(readOdt(makeOdt(bytes), {}));
    return 0;
}

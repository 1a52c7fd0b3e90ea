// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as the content of stored blocks (their checksums are made right here): an error or something that
// is packed to bytes that lead back to it. First byte: 0 an article, 1 an analysis, else the sections of a
// snapshot, each with its type and a length of two bytes before it.

#include "model/packing/fields.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/packing/packedcorpus.h"

#include <cstdlib>

using namespace dateline;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

std::string sealed(std::string_view content, packing::BlockType type, std::uint8_t version)
{
    packing::PackWriter writer;
    writer.bytes(content);
    return writer.take(type, version);
}

void unpackSections(std::string_view bytes)
{
    std::vector<std::string> sections;
    while (bytes.size() >= 3) {
        const auto byte = [&bytes](std::size_t at) {
            return static_cast<std::size_t>(static_cast<unsigned char>(bytes[at]));
        };
        const auto type = static_cast<packing::BlockType>(3 + byte(0) % 6);
        const std::string_view content = bytes.substr(3, byte(1) * 256 + byte(2));
        bytes.remove_prefix(3 + content.size());
        sections.push_back(sealed(content, type, corpusPacking));
    }
    const std::vector<std::string_view> views(sections.begin(), sections.end());
    const Progress progress;
    if (const auto corpus = unpackCorpus(views, progress, 1)) {
        const std::vector<std::string> again = packCorpus(**corpus, progress, 1);
        check(
            unpackCorpus(std::vector<std::string_view>(again.begin(), again.end()), progress, 1).has_value());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1 || size > 100'000) {
        return 0;
    }
    const std::string_view content(reinterpret_cast<const char*>(data) + 1, size - 1);
    static const std::string text(100'000, 'x');
    if (data[0] == 0) {
        if (const auto article
            = unpackArticle(sealed(content, packing::BlockType::Article, articlePacking))) {
            check(unpackArticle(packArticle(*article)).has_value());
        }
    } else if (data[0] == 1) {
        if (const auto analysis
            = unpackAnalysis(sealed(content, packing::BlockType::Analysis, analysisPacking), text)) {
            const auto again = unpackAnalysis(packAnalysis(*analysis, text), text);
            check(again && *again == *analysis);
        }
    } else {
        unpackSections(content);
    }
    return 0;
}

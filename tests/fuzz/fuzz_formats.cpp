// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as a file of each format of the table: sound articles, or an error. First byte: the number of its
// SourceFormat. Readers of many articles get a file of their own.

#include "model/reading/formats/format.h"
#include "tests/fuzz/checkarticle.h"

#include <cstdio>
#include <unistd.h>

using namespace dateline;

namespace {

void readMany(const Format& format, std::string_view bytes)
{
    const std::string path = "/tmp/fuzz_formats." + std::to_string(getpid());
    std::FILE* file = std::fopen(path.c_str(), "wb");
    check(file != nullptr && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && std::fclose(file) == 0);
    std::size_t articles = 0;
    format.articles({"f", path}, {}, [&articles](const Expected<Article>& article) {
        checkArticle(article);
        return ++articles < 100;
    });
    check(articles > 0);
    std::remove(path.c_str());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1 || size > 200'000) {
        return 0;
    }
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Format* wanted = findFormat(static_cast<SourceFormat>(data[0]));
    if (wanted == nullptr) {
        return 0;
    }
    const Format& format = *wanted;
    for (const Format& row : formats()) {
        static_cast<void>(row.recognise != nullptr && row.recognise(bytes.substr(0, formatHeadBytes)));
    }
    if (format.articles != nullptr) {
        readMany(format, bytes);
    } else if (Expected<SourceDocument> document = format.document(bytes, {})) {
        checkArticle(articleFromDocument("f", "f", std::move(*document)));
    }
    return 0;
}

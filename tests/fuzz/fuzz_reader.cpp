// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as a text file and as a line of JSON: an article whose blocks cover valid text, or an error.

#include "model/reading/reader.h"
#include "tests/fuzz/checkarticle.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkArticle(articleFromText("text", bytes, bytes.substr(0, 40)));
    checkArticle(articleFromJson(bytes, {"list", 1}));
    return 0;
}

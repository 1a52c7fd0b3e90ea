// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as a file of each format of the table: sound articles, or an error. First byte: the number of its
// SourceFormat.

#include "tests/fuzz/readformat.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1 || size > 200'000) {
        return 0;
    }
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    for (const Format& row : formats()) {
        static_cast<void>(row.recognise != nullptr && row.recognise(bytes.substr(0, formatHeadBytes)));
    }
    static_cast<void>(isTextExport(bytes.substr(0, formatHeadBytes)));
    if (const Format* format = findFormat(static_cast<SourceFormat>(data[0]))) {
        readAs(*format, bytes);
    }
    return 0;
}

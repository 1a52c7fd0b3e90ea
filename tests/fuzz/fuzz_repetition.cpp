// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// A file of any format with a piece of it repeated many times: what takes longer than its length allows shows
// as a timeout. First byte: the number of the SourceFormat; then, in two bytes each, where the piece begins
// and how long it is, and in one how many kilobytes it fills; the rest is the file.

#include "tests/fuzz/readformat.h"

#include <algorithm>

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t head = 6;
    if (size <= head || size > 20'000) {
        return 0;
    }
    const Format* format = findFormat(static_cast<SourceFormat>(data[0]));
    if (format == nullptr) {
        return 0;
    }
    const std::string_view file(reinterpret_cast<const char*>(data) + head, size - head);
    const std::string_view behind = file.substr((data[1] * 256U + data[2]) % file.size());
    const std::string_view piece = behind.substr(0, std::max(1U, data[3] * 256U + data[4]));
    std::string grown(file.substr(0, file.size() - behind.size()));
    for (std::size_t filled = 0; filled < data[5] * 1024U; filled += piece.size()) {
        grown += piece;
    }
    grown += behind;
    readAs(*format, grown);
    return 0;
}

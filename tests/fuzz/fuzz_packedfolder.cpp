// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as the files of an intact ZIP, tar or tar.gz, whose checksums few changes survive: sound
// articles, or errors, and nothing outside of it. First byte: how it is packed; then of each file its name
// and its bytes, each behind its length (one byte and two).

#include "tests/fuzz/readformat.h"
#include "tests/support/makezip.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t mostFiles = 20;
    if (size < 1 || size > 200'000) {
        return 0;
    }
    std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto take = [&rest](std::size_t lengthBytes) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < lengthBytes && i < rest.size(); ++i) {
            length = length * 256 + static_cast<unsigned char>(rest[i]);
        }
        rest.remove_prefix(std::min(lengthBytes, rest.size()));
        const std::string_view taken = rest.substr(0, length);
        rest.remove_prefix(taken.size());
        return std::string(taken);
    };
    PackedFiles files;
    while (!rest.empty() && files.size() < mostFiles) {
        std::string name = take(1);
        files.emplace_back(std::move(name), take(2));
    }
    readAs(*findFormat(SourceFormat::PackedFolder),
        data[0] == 0 ? makeZip(files) : makeTar(files, data[0] == 1 ? TarPacking::None : TarPacking::Gzip));
    return 0;
}

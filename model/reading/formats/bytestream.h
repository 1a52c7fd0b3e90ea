// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The bytes of a file from begin to end in bounded memory, unpacked where it is gzip (of any number of
// members, as WARC files are). Errors: NotFound, NotRegular, Unreadable, BadDocument where packed data are
// damaged or cut off, TooLarge where they unpack to Limits::packedRatio times their size.

#include "model/base/expected.h"
#include "model/base/limits.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace dateline {

class ByteStream
{
public:
    /// "-" = standard input.
    static Expected<ByteStream> open(const std::string& path, const Limits& limits = {});
    ByteStream(ByteStream&&) noexcept;
    ByteStream& operator=(ByteStream&&) noexcept;
    ~ByteStream();

    /// Up to `most` bytes; 0: the end, or an error.
    std::size_t read(char* out, std::size_t most);
    /// Why it ended before the end.
    const std::optional<Error>& error() const;
    std::uint64_t bytesRead() const; // unpacked

private:
    struct State;
    explicit ByteStream(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Lines of a stream without their '\n'. Of a line above the limit the rest is passed over.
class LineStream
{
public:
    LineStream(ByteStream& stream, std::uint64_t limit);

    /// False: the end.
    bool next(std::string& line, bool& tooLong);
    /// So many bytes as they come, fewer at the end.
    std::string take(std::uint64_t bytes);
    /// Passes over so many; fewer at the end.
    std::uint64_t skip(std::uint64_t bytes);

private:
    bool fill();

    ByteStream& m_stream;
    std::uint64_t m_limit;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
};

} // namespace dateline

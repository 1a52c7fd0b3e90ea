// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/bytestream.h"

#include "model/text/utf8.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace dateline {

namespace {

constexpr std::size_t bufferBytes = std::size_t(1) << 16;
constexpr std::string_view gzipBegin = "\x1F\x8B\x08";
constexpr int gzipOnly = 15 + 16; // largest window, and zlib's way to ask for a gzip header

} // namespace

struct ByteStream::State
{
    State(std::FILE* opened, std::string named, const Limits& givenLimits)
        : file(opened)
        , name(std::move(named))
        , limits(givenLimits)
        , input(bufferBytes, '\0')
    {
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (isPacked) {
            inflateEnd(&inflater);
        }
        if (file != stdin) {
            std::fclose(file);
        }
    }

    void fail(ErrorCode code, std::string detail) { error = Error{code, std::move(detail), {name, 0}}; }

    std::string_view rest() const { return std::string_view(input).substr(at, end - at); }

    /// More bytes behind those that are there; false at the end.
    bool fill()
    {
        input.erase(0, at);
        end -= at;
        at = 0;
        input.resize(bufferBytes);
        const std::size_t count = std::fread(input.data() + end, 1, bufferBytes - end, file);
        if (count == 0 && std::ferror(file) != 0) {
            fail(ErrorCode::Unreadable, std::generic_category().message(EIO));
        }
        end += count;
        packed += count;
        return count > 0;
    }

    bool startsMember()
    {
        while (rest().size() < gzipBegin.size() && fill()) { }
        return rest().starts_with(gzipBegin);
    }

    void begin()
    {
        if (startsMember() && !error) {
            isPacked = inflateInit2(&inflater, gzipOnly) == Z_OK;
        }
    }

    std::size_t copy(char* out, std::size_t most)
    {
        if (at == end && !fill()) {
            return 0;
        }
        const std::size_t count = std::min(most, end - at);
        std::copy_n(input.data() + at, count, out);
        at += count;
        return count;
    }

    std::size_t unpack(char* out, std::size_t most)
    {
        inflater.next_out = reinterpret_cast<Bytef*>(out);
        inflater.avail_out = static_cast<uInt>(std::min(most, bufferBytes));
        const uInt wanted = inflater.avail_out;
        while (inflater.avail_out == wanted && !error && !isOver) {
            if (at == end && !fill()) {
                if (!error) {
                    fail(ErrorCode::BadDocument, "gzip data end too early");
                }
                break;
            }
            inflater.next_in = reinterpret_cast<Bytef*>(input.data() + at);
            inflater.avail_in = static_cast<uInt>(end - at);
            const int result = inflate(&inflater, Z_NO_FLUSH);
            at = end - inflater.avail_in;
            if (result == Z_STREAM_END) {
                isOver = !startsMember(); // what else follows is padding, which gzip passes over too
                inflateReset(&inflater);
            } else if (result != Z_OK && result != Z_BUF_ERROR) {
                fail(ErrorCode::BadDocument, "gzip data are damaged");
            }
        }
        const std::size_t count = wanted - inflater.avail_out;
        if (total + count > limits.fileBytes && (total + count) / limits.packedRatio > packed) {
            fail(ErrorCode::TooLarge,
                "gzip data that unpack to more than " + std::to_string(limits.packedRatio)
                    + " times their size");
            return 0;
        }
        return count;
    }

    std::FILE* file;
    std::string name;
    Limits limits;
    std::string input;
    std::size_t at = 0;
    std::size_t end = 0;
    std::uint64_t packed = 0;
    std::uint64_t total = 0;
    z_stream inflater{};
    bool isPacked = false;
    bool isOver = false;
    std::optional<Error> error;
};

ByteStream::ByteStream(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ByteStream::ByteStream(ByteStream&&) noexcept = default;
ByteStream& ByteStream::operator=(ByteStream&&) noexcept = default;
ByteStream::~ByteStream() = default;

Expected<ByteStream> ByteStream::open(const std::string& path, const Limits& limits)
{
    std::string name;
    repairUtf8(path, name);
    const auto failure = [&name](ErrorCode code, std::string detail) {
        return Unexpected<Error>{{code, std::move(detail), {name, 0}}};
    };
    std::FILE* file = stdin;
    if (path != "-") {
        std::error_code error;
        const std::filesystem::file_status status = std::filesystem::status(path, error);
        if (status.type() == std::filesystem::file_type::not_found) {
            return failure(ErrorCode::NotFound, {});
        }
        if (status.type() != std::filesystem::file_type::regular) {
            return failure(error ? ErrorCode::Unreadable : ErrorCode::NotRegular,
                error ? error.message() : std::string());
        }
        errno = 0;
        file = std::fopen(path.c_str(), "rb");
        if (file == nullptr) {
            const int reason = errno;
            return failure(reason == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable,
                reason != 0 ? std::generic_category().message(reason) : std::string());
        }
        std::setvbuf(file, nullptr, _IONBF, 0); // the buffer here is enough
    }
    auto state = std::make_unique<State>(file, std::move(name), limits);
    state->begin();
    return ByteStream(std::move(state));
}

std::size_t ByteStream::read(char* out, std::size_t most)
{
    if (m_state->error || m_state->isOver || most == 0) {
        return 0;
    }
    const std::size_t count = m_state->isPacked ? m_state->unpack(out, most) : m_state->copy(out, most);
    m_state->total += count;
    return count;
}

const std::optional<Error>& ByteStream::error() const
{
    return m_state->error;
}

std::uint64_t ByteStream::bytesRead() const
{
    return m_state->total;
}

LineStream::LineStream(ByteStream& stream, std::uint64_t limit)
    : m_stream(stream)
    , m_limit(limit)
    , m_buffer(bufferBytes, '\0')
{
}

bool LineStream::fill()
{
    if (m_at == m_end) {
        m_end = m_stream.read(m_buffer.data(), m_buffer.size());
        m_at = 0;
    }
    return m_at < m_end;
}

bool LineStream::next(std::string& line, bool& tooLong)
{
    line.clear();
    tooLong = false;
    bool any = false;
    while (fill()) {
        any = true;
        const std::string_view rest = std::string_view(m_buffer).substr(m_at, m_end - m_at);
        const std::size_t newline = rest.find('\n');
        const std::string_view part = rest.substr(0, newline);
        tooLong = tooLong || line.size() + part.size() > m_limit;
        if (!tooLong) {
            line.append(part);
        }
        m_at += part.size();
        if (newline != std::string_view::npos) {
            ++m_at;
            return true;
        }
    }
    return any;
}

std::string LineStream::take(std::uint64_t bytes)
{
    std::string out;
    while (out.size() < bytes && fill()) {
        const std::size_t count
            = static_cast<std::size_t>(std::min<std::uint64_t>(bytes - out.size(), m_end - m_at));
        out.append(m_buffer, m_at, count);
        m_at += count;
    }
    return out;
}

std::uint64_t LineStream::skip(std::uint64_t bytes)
{
    std::uint64_t done = 0;
    while (done < bytes && fill()) {
        const std::size_t count
            = static_cast<std::size_t>(std::min<std::uint64_t>(bytes - done, m_end - m_at));
        m_at += count;
        done += count;
    }
    return done;
}

} // namespace dateline

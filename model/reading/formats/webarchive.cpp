// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Web archives (WARC 1.0 and 1.1): each page that was answered is an article. Requests, revisits, metadata, pictures, redirects
// and errors of servers are passed over; WARC-Date is the day of the visit and dates nothing.
#include "model/reading/decoding.h"
#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/bytestream.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/mail/mimeparts.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <charconv>
#include <memory>

namespace dateline {

namespace {

constexpr std::size_t maxHeaderBytes = 64UL * 1024;
constexpr std::size_t maxLineBytes = 16UL * 1024;

std::optional<std::uint64_t> numberOf(std::string_view text, int base = 10)
{
    text = trimmed(text);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end != text.data() ? std::optional(number) : std::nullopt;
}

/// Pieces with their lengths before them, put together; what is cut off gives what is there.
std::string withoutChunks(std::string_view body)
{
    std::string out;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t lineEnd = body.find('\n', at);
        const std::optional<std::uint64_t> length = numberOf(body.substr(at, lineEnd - at), 16);
        if (!length) {
            return at == 0 ? std::string(body) : out; // said to be in chunks, but stored without
        }
        if (*length == 0 || lineEnd == std::string_view::npos) {
            return out;
        }
        const std::string_view chunk = body.substr(lineEnd + 1, static_cast<std::size_t>(std::min<std::uint64_t>(*length, body.size())));
        out += chunk;
        at = lineEnd + 1 + chunk.size();
        at += body.substr(at, 2) == "\r\n" ? 2 : body.substr(at, 1) == "\n" ? 1 : 0;
    }
    return out;
}

/// gzip or deflate, with or without zlib's head; nullopt: damaged from its begin, or more than `most` bytes.
std::optional<std::string> inflated(std::string_view packed, std::size_t most, bool isRaw)
{
    z_stream stream {};
    if (inflateInit2(&stream, isRaw ? -15 : 15 + 32) != Z_OK) {
        return std::nullopt;
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data())); // NOLINT(cppcoreguidelines-pro-type-const-cast): zlib reads only
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string out;
    int result = Z_OK;
    while (result == Z_OK && out.size() <= most) {
        const std::size_t before = out.size();
        out.resize(before + std::size_t(65536));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = 65536;
        result = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return out.empty() || out.size() > most ? std::nullopt : std::optional(std::move(out));
}

/// Brotli; nullopt: damaged or cut off, or more than `most` bytes.
std::optional<std::string> withoutBrotli(std::string_view packed, std::size_t most)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    const auto* in = reinterpret_cast<const std::uint8_t*>(packed.data());
    std::size_t left = packed.size();
    std::string out;
    auto result = state ? BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT : BROTLI_DECODER_RESULT_ERROR;
    while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && out.size() <= most) {
        const std::size_t before = out.size();
        out.resize(before + std::size_t(65536));
        auto* next = reinterpret_cast<std::uint8_t*>(out.data() + before);
        std::size_t room = 65536;
        result = BrotliDecoderDecompressStream(state.get(), &left, &in, &room, &next, nullptr);
        out.resize(out.size() - room);
    }
    return result == BROTLI_DECODER_RESULT_SUCCESS && out.size() <= most ? std::optional(std::move(out)) : std::nullopt;
}

/// Zstandard, alike.
std::optional<std::string> withoutZstandard(std::string_view packed, std::size_t most)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), &ZSTD_freeDStream);
    ZSTD_inBuffer in {packed.data(), packed.size(), 0};
    std::string out;
    std::size_t result = 1;
    while (stream && result != 0 && !ZSTD_isError(result) && out.size() <= most) {
        const std::size_t before = out.size();
        out.resize(before + std::size_t(65536));
        ZSTD_outBuffer next {out.data() + before, 65536, 0};
        result = ZSTD_decompressStream(stream.get(), &next, &in);
        out.resize(before + next.pos);
        if (next.pos == 0 && in.pos == in.size) {
            break; // cut off
        }
    }
    return stream && result == 0 && out.size() <= most ? std::optional(std::move(out)) : std::nullopt;
}


class WebArchive
{
public:
    WebArchive(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
        : m_limits(limits)
        , m_take(take)
        , m_ids(source.id)
    {
        repairUtf8(source.path, m_file);
    }

    void read(const std::string& path)
    {
        Expected<ByteStream> bytes = ByteStream::open(path, m_limits);
        if (!bytes) {
            m_take(Unexpected {bytes.error()});
            return;
        }
        LineStream lines(*bytes, maxLineBytes);
        while (m_wanted && readRecord(lines)) {
            if (bytes->bytesRead() > m_limits.listFileBytes) {
                fail(ErrorCode::TooLarge, std::to_string(m_limits.listFileBytes) + " bytes");
                return;
            }
        }
        if (m_wanted && bytes->error()) {
            fail(bytes->error()->code, bytes->error()->detail);
        } else if (m_wanted && !m_said) {
            fail(m_records == 0 ? ErrorCode::Empty : ErrorCode::BadDocument, m_records == 0 ? "" : "no pages in it");
        }
    }

private:
    bool fail(ErrorCode code, std::string detail)
    {
        m_said = true;
        m_wanted = m_take(Unexpected<Error> {{code, std::move(detail), {m_file, 0}}}) && m_wanted;
        return false;
    }

    /// False: no more follow.
    bool readRecord(LineStream& lines)
    {
        std::string line;
        bool tooLong = false;
        do {
            if (!lines.next(line, tooLong)) {
                return false;
            }
        } while (trimmed(line).empty() && !tooLong);
        if (!line.starts_with("WARC/")) {
            return fail(ErrorCode::BadDocument, "a record of the archive does not begin where the last one ends");
        }
        std::string header;
        while (lines.next(line, tooLong) && !trimmed(line).empty()) {
            if (header.size() + line.size() > maxHeaderBytes) {
                return fail(ErrorCode::BadDocument, "a record's header is too long");
            }
            header += line + '\n';
        }
        const mail::Part head = mail::parsePart(header);
        const std::optional<std::uint64_t> length = numberOf(head.field("content-length"));
        if (!length) {
            return fail(ErrorCode::BadDocument, "a record does not say its length");
        }
        ++m_records;
        const bool isPage = (head.field("warc-type") == "response" && lowerCase(head.field("content-type")).find("http") != std::string::npos)
            || (head.field("warc-type") == "resource" && isPageType(head.type("")));
        if (!isPage || *length > m_limits.fileBytes + maxHeaderBytes) {
            if (isPage) { // films come as pages' answers too, and say so only within
                readAnswer(head, lines.take(maxHeaderBytes), *length > maxHeaderBytes);
                return lines.skip(*length - maxHeaderBytes) == *length - maxHeaderBytes || fail(ErrorCode::BadDocument, "the file ends inside of a record");
            }
            return lines.skip(*length) == *length || fail(ErrorCode::BadDocument, "the file ends inside of a record");
        }
        const std::string block = lines.take(*length);
        if (block.size() < *length) {
            return fail(ErrorCode::BadDocument, "the file ends inside of a record");
        }
        readAnswer(head, block, false);
        return m_wanted;
    }

    static bool isPageType(std::string_view type) { return type == "text/html" || type == "application/xhtml+xml" || type == "text/plain"; }

    void readAnswer(const mail::Part& head, std::string_view block, bool isCut)
    {
        mail::Part answer;
        std::string type = head.type("");
        if (head.field("warc-type") == "response") {
            const std::string_view status = block.substr(0, block.find('\n'));
            const std::size_t space = status.find(' ');
            if (!status.starts_with("HTTP/") || space == std::string_view::npos || status.substr(space + 1, 3) != "200") {
                return;
            }
            answer = mail::parsePart(block.substr(std::min(status.size() + 1, block.size())));
            type = answer.type("text/html");
        } else {
            answer.body = block;
        }
        if (!isPageType(type)) {
            return;
        }
        std::string address(trimmed(head.field("warc-target-uri")));
        if (address.size() > 2 && address.front() == '<' && address.back() == '>') { // an error of early versions
            address = address.substr(1, address.size() - 2);
        }
        if (address.ends_with("/robots.txt")) {
            return;
        }
        if (++m_pages > m_limits.articlesInFile) {
            fail(ErrorCode::LimitReached, std::to_string(m_limits.articlesInFile) + " articles");
            m_wanted = false;
            return;
        }
        if (isCut) {
            fail(ErrorCode::TooLarge, address + ": > " + std::to_string(m_limits.fileBytes) + " bytes");
            return;
        }
        m_said = true;
        Expected<Article> article = articleOf(answer, type, address);
        if (!article) {
            article.error().detail = cleanField(address, 300) + (article.error().detail.empty() ? "" : ": " + article.error().detail);
            article.error().where = {m_file, 0};
        } else {
            article->path = m_file;
        }
        m_wanted = m_take(std::move(article));
    }

    Expected<Article> articleOf(const mail::Part& answer, const std::string& type, const std::string& address)
    {
        std::string body = lowerCase(answer.field("transfer-encoding")).find("chunked") != std::string::npos ? withoutChunks(answer.body) : std::string(answer.body);
        const std::string packing = lowerCase(trimmed(answer.field("content-encoding")));
        if (packing.find("gzip") != std::string::npos || packing.find("deflate") != std::string::npos) {
            const bool isPacked = packing.find("deflate") != std::string::npos || body.starts_with("\x1F\x8B"); // some store it unpacked
            std::optional<std::string> plain = isPacked ? inflated(body, m_limits.fileBytes, false) : std::nullopt;
            plain = isPacked && !plain ? inflated(body, m_limits.fileBytes, true) : plain;
            if (isPacked && !plain) {
                return Unexpected<Error> {{ErrorCode::BadDocument, "the page cannot be unpacked", {}}};
            }
            if (plain) {
                body = std::move(*plain);
            }
        } else if ((packing == "br" || packing == "zstd") && !isHtml(body)) { // some store it unpacked
            std::optional<std::string> plain = packing == "br" ? withoutBrotli(body, m_limits.fileBytes) : withoutZstandard(body, m_limits.fileBytes);
            if (!plain) {
                return Unexpected<Error> {{ErrorCode::BadDocument, "the page cannot be unpacked", {}}};
            }
            body = std::move(*plain);
        } else if (!packing.empty() && packing != "identity" && !isHtml(body)) {
            return Unexpected<Error> {{ErrorCode::BadDocument, "the page is packed as " + cleanField(packing, 40), {}}};
        }
        const std::string charset = mail::parameter(answer.field("content-type"), "charset");
        SourceDocument document;
        if (type == "text/plain" && !isHtml(body)) {
            addParagraphs(mail::inUtf8(body, charset), document.blocks);
        } else {
            Expected<SourceDocument> page = readHtml(charset.empty() ? body : mail::inUtf8(body, charset), m_limits);
            if (!page) {
                return Unexpected {std::move(page.error())};
            }
            document = std::move(*page);
        }
        document.url = document.url.empty() ? address : document.url;
        return articleFromDocument(m_ids.next(address, body), {}, std::move(document), m_limits);
    }

    const Limits& m_limits;
    const ArticleSink& m_take;
    std::string m_file;
    ItemIds m_ids;
    std::size_t m_records = 0;
    std::size_t m_pages = 0;
    bool m_said = false; // something was handed on
    bool m_wanted = true;
};

} // namespace

bool isWebArchive(std::string_view head)
{
    return head.starts_with("WARC/1.") || head.starts_with("WARC/0.");
}

void readWebArchive(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    WebArchive(source, limits, take).read(source.path);
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Web archives (WARC 1.0 and 1.1): each page that was answered is an article. Requests, revisits, metadata,
// pictures, redirects and errors of servers are passed over; WARC-Date is the day of the visit and dates
// nothing.
#include "model/reading/formats/bytestream.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/listfile.h"
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
        const std::string_view chunk = body.substr(
            lineEnd + 1, static_cast<std::size_t>(std::min<std::uint64_t>(*length, body.size())));
        out += chunk;
        at = lineEnd + 1 + chunk.size();
        at += body.substr(at, 2) == "\r\n" ? 2 : body.substr(at, 1) == "\n" ? 1 : 0;
    }
    return out;
}

/// gzip or deflate, with or without zlib's head; nullopt: damaged from its begin, or more than `most` bytes.
std::optional<std::string> inflated(std::string_view packed, std::size_t most, bool isRaw)
{
    z_stream stream{};
    if (inflateInit2(&stream, isRaw ? -15 : 15 + 32) != Z_OK) {
        return std::nullopt;
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): zlib reads only
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
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
    return result == BROTLI_DECODER_RESULT_SUCCESS && out.size() <= most ? std::optional(std::move(out))
                                                                         : std::nullopt;
}

/// Zstandard, alike.
std::optional<std::string> withoutZstandard(std::string_view packed, std::size_t most)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(
        ZSTD_createDStream(), &ZSTD_freeDStream);
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    std::string out;
    std::size_t result = 1;
    while (stream && result != 0 && !ZSTD_isError(result) && out.size() <= most) {
        const std::size_t before = out.size();
        out.resize(before + std::size_t(65536));
        ZSTD_outBuffer next{out.data() + before, 65536, 0};
        result = ZSTD_decompressStream(stream.get(), &next, &in);
        out.resize(before + next.pos);
        if (next.pos == 0 && in.pos == in.size) {
            break; // cut off
        }
    }
    return stream && result == 0 && out.size() <= most ? std::optional(std::move(out)) : std::nullopt;
}

bool isPageType(std::string_view type)
{
    return type == "text/html" || type == "application/xhtml+xml" || type == "text/plain";
}

/// A record that answers with a page.
struct PageAnswer
{
    std::string block;
    std::size_t headerAt = 0; // of HTTP, in `block`; npos: it has none
    std::string type;
    std::string address;

    mail::Part part() const
    {
        return headerAt == std::string::npos ? mail::Part{{}, block}
                                             : mail::parsePart(std::string_view(block).substr(headerAt));
    }
};

/// The body without the chunks and the packing that it was sent in.
Expected<std::string> plainBody(const mail::Part& answer, const Limits& limits)
{
    std::string body = lowerCase(answer.field("transfer-encoding")).find("chunked") != std::string::npos
        ? withoutChunks(answer.body)
        : std::string(answer.body);
    const std::string packing = lowerCase(trimmed(answer.field("content-encoding")));
    std::optional<std::string> plain;
    if (packing.find("gzip") != std::string::npos || packing.find("deflate") != std::string::npos) {
        if (packing.find("deflate") == std::string::npos && !body.starts_with("\x1F\x8B")) {
            return body; // some store it unpacked
        }
        plain = inflated(body, limits.fileBytes, false);
        plain = plain ? std::move(plain) : inflated(body, limits.fileBytes, true);
    } else if (packing.empty() || packing == "identity" || isHtml(body)) { // some store these unpacked, too
        return body;
    } else if (packing == "br" || packing == "zstd") {
        plain = packing == "br" ? withoutBrotli(body, limits.fileBytes)
                                : withoutZstandard(body, limits.fileBytes);
    } else {
        return Unexpected<Error>{
            {ErrorCode::BadDocument, "the page is packed as " + cleanField(packing, 40), {}}};
    }
    return plain ? Expected<std::string>(std::move(*plain))
                 : Unexpected<Error>{{ErrorCode::BadDocument, "the page cannot be unpacked", {}}};
}

Expected<SourceDocument> documentOf(
    const PageAnswer& page, std::string_view contentType, const std::string& body, const Limits& limits)
{
    const std::string charset = mail::parameter(contentType, "charset");
    const bool isPage = page.type != "text/plain" || isHtml(body);
    if (isPage && charset.empty()) {
        return readHtml(body, limits);
    }
    const DecodedText decoded = mail::decodedAs(body, charset);
    Expected<SourceDocument> document = isPage ? readHtml(decoded.text, limits) : SourceDocument();
    if (document) {
        document->repair = worse(document->repair, decoded.repair);
    }
    if (!isPage) {
        addParagraphs(decoded.text, document->blocks);
    }
    return document;
}

Expected<Article> articleOf(const PageAnswer& page, const Limits& limits, std::string& name)
{
    const mail::Part answer = page.part();
    const Expected<std::string> body = plainBody(answer, limits);
    if (!body) {
        return Unexpected{body.error()};
    }
    Expected<SourceDocument> document = documentOf(page, answer.field("content-type"), *body, limits);
    if (!document) {
        return Unexpected{std::move(document.error())};
    }
    name = ItemIds::nameOf(page.address, *body);
    document->url = document->url.empty() ? page.address : document->url;
    return articleFromDocument({}, {}, std::move(*document), limits);
}

ReadRecord recordOf(const PageAnswer& page, const Limits& limits)
{
    ReadRecord record;
    record.article = articleOf(page, limits, record.name);
    if (!*record.article) {
        std::string& detail = record.article->error().detail;
        detail = cleanField(page.address, 300) + (detail.empty() ? "" : ": " + detail);
    }
    return record;
}

class WebArchive
{
public:
    WebArchive(ListFile& list, const Limits& limits)
        : m_list(list)
        , m_limits(limits)
    {
    }

    void cut(ByteStream& bytes)
    {
        LineStream lines(bytes, maxLineBytes);
        while (cutRecord(lines) && m_list.goesOn(bytes)) { }
        if (!bytes.error() && m_records > 0 && !m_list.saidAny()) {
            m_list.fail(ErrorCode::BadDocument, "no pages in it");
        }
        m_list.end(bytes.error());
    }

private:
    /// False: no more follow.
    bool cutRecord(LineStream& lines)
    {
        std::string line;
        bool tooLong = false;
        do {
            if (!lines.next(line, tooLong)) {
                return false;
            }
        } while (trimmed(line).empty() && !tooLong);
        if (!line.starts_with("WARC/")) {
            return m_list.fail(
                ErrorCode::BadDocument, "a record of the archive does not begin where the last one ends");
        }
        std::string header;
        while (lines.next(line, tooLong) && !trimmed(line).empty()) {
            if (header.size() + line.size() > maxHeaderBytes) {
                return m_list.fail(ErrorCode::BadDocument, "a record's header is too long");
            }
            header += line + '\n';
        }
        const mail::Part head = mail::parsePart(header);
        const std::optional<std::uint64_t> length = numberOf(head.field("content-length"));
        if (!length) {
            return m_list.fail(ErrorCode::BadDocument, "a record does not say its length");
        }
        ++m_records;
        const bool isPage = (head.field("warc-type") == "response"
                                && lowerCase(head.field("content-type")).find("http") != std::string::npos)
            || (head.field("warc-type") == "resource" && isPageType(head.type("")));
        const bool isLong = *length > m_limits.fileBytes + maxHeaderBytes;
        // films come as pages' answers too, and say so only within
        const std::uint64_t looked = !isPage ? 0 : isLong ? maxHeaderBytes : *length;
        std::string block = lines.take(looked);
        const bool isWhole = block.size() == looked && lines.skip(*length - looked) == *length - looked;
        if (isPage && (isWhole || isLong)) {
            addAnswer(head, std::move(block), isLong);
        }
        return isWhole || m_list.fail(ErrorCode::BadDocument, "the file ends inside of a record");
    }

    void addAnswer(const mail::Part& head, std::string block, bool isCut)
    {
        PageAnswer page{std::move(block), std::string::npos, head.type(""), {}};
        if (head.field("warc-type") == "response") {
            const std::string_view status = std::string_view(page.block).substr(0, page.block.find('\n'));
            const std::size_t space = status.find(' ');
            if (!status.starts_with("HTTP/") || space == std::string_view::npos
                || status.substr(space + 1, 3) != "200") {
                return;
            }
            page.headerAt = std::min(status.size() + 1, page.block.size());
            page.type = page.part().type("text/html");
        }
        if (!isPageType(page.type)) {
            return;
        }
        page.address = trimmed(head.field("warc-target-uri"));
        // an error of early versions
        if (page.address.size() > 2 && page.address.front() == '<' && page.address.back() == '>') {
            page.address = page.address.substr(1, page.address.size() - 2);
        }
        if (page.address.ends_with("/robots.txt")) {
            return;
        }
        if (isCut) {
            m_list.refuse(ErrorCode::TooLarge,
                page.address + ": > " + std::to_string(m_limits.fileBytes) + " bytes", 0);
        } else {
            const std::size_t bytes = page.block.size();
            m_list.add(
                bytes, 0, [page = std::move(page), &limits = m_limits] { return recordOf(page, limits); });
        }
    }

    ListFile& m_list;
    const Limits& m_limits;
    std::size_t m_records = 0;
};

} // namespace

bool isWebArchive(std::string_view head)
{
    return head.starts_with("WARC/1.") || head.starts_with("WARC/0.");
}

void readWebArchive(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
{
    Expected<ByteStream> bytes = ByteStream::open(source.path, limits);
    if (!bytes) {
        take(Unexpected{bytes.error()});
        return;
    }
    ListFile list(source, limits, threads, take);
    WebArchive(list, limits).cut(*bytes);
}

} // namespace dateline

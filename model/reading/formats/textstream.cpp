// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/textstream.h"

#include "model/reading/decoding.h"
#include "model/text/utf8.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

constexpr std::size_t pieceBytes = std::size_t(1) << 16;

/// How many bytes at the end begin a letter that goes on behind them.
std::size_t cutLetter(std::string_view bytes)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte >= 0xC0) {
            const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return length > back ? back : 0;
        }
        if (byte < 0x80) {
            break;
        }
    }
    return 0;
}

/// Bytes at the end that belong to a word that may go on: what stands beside a bad byte tells what it is.
std::size_t cutWord(std::string_view bytes)
{
    constexpr std::size_t longest = 64;
    for (std::size_t back = 0; back < std::min(longest, bytes.size()); ++back) {
        const char byte = bytes[bytes.size() - back - 1];
        if (byte == ' ' || byte == '\n') {
            return back;
        }
    }
    return cutLetter(bytes);
}

/// What a whole file says of its encoding.
struct Survey
{
    MixedRepair found;
    std::string head;
    std::optional<Error> error; // why it ends before its end
    bool isValid = true;
    std::string sample; // around the first bytes that are not UTF-8

    void add(std::string_view bytes)
    {
        const bool wasValid = isValid;
        isValid = isValid && isValidUtf8(bytes);
        std::string ignored;
        found += repairMixed(bytes, ignored);
        if (wasValid && !isValid) {
            sample = bytes;
        }
    }
    bool isUtf8() const { return isValid || found.isUtf8(); }
};

Expected<Survey> survey(const std::string& path, const Limits& limits)
{
    Expected<ByteStream> bytes = ByteStream::open(path, limits);
    if (!bytes) {
        return Unexpected{bytes.error()};
    }
    Survey found;
    std::string piece(pieceBytes, '\0');
    std::string rest;
    while (const std::size_t count = bytes->read(piece.data(), piece.size())) {
        rest.append(piece, 0, count);
        if (found.head.size() < pieceBytes) {
            found.head += std::string_view(rest).substr(0, pieceBytes);
        }
        const std::size_t cut = cutWord(rest);
        found.add(std::string_view(rest).substr(0, rest.size() - cut));
        rest.erase(0, rest.size() - cut);
        if (bytes->bytesRead() > limits.listFileBytes) {
            return Unexpected{
                Error{ErrorCode::TooLarge, std::to_string(limits.listFileBytes) + " bytes", {}}};
        }
    }
    found.add(rest);
    found.error = bytes->error();
    return found;
}

} // namespace

void TextStream::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

TextStream::TextStream(ByteStream bytes)
    : m_bytes(std::move(bytes))
{
}

TextStream::TextStream(TextStream&&) noexcept = default;
TextStream& TextStream::operator=(TextStream&&) noexcept = default;
TextStream::~TextStream() = default;

Expected<TextStream> TextStream::open(const std::string& path, const Limits& limits)
{
    const Expected<Survey> found = survey(path, limits);
    if (!found) {
        return Unexpected{found.error()};
    }
    Expected<ByteStream> bytes = ByteStream::open(path, limits);
    if (!bytes) {
        return Unexpected{bytes.error()};
    }
    TextStream stream(std::move(*bytes));
    const Expected<DecodedText> head = decodeMarkup(found->head, {});
    if (!head) {
        return Unexpected{found->error ? *found->error : head.error()};
    }
    const bool isWide = head->encoding.starts_with("UTF-16") || head->encoding.starts_with("UTF-32");
    if (isWide || !found->isUtf8()) {
        const Expected<DecodedText> sample = isWide ? head : decodeMarkup(found->sample, {});
        stream.m_encoding = sample && sample->encoding != "UTF-8" ? sample->encoding : "WINDOWS-1252";
        UErrorCode status = U_ZERO_ERROR;
        stream.m_converter.reset(ucnv_open(stream.m_encoding.c_str(), &status));
        if (U_FAILURE(status)) {
            return Unexpected{Error{ErrorCode::BadEncoding, stream.m_encoding, {}}};
        }
        stream.m_repair = Repair::Decoded;
    }
    return stream;
}

void TextStream::appendConverted(std::string_view bytes, bool isLast, std::string& out)
{
    std::u16string wide(bytes.size() + 64, u'\0');
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar* target = wide.data();
        ucnv_toUnicode(m_converter.get(), &target, wide.data() + wide.size(), &source, sourceEnd, nullptr,
            isLast, &status);
        const std::u16string_view units(wide.data(), static_cast<std::size_t>(target - wide.data()));
        for (std::size_t i = 0; i < units.size(); ++i) {
            char32_t c = units[i];
            if (c >= 0xD800 && c <= 0xDFFF) {
                const bool pair
                    = c <= 0xDBFF && i + 1 < units.size() && units[i + 1] >= 0xDC00 && units[i + 1] <= 0xDFFF;
                c = pair ? 0x10000 + ((c - 0xD800) << 10) + (char32_t(units[++i]) - 0xDC00)
                         : replacementCharacter;
            }
            m_repair = c == replacementCharacter ? Repair::InvalidBytesReplaced : m_repair;
            appendUtf8(out, c);
        }
    }
}

bool TextStream::next(std::string& piece)
{
    piece.clear();
    while (piece.empty() && !m_isOver) {
        std::string bytes(pieceBytes, '\0');
        const std::size_t count = m_bytes.read(bytes.data(), bytes.size());
        bytes.resize(count);
        m_isOver = count == 0;
        if (m_converter) {
            appendConverted(bytes, m_isOver, piece);
        } else {
            bytes.insert(0, m_rest);
            const std::size_t cut = m_isOver ? 0 : cutWord(bytes);
            m_rest = bytes.substr(bytes.size() - cut);
            bytes.resize(bytes.size() - cut);
            m_repair = worse(m_repair, repairMixed(bytes, piece).kind());
        }
        if (m_isFirst && !piece.empty()) {
            m_isFirst = false;
            if (piece.starts_with("\xEF\xBB\xBF")) {
                piece.erase(0, 3);
            }
        }
    }
    if (replaceNul(piece)) {
        m_repair = worse(m_repair, Repair::NulReplaced);
    }
    return !piece.empty();
}

} // namespace dateline

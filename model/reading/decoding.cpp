// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/decoding.h"

#include "model/base/failure.h"
#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"
#include "model/text/utf8.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace dateline {

namespace {

using namespace std::string_view_literals;

struct Signature
{
    std::string_view begin;
    std::string_view format;
    ErrorCode code = ErrorCode::Binary;
    // Where the beginning could be a word ("RIFFA, Bahrain"): what stands at that byte, too.
    std::size_t at = 0;
    std::string_view then = {};
};

constexpr std::array signatures{
    Signature{"%PDF"sv, "PDF"sv}, Signature{"PK\x03\x04"sv, "ZIP or Office document"sv},
    Signature{"\xD0\xCF\x11\xE0"sv, ""sv, ErrorCode::OldDocument}, Signature{"\x1F\x8B"sv, "gzip"sv},
    Signature{"BZh"sv, "bzip2"sv, ErrorCode::Binary, 4, "1AY&SY"sv},
    Signature{"\xFD"
              "7zXZ"sv,
        "xz"sv},
    Signature{"\x28\xB5\x2F\xFD"sv, "zstd"sv}, Signature{"7z\xBC\xAF"sv, "7z"sv},
    Signature{"Rar!"sv, "RAR"sv}, Signature{"\x89PNG"sv, "PNG"sv}, Signature{"\xFF\xD8\xFF"sv, "JPEG"sv},
    Signature{"GIF87a"sv, "GIF"sv}, Signature{"GIF89a"sv, "GIF"sv},
    Signature{"RIFF"sv, "RIFF"sv, ErrorCode::Binary, 8, "WAVE"sv},
    Signature{"RIFF"sv, "RIFF"sv, ErrorCode::Binary, 8, "AVI "sv},
    Signature{"RIFF"sv, "RIFF"sv, ErrorCode::Binary, 8, "WEBP"sv}, Signature{"OggS\0"sv, "Ogg"sv},
    Signature{"\x7F"
              "ELF"sv,
        "ELF"sv},
    Signature{"SQLite format 3"sv, "SQLite"sv},
    Signature{R"({\rtf)"sv, "RTF"sv, ErrorCode::UnsupportedFormat}, // in a text field; files are read
};

struct Mark
{
    std::string_view bytes;
    const char* encoding;
};

// Longer ones first: FF FE 00 00 begins like UTF-16.
constexpr std::array marks{
    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"},
    Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"},
    Mark{"\xFF\xFE"sv, "UTF-16LE"},
    Mark{"\xFE\xFF"sv, "UTF-16BE"},
};

struct ByteCounts
{
    std::size_t evenNul = 0;
    std::size_t oddNul = 0;
    std::size_t control = 0; // without NUL and what text has: tab, line ends, form feed, escape, backspace
    std::size_t high = 0;
    std::size_t escape = 0;
};

ByteCounts countBytes(std::string_view bytes)
{
    ByteCounts counts;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == 0) {
            ++(i % 2 == 0 ? counts.evenNul : counts.oddNul);
        } else if (byte >= 0x80) {
            ++counts.high;
        } else if (byte == 0x1B) {
            ++counts.escape;
        } else if (byte == 0x7F || byte < 0x08 || byte == 0x0B || (byte > 0x0D && byte < 0x20)) {
            ++counts.control;
        }
    }
    return counts;
}

std::optional<DecodedText> convert(std::string_view bytes, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding, &status), &ucnv_close);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    const auto size = static_cast<std::int32_t>(bytes.size());
    std::u16string wide(bytes.size() + 16, u'\0'); // no supported encoding has more UTF-16 units than bytes
    status = U_ZERO_ERROR;
    std::int32_t length = ucnv_toUChars(
        converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()), bytes.data(), size, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        wide.resize(static_cast<std::size_t>(length) + 1);
        status = U_ZERO_ERROR;
        length = ucnv_toUChars(converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()),
            bytes.data(), size, &status);
    }
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    wide.resize(static_cast<std::size_t>(length));
    DecodedText decoded;
    decoded.encoding = encoding;
    decoded.repair = Repair::Decoded;
    decoded.text.reserve(wide.size() + wide.size() / 8);
    for (std::size_t i = 0; i < wide.size(); ++i) {
        char32_t c = wide[i];
        if (c >= 0xD800 && c <= 0xDFFF) {
            const bool pair
                = c <= 0xDBFF && i + 1 < wide.size() && wide[i + 1] >= 0xDC00 && wide[i + 1] <= 0xDFFF;
            c = pair ? 0x10000 + ((c - 0xD800) << 10) + (char32_t(wide[++i]) - 0xDC00) : replacementCharacter;
        }
        if (c == replacementCharacter) {
            decoded.repair = Repair::InvalidBytesReplaced;
        }
        appendUtf8(decoded.text, c);
    }
    return decoded;
}

DecodedText repaired(std::string_view bytes)
{
    DecodedText decoded;
    decoded.encoding = "UTF-8";
    decoded.text.reserve(bytes.size());
    decoded.repair = repairMixed(bytes, decoded.text).kind();
    return decoded;
}

MixedRepair looked(std::string_view bytes)
{
    std::string ignored;
    return repairMixed(bytes, ignored);
}

/// Single bytes of 0xD2-0xD5 between letters are the curly quotes of old Macintosh files.
bool looksMacintosh(std::string_view bytes)
{
    std::size_t quotes = 0;
    for (std::size_t i = 1; i + 1 < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte >= 0x91 && byte <= 0x94) {
            return false; // Windows-1252 quotes
        }
        quotes += byte == 0xD5 && isLetter(static_cast<unsigned char>(bytes[i - 1]))
                && (bytes[i + 1] == 's' || bytes[i + 1] == 't')
            ? 1
            : 0;
    }
    return quotes > 0;
}

std::size_t countBetween(std::string_view bytes, unsigned char first, unsigned char last)
{
    return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [first, last](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= first && byte <= last;
    }));
}

constexpr std::size_t enoughToTell = 30; // letters with accents from which a language can be told

/// The detector's answer where it can be trusted.
std::string trusted(std::string name, std::string_view bytes, const ByteCounts& counts)
{
    if (name.empty() || name == "ISO-8859-1" || name == "ASCII") {
        return "WINDOWS-1252"; // its superset for text
    }
    if (name == "UHC") {
        return "WINDOWS-949"; // as ICU calls it
    }
    if (name == "ISO-8859-9") {
        name = "WINDOWS-1254"; // its superset, with quotation marks
    }
    if (name == "MAC-CYRILLIC" && countBetween(bytes, 0xC0, 0xDF) >= countBetween(bytes, 0x80, 0x9F)) {
        return "WINDOWS-1251"; // they differ in the capitals
    }
    constexpr std::array latin{"WINDOWS-1250"sv, "WINDOWS-1254"sv, "WINDOWS-1257"sv, "WINDOWS-1258"sv,
        "ISO-8859-2"sv, "ISO-8859-3"sv, "ISO-8859-4"sv, "ISO-8859-9"sv, "ISO-8859-10"sv, "ISO-8859-13"sv,
        "ISO-8859-15"sv, "ISO-8859-16"sv, "MAC-CENTRALEUROPE"sv};
    if (counts.high < enoughToTell && std::find(latin.begin(), latin.end(), name) != latin.end()) {
        return "WINDOWS-1252";
    }
    return name;
}

std::string detectedEncoding(std::string_view bytes, const ByteCounts& counts)
{
    // Mostly ASCII, or a name: detectors guess wildly here.
    const bool isPlain = counts.high * 12 < bytes.size()
        || (counts.high < enoughToTell && looked(bytes).taken == counts.high);
    if (counts.escape == 0 && isPlain) {
        return looksMacintosh(bytes) ? "macintosh" : "WINDOWS-1252";
    }
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0) {
        return "WINDOWS-1252";
    }
    uchardet_data_end(detector.get());
    return trusted(uchardet_get_charset(detector.get()), bytes, counts);
}

Expected<DecodedText> decodeBytes(std::string_view bytes)
{
    for (const Mark& mark : marks) {
        if (bytes.substr(0, mark.bytes.size()) == mark.bytes) {
            bytes.remove_prefix(mark.bytes.size());
            if (mark.encoding == "UTF-8"sv) {
                return repaired(bytes);
            }
            std::optional<DecodedText> decoded = convert(bytes, mark.encoding);
            return decoded ? Expected<DecodedText>(std::move(*decoded))
                           : failure(ErrorCode::BadEncoding, std::string(mark.encoding));
        }
    }
    for (const Signature& signature : signatures) {
        if (bytes.starts_with(signature.begin)
            && bytes.substr(std::min(signature.at, bytes.size())).starts_with(signature.then)) {
            return failure(signature.code, std::string(signature.format));
        }
    }
    const ByteCounts counts = countBytes(bytes);
    const std::size_t nul = counts.evenNul + counts.oddNul;
    if (nul * 5 > bytes.size()
        && (counts.evenNul * 10 < counts.oddNul || counts.oddNul * 10 < counts.evenNul)) {
        const char* encoding = counts.oddNul > counts.evenNul ? "UTF-16LE" : "UTF-16BE";
        std::optional<DecodedText> decoded = convert(bytes, encoding);
        return decoded ? Expected<DecodedText>(std::move(*decoded))
                       : failure(ErrorCode::BadEncoding, encoding);
    }
    if (nul + counts.control > 4 && (nul + counts.control) * 32 > bytes.size()) {
        return failure(ErrorCode::Binary, "control characters");
    }
    if (counts.escape == 0 && (isValidUtf8(bytes) || looked(bytes).isUtf8())) {
        return repaired(bytes);
    }
    const std::string encoding = detectedEncoding(bytes, counts);
    std::optional<DecodedText> decoded
        = encoding == "UTF-8" ? repaired(bytes) : convert(bytes, encoding.c_str());
    if (!decoded) {
        decoded = convert(bytes, "WINDOWS-1252");
    }
    return decoded ? Expected<DecodedText>(std::move(*decoded)) : failure(ErrorCode::BadEncoding, encoding);
}

void unifyLineEnds(std::string& text)
{
    if (text.find('\r') == std::string::npos) {
        return;
    }
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            text[out++] = text[i];
        } else if (i + 1 >= text.size() || text[i + 1] != '\n') {
            text[out++] = '\n';
        }
    }
    text.resize(out);
}

bool looksLikeHtml(std::string_view text)
{
    const std::string head = lowerAscii(trimmed(text.substr(0, 256)));
    return head.rfind("<!doctype html", 0) == 0 || head.rfind("<html", 0) == 0;
}

} // namespace

char32_t windows1252(unsigned char byte)
{
    constexpr std::array<char16_t, 32> others{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C,
        0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    return byte >= 0x80 && byte <= 0x9F ? char32_t(others[byte - 0x80U]) : char32_t(byte);
}

namespace {

/// Words of one letter, a dash between spaces, what opens a question or a quotation, the pound or the euro
/// before a number.
bool standsAlone(char byte, char before, char after)
{
    const auto isGap = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\0'; };
    const bool isWord = "\x96\x97\xC0\xE0\xE8\xE9\xF3"sv.find(byte) != std::string_view::npos;
    const bool isCurrency = byte == '\x80' || byte == '\xA3';
    const bool opens = byte == '\xA1' || byte == '\xBF' || byte == '\xAB';
    return isGap(before)
        && ((isWord && isGap(after)) || (isCurrency && isAsciiDigit(after))
            || (opens && isAsciiLetter(after)));
}

/// Bad bytes in a row, and the bytes at both sides of it.
bool makesLetters(std::string_view run, char before, char after)
{
    constexpr std::size_t longest = 4; // "cr\xE9\xE9", "l'\xE9t\xE9\x94"; more in a row is no Latin word
    if (run.size() == 1 && standsAlone(run[0], before, after)) {
        return true;
    }
    if (run.size() > longest || !(isAsciiLetter(before) || isAsciiLetter(after))) {
        return false;
    }
    bool afterLower = isAsciiLower(before);
    for (const char byte : run) {
        const char32_t c = windows1252(static_cast<unsigned char>(byte));
        // A capital behind a small letter is the first byte of a letter that lost its second.
        const bool isQuotation = c >= 0x2018 && c <= 0x201D;
        if (!isQuotation && (!isLetter(c) || (afterLower && isUpper(c)))) {
            return false;
        }
        afterLower = isLower(c);
    }
    return true;
}

/// Good sequences whose letters are Latin (U+00C0 to U+017F), and quotation marks and dashes.
std::size_t countLatin(std::string_view valid)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const auto byte = static_cast<unsigned char>(valid[i]);
        count += (byte >= 0xC3 && byte <= 0xC5) || valid.substr(i, 2) == "\xE2\x80" ? 1 : 0;
    }
    return count;
}

} // namespace

Repair worse(Repair one, Repair other)
{
    const auto weight = [](Repair repair) {
        switch (repair) {
        case Repair::None: return 0;
        case Repair::Decoded: return 1;
        case Repair::BytesTakenAsWindows1252: return 2;
        case Repair::NulReplaced: return 3;
        case Repair::InvalidBytesReplaced: return 4;
        }
        return 0;
    };
    return weight(other) > weight(one) ? other : one;
}

MixedRepair repairMixed(std::string_view bytes, std::string& out)
{
    MixedRepair done;
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t good = validUtf8Length(bytes.substr(at));
        const std::string_view valid = bytes.substr(at, good);
        out.append(valid);
        done.letters += static_cast<std::size_t>(std::count_if(
            valid.begin(), valid.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0xC0; }));
        done.latin += countLatin(valid);
        at += good;
        std::size_t end = at;
        std::size_t sequences = 0;
        while (end < bytes.size()) {
            const std::size_t length = decodeUtf8(bytes, end).length;
            if (isValidUtf8(bytes.substr(end, length))) {
                break;
            }
            end += length;
            ++sequences;
        }
        const std::string_view run = bytes.substr(at, end - at);
        if (makesLetters(run, at > 0 ? bytes[at - 1] : '\0', end < bytes.size() ? bytes[end] : '\0')) {
            for (const char byte : run) {
                appendUtf8(out, windows1252(static_cast<unsigned char>(byte)));
            }
            done.taken += run.size();
        } else {
            for (std::size_t i = 0; i < sequences; ++i) {
                appendUtf8(out, replacementCharacter);
            }
            done.replaced += sequences;
        }
        at = end;
    }
    return done;
}

bool replaceNul(std::string& text)
{
    const std::size_t first = text.find('\0');
    if (first == std::string::npos) {
        return false;
    }
    std::string out = text.substr(0, first);
    for (std::size_t i = first; i < text.size(); ++i) {
        if (text[i] == '\0') {
            appendUtf8(out, replacementCharacter);
        } else {
            out.push_back(text[i]);
        }
    }
    text = std::move(out);
    return true;
}

namespace {

/// What browsers take a name for: pages name the smaller of two encodings.
std::string_view asBrowsersDo(std::string_view declared)
{
    struct Label
    {
        std::string_view name, meant;
    };
    constexpr std::array labels{Label{"iso-8859-1"sv, "windows-1252"sv}, Label{"latin1"sv, "windows-1252"sv},
        Label{"us-ascii"sv, "windows-1252"sv}, Label{"ascii"sv, "windows-1252"sv},
        Label{"iso-8859-9"sv, "windows-1254"sv}, Label{"gb2312"sv, "gb18030"sv}, Label{"gbk"sv, "gb18030"sv},
        Label{"shift_jis"sv, "windows-31j"sv}, Label{"euc-kr"sv, "windows-949"sv},
        Label{"ks_c_5601-1987"sv, "windows-949"sv}, Label{"tis-620"sv, "windows-874"sv},
        Label{"iso-8859-11"sv, "windows-874"sv}};
    const auto found = std::find_if(
        labels.begin(), labels.end(), [declared](const Label& label) { return label.name == declared; });
    return found == labels.end() ? declared : found->meant;
}

std::optional<DecodedText> decodeDeclared(std::string_view bytes, std::string_view declared)
{
    const ByteCounts counts = countBytes(bytes);
    const bool marked = std::any_of(
        marks.begin(), marks.end(), [bytes](const Mark& mark) { return bytes.starts_with(mark.bytes); });
    const bool isUtf8 = counts.escape == 0 && (isValidUtf8(bytes) || looked(bytes).isMostlyUtf8());
    if (declared.empty() || declared.starts_with("utf") || marked || isUtf8
        || counts.evenNul + counts.oddNul > 0) {
        return std::nullopt;
    }
    std::string encoding(asBrowsersDo(declared));
    std::optional<DecodedText> decoded = convert(bytes, encoding.c_str());
    if (!decoded) {
        return std::nullopt;
    }
    std::size_t bad = 0;
    for (std::size_t at = decoded->text.find("\uFFFD"); at != std::string::npos;
         at = decoded->text.find("\uFFFD", at + 3)) {
        ++bad;
    }
    std::transform(encoding.begin(), encoding.end(), encoding.begin(),
        [](char c) { return isAsciiLower(c) ? static_cast<char>(c & ~0x20) : c; });
    decoded->encoding = std::move(encoding);
    return bad * 10 > counts.high ? std::nullopt : std::move(decoded);
}

Expected<DecodedText> cleaned(Expected<DecodedText> decoded)
{
    if (!decoded) {
        return decoded;
    }
    std::string& text = decoded->text;
    if (text.rfind("\xEF\xBB\xBF", 0) == 0) {
        text.erase(0, 3);
    }
    unifyLineEnds(text);
    if (replaceNul(text)) {
        decoded->repair = worse(decoded->repair, Repair::NulReplaced);
    }
    if (trimmed(text).empty()) {
        return failure(ErrorCode::Empty, {});
    }
    return decoded;
}

} // namespace

Expected<DecodedText> decodeMarkup(std::string_view bytes, std::string_view declared)
{
    if (bytes.empty()) {
        return failure(ErrorCode::Empty, {});
    }
    if (bytes.size() > 0x3FFFFFFFU) {
        return failure(ErrorCode::TooLarge, "text");
    }
    std::optional<DecodedText> decoded = decodeDeclared(bytes, declared);
    return cleaned(decoded ? Expected<DecodedText>(std::move(*decoded)) : decodeBytes(bytes));
}

Expected<DecodedText> decodeText(std::string_view bytes)
{
    if (bytes.empty()) {
        return failure(ErrorCode::Empty, {});
    }
    if (bytes.size() > 0x3FFFFFFFU) { // spans are 32 bits, and conversion may triple the size
        return failure(ErrorCode::TooLarge, "text");
    }
    Expected<DecodedText> decoded = cleaned(decodeBytes(bytes));
    if (decoded && looksLikeHtml(decoded->text)) {
        return failure(ErrorCode::UnsupportedFormat, "HTML");
    }
    return decoded;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/mail/mimeparts.h"

#include "model/reading/document.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/hexdigit.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <optional>

namespace dateline::mail {

namespace {

constexpr std::size_t maxFields = 1000;
constexpr std::size_t maxFieldBytes = 64UL * 1024;
constexpr std::size_t maxWordBytes = 4000; // an encoded word: 75 by the standard
constexpr std::size_t maxParameterParts = 100;

int base64Digit(char c)
{
    if (isAsciiUpper(c)) {
        return c - 'A';
    }
    if (isAsciiLower(c)) {
        return c - 'a' + 26;
    }
    if (isAsciiDigit(c)) {
        return c - '0' + 52;
    }
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

bool isFieldName(std::string_view name)
{
    return !name.empty() && name.size() < 200
        && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7F' && c != ':'; });
}

/// A line's end from `at` on, and where the next begins.
std::size_t lineEnd(std::string_view bytes, std::size_t at, std::size_t& next)
{
    const std::size_t end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
    next = std::min(bytes.size(), end + (bytes.substr(end, 2) == "\r\n" ? 2 : 1));
    return end;
}

struct EncodedWord
{
    std::string charset;
    std::string bytes;
    std::size_t length = 0; // in the field
};

/// "=?utf-8?B?...?=" at the begin of `text`.
std::optional<EncodedWord> encodedWord(std::string_view text)
{
    if (!text.starts_with("=?")) {
        return std::nullopt;
    }
    const std::size_t second = text.find('?', 2);
    if (second == std::string_view::npos || second + 3 > text.size() || text[second + 2] != '?') {
        return std::nullopt;
    }
    const char encoding = text[second + 1];
    const std::size_t end = text.find("?=", second + 3);
    if (end > maxWordBytes || std::string_view("bBqQ").find(encoding) == std::string_view::npos) {
        return std::nullopt;
    }
    EncodedWord word;
    word.charset = text.substr(2, second - 2);
    word.charset.resize(std::min(word.charset.find('*'), word.charset.size())); // with a language (RFC 2231)
    const std::string_view inner = text.substr(second + 3, end - second - 3);
    word.bytes
        = encoding == 'b' || encoding == 'B' ? decodedBase64(inner) : decodedQuotedPrintable(inner, true);
    word.length = end + 2;
    return word;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0
            && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

struct Parameter
{
    std::string name; // with its "*0*"
    std::string value;
};

std::vector<Parameter> parametersOf(std::string_view value)
{
    std::vector<Parameter> found;
    for (std::size_t at = value.find(';'); at != std::string_view::npos && found.size() < maxParameterParts;
         at = value.find(';', at)) {
        ++at;
        const std::size_t equals = value.find_first_of("=;", at);
        if (equals == std::string_view::npos || value[equals] == ';') {
            continue;
        }
        Parameter one{lowerCase(trimmed(value.substr(at, equals - at))), {}};
        at = value.find_first_not_of(" \t", equals + 1);
        if (at != std::string_view::npos && value[at] == '"') {
            for (++at; at < value.size() && value[at] != '"'; ++at) {
                at += value[at] == '\\' && at + 1 < value.size() ? 1 : 0;
                one.value += value[at];
            }
        } else if (at != std::string_view::npos) {
            one.value = trimmed(value.substr(at, value.find(';', at) - at));
        }
        found.push_back(std::move(one));
        at = std::min(at, value.size());
    }
    return found;
}

} // namespace

std::string_view Part::field(std::string_view name) const
{
    const auto found = std::find_if(
        header.begin(), header.end(), [name](const HeaderField& one) { return one.name == name; });
    return found == header.end() ? std::string_view() : std::string_view(found->value);
}

std::string Part::type(std::string_view otherwise) const
{
    const std::string_view value = field("content-type");
    const std::string_view type = trimmed(value.substr(0, value.find_first_of("; ")));
    return type.find('/') == std::string_view::npos ? std::string(otherwise) : lowerCase(type);
}

std::string Part::content() const
{
    const std::string encoding = lowerCase(trimmed(field("content-transfer-encoding")));
    if (encoding == "base64") {
        return decodedBase64(body);
    }
    return encoding == "quoted-printable" ? decodedQuotedPrintable(body) : std::string(body);
}

bool Part::isEncoded() const
{
    const std::string encoding = lowerCase(trimmed(field("content-transfer-encoding")));
    return encoding == "base64" || encoding == "quoted-printable";
}

Part parsePart(std::string_view bytes)
{
    Part part;
    for (std::size_t at = 0, next = 0; at < bytes.size(); at = next) {
        const std::size_t end = lineEnd(bytes, at, next);
        const std::string_view line = bytes.substr(at, end - at);
        if (line.empty()) {
            part.body = bytes.substr(next);
            return part;
        }
        if ((line[0] == ' ' || line[0] == '\t') && !part.header.empty()) {
            std::string& value = part.header.back().value;
            if (value.size() + line.size() < maxFieldBytes) {
                value += ' ';
                value += trimmed(line);
            }
            continue;
        }
        const std::size_t colon = line.find(':');
        const std::string_view name = trimmed(line.substr(0, colon));
        if (colon == std::string_view::npos || !isFieldName(name)) {
            if (at == 0 && (line.starts_with("From ") || line.starts_with(">From "))) {
                continue; // saved out of a mailbox
            }
            part.body = bytes.substr(at); // the empty line is missing
            return part;
        }
        if (part.header.size() < maxFields) {
            part.header.push_back(
                {lowerCase(name), std::string(trimmed(line.substr(colon + 1)).substr(0, maxFieldBytes))});
        }
    }
    return part;
}

std::string parameter(std::string_view value, std::string_view name)
{
    const std::vector<Parameter> all = parametersOf(value);
    std::string out;
    std::string charset;
    bool isExtended = false;
    for (std::size_t number = 0; number < maxParameterParts; ++number) {
        const std::string numbered = std::string(name) + '*' + std::to_string(number);
        const auto found = std::find_if(all.begin(), all.end(), [&](const Parameter& one) {
            return one.name == numbered || one.name == numbered + '*'
                || (number == 0 && one.name == std::string(name) + '*');
        });
        if (found == all.end()) {
            break;
        }
        std::string_view text = found->value;
        if (number == 0 && found->name.ends_with('*')) { // charset'language'text
            const std::size_t first = text.find('\'');
            const std::size_t second = first == std::string_view::npos ? first : text.find('\'', first + 1);
            if (second != std::string_view::npos) {
                charset = text.substr(0, first);
                text.remove_prefix(second + 1);
            }
        }
        out += found->name.ends_with('*') ? percentDecoded(text) : std::string(text);
        isExtended = true;
    }
    if (isExtended) {
        return inUtf8(out, charset);
    }
    const auto found
        = std::find_if(all.begin(), all.end(), [name](const Parameter& one) { return one.name == name; });
    return found == all.end() ? std::string() : decodedField(found->value);
}

DecodedText decodedAs(std::string_view bytes, std::string_view charset)
{
    if (isAscii(bytes) && bytes.find('\x1B') == std::string_view::npos) {
        return {std::string(bytes), "UTF-8", Repair::None};
    }
    if (Expected<DecodedText> decoded = decodeMarkup(bytes, lowerCase(trimmed(charset)))) {
        return std::move(*decoded);
    }
    DecodedText repaired{{}, "UTF-8", Repair::None};
    repaired.repair = repairMixed(bytes, repaired.text).kind();
    return repaired;
}

std::string inUtf8(std::string_view bytes, std::string_view charset)
{
    return decodedAs(bytes, charset).text;
}

std::string decodedField(std::string_view value)
{
    std::string out;
    std::string plain;
    EncodedWord open; // words of one charset are one text: a letter may be cut between two
    const auto flush = [&] {
        out += inUtf8(plain, {}) + inUtf8(open.bytes, open.charset);
        plain.clear();
        open = {};
    };
    for (std::size_t at = 0; at < value.size();) {
        std::optional<EncodedWord> word = encodedWord(value.substr(at));
        if (!word) {
            const std::size_t next = std::min(value.find("=?", at + 1), value.size());
            const std::string_view text = value.substr(at, next - at);
            const bool betweenWords
                = !open.charset.empty() && trimmed(text).empty() && encodedWord(value.substr(next));
            if (!betweenWords) {
                flush();
                plain = text;
            }
            at = next;
            continue;
        }
        if (open.charset.empty() || !sameFolded(open.charset, word->charset)) {
            flush();
            open.charset = std::move(word->charset);
        }
        open.bytes += word->bytes;
        at += word->length;
    }
    flush();
    return cleanField(out);
}

std::string senderOf(std::string_view from)
{
    const std::size_t angle = from.rfind('<');
    std::string name(trimmed(from.substr(0, angle)));
    const std::string_view address = angle == std::string_view::npos ? from : from.substr(angle + 1);
    if (angle == std::string_view::npos) {
        const std::size_t open = from.find('('); // desk@wire.example (The Wire)
        name = open == std::string_view::npos
            ? std::string()
            : std::string(from.substr(open + 1, from.find(')', open) - open - 1));
    }
    name.erase(std::remove(name.begin(), name.end(), '\\'), name.end());
    name.erase(std::remove(name.begin(), name.end(), '"'), name.end());
    name = decodedField(trimmed(name));
    const std::size_t at = address.find('@');
    if (!name.empty() && name.find('@') == std::string::npos) {
        return name;
    }
    return at == std::string_view::npos
        ? name
        : decodedField(address.substr(at + 1, address.find_first_of("> ,;(", at + 1) - at - 1));
}

std::string decodedBase64(std::string_view text)
{
    std::string out;
    out.reserve(text.size() / 4 * 3);
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == '=') {
            bits = 0;
            count = 0; // what follows is a text of its own, put behind by careless programs
            continue;
        }
        const int digit = base64Digit(c);
        if (digit < 0) {
            continue;
        }
        bits = (bits << 6U) | static_cast<unsigned>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
        }
    }
    return out;
}

std::string decodedQuotedPrintable(std::string_view text, bool inWord)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '_' && inWord) {
            out += ' ';
        } else if (text[i] != '=') {
            out += text[i];
        } else if (i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            const std::size_t end = std::min(text.find_first_not_of(" \t", i + 1), text.size());
            if (end == text.size() || text[end] == '\n' || text[end] == '\r') { // a line that goes on
                i = end + (text.substr(end, 2) == "\r\n" ? 1 : 0);
            } else {
                out += '=';
            }
        }
    }
    return out;
}

std::vector<std::string_view> cutParts(std::string_view body, std::string_view boundary, std::size_t most)
{
    std::vector<std::string_view> parts;
    const std::string mark = "--" + std::string(boundary);
    std::size_t begin = std::string_view::npos; // of the part that is open
    for (std::size_t at = body.find(mark); at != std::string_view::npos && parts.size() < most;
         at = body.find(mark, at + 1)) {
        if (at > 0 && body[at - 1] != '\n' && body[at - 1] != '\r') {
            continue;
        }
        std::size_t next = 0;
        const std::size_t end = lineEnd(body, at, next);
        const std::string_view rest = trimmed(body.substr(at + mark.size(), end - at - mark.size()));
        if (!rest.empty() && rest != "--") {
            continue; // another boundary that begins alike
        }
        if (begin != std::string_view::npos) {
            std::size_t last = at;
            last -= last > begin && body[last - 1] == '\n' ? 1 : 0;
            last -= last > begin && body[last - 1] == '\r' ? 1 : 0;
            parts.push_back(body.substr(begin, last - begin));
        }
        begin = rest == "--" ? std::string_view::npos : next;
        if (rest == "--") {
            break;
        }
    }
    if (begin != std::string_view::npos && parts.size() < most) {
        parts.push_back(body.substr(begin));
    }
    return parts;
}

} // namespace dateline::mail

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/tokenizer.h"

#include "model/extraction/language/english/abbreviations.h"
#include "model/text/asciicase.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline {

namespace {

enum class Class : std::uint8_t { Space, Lower, Upper, Digit, Symbol, Multibyte };

constexpr std::array<Class, 256> makeClasses()
{
    std::array<Class, 256> classes{};
    for (std::size_t byte = 0; byte < classes.size(); ++byte) {
        classes[byte] = byte <= 0x20 || byte == 0x7F ? Class::Space
            : byte >= 0x80                           ? Class::Multibyte
            : byte >= 'a' && byte <= 'z'             ? Class::Lower
            : byte >= 'A' && byte <= 'Z'             ? Class::Upper
            : byte >= '0' && byte <= '9'             ? Class::Digit
                                                     : Class::Symbol;
    }
    return classes;
}
constexpr auto classes = makeClasses();

struct Glyph
{
    Class kind = Class::Space; // never Multibyte
    std::uint8_t bytes = 0; // 0: the end
};

// Letters by default: what is punctuation, symbol or space above ASCII is listed. Case is known for Latin-1,
// Latin Extended-A, Greek and Cyrillic capitals; elsewhere a letter counts as lower case.
Class classOf(char32_t c)
{
    if (c < 0xC0) {
        return c == 0xA0 || c == 0x85 || c == 0xAD || c < 0xA0 ? Class::Space
            : c == 0xAA || c == 0xB5 || c == 0xBA              ? Class::Lower
                                                               : Class::Symbol;
    }
    if (c < 0x100) {
        return c == 0xD7 || c == 0xF7 ? Class::Symbol : c < 0xDF ? Class::Upper : Class::Lower;
    }
    if (c < 0x180) {
        const bool oddIsUpper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
        return ((c & 1) == 1) == oddIsUpper && c != 0x138 && c != 0x149 && c != 0x17F ? Class::Upper
                                                                                      : Class::Lower;
    }
    if (c < 0x2000) {
        const bool upper = (c >= 0x386 && c <= 0x3AB && c != 0x390) || (c >= 0x400 && c <= 0x42F);
        return c == 0x1680 || c == 0x180E ? Class::Space : upper ? Class::Upper : Class::Lower;
    }
    if (c <= 0x2BFF) {
        const bool space = c <= 0x200F || (c >= 0x2028 && c <= 0x202F) || c >= 0x205F;
        return c <= 0x206F ? (space ? Class::Space : Class::Symbol)
            : (c >= 0x2C00 || (c >= 0x2100 && c < 0x214F && c != 0x2116 && c != 0x2122)) ? Class::Lower
                                                                                         : Class::Symbol;
    }
    if (c == 0x3000 || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F)) {
        return Class::Space;
    }
    const bool symbol = (c >= 0x2E00 && c <= 0x2E7F) || (c > 0x3000 && c <= 0x3004)
        || (c >= 0x3008 && c <= 0x3020) || (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20)
        || (c >= 0xFFE0 && c <= 0xFFFD) || (c >= 0x1F000 && c <= 0x1FAFF);
    return symbol ? Class::Symbol : Class::Lower;
}

constexpr bool isWordClass(Class kind)
{
    return kind == Class::Lower || kind == Class::Upper || kind == Class::Digit;
}

class Cutter
{
public:
    Cutter(std::string_view text, TextSpan range, std::vector<Token>& tokens)
        : m_text(text.substr(0, range.end()))
        , m_position(range.begin)
        , m_begin(range.begin)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        while (skipSpace()) {
            const Glyph first = glyph(m_position);
            if (first.kind == Class::Symbol) {
                cutSymbol(first);
            } else if (isDigit(m_position)) {
                cutNumber();
            } else {
                cutWord(m_position);
            }
        }
    }

private:
    Glyph glyph(std::size_t at) const
    {
        if (at >= m_text.size()) {
            return {};
        }
        const auto lead = static_cast<unsigned char>(m_text[at]);
        const Class kind = classes[lead];
        if (kind != Class::Multibyte) {
            return {kind, 1};
        }
        const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        char32_t code = lead & (0x7FU >> bytes);
        for (std::size_t i = 1; i < bytes; ++i) {
            const auto next = static_cast<unsigned char>(byte(at + i));
            if (lead < 0xC0 || (next & 0xC0U) != 0x80) {
                return {Class::Lower, 1}; // no UTF-8: the byte stands for a letter
            }
            code = code << 6U | (next & 0x3FU);
        }
        return {classOf(code), static_cast<std::uint8_t>(bytes)};
    }
    char byte(std::size_t at) const { return at < m_text.size() ? m_text[at] : '\0'; }
    bool isDigit(std::size_t at) const { return byte(at) >= '0' && byte(at) <= '9'; }
    bool isWord(std::size_t at) const { return isWordClass(glyph(at).kind); }
    bool isLetter(std::size_t at) const
    {
        const Class kind = glyph(at).kind;
        return kind == Class::Lower || kind == Class::Upper;
    }
    // Straight or curly: its bytes, or 0.
    std::size_t apostrophe(std::size_t at) const
    {
        return byte(at) == '\'' ? 1 : m_text.substr(std::min(at, m_text.size()), 3) == "\xE2\x80\x99" ? 3 : 0;
    }

    bool skipSpace()
    {
        m_spaceBefore = m_position == m_begin;
        for (Glyph next = glyph(m_position); next.bytes != 0; next = glyph(m_position)) {
            if (next.kind != Class::Space) {
                return true;
            }
            m_spaceBefore = true;
            m_position += next.bytes;
        }
        return false;
    }

    void emit(std::size_t end, TokenShape shape, bool abbreviation = false)
    {
        m_tokens.push_back({TextSpan::fromBounds(m_position, end), shape, m_spaceBefore, abbreviation});
        m_spaceBefore = false;
        m_position = end;
    }
    // A token with letters or digits: its shape is looked at.
    void emitWord(std::size_t end, bool abbreviation = false)
    {
        std::size_t uppers = 0;
        std::size_t lowers = 0;
        bool digit = false;
        bool mixed = false;
        for (std::size_t at = m_position; at < end;) {
            const Glyph next = glyph(at);
            mixed = mixed || (next.kind == Class::Upper && lowers > 0);
            uppers += next.kind == Class::Upper ? 1U : 0U;
            lowers += next.kind == Class::Lower ? 1U : 0U;
            digit = digit || next.kind == Class::Digit;
            at += next.bytes;
        }
        const bool first = glyph(m_position).kind == Class::Upper;
        const TokenShape shape = digit
            ? (uppers + lowers == 0 ? TokenShape::Number : TokenShape::NumberAndLetters)
            : uppers == 0                ? TokenShape::Lower
            : mixed || !first            ? (lowers == 0 ? TokenShape::AllCaps : TokenShape::MixedCase)
            : lowers == 0 && uppers >= 2 ? TokenShape::AllCaps
                                         : TokenShape::Capitalised;
        emit(end, shape, abbreviation);
    }

    // A clitic that stands at `at` and ends its word: 's 'm 'd 'll 're 've. Returns its end, or 0.
    std::size_t cliticEnd(std::size_t at) const
    {
        const std::size_t quote = apostrophe(at);
        if (quote == 0) {
            return 0;
        }
        const char first = lowerAscii(byte(at + quote));
        const char second = lowerAscii(byte(at + quote + 1));
        std::size_t end = 0;
        if ((first == 'l' && second == 'l') || (first == 'r' && second == 'e')
            || (first == 'v' && second == 'e')) {
            end = at + quote + 2;
        } else if (first == 's' || first == 'm' || first == 'd') {
            end = at + quote + 1;
        }
        return end != 0 && !isWord(end) ? end : 0;
    }

    void cutSymbol(Glyph first)
    {
        if (const std::size_t end = cliticEnd(m_position); end != 0) {
            return emitWord(end); // 's, after a word or alone
        }
        if (const std::size_t quote = apostrophe(m_position); quote != 0 && isDigit(m_position + quote)
            && isDigit(m_position + quote + 1) && !isDigit(m_position + quote + 2) && m_spaceBefore) {
            const std::size_t end = m_position + quote + 2; // '90s
            return emitWord(end + (byte(end) == 's' && !isWord(end + 1) ? 1U : 0U));
        }
        const char c = m_text[m_position];
        std::size_t end = m_position + first.bytes;
        if (c == '.' || c == '!' || c == '?') {
            while (byte(end) == '.' || byte(end) == '!' || byte(end) == '?') {
                ++end;
            }
        } else if (std::string_view("-=*_`'~<>").find(c) != std::string_view::npos) {
            while (byte(end) == c) { // --  ''  *** and ruled lines
                ++end;
            }
        }
        const bool symbol = std::string_view("$%+=<>^`~|&@#").find(c) != std::string_view::npos
            || (first.bytes == 3 && isCurrency());
        emit(end, symbol ? TokenShape::Symbol : TokenShape::Punctuation);
    }
    bool isCurrency() const { return m_text.substr(m_position, 2) == "\xE2\x82"; } // U+2080 to U+20BF

    static bool endsAddress(char c)
    {
        return static_cast<unsigned char>(c) <= 0x20 || c == '<' || c == '>' || c == '"' || c == '|'
            || c == '^';
    }
    // From a point inside an address to its end, closing punctuation left out.
    void cutAddress(std::size_t at)
    {
        std::size_t end = at;
        while (!endsAddress(byte(end)) && byte(end) != '\xE2') { // E2: curly quotes, dashes, ellipsis
            ++end;
        }
        const std::string_view closing = ".,;:!?)]}'";
        while (end > at && closing.find(m_text[end - 1]) != std::string_view::npos) {
            --end;
        }
        emitWord(end);
    }

    std::size_t digitsEnd(std::size_t at) const
    {
        while (isDigit(at)) {
            ++at;
        }
        return at;
    }
    // Does the digit pattern (9 any digit, other characters themselves) stand at `at`, and no digit behind
    // it?
    bool matches(std::size_t at, std::string_view pattern) const
    {
        for (const char p : pattern) {
            if (p == '9' ? !isDigit(at) : byte(at) != p) {
                return false;
            }
            ++at;
        }
        return !isDigit(at);
    }
    // 2016-05-29, 29-5-2016, with T14:30:00Z behind: the end, or 0.
    std::size_t hyphenDateEnd() const
    {
        std::size_t end = 0;
        for (const std::string_view pattern :
            {"9999-99-99", "99-99-9999", "9-99-9999", "99-9-9999", "9-9-9999"}) {
            if (matches(m_position, pattern)) {
                end = m_position + pattern.size();
                break;
            }
        }
        if (end == 0 || (byte(end) != 'T' && byte(end) != 't') || !matches(end + 1, "99:99")) {
            return end != 0 && (isWord(end) || byte(end) == '-') ? 0 : end;
        }
        end += 6;
        for (bool more = true; more;) {
            more = (byte(end) == ':' || byte(end) == '.' || byte(end) == '+' || byte(end) == '-')
                && isDigit(end + 1);
            end = more ? digitsEnd(end + 1) : end;
        }
        return end + (byte(end) == 'Z' || byte(end) == 'z' ? 1U : 0U);
    }

    void cutNumber()
    {
        if (const std::size_t end = hyphenDateEnd(); end != 0) {
            return emitWord(end);
        }
        std::size_t end = digitsEnd(m_position);
        for (char c = byte(end); isDigit(end + 1) && (c == '.' || c == ',' || c == ':' || c == '/');
             c = byte(end)) {
            end = digitsEnd(end + 1);
        }
        const char unit = lowerAscii(byte(end));
        const bool point = byte(end + 1) == '.' && lowerAscii(byte(end + 2)) == 'm';
        const bool clock = (unit == 'a' || unit == 'p')
            && (point || (lowerAscii(byte(end + 1)) == 'm' && !isWord(end + 2)));
        if (clock || !isWord(end)) { // 5pm is cut: 5 pm
            return emitWord(end);
        }
        cutWord(end); // 1990s  21st  10km
    }

    // After "I", after an initial, or at the end of the text a point closes the sentence more often than not.
    bool isInitial(std::size_t pointAt) const
    {
        if (byte(m_position) != 'I') {
            return true;
        }
        return byte(pointAt + 1) == ' ' && glyph(pointAt + 2).kind == Class::Upper
            && byte(pointAt + 3) == '.';
    }
    bool keepsPoint(std::size_t end, std::size_t innerPoints) const
    {
        const std::size_t length = end - m_position;
        const Glyph first = glyph(m_position);
        if (length == first.bytes && first.kind == Class::Upper) {
            return isInitial(end);
        }
        if (innerPoints > 0) { // U.S  a.m: its last part is one letter
            return byte(end - 2) == '.' || m_text.substr(m_position, length) == "Ph.D";
        }
        std::array<char, 8> folded{};
        if (length > folded.size()) {
            return false;
        }
        for (std::size_t i = 0; i < length; ++i) {
            folded[i] = lowerAscii(m_text[m_position + i]);
        }
        const auto kind = english::abbreviation({folded.data(), length}, first.kind == Class::Upper);
        std::size_t next = end + 1;
        next += byte(next) == ' ' ? 1U : 0U;
        switch (kind) {
        case english::Abbreviation::None: return false;
        case english::Abbreviation::Always: return true;
        case english::Abbreviation::BeforeName: return isDigit(next) || glyph(next).kind == Class::Upper;
        case english::Abbreviation::BeforeNumber: return isDigit(next);
        }
        return false;
    }

    bool startsUrl() const
    {
        const std::string_view rest = m_text.substr(m_position, 8);
        return rest.substr(0, 4) == "www." || rest.substr(0, 7) == "http://" || rest == "https://"
            || rest.substr(0, 6) == "ftp://";
    }

    // Is the point at `at`, inside a word whose last part began at `part`, one of the word's own?
    bool innerPoint(std::size_t at, std::size_t part) const
    {
        const Glyph next = glyph(at + 1);
        if (next.kind != Class::Lower && next.kind != Class::Upper) {
            return false;
        }
        const Glyph begin = glyph(part);
        const bool letter = part + begin.bytes == at && begin.kind != Class::Digit; // U.S, a.m
        const bool nextAlone = !isLetter(at + 1 + next.bytes);
        if (letter && nextAlone) {
            return true;
        }
        if (next.kind == Class::Lower) { // example.com, but not "p.m.he"
            return !letter;
        }
        return m_text.substr(m_position, at + 2 - m_position) == "Ph.D";
    }

    // Cuts the word that begins at m_position and of which everything before `at` is known to belong to it.
    void cutWord(std::size_t at)
    {
        if (startsUrl()) {
            return cutAddress(m_position);
        }
        std::size_t part = m_position;
        std::size_t points = 0;
        bool domain = false;
        for (;;) {
            const Glyph next = glyph(at);
            if (isWordClass(next.kind)) {
                at += next.bytes;
                continue;
            }
            if (next.bytes == 0 || next.kind == Class::Space) {
                break;
            }
            const char c = m_text[at];
            if (c == '.' && innerPoint(at, part)) {
                domain = domain || at > part + 1;
                ++points;
                part = ++at;
            } else if (const std::size_t quote = apostrophe(at); quote != 0 && isWord(at + quote)) {
                if (cliticEnd(at) != 0) {
                    break;
                }
                if (lowerAscii(byte(at + quote)) == 't' && lowerAscii(byte(at - 1)) == 'n'
                    && !isWord(at + quote + 1)) {
                    return cutNegation(at - 1, at + quote + 1);
                }
                at += quote;
            } else if (c == '&' && glyph(at + 1).kind == Class::Upper && at - m_position <= 3
                && m_text[at - 1] < 'a') {
                ++at; // AT&T, R&D
            } else if (c == '_' && isWord(at + 1)) {
                ++at;
            } else if (c == '@' && isWord(at + 1)) {
                return cutAddress(at);
            } else if (c == '/' && domain) {
                return cutAddress(at);
            } else if (c == '$' && at - m_position <= 2 && glyph(m_position).kind == Class::Upper) {
                return emitWord(at + 1); // US$
            } else if (c == '-' && keepsPrefix(at)) {
                ++at;
            } else {
                break;
            }
        }
        finishWord(at, points);
    }
    bool keepsPrefix(std::size_t hyphen) const
    {
        return hyphen - m_position <= 8 && glyph(hyphen + 1).kind == Class::Lower
            && english::keepsHyphen(m_text.substr(m_position, hyphen - m_position));
    }
    void finishWord(std::size_t end, std::size_t points)
    {
        if (byte(end) == '.' && byte(end + 1) != '.' && end > m_position && keepsPoint(end, points)) {
            return emitWord(end + 1, true);
        }
        const std::string_view word = m_text.substr(m_position, end - m_position);
        if (word.size() == 6 && lowerAscii(word[0]) == 'c'
            && (word.substr(1) == "annot" || word == "CANNOT")) {
            emitWord(m_position + 3);
            return emitWord(end);
        }
        emitWord(end);
    }
    void cutNegation(std::size_t begin, std::size_t end)
    {
        if (begin > m_position) { // "n't" itself may stand alone in text that was tokenised before
            emitWord(begin);
        }
        emitWord(end);
    }

    std::string_view m_text;
    std::size_t m_position;
    std::size_t m_begin;
    bool m_spaceBefore = true;
    std::vector<Token>& m_tokens;
};

} // namespace

void tokenize(std::string_view text, TextSpan range, std::vector<Token>& tokens)
{
    Cutter(text, range, tokens).run();
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/foldname.h"

#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"
#include "model/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace dateline {

namespace {

// Two letters a code point, blank where there is no Latin base: Unicode's compatibility decomposition in
// lower case, and by hand the letters that have none (ae d h i l o oe ss th ...).
constexpr std::string_view latin // U+00C0 to U+024F
    = "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thssa a a a a a aec e e e e i i i i "
      "d n o o o o o   o u u u u y thy a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
      "g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l l l l n n n n n n n n n o o o o "
      "o o oeoer r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s "
      "                              e   f f         i                 o o                           u "
      "u                                       dzdzdzljljljnjnjnja a i i o o u u u u u u u u u u   a a "
      "a a         g g k k o o o o     j dzdzdzg g     n n a a         a a a a e e e e i i i i o o o o "
      "r r r r u u u u s s t t     h h             a a e e o o o o o o o o y y                         "
      "                                ";
constexpr std::string_view latinAdditional // U+1E00 to U+1EFF
    = "a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i "
      "k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r "
      "s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y "
      "z z z z z z h t w y   s     ss  a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e "
      "e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u "
      "u u y y y y y y y y             ";
static_assert(latin.size() == 2UL * (0x250 - 0xC0) && latinAdditional.size() == 2UL * 0x100);

std::string_view latinBase(char32_t c)
{
    std::string_view pair;
    if (c >= 0xC0 && c < 0x250) {
        pair = latin.substr(2UL * (c - 0xC0), 2);
    } else if (c >= 0x1E00 && c < 0x1F00) {
        pair = latinAdditional.substr(2UL * (c - 0x1E00), 2);
    } else if (c == 0x259) {
        pair = "e ";
    }
    while (!pair.empty() && pair.back() == ' ') {
        pair.remove_suffix(1);
    }
    return pair;
}

bool isApostrophe(char32_t c) // with the marks for hamza and ayn
{
    return c == U'\'' || c == U'`' || c == 0xB4 || (c >= 0x2018 && c <= 0x201B)
        || (c >= 0x02B9 && c <= 0x02BF) || c == 0x2032 || c == 0xFF07;
}

bool isDropped(char32_t c) // combining marks, soft hyphen, zero-width and direction signs
{
    return (c >= 0x300 && c <= 0x36F) || c == 0xAD || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

bool dotStays(std::string_view name, std::size_t at)
{
    if (at == 0 || at + 1 >= name.size()) {
        return false;
    }
    const char before = name[at - 1];
    const char after = name[at + 1];
    if (isAsciiDigit(before) && isAsciiDigit(after)) {
        return true;
    }
    return at >= 2 && isAsciiLetterOrDigit(before) && isAsciiLetterOrDigit(name[at - 2])
        && isAsciiLower(after);
}

enum class Joiners { Kept, AsSpace };

class Folder
{
public:
    Folder(std::string_view name, Joiners joiners, std::string& out)
        : m_name(name)
        , m_joiners(joiners)
        , m_out(out)
    {
        m_out.clear();
    }

    void run()
    {
        for (std::size_t at = 0; at < m_name.size();) {
            const char byte = m_name[at];
            if (static_cast<unsigned char>(byte) < 0x80) {
                putAscii(byte, at);
                ++at;
            } else {
                const DecodedCodePoint decoded = decodeUtf8(m_name, at);
                putOther(decoded.value);
                at += decoded.length;
            }
        }
    }

private:
    void space() { m_pendingSpace = !m_out.empty(); }

    void put(char c)
    {
        if (m_pendingSpace) {
            m_out.push_back(' ');
            m_pendingSpace = false;
        }
        m_out.push_back(c);
    }

    void putJoiner(char c)
    {
        if (m_joiners == Joiners::AsSpace) {
            space();
        } else {
            put(c);
        }
    }

    void putAscii(char c, std::size_t at)
    {
        if (isAsciiUpper(c)) {
            put(lowerAscii(c));
        } else if (c == ' ' || (c >= 0x09 && c <= 0x0D)) {
            space();
        } else if (c == '.') {
            if (dotStays(m_name, at)) {
                put(c);
            }
        } else if (c == '-' || c == '/') {
            putJoiner(c);
        } else if (c == '\'' || c == '`') {
            if (m_joiners == Joiners::Kept) {
                put('\'');
            }
        } else if (c != '"' || m_joiners == Joiners::Kept) {
            put(c);
        }
    }

    void putOther(char32_t c)
    {
        const std::string_view base = latinBase(c);
        if (!base.empty()) {
            for (const char letter : base) {
                put(letter);
            }
        } else if (isApostrophe(c)) {
            putAscii('\'', 0);
        } else if (isDropped(c)) {
            return;
        } else if (isDash(c)) {
            putJoiner('-');
        } else if (isSpace(c)) {
            space();
        } else if (isQuote(c)) {
            putAscii('"', 0);
        } else {
            putFoldedCodePoint(c);
        }
    }

    void putFoldedCodePoint(char32_t c)
    {
        if (m_pendingSpace) {
            m_out.push_back(' ');
            m_pendingSpace = false;
        }
        appendUtf8(m_out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    }

    std::string_view m_name;
    Joiners m_joiners;
    std::string& m_out;
    bool m_pendingSpace = false;
};

} // namespace

void foldNameInto(std::string_view name, std::string& out)
{
    Folder(name, Joiners::Kept, out).run();
}

void nameKeyInto(std::string_view name, std::string& out)
{
    Folder(name, Joiners::AsSpace, out).run();
}

std::string foldName(std::string_view name)
{
    std::string out;
    foldNameInto(name, out);
    return out;
}

std::string nameKey(std::string_view name)
{
    std::string out;
    nameKeyInto(name, out);
    return out;
}

std::string lowerCase(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char byte = text[at];
        if (static_cast<unsigned char>(byte) < 0x80) {
            out.push_back(lowerAscii(byte));
            ++at;
        } else {
            const DecodedCodePoint decoded = decodeUtf8(text, at);
            appendUtf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(decoded.value))));
            at += decoded.length;
        }
    }
    return out;
}

std::string_view withoutPossessive(std::string_view name)
{
    const bool endsInS = !name.empty() && (name.back() == 's' || name.back() == 'S');
    const std::string_view stem = endsInS ? name.substr(0, name.size() - 1) : name;
    const DecodedCodePoint mark = decodeUtf8Before(stem, stem.size());
    if (mark.length == 0 || mark.length == stem.size() || !isApostrophe(mark.value)) {
        return name;
    }
    const std::string_view rest = stem.substr(0, stem.size() - mark.length);
    if (!endsInS && rest.back() != 's' && rest.back() != 'S' && rest.back() != 'z' && rest.back() != 'x') {
        return name; // a closing quote
    }
    return rest;
}

bool sameFolded(std::string_view a, std::string_view b)
{
    const auto isPlain = [](std::string_view name) {
        return std::all_of(
            name.begin(), name.end(), [](char c) { return isAsciiLetterOrDigit(c) || c == '-'; });
    };
    if (!isPlain(a) || !isPlain(b)) {
        return foldName(a) == foldName(b);
    }
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](char left, char right) { return lowerAscii(left) == lowerAscii(right); });
}

} // namespace dateline

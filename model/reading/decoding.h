// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Bytes of a text file -> valid UTF-8 with '\n' line ends and without byte order mark or NUL, and what was
// done to get there. Byte order marks first, then valid UTF-8, UTF-16 by its NUL pattern, else detection
// (uchardet, with Windows-1252 preferred for mostly ASCII text) and conversion by ICU. Errors: Empty, Binary,
// UnsupportedFormat, BadEncoding. One pass over clean UTF-8; a file in another encoding costs a copy more.

#include "model/base/expected.h"
#include "model/reading/article.h"

#include <string>
#include <string_view>

namespace dateline {

struct DecodedText
{
    std::string text;
    std::string encoding;
    Repair repair = Repair::None;
};

Expected<DecodedText> decodeText(std::string_view bytes);

/// The same for mark-up: a web page is not refused, and `declared` is the encoding it names, asked where the
/// bytes are not UTF-8 all the same; one that is unknown or does not fit is passed over.
Expected<DecodedText> decodeMarkup(std::string_view bytes, std::string_view declared);

/// What became of bytes that should have been UTF-8.
struct MixedRepair
{
    std::size_t letters = 0; // good sequences of several bytes
    std::size_t latin = 0; // of these, Latin letters and quotation marks
    std::size_t taken = 0; // bad bytes read as Windows-1252
    std::size_t replaced = 0; // bad sequences that are U+FFFD now

    /// Damaged, but UTF-8 whatever its mark-up says: good sequences hardly ever arise by chance.
    bool isMostlyUtf8() const { return letters > 0 && letters >= taken + 4 * replaced; }

    /// UTF-8 where nobody says what it is. In any other encoding Latin letters are the last to arise by
    /// chance: in Windows-1252 a word ends in a capital A and a quotation mark for them, one in a thousand of
    /// its letters. So a few of them hold against many bytes that are kept all the same; not against more
    /// that would be lost.
    bool isUtf8() const { return isMostlyUtf8() || (latin > 0 && latin >= replaced && 20 * latin >= taken); }

    MixedRepair& operator+=(const MixedRepair& more)
    {
        letters += more.letters;
        latin += more.latin;
        taken += more.taken;
        replaced += more.replaced;
        return *this;
    }

    Repair kind() const
    {
        return replaced > 0 ? Repair::InvalidBytesReplaced
            : taken > 0     ? Repair::BytesTakenAsWindows1252
                            : Repair::None;
    }
};

/// What is to be said of a text that both were done to.
Repair worse(Repair one, Repair other);

/// Appends `bytes` to `out`. Bytes that are no UTF-8 are taken as Windows-1252 where they make a letter or a
/// quotation mark of a word (one line of another origin in a list), a word of one letter, a dash between two
/// spaces or the sign before a question or a sum; others become U+FFFD. Linear.
MixedRepair repairMixed(std::string_view bytes, std::string& out);

/// What a byte above 0x7F means in Windows-1252; U+FFFD for the five without a meaning.
char32_t windows1252(unsigned char byte);

/// Replaces NUL by U+FFFD in place; true where there was one.
bool replaceNul(std::string& text);

} // namespace dateline

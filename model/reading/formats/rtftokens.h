// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// RTF cut into its signs: groups, control words with their number, bytes of text. In: the file, which must
// outlive the tokens; one pass. Binary data (\bin) is stepped over here, since it may hold any sign.

#include <cstdint>
#include <string_view>

namespace dateline {

struct RtfToken
{
    enum class Kind : std::uint8_t { GroupBegin, GroupEnd, Word, Symbol, Text, End };

    Kind kind = Kind::End;
    // of a word its letters, of a symbol its one sign, of text its bytes without line ends
    std::string_view text;
    std::int32_t number = 0; // of a word; of the symbol '\'' its byte
    bool hasNumber = false;
};

class RtfTokens
{
public:
    explicit RtfTokens(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    RtfToken next();

private:
    RtfToken control();
    RtfToken word();
    RtfToken hexByte();

    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace dateline

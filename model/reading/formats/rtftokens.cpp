// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/rtftokens.h"

#include "model/text/asciiclass.h"
#include "model/text/hexdigit.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t maxWordBytes = 32; // of a control word, as the format has it
constexpr std::size_t maxDigits = 9; // what fits 32 bits

} // namespace

RtfToken RtfTokens::next()
{
    while (
        m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\0')) {
        ++m_at;
    }
    if (m_at >= m_bytes.size()) {
        return {};
    }
    switch (m_bytes[m_at]) {
    case '{': ++m_at; return {RtfToken::Kind::GroupBegin, {}, 0, false};
    case '}': ++m_at; return {RtfToken::Kind::GroupEnd, {}, 0, false};
    case '\\': ++m_at; return control();
    default: break;
    }
    using namespace std::string_view_literals;
    const std::size_t begin = m_at;
    m_at = std::min(m_bytes.find_first_of("{}\\\r\n\0"sv, begin), m_bytes.size());
    return {RtfToken::Kind::Text, m_bytes.substr(begin, m_at - begin), 0, false};
}

RtfToken RtfTokens::control()
{
    if (m_at >= m_bytes.size()) {
        return {};
    }
    if (isAsciiLetter(m_bytes[m_at])) {
        return word();
    }
    const std::size_t sign = m_at++;
    return m_bytes[sign] == '\'' ? hexByte()
                                 : RtfToken{RtfToken::Kind::Symbol, m_bytes.substr(sign, 1), 0, false};
}

RtfToken RtfTokens::hexByte()
{
    const int high = m_at < m_bytes.size() ? hexDigit(m_bytes[m_at]) : -1;
    const int low = m_at + 1 < m_bytes.size() ? hexDigit(m_bytes[m_at + 1]) : -1;
    if (high < 0 || low < 0) {
        return {RtfToken::Kind::Symbol, "?", 0, false}; // damaged: no byte
    }
    m_at += 2;
    return {RtfToken::Kind::Symbol, "'", high * 16 + low, true};
}

RtfToken RtfTokens::word()
{
    const std::size_t begin = m_at;
    while (m_at < m_bytes.size() && isAsciiLetter(m_bytes[m_at]) && m_at - begin < maxWordBytes) {
        ++m_at;
    }
    RtfToken token{RtfToken::Kind::Word, m_bytes.substr(begin, m_at - begin), 0, false};
    const bool negative
        = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isAsciiDigit(m_bytes[m_at + 1]);
    m_at += negative ? 1 : 0;
    for (std::size_t digits = 0; m_at < m_bytes.size() && isAsciiDigit(m_bytes[m_at]); ++digits, ++m_at) {
        token.number = digits < maxDigits ? token.number * 10 + (m_bytes[m_at] - '0') : token.number;
        token.hasNumber = true;
    }
    token.number = negative ? -token.number : token.number;
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') {
        ++m_at;
    }
    if (token.text == "bin" && token.number > 0) {
        m_at += std::min(static_cast<std::size_t>(token.number), m_bytes.size() - m_at);
    }
    return token;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/report/html.h"

#include "model/text/asciicase.h"

#include <algorithm>

namespace dateline::report {

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        case '\n':
        case '\r':
        case '\t': out += ' '; break;
        default:
            out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? std::string("\xEF\xBF\xBD")
                                                                     : std::string(1, c);
        }
    }
    return out;
}

std::string filled(std::string_view text, std::initializer_list<std::string> pieces)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t number
            = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9'
            ? static_cast<std::size_t>(text[i + 1] - '1')
            : 9;
        if (number < pieces.size()) {
            out += *(pieces.begin() + number);
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

bool isWebAddress(std::string_view url)
{
    const std::string scheme = lowerAscii(url.substr(0, 8));
    const std::size_t host = scheme == "https://" ? 8 : scheme.substr(0, 7) == "http://" ? 7 : 0;
    constexpr std::size_t longest = 2000;
    return host > 0 && url.size() > host && url.size() <= longest && url[host] != '/'
        && std::all_of(url.begin(), url.end(), [](char c) {
               return c > 0x20 && c < 0x7F && c != '"' && c != '\'' && c != '<' && c != '>' && c != '`'
                   && c != '\\';
           });
}

std::string shortened(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes) {
        return std::string(text);
    }
    std::size_t cut = bytes;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) {
        --cut;
    }
    return std::string(text.substr(0, cut)) + "\u2026";
}

std::string marked(std::string_view text, std::size_t begin, std::size_t end)
{
    if (begin >= end || end > text.size()) {
        return escaped(text);
    }
    return escaped(text.substr(0, begin)) + "<mark>" + escaped(text.substr(begin, end - begin)) + "</mark>"
        + escaped(text.substr(end));
}

} // namespace dateline::report

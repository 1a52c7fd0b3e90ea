// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/codepage.h"

#include "model/reading/decoding.h"
#include "model/text/utf8.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <vector>

namespace dateline {

namespace {

struct Named
{
    int number;
    const char* name; // of ICU
};

constexpr int utf8Page = 65001;

constexpr std::array otherPages{Named{932, "ibm-943_P15A-2003"}, Named{936, "windows-936"},
    Named{949, "windows-949"}, Named{950, "windows-950"}, Named{1361, "ibm-1363"}, Named{10000, "macintosh"},
    Named{10001, "ibm-943_P15A-2003"}, Named{10006, "x-mac-greek"}, Named{10007, "x-mac-cyrillic"},
    Named{10029, "x-mac-centraleurroman"}, Named{10081, "x-mac-turkish"}};

constexpr std::array<std::pair<int, int>, 22> charsets{
    {{77, 10000}, {78, 10001}, {80, 936}, {81, 950}, {79, 949}, {128, 932}, {129, 949}, {130, 1361},
        {134, 936}, {136, 950}, {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
        {204, 1251}, {222, 874}, {238, 1250}, {254, 437}, {255, 850}, {0, 1252}}};

} // namespace

void CodePages::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

UConverter* CodePages::converter(int page)
{
    const auto known = m_open.find(page);
    if (known != m_open.end()) {
        return known->second.get();
    }
    const auto other = std::find_if(
        otherPages.begin(), otherPages.end(), [page](const Named& named) { return named.number == page; });
    const bool isWindows = page == 874 || (page >= 1250 && page <= 1258);
    const std::string name = other != otherPages.end()
        ? std::string(other->name)
        : (isWindows ? "windows-" : "cp") + std::to_string(page);
    UErrorCode status = U_ZERO_ERROR;
    UConverter* opened = ucnv_open(name.c_str(), &status);
    if (U_FAILURE(status)) {
        return page == 1252 ? nullptr : converter(1252);
    }
    return m_open.emplace(page, std::unique_ptr<UConverter, Close>(opened)).first->second.get();
}

std::string CodePages::toUtf8(std::string_view bytes, int page)
{
    if (isAscii(bytes)) {
        return std::string(bytes);
    }
    std::string out;
    if (page == utf8Page) {
        m_repair = worse(m_repair, repairMixed(bytes, out).kind());
        return out;
    }
    UConverter* open = converter(page);
    if (open == nullptr) {
        repairUtf8(bytes, out);
        return out;
    }
    std::vector<UChar> wide(bytes.size() * 2 + 16);
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t units = ucnv_toUChars(open, wide.data(), static_cast<std::int32_t>(wide.size()),
        bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    for (std::int32_t i = 0; U_SUCCESS(status) && i < units; ++i) {
        char32_t c = static_cast<char16_t>(wide[static_cast<std::size_t>(i)]);
        if (U16_IS_LEAD(c) && i + 1 < units) {
            c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, wide[static_cast<std::size_t>(++i)]));
        }
        appendUtf8(out, c);
    }
    return out;
}

int codePageOfCharset(int charset)
{
    const auto known = std::find_if(
        charsets.begin(), charsets.end(), [charset](const auto& row) { return row.first == charset; });
    return known == charsets.end() ? 0 : known->second;
}

} // namespace dateline

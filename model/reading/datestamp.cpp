// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/datestamp.h"

#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr int firstYear = 1800; // what a publication date can be
constexpr int lastYear = 2199;

constexpr std::array<std::string_view, 12> monthNames{"january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> weekdayNames{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

struct MonthName
{
    std::string_view name;
    int month;
};
// What English spells the same ("april", "november") is of no use: small letters are read of these alone.
constexpr std::array<MonthName, 49> foreignMonths{{{"janvier", 1}, {"f\u00E9vrier", 2}, {"mars", 3},
    {"avril", 4}, {"mai", 5}, {"juin", 6}, {"juillet", 7}, {"ao\u00FBt", 8}, {"septembre", 9},
    {"octobre", 10}, {"novembre", 11}, {"d\u00E9cembre", 12}, {"januar", 1}, {"februar", 2}, {"m\u00E4rz", 3},
    {"juni", 6}, {"juli", 7}, {"oktober", 10}, {"dezember", 12}, {"enero", 1}, {"febrero", 2}, {"marzo", 3},
    {"abril", 4}, {"mayo", 5}, {"junio", 6}, {"julio", 7}, {"agosto", 8}, {"septiembre", 9}, {"octubre", 10},
    {"noviembre", 11}, {"diciembre", 12}, {"gennaio", 1}, {"febbraio", 2}, {"aprile", 4}, {"maggio", 5},
    {"giugno", 6}, {"luglio", 7}, {"settembre", 9}, {"ottobre", 10}, {"dicembre", 12}, {"janeiro", 1},
    {"fevereiro", 2}, {"mar\u00E7o", 3}, {"maio", 5}, {"junho", 6}, {"julho", 7}, {"setembro", 9},
    {"outubro", 10}, {"dezembro", 12}}};

enum class PieceKind : std::uint8_t { Number, Word, Sign };

struct Piece
{
    PieceKind kind = PieceKind::Sign;
    std::size_t begin = 0;
    std::size_t end = 0;
    int value = 0; // of a number of at most eight digits
    bool spaceBefore = false;

    std::size_t length() const { return end - begin; }
};

std::vector<Piece> cutPieces(std::string_view text, TextSpan range)
{
    std::vector<Piece> pieces;
    bool space = true;
    for (std::size_t at = range.begin; at < range.end();) {
        Piece piece;
        piece.begin = at;
        piece.spaceBefore = space;
        space = false;
        if (isAsciiDigit(text[at])) {
            piece.kind = PieceKind::Number;
            while (at < range.end() && isAsciiDigit(text[at])) {
                piece.value = at - piece.begin < 8 ? piece.value * 10 + (text[at] - '0') : 0;
                ++at;
            }
        } else if (isAsciiLetter(text[at])) {
            piece.kind = PieceKind::Word;
            for (DecodedCodePoint c = decodeUtf8(text, at);
                 at < range.end() && (isLower(c.value) || isUpper(c.value)); c = decodeUtf8(text, at)) {
                at += c.length;
            }
        } else {
            const DecodedCodePoint c = decodeUtf8(text, at);
            at += c.length;
            if (isSpace(c.value)) {
                space = true;
                continue;
            }
        }
        piece.end = at;
        pieces.push_back(piece);
    }
    return pieces;
}

std::optional<DayInterval> day(int year, int month, int dayOfMonth)
{
    if (year < firstYear || year > lastYear || !isValidDate(year, month, dayOfMonth)) {
        return std::nullopt;
    }
    const DayNumber number = dayNumber(year, month, dayOfMonth);
    return DayInterval{number, number};
}

std::optional<DayInterval> wholeMonth(int year, int month)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12) {
        return std::nullopt;
    }
    return DayInterval{dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))};
}

/// Matches one date at one piece; on success `next` is the first piece behind it.
class StampMatcher
{
public:
    StampMatcher(std::string_view text, const std::vector<Piece>& pieces, StampForms forms)
        : m_text(text)
        , m_pieces(pieces)
        , m_forms(forms)
    {
    }

    std::optional<DateStamp> matchAt(std::size_t at, std::size_t& next)
    {
        std::size_t begin = at;
        std::size_t glued = 0; // digits of something else before the day: "News 201630 May 2016"
        std::optional<DayNumber> other;
        std::optional<DayInterval> days = yearFirst(at, next);
        days = days ? days : numeric(at, next, other);
        days = days ? days : dayMonthYear(at, next, glued);
        days = days ? days : monthDayYear(at, next);
        days = days ? days : monthYear(at, next);
        if (!days) {
            return std::nullopt;
        }
        if (glued == 0 && weekdayBefore(at, begin)) {
            return DateStamp{
                TextSpan::fromBounds(m_pieces[begin].begin, m_pieces[next - 1].end), *days, other};
        }
        return DateStamp{
            TextSpan::fromBounds(m_pieces[at].begin + glued, m_pieces[next - 1].end), *days, other};
    }

private:
    std::string_view word(std::size_t at) const
    {
        return m_text.substr(m_pieces[at].begin, m_pieces[at].length());
    }
    bool isNumber(std::size_t at, std::size_t minDigits, std::size_t maxDigits) const
    {
        return at < m_pieces.size() && m_pieces[at].kind == PieceKind::Number
            && m_pieces[at].length() >= minDigits && m_pieces[at].length() <= maxDigits;
    }
    bool isSign(std::size_t at, std::string_view sign) const
    {
        return at < m_pieces.size() && m_pieces[at].kind == PieceKind::Sign && word(at) == sign;
    }
    std::optional<int> month(std::size_t at) const
    {
        if (at >= m_pieces.size() || m_pieces[at].kind != PieceKind::Word
            || isLower(static_cast<unsigned char>(word(at)[0]))) {
            return std::nullopt;
        }
        return monthFrom(word(at));
    }
    std::optional<Weekday> weekdayBefore(std::size_t at, std::size_t& begin) const
    {
        std::size_t before = at;
        while (before > 0 && at - before < 2 && (isSign(before - 1, ",") || isSign(before - 1, "."))) {
            --before;
        }
        if (before == 0 || m_pieces[before - 1].kind != PieceKind::Word) {
            return std::nullopt;
        }
        const std::optional<Weekday> weekday = weekdayFrom(word(before - 1));
        begin = weekday ? before - 1 : at;
        return weekday;
    }
    bool isYear(std::size_t at) const
    {
        return isNumber(at, 4, 4) && m_pieces[at].value >= firstYear && m_pieces[at].value <= lastYear;
    }

    std::optional<DayInterval> yearFirst(std::size_t at, std::size_t& next) const
    {
        if (!isYear(at) || !isNumber(at + 2, 1, 2) || !isNumber(at + 4, 1, 2)) {
            return std::nullopt;
        }
        for (const std::string_view sign : {"-", "/", "."}) {
            if (isSign(at + 1, sign) && isSign(at + 3, sign)) {
                next = at + 5;
                return day(m_pieces[at].value, m_pieces[at + 2].value, m_pieces[at + 4].value);
            }
        }
        return std::nullopt;
    }

    /// "20", "'20": what two digits mean beside a month.
    int yearOf(std::size_t at) const
    {
        constexpr int latest = 49; // of this century
        const int value = m_pieces[at].value;
        return m_pieces[at].length() > 2 ? value : value + (value > latest ? 1900 : 2000);
    }
    /// The last two digits, and no more numbers behind them: no version, no clock.
    bool isShortYear(std::size_t at) const
    {
        const bool goesOn
            = (isSign(at + 1, ".") || isSign(at + 1, "/") || isSign(at + 1, "-") || isSign(at + 1, ":"))
            && isNumber(at + 2, 1, 9) && !m_pieces[at + 2].spaceBefore;
        return isNumber(at, 2, 2) && !m_pieces[at].spaceBefore && !goesOn;
    }

    /// `other`: the reading with the month first, where nothing tells.
    std::optional<DayInterval> numeric(
        std::size_t at, std::size_t& next, std::optional<DayNumber>& other) const
    {
        const bool inHead = m_forms == StampForms::OfHeads;
        if (!isNumber(at, 1, 2) || !isNumber(at + 2, 1, 2)
            || !(isYear(at + 4) || (inHead && isShortYear(at + 4)))) {
            return std::nullopt;
        }
        const bool dots = isSign(at + 1, ".") && isSign(at + 3, ".");
        const bool others
            = (isSign(at + 1, "/") && isSign(at + 3, "/")) || (isSign(at + 1, "-") && isSign(at + 3, "-"));
        if (!dots && !others) {
            return std::nullopt;
        }
        next = at + 5;
        const int first = m_pieces[at].value;
        const int second = m_pieces[at + 2].value;
        const int year = yearOf(at + 4);
        const std::optional<DayInterval> dayFirst = day(year, second, first);
        const std::optional<DayInterval> monthFirst = day(year, first, second);
        if (dots || !monthFirst || dayFirst == monthFirst) {
            return dayFirst;
        }
        if (!dayFirst) {
            return monthFirst;
        }
        std::size_t begin = at;
        const std::optional<Weekday> stated = weekdayBefore(at, begin);
        const bool fitsDayFirst = stated && weekday(dayFirst->from) == *stated;
        const bool fitsMonthFirst = stated && weekday(monthFirst->from) == *stated;
        if (fitsDayFirst == fitsMonthFirst) {
            other = inHead ? std::optional(monthFirst->from) : std::nullopt;
            return inHead ? dayFirst : std::nullopt;
        }
        return fitsDayFirst ? dayFirst : monthFirst;
    }

    std::size_t skipOrdinal(std::size_t at) const
    {
        if (at < m_pieces.size() && m_pieces[at].kind == PieceKind::Word && !m_pieces[at].spaceBefore) {
            const std::string ending = lowerAscii(word(at));
            if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") {
                return at + 1;
            }
        }
        return at;
    }

    std::optional<DayInterval> dayMonthYear(std::size_t at, std::size_t& next, std::size_t& glued) const
    {
        if (!isNumber(at, 1, 6) || isNumber(at, 3, 4)) {
            return std::nullopt;
        }
        int dayOfMonth = m_pieces[at].value;
        if (m_pieces[at].length() > 4) { // a year stuck to the day, as navigation lines have it
            const int divisor = m_pieces[at].length() == 5 ? 10 : 100;
            const int year = dayOfMonth / divisor;
            if (year < 1990 || year > lastYear) {
                return std::nullopt;
            }
            dayOfMonth %= divisor;
        }
        std::size_t behind = skipOrdinal(at + 1);
        behind += isOf(behind) ? 1 : 0;
        const bool hyphen = isSign(behind, "-") || isSign(behind, "/");
        behind += isSign(behind, "-") || isSign(behind, ".") || isSign(behind, "/") ? 1 : 0;
        const std::optional<int> number = monthOfAny(behind);
        if (!number) {
            return std::nullopt;
        }
        ++behind;
        // "04-Nov-20", "4 Nov '20"
        const bool isShort = (hyphen && (isSign(behind, "-") || isSign(behind, "/"))) || isSign(behind, "'")
            || isSign(behind, "\u2019");
        behind += isShort || isSign(behind, ".") || isSign(behind, "-") || isSign(behind, "/") ? 1 : 0;
        behind += isSign(behind, ",") || isOf(behind) ? 1 : 0;
        if (!isYear(behind) && !(isShort && isShortYear(behind))) {
            return std::nullopt;
        }
        next = behind + 1;
        glued = m_pieces[at].length() > 4 ? 4 : 0;
        return day(yearOf(behind), *number, dayOfMonth);
    }

    bool isOf(std::size_t at) const
    {
        if (at >= m_pieces.size() || m_pieces[at].kind != PieceKind::Word) {
            return false;
        }
        const std::string of = lowerAscii(word(at));
        return of == "of" || of == "de" || of == "del";
    }
    std::optional<int> monthOfAny(std::size_t at) const
    {
        const std::optional<int> english = month(at);
        return english || at >= m_pieces.size() || m_pieces[at].kind != PieceKind::Word
            ? english
            : foreignMonthFrom(lowerCase(word(at)));
    }

    std::optional<DayInterval> monthDayYear(std::size_t at, std::size_t& next) const
    {
        const std::optional<int> number = month(at);
        if (!number) {
            return std::nullopt;
        }
        std::size_t behind = at + 1;
        behind += isSign(behind, ".") ? 1 : 0;
        if (!isNumber(behind, 1, 2)) {
            return std::nullopt;
        }
        const int dayOfMonth = m_pieces[behind].value;
        behind = skipOrdinal(behind + 1);
        behind += isSign(behind, ",") || isSign(behind, ".") ? 1 : 0;
        if (!isYear(behind)) {
            return std::nullopt;
        }
        next = behind + 1;
        return day(m_pieces[behind].value, *number, dayOfMonth);
    }

    std::optional<DayInterval> monthYear(std::size_t at, std::size_t& next) const
    {
        const std::optional<int> number = month(at);
        // a day that no month has: "31 June 2016"
        const bool afterDay = at > 0 && m_pieces[at - 1].kind == PieceKind::Number;
        std::size_t behind = at + 1;
        behind += isSign(behind, ".") || isSign(behind, ",") ? 1 : 0;
        if (!number || afterDay || !isYear(behind)) {
            return std::nullopt;
        }
        next = behind + 1;
        return wholeMonth(m_pieces[behind].value, *number);
    }

    std::string_view m_text;
    const std::vector<Piece>& m_pieces;
    StampForms m_forms;
};

std::string_view baseName(std::string_view path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::optional<DayInterval> compactDate(std::string_view text)
{
    for (const Piece& piece : cutPieces(text, TextSpan::fromBounds(0, text.size()))) {
        if (piece.kind == PieceKind::Number && piece.length() == 8) {
            const std::optional<DayInterval> days
                = day(piece.value / 10000, piece.value / 100 % 100, piece.value % 100);
            if (days && days->from >= dayNumber(1900, 1, 1)) {
                return days;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Weekday> weekdayFrom(std::string_view word)
{
    std::string lower = lowerAscii(word);
    if (!lower.empty() && lower.back() == '.') {
        lower.pop_back();
    }
    if (lower.size() < 3 || lower.size() > 9) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
        const bool abbreviated = weekdayNames[i].substr(0, 3) == lower || lower == "tues" || lower == "thur"
            || lower == "thurs" || lower == "weds";
        if (lower == weekdayNames[i]
            || (abbreviated && weekdayNames[i].substr(0, 3) == std::string_view(lower).substr(0, 3))) {
            return static_cast<Weekday>(i + 1);
        }
    }
    return std::nullopt;
}

std::optional<int> monthFrom(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        if (lower == monthNames[i] || (lower.size() == 3 && monthNames[i].substr(0, 3) == lower)) {
            return static_cast<int>(i) + 1;
        }
    }
    return lower == "sept" ? std::optional<int>(9) : std::nullopt;
}

std::optional<int> foreignMonthFrom(std::string_view lowerCaseWord)
{
    const auto* const found = std::ranges::find(foreignMonths, lowerCaseWord, &MonthName::name);
    return found != foreignMonths.end() ? std::optional(found->month) : std::nullopt;
}

std::vector<DateStamp> findDateStamps(std::string_view text, TextSpan range, StampForms forms)
{
    std::vector<DateStamp> stamps;
    const std::vector<Piece> pieces = cutPieces(text, range);
    StampMatcher matcher(text, pieces, forms);
    for (std::size_t at = 0; at < pieces.size();) {
        std::size_t next = 0;
        if (const std::optional<DateStamp> stamp = matcher.matchAt(at, next)) {
            stamps.push_back(*stamp);
            at = next;
        } else {
            ++at;
        }
    }
    return stamps;
}

std::optional<DayInterval> parsePublished(std::string_view field)
{
    field = trimmed(field);
    if (field.empty() || field.size() > 100) {
        return std::nullopt;
    }
    const std::vector<DateStamp> stamps = findDateStamps(field, TextSpan::fromBounds(0, field.size()));
    if (!stamps.empty()) {
        return stamps.front().days;
    }
    if (const std::optional<DayInterval> compact = compactDate(field)) {
        return compact;
    }
    const std::vector<Piece> pieces = cutPieces(field, TextSpan::fromBounds(0, field.size()));
    const bool year = !pieces.empty() && pieces[0].kind == PieceKind::Number && pieces[0].length() == 4;
    if (year && pieces.size() == 3 && field[4] == '-' && pieces[2].kind == PieceKind::Number) {
        return wholeMonth(pieces[0].value, pieces[2].value);
    }
    if (year && pieces.size() == 1 && pieces[0].value >= firstYear && pieces[0].value <= lastYear) {
        return DayInterval{dayNumber(pieces[0].value, 1, 1), dayNumber(pieces[0].value, 12, 31)};
    }
    return std::nullopt;
}

std::optional<DayInterval> dateInFileName(std::string_view name)
{
    std::string base(baseName(name));
    for (char& c : base) {
        c = c == '_' ? '-' : c;
    }
    const std::vector<DateStamp> stamps = findDateStamps(base, TextSpan::fromBounds(0, base.size()));
    for (const DateStamp& stamp : stamps) {
        if (stamp.days.isDay()) {
            return stamp.days;
        }
    }
    return compactDate(base);
}

std::optional<DayInterval> dateInUrl(std::string_view url)
{
    const std::vector<DateStamp> stamps = findDateStamps(url, TextSpan::fromBounds(0, url.size()));
    for (const DateStamp& stamp : stamps) {
        if (stamp.days.isDay()) {
            return stamp.days;
        }
    }
    if (const std::optional<DayInterval> compact = compactDate(url)) {
        return compact;
    }
    const std::vector<Piece> pieces = cutPieces(url, TextSpan::fromBounds(0, url.size()));
    for (std::size_t i = 0; i + 3 < pieces.size(); ++i) { // /2017/07/ and /2017/jul/10/
        const auto slash = [&](std::size_t at) {
            return pieces[at].kind == PieceKind::Sign && url[pieces[at].begin] == '/';
        };
        if (pieces[i].kind != PieceKind::Number || pieces[i].length() != 4 || pieces[i].value < 1990
            || !slash(i + 1) || !slash(i + 3) || i == 0 || !slash(i - 1)) {
            continue;
        }
        const std::string_view second = url.substr(pieces[i + 2].begin, pieces[i + 2].length());
        const int month
            = pieces[i + 2].kind == PieceKind::Number ? pieces[i + 2].value : monthFrom(second).value_or(0);
        const bool withDay
            = i + 4 < pieces.size() && pieces[i + 4].kind == PieceKind::Number && pieces[i + 4].length() <= 2;
        const std::optional<DayInterval> days
            = withDay ? day(pieces[i].value, month, pieces[i + 4].value) : wholeMonth(pieces[i].value, month);
        if (days) {
            return days;
        }
    }
    return std::nullopt;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/timewords.h"

#include "model/calendar/civil.h"
#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"

#include <array>

namespace dateline {

namespace {

constexpr TimeWord noTimeWord{};

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    std::string_view rest() const { return m_text.substr(m_at); }
    bool take(char c)
    {
        if (peek() != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    /// Reads digits; how many.
    int number(int& value)
    {
        int digits = 0;
        value = 0;
        for (; isAsciiDigit(peek()); ++m_at, ++digits) {
            if (digits < 9) {
                value = value * 10 + (peek() - '0');
            }
        }
        return digits;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

int fullYear(int year, int digits)
{
    return digits > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

// "T14:30", "T14:30:05Z", "T14:30+02:00"
bool readIsoTime(Reader& reader, NumericDate& date)
{
    int hour = 0;
    int minute = 0;
    if (reader.number(hour) != 2 || !reader.take(':') || reader.number(minute) != 2 || hour > 24
        || minute > 59) {
        return false;
    }
    date.minuteOfDay = static_cast<std::int16_t>(hour * 60 + minute);
    int value = 0;
    if (reader.take(':')) {
        if (reader.number(value) != 2 || value > 60) {
            return false;
        }
        date.second60 = static_cast<std::int16_t>(value);
        if (reader.take('.')) {
            reader.number(value);
        }
    }
    if (reader.take('Z') || reader.take('z')) {
        date.zoneMinutes = 0;
    } else if (reader.peek() == '+' || reader.peek() == '-') {
        const int sign = reader.take('-') ? -1 : 1;
        reader.take('+');
        int zoneHour = 0;
        int zoneMinute = 0;
        const int digits = reader.number(zoneHour);
        if (digits == 4) {
            zoneMinute = zoneHour % 100;
            zoneHour /= 100;
        } else if (digits != 2 || (reader.take(':') && reader.number(zoneMinute) != 2)) {
            return false;
        }
        if (zoneHour > 14 || zoneMinute > 59) {
            return false;
        }
        date.zoneMinutes = static_cast<std::int16_t>(sign * (zoneHour * 60 + zoneMinute));
    }
    return reader.atEnd();
}

bool readOrdered(int first, int second, int year, NumericDate& date)
{
    const bool monthFirst = isValidDate(year, first, second);
    const bool dayFirst = isValidDate(year, second, first);
    date.year = static_cast<std::int16_t>(year);
    date.first = static_cast<std::int8_t>(first);
    date.second = static_cast<std::int8_t>(second);
    date.certain = monthFirst != dayFirst || first == second;
    date.order
        = monthFirst && (!dayFirst || date.separator == '/') ? DateOrder::MonthFirst : DateOrder::DayFirst;
    return monthFirst || dayFirst;
}

// the "th" of "16th", the "pm" of "4pm", the "Q16" of "1Q16", the "s" of "1990s"
void readEnding(Reader& reader, int digits, SentenceWord& word)
{
    const std::int32_t value = word.value;
    const std::string_view rest = reader.rest();
    if (rest.size() == 2 && digits <= 3) {
        const char a = lowerAscii(rest[0]);
        const char b = lowerAscii(rest[1]);
        if ((a == 't' && b == 'h') || (a == 's' && b == 't') || (a == 'n' && b == 'd')
            || (a == 'r' && b == 'd')) {
            word.shape = NumberShape::Ordinal;
        } else if ((a == 'a' || a == 'p') && b == 'm' && value >= 1 && value <= 12) {
            word.shape = NumberShape::ClockWithHalf;
            word.value = (value % 12 + (a == 'p' ? 12 : 0)) * 60;
        }
    } else if (digits == 1 && value >= 1 && value <= 4 && reader.take('Q')) {
        int year = 0;
        const int yearDigits = reader.number(year);
        if (reader.atEnd() && (yearDigits == 0 || yearDigits == 2 || yearDigits == 4)) {
            word.shape = NumberShape::Quarter;
            word.extra = yearDigits == 0 ? 0 : fullYear(year, yearDigits);
        }
    } else if (rest == "s"
        && ((digits == 4 && value >= 1000 && value < 2200 && value % 10 == 0)
            || (digits == 2 && value % 10 == 0))) {
        word.shape = NumberShape::Years;
        word.value /= 10;
    }
}

void readDigits(std::string_view token, SentenceWord& word)
{
    NumericDate date;
    if (token.size() >= 6 && readNumericDate(token, date)) {
        word.shape = NumberShape::NumericDate;
        return;
    }
    Reader reader(token);
    int value = 0;
    const int digits = reader.number(value);
    word.value = value;
    word.digits = static_cast<std::uint8_t>(digits);
    if (digits > 9) {
        return;
    }
    if (reader.atEnd()) {
        word.shape = NumberShape::Plain;
    } else if (reader.take(':')) {
        int minute = 0;
        int seconds = -1;
        if (digits <= 2 && value <= 24 && reader.number(minute) == 2 && minute < 60
            && (reader.atEnd()
                || (reader.take(':') && reader.number(seconds) == 2 && seconds <= 60 && reader.atEnd()))) {
            word.shape = NumberShape::Clock;
            word.value = value * 60 + minute;
            word.extra = seconds;
        }
    } else if (reader.take('.')) {
        int fraction = 0;
        const int fractionDigits = reader.number(fraction);
        if (fractionDigits > 0 && fractionDigits < 9 && reader.atEnd()) {
            word.shape = NumberShape::Decimal;
            word.extra = fraction;
            word.fractionDigits = static_cast<std::uint8_t>(fractionDigits);
        } else if (fractionDigits == 0 && reader.atEnd()) {
            word.shape = NumberShape::Plain;
        }
    } else if (reader.take('/')) {
        int denominator = 0;
        if (reader.number(denominator) > 0 && reader.atEnd()) {
            word.shape = NumberShape::Fraction;
            word.extra = denominator;
        }
    } else if (reader.take(',')) {
        int group = 0;
        long long total = value;
        bool good = digits <= 3;
        do {
            good = good && reader.number(group) == 3;
            total = total * 1000 + group;
        } while (good && reader.take(',') && total < 1'000'000);
        if (good && reader.atEnd() && total < 1'000'000'000) {
            word.shape = NumberShape::Grouped;
            word.value = static_cast<std::int32_t>(total);
        }
    } else {
        readEnding(reader, digits, word);
    }
}

// "'99", "'90s", with a straight or a curly apostrophe
void readShortYear(std::string_view token, std::size_t quote, SentenceWord& word)
{
    Reader reader(token.substr(quote));
    int value = 0;
    if (reader.number(value) != 2) {
        return;
    }
    word.digits = 2;
    word.value = value;
    if (reader.atEnd()) {
        word.shape = NumberShape::ShortYear;
    } else if (reader.rest() == "s" && value % 10 == 0) {
        word.shape = NumberShape::Years;
        word.value = value / 10;
    }
}

// "FY2014", "FY15"
bool readFiscalYear(std::string_view token, SentenceWord& word)
{
    if (!token.starts_with("FY")) {
        return false;
    }
    Reader reader(token.substr(2));
    int year = 0;
    const int digits = reader.number(year);
    if ((digits != 2 && digits != 4) || !reader.atEnd() || (digits == 4 && (year < 1900 || year > 2100))) {
        return false;
    }
    word.shape = NumberShape::FiscalYear;
    word.value = fullYear(year, digits);
    return true;
}

const TimeWord* lookUp(std::string_view token, const TimeLexicon& lexicon)
{
    std::array<char, TimeLexicon::maxWordLength> folded;
    for (std::size_t i = 0; i < token.size(); ++i) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-bounds-constant-array-index): size is checked
        folded[i] = lowerAscii(token[i]);
    }
    const TimeWord* found = lexicon.find({folded.data(), token.size()});
    if (found == nullptr && token.size() > 2 && token.back() == '.') { // "Sept."
        found = lexicon.find({folded.data(), token.size() - 1});
    }
    return found == nullptr ? &noTimeWord : found;
}

} // namespace

bool readNumericDate(std::string_view token, NumericDate& date)
{
    Reader reader(token);
    int first = 0;
    int second = 0;
    int third = 0;
    const int firstDigits = reader.number(first);
    const char separator = reader.peek();
    if (firstDigits == 0 || (separator != '-' && separator != '/' && separator != '.')) {
        return false;
    }
    reader.take(separator);
    date = {};
    date.separator = separator;
    const int secondDigits = reader.number(second);
    if (secondDigits < 1 || secondDigits > 2 || !reader.take(separator)) {
        return false;
    }
    const int thirdDigits = reader.number(third);
    if (firstDigits == 4 && thirdDigits >= 1 && thirdDigits <= 2) {
        date.year = static_cast<std::int16_t>(first);
        date.first = static_cast<std::int8_t>(second);
        date.second = static_cast<std::int8_t>(third);
        date.certain = true;
        if (!isValidDate(first, second, third)) {
            return false;
        }
        return reader.atEnd() || ((reader.take('T') || reader.take('t')) && readIsoTime(reader, date));
    }
    const bool yearLast = firstDigits <= 2 && (thirdDigits == 4 || (thirdDigits == 2 && separator == '/'));
    return yearLast && reader.atEnd() && readOrdered(first, second, fullYear(third, thirdDigits), date);
}

void readWords(std::string_view text, std::span<const Token> tokens, const TimeLexicon& lexicon,
    std::vector<SentenceWord>& words)
{
    words.resize(tokens.size());
    std::uint32_t previousEnd = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        SentenceWord& word = words[i];
        word = {};
        word.span = tokens[i].span;
        word.what = &noTimeWord;
        word.glued = i > 0 && previousEnd == word.span.begin;
        previousEnd = word.span.end();
        const std::string_view token = word.span.in(text);
        if (token.empty()) {
            continue;
        }
        const char first = token[0];
        if (isAsciiDigit(first)) {
            if (token.size() <= 32) {
                readDigits(token, word);
            }
            continue;
        }
        word.capital = isAsciiUpper(first);
        word.allCapitals = word.capital && token.size() > 1 && isAsciiUpper(token[1]);
        if (first == '\'' && token.size() > 2 && isAsciiDigit(token[1])) {
            readShortYear(token, 1, word);
        } else if (token.size() > 4 && token.substr(0, 3) == "\xE2\x80\x99" && isAsciiDigit(token[3])) {
            readShortYear(token, 3, word);
        } else if (readFiscalYear(token, word)) {
            continue;
        } else if (token.size() <= TimeLexicon::maxWordLength) {
            word.what = lookUp(token, lexicon);
        }
    }
}

} // namespace dateline

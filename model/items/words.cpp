// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>

namespace dateline {

namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : Words::tr("%1 BC").arg(1 - year);
}

QString monthName(int month)
{
    return QLocale().standaloneMonthName(month, QLocale::ShortFormat);
}

/// The days of one month and year that an interval covers exactly.
bool isWholeMonth(CivilDate from, CivilDate to)
{
    return from.year == to.year && from.month == to.month && from.day == 1
        && to.day == daysInMonth(to.year, to.month);
}

bool isWholeYears(CivilDate from, CivilDate to)
{
    return from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31;
}

QString openText(Qualifier qualifier, DayInterval days)
{
    switch (qualifier) {
    case Qualifier::About: return Words::tr("about %1").arg(intervalText(days));
    case Qualifier::Before: return Words::tr("by %1").arg(dayText(days.to));
    case Qualifier::After: return Words::tr("from %1 on").arg(dayText(days.from));
    case Qualifier::Within: return Words::tr("within %1").arg(intervalText(days));
    case Qualifier::Exact: break;
    }
    return intervalText(days);
}

} // namespace

QString kindWord(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return Words::tr("Person");
    case EntityKind::Organisation: return Words::tr("Organisation");
    case EntityKind::Country: return Words::tr("Country");
    case EntityKind::Place: return Words::tr("Place");
    case EntityKind::Group: return Words::tr("Group");
    }
    return {};
}

QString kindsWord(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return Words::tr("People");
    case EntityKind::Organisation: return Words::tr("Organisations");
    case EntityKind::Country: return Words::tr("Countries");
    case EntityKind::Place: return Words::tr("Places");
    case EntityKind::Group: return Words::tr("Groups");
    }
    return {};
}

QString kindWord(EventKind kind)
{
    static const std::array<const char*, eventKindCount> words{QT_TRANSLATE_NOOP("Words", "Attack"),
        QT_TRANSLATE_NOOP("Words", "Battle"), QT_TRANSLATE_NOOP("Words", "Arrest"),
        QT_TRANSLATE_NOOP("Words", "Trial"), QT_TRANSLATE_NOOP("Words", "Death"),
        QT_TRANSLATE_NOOP("Words", "Disaster"), QT_TRANSLATE_NOOP("Words", "Accident"),
        QT_TRANSLATE_NOOP("Words", "Protest"), QT_TRANSLATE_NOOP("Words", "Meeting"),
        QT_TRANSLATE_NOOP("Words", "Statement"), QT_TRANSLATE_NOOP("Words", "Decision"),
        QT_TRANSLATE_NOOP("Words", "Agreement"), QT_TRANSLATE_NOOP("Words", "Sanction"),
        QT_TRANSLATE_NOOP("Words", "Election"), QT_TRANSLATE_NOOP("Words", "Appointment"),
        QT_TRANSLATE_NOOP("Words", "Resignation"), QT_TRANSLATE_NOOP("Words", "Deployment"),
        QT_TRANSLATE_NOOP("Words", "Withdrawal"), QT_TRANSLATE_NOOP("Words", "Aid"),
        QT_TRANSLATE_NOOP("Words", "Visit"), QT_TRANSLATE_NOOP("Words", "Threat"),
        QT_TRANSLATE_NOOP("Words", "Discovery"), QT_TRANSLATE_NOOP("Words", "Publication"),
        QT_TRANSLATE_NOOP("Words", "Founding"), QT_TRANSLATE_NOOP("Words", "Merger"),
        QT_TRANSLATE_NOOP("Words", "Other")};
    return Words::tr(words.at(static_cast<std::size_t>(kind)));
}

QString statusWord(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened: return Words::tr("happened");
    case EventStatus::Ongoing: return Words::tr("ongoing");
    case EventStatus::Planned: return Words::tr("planned");
    case EventStatus::Alleged: return Words::tr("alleged");
    case EventStatus::Denied: return Words::tr("denied");
    }
    return {};
}

QString roleWord(ArgumentRole role)
{
    switch (role) {
    case ArgumentRole::Agent: return Words::tr("acting");
    case ArgumentRole::Patient: return Words::tr("affected");
    case ArgumentRole::Place: return Words::tr("place");
    case ArgumentRole::Instrument: return Words::tr("means");
    case ArgumentRole::Participant: return Words::tr("taking part");
    }
    return {};
}

QString relationWord(RelationKind kind)
{
    static const std::array<const char*, relationKindCount> words{QT_TRANSLATE_NOOP("Words", "has a role in"),
        QT_TRANSLATE_NOOP("Words", "belongs to the country"), QT_TRANSLATE_NOOP("Words", "is located in"),
        QT_TRANSLATE_NOOP("Words", "is a member of"), QT_TRANSLATE_NOOP("Words", "family"),
        QT_TRANSLATE_NOOP("Words", "met"), QT_TRANSLATE_NOOP("Words", "attacked"),
        QT_TRANSLATE_NOOP("Words", "opposed"), QT_TRANSLATE_NOOP("Words", "supported"),
        QT_TRANSLATE_NOOP("Words", "agreed"), QT_TRANSLATE_NOOP("Words", "mentioned together")};
    return Words::tr(words.at(static_cast<std::size_t>(kind)));
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Doubtful: return Words::tr("doubtful");
    case Confidence::Likely: return Words::tr("likely");
    case Confidence::Sure: return Words::tr("sure");
    }
    return {};
}

QString languageWord(std::string_view code)
{
    icu::UnicodeString name;
    // Not the user's locale: where there is no translation for it all words are English.
    const std::string shown = Words::tr("en", "ISO 639-1 code of the language of these words").toStdString();
    icu::Locale(std::string(code).c_str()).getDisplayLanguage(icu::Locale(shown.c_str()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

QString sourceWord(DateSource source)
{
    switch (source) {
    case DateSource::Analyst: return Words::tr("set by you");
    case DateSource::Metadata: return Words::tr("metadata");
    case DateSource::Header: return Words::tr("header line");
    case DateSource::Dateline: return Words::tr("dateline");
    case DateSource::FileName: return Words::tr("file name");
    case DateSource::Url: return Words::tr("web address");
    case DateSource::Inferred: return Words::tr("inferred");
    }
    return {};
}

QString basisWord(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Explicit: return Words::tr("named in the text");
    case DateBasis::ArticleDate: return Words::tr("counted from the article's date");
    case DateBasis::OtherEvent: return Words::tr("counted from another date in the text");
    case DateBasis::Inferred: return Words::tr("counted from an inferred article date");
    case DateBasis::Analyst: return Words::tr("set by you");
    }
    return {};
}

QString dayText(DayNumber day)
{
    const CivilDate date = civilDate(day);
    //: a day: day, short name of the month, year
    return Words::tr("%1 %2 %3").arg(QString::number(date.day), monthName(date.month), yearText(date.year));
}

QString intervalText(DayInterval days)
{
    const CivilDate from = civilDate(days.from);
    const CivilDate to = civilDate(days.to);
    if (days.isDay()) {
        return dayText(days.from);
    }
    if (isWholeYears(from, to)) {
        return from.year == to.year ? yearText(from.year)
                                    : Words::tr("%1\u2013%2").arg(yearText(from.year), yearText(to.year));
    }
    if (isWholeMonth(from, to)) {
        //: a month: short name, year
        return Words::tr("%1 %2").arg(monthName(from.month), yearText(from.year));
    }
    if (from.year == to.year && from.month == to.month) {
        //: days of one month: first day, last day with month and year
        return Words::tr("%1\u2013%2").arg(QString::number(from.day), dayText(days.to));
    }
    if (from.day == 1 && to.day == daysInMonth(to.year, to.month)) {
        return Words::tr("%1 %2 \u2013 %3 %4")
            .arg(monthName(from.month), yearText(from.year), monthName(to.month), yearText(to.year));
    }
    return Words::tr("%1 \u2013 %2").arg(dayText(days.from), dayText(days.to));
}

QString dateText(const DatedInterval& date)
{
    return openText(date.qualifier, date.days);
}

QString dateText(const Event& event)
{
    if (event.date) {
        return event.lasting && !event.date->days.isDay()
            ? Words::tr("from %1 to %2").arg(dayText(event.date->days.from), dayText(event.date->days.to))
            : dateText(*event.date);
    }
    return event.hint ? Words::tr("undated (%1)").arg(intervalText(*event.hint)) : Words::tr("undated");
}

QString articleTitle(const ArticleMetadata& article)
{
    if (!article.title.empty()) {
        return toQString(article.title);
    }
    const QString words = toQString(article.opening).simplified();
    if (words.isEmpty()) {
        return toQString(article.id);
    }
    return words.size() > 80 ? words.left(words.lastIndexOf(QLatin1Char(' '), 78)) + QChar(0x2026) : words;
}

QString lostTextWords()
{
    return Words::tr("[The text of this article cannot be read.]");
}

QString shownSentence(const Corpus& corpus, ArticleId article, std::uint32_t sentence)
{
    const ArticleText text = corpus.text(article);
    return text.isLost() ? lostTextWords() : toQString(text.in(corpus[article].sentences[sentence].span));
}

} // namespace dateline

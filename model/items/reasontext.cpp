// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/reasontext.h"

#include "model/calendar/civil.h"
#include "model/items/phrasepattern.h"
#include "model/items/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace dateline {

namespace {

// Longer ones before those that would match a part of them; %1, %2 ... in the order of the English.
constexpr std::array phrases{
    QT_TRANSLATE_NOOP("Reasons", "in one sentence"),
    QT_TRANSLATE_NOOP("Reasons", "sure"),
    QT_TRANSLATE_NOOP("Reasons", "likely"),
    QT_TRANSLATE_NOOP("Reasons", "doubtful"),
    QT_TRANSLATE_NOOP("Reasons", "set by the analyst"),
    QT_TRANSLATE_NOOP("Reasons", "no date of its own"),
    QT_TRANSLATE_NOOP("Reasons", "no date to count from"),
    QT_TRANSLATE_NOOP("Reasons", "told before"),
    QT_TRANSLATE_NOOP("Reasons", "until the article"),
    QT_TRANSLATE_NOOP("Reasons", "event word %1 (verb)"),
    QT_TRANSLATE_NOOP("Reasons", "event word %1 (noun)"),
    QT_TRANSLATE_NOOP("Reasons", "verb %1 (verb)"),
    QT_TRANSLATE_NOOP("Reasons", "published %1"),
    QT_TRANSLATE_NOOP("Reasons", "article of %1"),
    QT_TRANSLATE_NOOP("Reasons", "%1 told before"),
    QT_TRANSLATE_NOOP("Reasons", "%1 after the article of %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 before the article of %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 after %2 of %3"),
    QT_TRANSLATE_NOOP("Reasons", "%1 before %2 of %3"),
    QT_TRANSLATE_NOOP("Reasons", "noun %1 between"),
    QT_TRANSLATE_NOOP("Reasons", "verb %1 between"),
    QT_TRANSLATE_NOOP("Reasons", "%1 between"),
    QT_TRANSLATE_NOOP("Reasons", "pair model"),
    QT_TRANSLATE_NOOP("Reasons", "title before name"),
    QT_TRANSLATE_NOOP("Reasons", "title in apposition"),
    QT_TRANSLATE_NOOP("Reasons", "title with its body"),
    QT_TRANSLATE_NOOP("Reasons", "title, and the office table"),
    QT_TRANSLATE_NOOP("Reasons", "name, title of body"),
    QT_TRANSLATE_NOOP("Reasons", "name, body's title"),
    QT_TRANSLATE_NOOP("Reasons", "name of body"),
    QT_TRANSLATE_NOOP("Reasons", "name of country"),
    QT_TRANSLATE_NOOP("Reasons", "name of country, and the office table"),
    QT_TRANSLATE_NOOP("Reasons", "office told in the article"),
    QT_TRANSLATE_NOOP("Reasons", "country's person"),
    QT_TRANSLATE_NOOP("Reasons", "country's person, and the office table"),
    QT_TRANSLATE_NOOP("Reasons", "country's body"),
    QT_TRANSLATE_NOOP("Reasons", "country's city"),
    QT_TRANSLATE_NOOP("Reasons", "body of country"),
    QT_TRANSLATE_NOOP("Reasons", "country, an alliance's member"),
    QT_TRANSLATE_NOOP("Reasons", "alliance's ally"),
    QT_TRANSLATE_NOOP("Reasons", "somebody's party"),
    QT_TRANSLATE_NOOP("Reasons", "led by"),
    QT_TRANSLATE_NOOP("Reasons", "based in"),
    QT_TRANSLATE_NOOP("Reasons", "joins against"),
    QT_TRANSLATE_NOOP("Reasons", "side by side"),
    QT_TRANSLATE_NOOP("Reasons", "place, its country"),
    QT_TRANSLATE_NOOP("Reasons", "place, place"),
    QT_TRANSLATE_NOOP("Reasons", "verb of agreeing"),
    QT_TRANSLATE_NOOP("Reasons", "verb of attack"),
    QT_TRANSLATE_NOOP("Reasons", "verb of meeting"),
    QT_TRANSLATE_NOOP("Reasons", "verb of opposing"),
    QT_TRANSLATE_NOOP("Reasons", "verb of support"),
    QT_TRANSLATE_NOOP("Reasons", "known alias"),
    QT_TRANSLATE_NOOP("Reasons", "same name"),
    QT_TRANSLATE_NOOP("Reasons", "short form of %1"),
    QT_TRANSLATE_NOOP("Reasons", "other spelling of %1"),
    QT_TRANSLATE_NOOP("Reasons", "that of %1"),
    QT_TRANSLATE_NOOP("Reasons", "acronym"),
    QT_TRANSLATE_NOOP("Reasons", "acronym in brackets"),
    QT_TRANSLATE_NOOP("Reasons", "acronym explained in another article"),
    QT_TRANSLATE_NOOP("Reasons", "with its legal form"),
    QT_TRANSLATE_NOOP("Reasons", "held that office when the article was published"),
    QT_TRANSLATE_NOOP("Reasons", "names sound alike"),
    QT_TRANSLATE_NOOP("Reasons", "names are written almost alike"),
    QT_TRANSLATE_NOOP("Reasons", "first names begin differently"),
    QT_TRANSLATE_NOOP("Reasons", "one is the other's last name"),
    QT_TRANSLATE_NOOP("Reasons", "same last name, and the initial fits"),
    QT_TRANSLATE_NOOP("Reasons", "same last name, and the first name may be its short form"),
    QT_TRANSLATE_NOOP("Reasons", "the letters are the initials of %1"),
    QT_TRANSLATE_NOOP("Reasons", "named together in one sentence"),
    QT_TRANSLATE_NOOP("Reasons", "both are linked with %1 and %2 more"),
    QT_TRANSLATE_NOOP("Reasons", "both are linked with %1"),
    QT_TRANSLATE_NOOP("Reasons", "header line %1"),
    QT_TRANSLATE_NOOP("Reasons", "dateline %1"),
    QT_TRANSLATE_NOOP("Reasons", "byline %1"),
    QT_TRANSLATE_NOOP("Reasons", "file name %1"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is past"),
    QT_TRANSLATE_NOOP("Reasons", "%1, a name since %2"),
    QT_TRANSLATE_NOOP("Reasons", "typical of %1 to %2: %3"),
    QT_TRANSLATE_NOOP("Reasons", "names the same as %1 articles, most with %2: %3"),
    QT_TRANSLATE_NOOP("Reasons", "names the same as %1: %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 as the newest date told"),
    QT_TRANSLATE_NOOP("Reasons", "%1, formerly (from %2)"), // "Barack Obama as president of United States"
    QT_TRANSLATE_NOOP("Reasons", "%1, to come (%2 to %3)"),
    QT_TRANSLATE_NOOP("Reasons", "%1 (%2 to today)"),
    QT_TRANSLATE_NOOP("Reasons", "%1 (%2 to %3)"),
};

QString said(const char* phrase)
{
    return QCoreApplication::translate("Reasons", phrase);
}

/// "Thu 25 May 2017" is told as the locale has it, and so are two of them.
QString dated(const QString& text)
{
    if (const qsizetype to = text.indexOf(QLatin1String(" to ")); to > 0) {
        const QString first = dated(text.left(to));
        const QString last = dated(text.mid(to + 4));
        const bool areDays = first != text.left(to) && last != text.mid(to + 4);
        return areDays ? QStringLiteral("%1 \u2013 %2").arg(first, last) : text;
    }
    static const QString months = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    static const QString days = QStringLiteral("MonTueWedThuFriSatSun");
    const QStringList parts = text.split(QLatin1Char(' '));
    if (parts.size() != 4 || parts[0].size() != 3 || parts[2].size() != 3) {
        return text;
    }
    const qsizetype weekday = days.indexOf(parts[0]);
    const qsizetype month = months.indexOf(parts[2]);
    const int day = parts[1].toInt();
    const int year = parts[3].toInt();
    if (weekday < 0 || weekday % 3 != 0 || month < 0 || month % 3 != 0 || day < 1 || day > 31 || year < 1) {
        return text;
    }
    return QStringLiteral("%1 %2").arg(
        QLocale().dayName(static_cast<int>(weekday / 3) + 1, QLocale::ShortFormat),
        dayText(dayNumber(year, static_cast<int>(month / 3) + 1, day)));
}

/// Where `separator` stands, and not within quotes: an apostrophe is none, it has letters on both sides.
QStringList pieces(const QString& text, QLatin1String separator)
{
    QStringList all;
    bool quoted = false;
    qsizetype from = 0;
    const auto isLetter = [&text](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetter(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\'') && !(isLetter(i - 1) && isLetter(i + 1))) {
            quoted = quoted ? isLetter(i + 1) : !isLetter(i - 1);
        } else if (!quoted && QStringView(text).mid(i).startsWith(separator)) {
            all << text.mid(from, i - from);
            from = i + separator.size();
            i = from - 1;
        }
    }
    return all << text.mid(from);
}

QString told(const QString& text);

QString toldInPieces(const QString& text)
{
    for (const char* separator : {"; ", " <- ", " + ", ", "}) {
        QStringList parts = pieces(text, QLatin1String(separator));
        if (parts.size() > 1) {
            for (QString& part : parts) {
                part = told(part);
            }
            return parts.join(QLatin1String(separator));
        }
    }
    return dated(text);
}

QString told(const QString& text)
{
    if (text.startsWith(QLatin1String("+ ")) || text.startsWith(QLatin1String("- "))) {
        return text.left(2) + told(text.mid(2)); // speaks for it, or against
    }
    for (const char* before : {QT_TRANSLATE_NOOP("Reasons", "of the past: "),
             QT_TRANSLATE_NOOP("Reasons", "contradicts the others: ")}) {
        if (text.startsWith(QLatin1String(before))) {
            return said(before) + told(text.mid(static_cast<qsizetype>(qstrlen(before))));
        }
    }
    for (const char* confidence : {"sure", "likely", "doubtful"}) {
        if (const QString last = QStringLiteral(", ") + QLatin1String(confidence); text.endsWith(last)) {
            return told(text.chopped(last.size())) + QStringLiteral(", ") + said(confidence);
        }
    }
    const bool isList = pieces(text, QLatin1String(", ")).size() > 1;
    const bool isOne = pieces(text, QLatin1String("; ")).size() == 1
        && pieces(text, QLatin1String(" <- ")).size() == 1 && pieces(text, QLatin1String(" + ")).size() == 1;
    for (const char* phrase : phrases) {
        const QLatin1String words(phrase);
        const bool mayFit = isOne
            && (!isList || words.contains(QLatin1String(", ")) || words.contains(QLatin1String(": ")));
        if (const auto places = mayFit ? filledIn(text, words) : std::nullopt) {
            QString translated = said(phrase);
            for (const QString& place : *places) {
                translated = translated.arg(told(place));
            }
            return translated;
        }
    }
    return toldInPieces(text);
}

} // namespace

QString reasonText(std::string_view reason)
{
    const QString english = toQString(reason);
    return said("in one sentence") == QLatin1String("in one sentence") ? english : told(english);
}

} // namespace dateline

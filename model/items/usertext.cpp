// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/usertext.h"

namespace dateline {

namespace {

constexpr qsizetype mostLetters = 60;
constexpr QChar ellipsis(0x2026);

} // namespace

QString withoutKeys(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString inMenu(const QString& words)
{
    return withoutKeys(words.size() > mostLetters ? words.left(mostLetters - 1) + ellipsis : words);
}

QString pathInMenu(const QString& path)
{
    constexpr qsizetype begins = mostLetters / 4;
    return withoutKeys(path.size() > mostLetters
            ? path.left(begins) + ellipsis + path.right(mostLetters - 1 - begins)
            : path);
}

QString menuWords(QString text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0;
         at = text.indexOf(QLatin1Char('&'), at + 1)) {
        text.remove(at, 1); // the second of two stays
    }
    return text;
}

QString inTip(const QString& words)
{
    if (!words.contains(QLatin1Char('<')) && !words.contains(QLatin1String("&lt;"))) {
        return words; // never taken for markup
    }
    return QStringLiteral("<qt>%1</qt>")
        .arg(words.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QString inTitle(QString words)
{
    return words.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/shorternames.h"

#include "model/items/words.h"

#include <algorithm>

namespace dateline {

namespace {

bool isAcronym(std::string_view name)
{
    return std::all_of(name.begin(), name.end(),
        [](char letter) { return letter == '.' || (letter >= 'A' && letter <= 'Z'); });
}

/// Of people initials and the end: relatives share that. Of bodies and places the first and the last word:
/// "Syrian Democratic Forces" and "Syrian Ministry of Defence" begin alike.
QString abridged(const QString& whole, EntityKind kind)
{
    const QStringList words = whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // "P. Francis" is nobody: what reigns or is holy is called by title and first name.
    static const QStringList titles{QStringLiteral("Pope"), QStringLiteral("King"), QStringLiteral("Queen"),
        QStringLiteral("Prince"), QStringLiteral("Princess"), QStringLiteral("Emperor"),
        QStringLiteral("Sheikh"), QStringLiteral("Saint")};
    if (kind == EntityKind::Person && words.size() > 1 && words.front().size() > 2
        && words.front().front().isLetter() && !titles.contains(words.front())) {
        // all after the first name: "Abu Bakr al-Baghdadi" must not become "A. al-Baghdadi" of three
        return words.front().front() + QStringLiteral(". ") + words.mid(1).join(QLatin1Char(' '));
    }
    return words.size() > 2
        ? words.front() + QLatin1Char(' ') + QChar(0x2026) + QLatin1Char(' ') + words.back()
        : QString();
}

} // namespace

QStringList shorterNames(const Entity& entity)
{
    const std::string_view whole = entity.name;
    QStringList names;
    for (const AliasReason& alias : entity.aliases) { // what the texts themselves call it
        if (alias.name.size() < whole.size()
            && (whole.ends_with(' ' + alias.name) || isAcronym(alias.name))) {
            names << toQString(alias.name);
        }
    }
    if (const auto space = whole.rfind(' '); entity.kind == EntityKind::Person
        && space != std::string_view::npos && !names.contains(toQString(whole.substr(space + 1)))) {
        names << QChar(0x2026) + toQString(whole.substr(space));
    }
    if (const QString shorter = abridged(toQString(whole), entity.kind); !shorter.isEmpty()) {
        names << shorter;
    }
    std::stable_sort(
        names.begin(), names.end(), [](const QString& l, const QString& r) { return l.size() > r.size(); });
    return names;
}

} // namespace dateline

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/phrasepattern.h"

namespace dateline {

std::optional<QStringList> filledIn(QStringView text, QLatin1StringView pattern)
{
    QStringList filled;
    for (bool isFirst = true;; isFirst = false) {
        const qsizetype place = pattern.indexOf(QLatin1Char('%'));
        const bool isLast = place < 0;
        const QLatin1StringView words = isLast ? pattern : pattern.first(place);
        const bool fits = isLast ? text.endsWith(words) : isFirst ? text.startsWith(words) : true;
        const qsizetype at = isFirst ? 0 : isLast ? text.size() - words.size() : text.indexOf(words, 1);
        if (!fits || at < (isFirst ? 0 : 1)) {
            return std::nullopt;
        }
        if (!isFirst) {
            filled << text.first(at).toString();
        }
        text = text.sliced(at + words.size());
        if (isLast) {
            return text.isEmpty() ? std::optional(filled) : std::nullopt;
        }
        pattern = pattern.sliced(place + 2);
    }
}

} // namespace dateline

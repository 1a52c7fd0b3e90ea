// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A table "file, date" with commas, semicolons or tabs, quoted fields allowed, a header line or none. Pure.

#include "model/calendar/dayinterval.h"
#include "model/corpus/corpus.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

struct DateTableRow
{
    QString file;
    QString dateText;
    std::optional<DayInterval> days; // none = not understood
    ArticleId article; // invalid = no article, or more than one, is called that

    bool isUsable() const { return days && article; }
};

/// Files match the article's id, or its file name where only one article has that.
std::vector<DateTableRow> readDateTable(const QString& text, const Corpus& corpus);

} // namespace dateline

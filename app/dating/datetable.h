// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A table "file, date" as the readers of tables read it (model/reading): any encoding, its own separator,
// quoted cells, a header line or none. Dates of numbers alone follow the column.

#include "model/base/expected.h"
#include "model/calendar/dayinterval.h"
#include "model/corpus/corpus.h"
#include "model/reading/dayorder.h"

#include <QString>

#include <optional>
#include <string>
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

struct DateTable
{
    std::vector<DateTableRow> rows;
    QString openDate; // one that does not say which number is the month; empty: all do
};

/// Files match the article's id, or its file name where only one article has that. `order`: what the user
/// says where the column does not decide.
Expected<DateTable> readDateTable(
    const std::string& path, const Corpus& corpus, DayOrder order = DayOrder::Open);

} // namespace dateline

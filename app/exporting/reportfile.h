// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The HTML report as window and command line write it: engine, pictures and words put together.

#include "app/openproblems.h"
#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/exporting/report/report.h"
#include "model/items/filter.h"

#include <QString>

#include <memory>
#include <string>

namespace dateline {

struct ReportOrder
{
    std::shared_ptr<const Corpus> corpus;
    Filter filter;
    Ledger ledger; // notes and corrections
    std::vector<Problem> problems; // as openProblems() has them
    QString title; // empty: "Report"
    bool notes = true; // and corrections
    ReportLimits limits;
};

/// Writes .html or .htm, whole or not at all. Errors: UnknownEnding, Unwritable, Cancelled. Some seconds for
/// 100,000 articles.
Expected<Done> exportReport(
    const ReportOrder& order, const std::string& path, const Progress& progress = Progress());

} // namespace dateline

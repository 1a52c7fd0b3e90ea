// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What news databases export: many articles in one document, each with title, outlet, date and length in lines of their
// own. Three layouts, told by where an article ends and by what stands over its text:
//   Nexis     title / outlet / date / ... / "Length: 652 words" / "Body" / text / "End of Document"
//   Factiva   [section] / title / "By ..." / "652 words" / date / outlet / code / language / (c) / text / "Document ABCD000020170526..."
//   Factiva with index: the same, each line led by its field: "HD", "BY", "WC", "PD", "SN", "LP", "TD", ... "AN"
// In: the blocks of the whole document; out: one document an article, or nothing where the layout is not this plain: an
// ordinary document is never cut. Linear.

#include "model/reading/document.h"

#include <string>
#include <vector>

namespace dateline {

struct ExportedArticle
{
    std::string key; // of the database: "ABCD000020170526ed5q0002x"; empty where it gives none
    SourceDocument document;
};

std::vector<ExportedArticle> splitNewsExport(const SourceDocument& whole);

} // namespace dateline
